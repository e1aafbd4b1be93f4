import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { objectionPeriod } from '../../../process/participation/objection-period.ts';
import type { ApplicationState } from '../../../process/participation/state.ts';
import { slugOf } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/participation/list-things.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Line } from '../../parts/labelled.tsx';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { performAct, sentForm, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadProcedure, procedureId } from './load-accreditation.ts';

/** Which complete applications go to Member States now, and until when they could object. */
export async function circulationsPage(visit: Visit): Promise<Page | Response> {
  const { store, process, position, words, language, actor } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await circulate(visit, sent);
  if (outcome instanceof Response) return outcome;
  const [procedure, complete] = await Promise.all([loadProcedure(visit), listThings(store.pool, { process, position, kind: 'application', where: { status: 'complete' }, order: [{ field: 'filedAt' }], limit: 2000 })]);
  const able = visit.asOf === undefined && may(actor, 'circulate-list');
  const period = procedure === undefined ? undefined : objectionPeriod(store.clock(), procedure);
  return {
    title: words('lists.circulate'),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }],
    body: (
      <>
        <h1>{words('lists.circulate')}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('lists.lead')}</p>
        {complete.length === 0 && <p>{words('lists.nothing')}</p>}
        {able && complete.length > 0 && (
          <ActForm visit={visit} act="circulate" label={words('lists.circulate.do')}>
            <Line visit={visit} name="title" label={words('field.title')} />
            {period !== undefined && procedure !== undefined && <p>{words('lists.period', { day: dayText(period.lastDay, language), zone: procedure.timeZone })}</p>}
            <fieldset class="checks">
              <legend>{words('accreditation.applications')}</legend>
              {complete.map((application: ApplicationState) => (
                <label key={application.id} class="check">
                  <input type="checkbox" name="application" value={application.id} checked /> {plainText(application.name, language)} <span class="soft">{stateName(application.country, language)}</span>
                </label>
              ))}
            </fieldset>
          </ActForm>
        )}
      </>
    ),
  };
}

async function circulate(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const title = textField(sent.fields, 'title');
  const applications = [...textFields(sent.fields, 'application')];
  const list = `${slugOf(title).slice(0, 40) || 'list'}-${sent.commandId.slice(0, 4)}`;
  const commands: readonly ProcessCommand[] = [
    { name: 'circulate-list', data: { list, procedure: procedureId, title: { [visit.language]: title }, applications } },
    ...applications.map((application): ProcessCommand => ({ name: 'include-in-list', data: { application, list } })),
  ];
  const done = await performAct(visit, { sent, commands });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'circulation', { id: list }), done.position);
}
