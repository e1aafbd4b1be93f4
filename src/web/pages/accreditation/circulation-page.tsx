import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { commandsAccrediting } from '../../../process/participation/commands-accrediting.ts';
import { standingObjections } from '../../../process/participation/application-steps.ts';
import { daysLeft } from '../../../process/participation/objection-period.ts';
import type { ApplicationState, CirculationState, ProcedureState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { loadReasons } from '../../../store/participation/objection-reasons.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { stateName } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerApplication } from './answer-application.ts';
import { applicationsOn, loadProcedure } from './load-accreditation.ts';
import { Objections } from './objections.tsx';

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
  const left = daysLeft(list, store.clock());
  return {
    title: plainText(list.title, language),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={list.title} language={language} />
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{list.status === 'closed' ? words('lists.closed') : left > 0 ? words('lists.left', { days: left }) : words('lists.over')}</p>
        <p>{words('lists.period', { day: dayText(list.lastDay, language), zone: list.timeZone })}</p>
        {visit.asOf === undefined && left === 0 && may(visit.actor, 'close-list', list) && <Close visit={visit} applications={applications} />}
        <ol class="circulated-list">
          {applications.map((application) => (
            <Entry key={application.id} visit={visit} application={application} procedure={procedure} reasons={reasons} open={left > 0 && list.status === 'open'} />
          ))}
        </ol>
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

interface Answering {
  readonly sent: SentForm;
  readonly list: CirculationState;
  readonly procedure: ProcedureState;
  readonly applications: readonly ApplicationState[];
}

async function answer(visit: Visit, { sent, list, procedure, applications }: Answering): Promise<Response | Refusal> {
  if (sent.act === 'close') return close(visit, sent, list, applications);
  const application = applications.find(({ id }) => id === textField(sent.fields, 'application'));
  return application === undefined ? { refused: true, code: 'not-on-list', rule: 'AC-8', details: { id: list.id } } : answerApplication(visit, { sent, application, procedure });
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

interface EntryProps {
  readonly visit: Visit;
  readonly application: ApplicationState;
  readonly procedure: ProcedureState;
  readonly reasons: ReadonlyMap<string, string>;
  readonly open: boolean;
}

function Entry({ visit, application, procedure, reasons, open }: EntryProps): VNode {
  const { words, language } = visit;
  return (
    <li class={application.status === 'contested' ? 'contested' : undefined}>
      <h2>
        <a href={linkTo(visit, 'application', { id: application.id })}>
          <Text text={application.name} language={language} />
        </a>
      </h2>
      <p class="soft">
        {words(`constituency.${application.constituency}`)} · {stateName(application.country, language)} · {words(`application-status.${application.status}`)}
      </p>
      <p>
        <Text text={application.relevance} language={language} />
      </p>
      <EntryObjections visit={visit} application={application} procedure={procedure} reasons={reasons} />
      {open && <Buttons visit={visit} application={application} procedure={procedure} />}
    </li>
  );
}

function EntryObjections(props: Omit<EntryProps, 'open'>): VNode | null {
  if (props.application.objections.length === 0) return null;
  return (
    <details open>
      <summary>{props.visit.words('objections.count', { count: standingObjections(props.application).length })}</summary>
      <Objections {...props} bare />
    </details>
  );
}

function Buttons({ visit, application, procedure }: { readonly visit: Visit; readonly application: ApplicationState; readonly procedure: ProcedureState }): VNode | null {
  const { words, actor } = visit;
  if (visit.asOf !== undefined || actor.standing !== 'delegation' || actor.of === undefined) return null;
  const objected = standingObjections(application).some(({ state }) => state === actor.of);
  const hidden = (
    <>
      <input type="hidden" name="application" value={application.id} />
      <input type="hidden" name="back" value="list" />
    </>
  );
  if (objected) {
    return (
      <ActForm visit={visit} act="take-back" label={words('objections.take-back')} bare quiet>
        {hidden}
      </ActForm>
    );
  }
  return (
    <details class="acting">
      <summary>{words('objections.object')}</summary>
      <ActForm visit={visit} act="object" label={words('objections.object')}>
        <Prose visit={visit} name="reason" label={words('objections.reason')} hint={words(`objections.reason.${procedure.reasons}`)} rows={2} optional />
        {hidden}
      </ActForm>
    </details>
  );
}
