import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { commandsAccrediting } from '../../../process/participation/commands-accrediting.ts';
import { standingObjections } from '../../../process/participation/application-steps.ts';
import { daysLeft } from '../../../process/participation/objection-period.ts';
import type { ApplicationState, CirculationState, ProcedureState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadReasons } from '../../../store/participation/objection-reasons.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerApplication } from './answer-application.ts';
import { WhyBack } from './apply-page.tsx';
import { CirculatedEntry } from './circulated-entry.tsx';
import { applicationsOn, loadProcedure, momentOf } from './load-accreditation.ts';
import { awaitsLetter, sendOutcomes } from './outcome-letter.ts';
import type { CameBack } from './take-application.ts';

/** A list before Member States, as a delegate reads it on a phone: days left, each entity, who objected, and the two buttons. */
export async function circulationPage(visit: Visit): Promise<Page | Response> {
  const { store, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const [list, procedure] = await Promise.all([isId(id) ? loadState(store.pool, process, position, 'circulation', id) : undefined, loadProcedure(visit)]);
  if (list === undefined || procedure === undefined) return missingPage(visit);
  const applications = await applicationsOn(visit, list);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, { sent, list, procedure, applications });
  if (outcome instanceof Response) return outcome;
  const [reasons, past] = await Promise.all([loadReasons(store.pool, process, list.applications), loadPast(visit, subjectKey('circulation', id))]);
  const left = daysLeft(list, momentOf(visit));
  const stage = list.status === 'closed' ? words('lists.closed.long') : left > 0 ? words('lists.left', { days: left }) : words('lists.over');
  return {
    title: plainText(list.title, language),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }, { label: words('lists.title'), href: linkTo(visit, 'circulations', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={list.title} language={language} />
        </h1>
        {outcome !== undefined && <WhyBack visit={visit} cameBack={outcome} sent={sent} />}
        <p class="lead">{stage}</p>
        <p>{words('lists.period', { day: dayText(list.lastDay, language), zone: list.timeZone })}</p>
        <Stand visit={visit} applications={applications} />
        {visit.asOf === undefined && left === 0 && may(visit.actor, 'close-list', list) && <Close visit={visit} applications={applications} />}
        {visit.asOf === undefined && <Letters visit={visit} applications={applications} />}
        <ol class="circulated-list">
          {applications.map((application) => (
            <CirculatedEntry key={application.id} visit={visit} application={application} procedure={procedure} reasons={reasons} open={left > 0 && list.status === 'open'} sent={outcome === undefined ? undefined : sent} />
          ))}
        </ol>
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

/** How many stand where, with the way to those that somebody has to decide. */
function Stand({ visit, applications }: { readonly visit: Visit; readonly applications: readonly ApplicationState[] }): VNode {
  const { words } = visit;
  const contested = applications.filter(({ status }) => status === 'contested');
  return (
    <p>
      {words('lists.count', { count: applications.length })} · {words('lists.contested', { count: contested.length })}
      {contested.map(({ id, name }) => (
        <> · <a key={id} href={`#${id}`}><Text text={name} language={visit.language} /></a></>
      ))}
    </p>
  );
}

interface Answering {
  readonly sent: SentForm;
  readonly list: CirculationState;
  readonly procedure: ProcedureState;
  readonly applications: readonly ApplicationState[];
}

async function answer(visit: Visit, { sent, list, procedure, applications }: Answering): Promise<Response | CameBack> {
  if (sent.act === 'close') return close(visit, sent, list, applications);
  if (sent.act === 'letters') return letters(visit, sent, list, applications);
  const application = applications.find(({ id }) => id === textField(sent.fields, 'application'));
  return application === undefined ? refuse('not-on-list', 'AC-8', { id: list.id }) : answerApplication(visit, { sent, application, procedure });
}

/** Closes the list and accredits everybody to whom no objection stands, all in one request. */
async function close(visit: Visit, sent: SentForm, list: CirculationState, applications: readonly ApplicationState[]): Promise<Response | Refusal> {
  const passing = applications.filter((application) => application.status === 'circulated' && standingObjections(application).length === 0);
  const commands: readonly ProcessCommand[] = [
    { name: 'close-list', data: { list: list.id } },
    ...passing.flatMap((application) => commandsAccrediting(application, visit.today)),
  ];
  const done = await performAct(visit, { sent, commands });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'circulation', { id: list.id }), done.position - (commands.length - 1));
}

async function letters(visit: Visit, sent: SentForm, list: CirculationState, applications: readonly ApplicationState[]): Promise<Response | Refusal> {
  const done = await sendOutcomes(visit, sent, applications);
  return isRefusal(done) ? done : toDone(linkTo(visit, 'circulation', { id: list.id }), done.position);
}

function Letters({ visit, applications }: { readonly visit: Visit; readonly applications: readonly ApplicationState[] }): VNode | null {
  const { words } = visit;
  const waiting = applications.filter((application) => awaitsLetter(application) && may(visit.actor, 'send-outcome-letter', application)).length;
  if (waiting === 0) return null;
  return (
    <section aria-labelledby="letters" class="acting">
      <h2 id="letters">{words('lists.letters')}</h2>
      <p>{words('lists.letters.hint', { count: waiting })}</p>
      <ActForm visit={visit} act="letters" label={words('lists.letters')} bare />
    </section>
  );
}

function Close({ visit, applications }: { readonly visit: Visit; readonly applications: readonly ApplicationState[] }): VNode {
  const { words } = visit;
  const passing = applications.filter((application) => application.status === 'circulated').length;
  const contested = applications.filter((application) => application.status === 'contested').length;
  return (
    <section aria-labelledby="close" class="acting">
      <h2 id="close">{words('lists.close')}</h2>
      <p>{words('lists.close.hint', { passing, contested })}</p>
      <ActForm visit={visit} act="close" label={words('lists.close')} bare />
    </section>
  );
}
