import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { objectionPeriod } from '../../../process/participation/objection-period.ts';
import type { ApplicationState, ProcedureState } from '../../../process/participation/state.ts';
import { slugOf } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Line } from '../../parts/labelled.tsx';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Lists } from './lists.tsx';
import { loadLists, loadProcedure, procedureId } from './load-accreditation.ts';

/** The lists that went to Member States; for the secretariat, which complete applications go to them now, and until when they could object. */
export async function circulationsPage(visit: Visit): Promise<Page | Response> {
  const { store, process, position, words, actor } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await circulate(visit, sent);
  if (outcome instanceof Response) return outcome;
  const able = visit.asOf === undefined && may(actor, 'circulate-list');
  const [procedure, lists, complete] = await Promise.all([
    loadProcedure(visit),
    loadLists(visit),
    able ? listThings(store.pool, { process, position, kind: 'application', where: { status: 'complete' }, order: [{ field: 'filedAt' }], limit: 2000 }) : [],
  ]);
  return {
    title: words('lists.title'),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }],
    body: (
      <>
        <h1>{words('lists.title')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('lists.lead')}</p>
        <Lists visit={visit} lists={lists} />
        {able && procedure !== undefined && <Circulate visit={visit} procedure={procedure} complete={complete} sent={sent} />}
      </>
    ),
  };
}

interface CirculateProps {
  readonly visit: Visit;
  readonly procedure: ProcedureState;
  readonly complete: readonly ApplicationState[];
  readonly sent: SentForm | undefined;
}

function Circulate({ visit, procedure, complete, sent }: CirculateProps): VNode {
  const { words, language, store } = visit;
  const { lastDay } = objectionPeriod(store.clock(), procedure);
  const chosen = sent === undefined ? undefined : textFields(sent.fields, 'application');
  return (
    <section aria-labelledby="circulate">
      <h2 id="circulate">{words('lists.circulate')}</h2>
      {complete.length === 0 && <p>{words('lists.nothing')}</p>}
      {complete.length > 0 && (
        <ActForm visit={visit} act="circulate" label={words('lists.circulate.do')}>
          <Line visit={visit} name="title" label={words('lists.name')} value={sent === undefined ? undefined : textField(sent.fields, 'title')} />
          <p>{words('lists.period', { day: dayText(lastDay, language), zone: procedure.timeZone })}</p>
          <fieldset class="checks">
            <legend>{words('accreditation.applications')}</legend>
            {complete.map(({ id, name, country }) => (
              <label key={id} class="check">
                <input type="checkbox" name="application" value={id} checked={chosen === undefined || chosen.includes(id)} /> {plainText(name, language)} <span class="soft">{stateName(country, language)}</span>
              </label>
            ))}
          </fieldset>
        </ActForm>
      )}
    </section>
  );
}

/** The list and every application on it in one request: none goes out half. */
async function circulate(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const title = textField(sent.fields, 'title');
  const applications = [...textFields(sent.fields, 'application')];
  if (title === '') return refuse('bad-input', 'AC-8', { field: visit.words('lists.name') });
  if (applications.length === 0) return refuse('bad-input', 'AC-8', { field: visit.words('accreditation.applications') });
  const list = `${slugOf(title).slice(0, 40) || 'list'}-${sent.commandId.slice(0, 8)}`;
  const commands: readonly ProcessCommand[] = [
    { name: 'circulate-list', data: { list, procedure: procedureId, title: { [visit.language]: title }, applications } },
    ...applications.map((application): ProcessCommand => ({ name: 'include-in-list', data: { application, list } })),
  ];
  const done = await performAct(visit, { sent, commands });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'circulation', { id: list }), done.position - applications.length);
}
