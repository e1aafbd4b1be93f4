import type { VNode } from 'preact';
import { likelyDuplicates } from '../../../process/participation/likely-duplicates.ts';
import type { LikelyDuplicate } from '../../../process/participation/likely-duplicates.ts';
import type { ApplicationState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadReasons } from '../../../store/participation/objection-reasons.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { dayText } from '../../parts/date.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { answerApplication } from './answer-application.ts';
import { ApplicationActs } from './application-acts.tsx';
import { applicationDocument, mayOpenDocuments } from './application-document.ts';
import { ApplicationFacts } from './application-facts.tsx';
import { WhyBack } from './apply-page.tsx';
import { loadContact } from './contact.ts';
import { loadProcedure } from './load-accreditation.ts';
import { Objections } from './objections.tsx';

/** One application: where it stands, what it says, what States said of it, and what the visitor may do about it. */
export async function applicationPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language, actor } = visit;
  const id = visit.parameters['id'] ?? '';
  const [application, procedure] = await Promise.all([isId(id) ? loadState(pool, process, position, 'application', id) : undefined, loadProcedure(visit)]);
  if (application === undefined || procedure === undefined) return missingPage(visit);
  const wanted = visit.url.searchParams.get('document');
  if (wanted !== null) return (await applicationDocument(visit, application, wanted)) ?? noDocument(visit, application);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerApplication(visit, { sent, application, procedure });
  if (outcome instanceof Response) return outcome;
  const subject = subjectKey('application', id);
  const checks = actor.standing === 'secretariat';
  const { circulation, duplicateOf } = application;
  const [past, list, reasons, contact, all, version] = await Promise.all([
    loadPast(visit, subject, [...(circulation === undefined ? [] : [subjectKey('circulation', circulation)]), ...(duplicateOf === undefined ? [] : [subjectKey('application', duplicateOf)])]),
    circulation === undefined ? undefined : loadState(pool, process, position, 'circulation', circulation),
    loadReasons(pool, process, [id]),
    loadContact(visit, application),
    checks ? listThings(pool, { process, position, kind: 'application', limit: 5000 }) : [],
    subjectVersion(pool, process, subject, position),
  ]);
  const alike = checks ? likelyDuplicates(application, all) : [];
  return {
    title: plainText(application.name, language),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }, { label: words('accreditation.applications'), href: linkTo(visit, 'applications', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={application.name} language={language} />
        </h1>
        {outcome !== undefined && <WhyBack visit={visit} cameBack={outcome} sent={sent} />}
        <Steps visit={visit} application={application} />
        <ApplicationFacts visit={visit} application={application} procedure={procedure} contact={contact} names={past.names} />
        {application.corrections.length > 0 && <Corrections visit={visit} application={application} />}
        <Alike visit={visit} alike={alike} />
        <Objections visit={visit} application={application} procedure={procedure} reasons={reasons} />
        <ApplicationActs visit={visit} application={application} procedure={procedure} list={list} contact={contact} version={version} others={all} sent={outcome === undefined ? undefined : sent} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

/** There is none; or, for whoever might open it, it is not kept any more. */
function noDocument(visit: Visit, application: ApplicationState): Page {
  return mayOpenDocuments(visit, application) ? messagePage(visit, 404, 'application.document.gone') : missingPage(visit);
}

const way = ['filed', 'complete', 'circulated', 'outcome'] as const;

/** The way of an application as a line of steps, with where it is now. One that ended before a list went out never was before States. */
function Steps({ visit, application }: { readonly visit: Visit; readonly application: ApplicationState }): VNode {
  const { words } = visit;
  const { status, circulation } = application;
  const ended = status === 'accredited' || status === 'refused' || status === 'withdrawn';
  const steps = ended && circulation === undefined ? (['filed', 'outcome'] as const) : way;
  const now = { filed: 'filed', 'corrections-asked': 'filed', complete: 'complete', circulated: 'circulated', contested: 'circulated', accredited: 'outcome', refused: 'outcome', withdrawn: 'outcome' }[status];
  const at = steps.findIndex((step) => step === now);
  return (
    <ol class="steps" aria-label={words('application.steps')}>
      {steps.map((step, index) => (
        <li key={step} class={index < at ? 'done' : index === at ? 'now' : undefined} aria-current={index === at ? 'step' : undefined}>
          {index === at ? words(`application-status.${status}`) : words(`application.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

function Corrections({ visit, application }: { readonly visit: Visit; readonly application: ApplicationState }): VNode {
  const { words, language } = visit;
  return (
    <section aria-labelledby="corrections">
      <h2 id="corrections">{words('application.corrections')}</h2>
      <ul>
        {application.corrections.map(({ at, what, madeAt }) => (
          <li key={at}>
            <time dateTime={at}>{dayText(at.slice(0, 10), language)}</time> {what}{' '}
            <span class="soft">{madeAt === undefined ? words('application.correction.open') : words('application.correction.made', { day: dayText(madeAt.slice(0, 10), language) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}

const mostAlike = 8;

function Alike({ visit, alike }: { readonly visit: Visit; readonly alike: readonly LikelyDuplicate[] }): VNode | null {
  const { words, language } = visit;
  if (alike.length === 0) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">{words('application.alike')}</h2>
      <ul>
        {alike.slice(0, mostAlike).map(({ application, why }) => (
          <li key={application.id}>
            <a href={linkTo(visit, 'application', { id: application.id })}>
              <Text text={application.name} language={language} />
            </a>{' '}
            {words(`application-status.${application.status}`)} <span class="soft">{why.map((one) => words(`likeness.${one}`)).join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
