import type { VNode } from 'preact';
import { likelyDuplicates } from '../../../process/participation/likely-duplicates.ts';
import type { LikelyDuplicate } from '../../../process/participation/likely-duplicates.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/participation/list-things.ts';
import { loadReasons } from '../../../store/participation/objection-reasons.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerApplication } from './answer-application.ts';
import { ApplicationActs } from './application-acts.tsx';
import { Objections } from './objections.tsx';
import { loadContact } from './contact.ts';
import type { Contact } from './contact.ts';
import { loadProcedure } from './load-accreditation.ts';

/** One application: where it stands, what it says, what States said of it, and what the visitor may do about it. */
export async function applicationPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language, actor } = visit;
  const id = visit.parameters['id'] ?? '';
  const [application, procedure] = await Promise.all([isId(id) ? loadState(pool, process, position, 'application', id) : undefined, loadProcedure(visit)]);
  if (application === undefined || procedure === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerApplication(visit, { sent, application, procedure });
  if (outcome instanceof Response) return outcome;
  const subject = subjectKey('application', id);
  const checks = actor.standing === 'secretariat';
  const [past, reasons, contact, all, version] = await Promise.all([
    loadPast(visit, subject, application.circulation === undefined ? [] : [subjectKey('circulation', application.circulation)]),
    loadReasons(pool, process, [id]),
    loadContact(visit, application),
    checks ? listThings(pool, { process, position, kind: 'application', limit: 5000 }) : [],
    subjectVersion(pool, process, subject, position),
  ]);
  return {
    title: plainText(application.name, language),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }, { label: words('accreditation.applications'), href: linkTo(visit, 'applications', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={application.name} language={language} />
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Steps visit={visit} application={application} />
        <Facts visit={visit} application={application} procedure={procedure} contact={contact} names={past.names} />
        {application.corrections.length > 0 && <Corrections visit={visit} application={application} />}
        <Alike visit={visit} alike={checks ? likelyDuplicates(application, all) : []} />
        <Objections visit={visit} application={application} procedure={procedure} reasons={reasons} />
        <ApplicationActs visit={visit} application={application} procedure={procedure} contact={contact} version={version} others={all} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

const line = ['filed', 'complete', 'circulated', 'outcome'] as const;

/** The way of an application as a line of steps, with where it is now. */
function Steps({ visit, application }: { readonly visit: Visit; readonly application: ApplicationState }): VNode {
  const { words } = visit;
  const at = { filed: 0, 'corrections-asked': 0, complete: 1, circulated: 2, contested: 2, accredited: 3, refused: 3, withdrawn: 3 }[application.status];
  return (
    <ol class="steps" aria-label={words('application.steps')}>
      {line.map((step, index) => (
        <li key={step} class={index < at ? 'done' : index === at ? 'now' : undefined} aria-current={index === at ? 'step' : undefined}>
          {index === at ? words(`application-status.${application.status}`) : words(`application.step.${step}`)}
        </li>
      ))}
    </ol>
  );
}

interface FactsProps {
  readonly visit: Visit;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
  readonly contact: Contact | undefined;
  readonly names: Names;
}

function Facts({ visit, application, procedure, contact, names }: FactsProps): VNode {
  const { words, language } = visit;
  const { otherNames, constituency, country, website, relevance, documents, filedAt, late, circulation, outcome, duplicateOf } = application;
  return (
    <dl class="facts">
      <Fact label={words('participants.constituency')}>{words(`constituency.${constituency}`)}</Fact>
      <Fact label={words('participants.country')}>{stateName(country, language)}</Fact>
      {otherNames.length > 0 && <Fact label={words('apply.other-names')}>{otherNames.join(' · ')}</Fact>}
      {website !== undefined && (
        <Fact label={words('apply.website')}>
          <a href={website} rel="nofollow noopener">{website}</a>
        </Fact>
      )}
      <Fact label={words('apply.relevance')}>
        <Text text={relevance} language={language} />
      </Fact>
      <Fact label={words('procedure.documents')}>{procedure.documents.filter(({ id }) => documents.includes(id)).map(({ label }) => plainText(label, language)).join(' · ') || words('procedure.no-documents')}</Fact>
      <Fact label={words('applications.filed')}>
        <time dateTime={filedAt}>{dayText(filedAt.slice(0, 10), language)}</time> {late && <span class="mark">{words('applications.late')}</span>}
      </Fact>
      {circulation !== undefined && (
        <Fact label={words('lists.list')}>
          <SubjectLink subject={subjectKey('circulation', circulation)} visit={visit} names={names} />
        </Fact>
      )}
      {outcome !== undefined && (
        <Fact label={words('application.step.outcome')}>
          {words(`application.how.${outcome.how}`)} {outcome.body !== undefined && words(`word.body.${outcome.body}`)} {outcome.reason !== undefined && <span class="soft">{outcome.reason}</span>}
        </Fact>
      )}
      {duplicateOf !== undefined && (
        <Fact label={words('application.repeats')}>
          <a href={linkTo(visit, 'application', { id: duplicateOf })}>{duplicateOf}</a>
        </Fact>
      )}
      {contact !== undefined && (
        <Fact label={words('apply.contact')}>
          {contact.name} {contact.email !== undefined && <a href={`mailto:${contact.email}`}>{contact.email}</a>} {contact.phone}
        </Fact>
      )}
    </dl>
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

function Alike({ visit, alike }: { readonly visit: Visit; readonly alike: readonly LikelyDuplicate[] }): VNode | null {
  const { words, language } = visit;
  if (alike.length === 0) return null;
  return (
    <section aria-labelledby="alike">
      <h2 id="alike">{words('applications.alike')}</h2>
      <ul>
        {alike.slice(0, 8).map(({ application, why }) => (
          <li key={application.id}>
            <a href={linkTo(visit, 'application', { id: application.id })}>
              <Text text={application.name} language={language} />
            </a>{' '}
            <span class="soft">{why.map((one) => words(`likeness.${one}`)).join(' ')}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
