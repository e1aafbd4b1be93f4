import { randomBytes } from 'node:crypto';
import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { SelectionState } from '../../../process/participation/state.ts';
import { slugOf } from '../../../process/vocabulary/ids.ts';
import type { SelectionId } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { idOf } from '../../../process/vocabulary/shapes.ts';
import { commitmentTo } from '../../../selection/draw.ts';
import { listThings } from '../../../store/list-things.ts';
import { keepSeed } from '../../../store/participation/selection-files.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { readQuotas, writeQuotas } from './quotas.ts';

const selectionId = idOf<SelectionId>();
const bodyIds = ['committee', 'speakers'] as const;

/** Every selection with where it stands; the secretariat announces new ones here. */
export async function selectionsPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words } = visit;
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await announce(visit, sent);
  if (outcome instanceof Response) return outcome;
  const selections = await listThings(pool, { process, position, kind: 'selection', order: [{ field: 'applyBy', descending: true }] });
  const able = visit.asOf === undefined && may(visit.actor, 'announce-selection');
  const meetings = able ? await loadMeetings(visit) : [];
  return {
    title: words('selections.title'),
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('selections.title')}</h1>
        <ParticipationViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('selections.lead')}</p>
        {selections.length === 0 ? <p>{words('selections.none')}</p> : <Table visit={visit} selections={selections} />}
        {able && <Announce visit={visit} meetings={meetings} selections={selections} sent={sent} />}
      </>
    ),
  };
}

function Table({ visit, selections }: { readonly visit: Visit; readonly selections: readonly SelectionState[] }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('selections.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('selections.selection')}</th>
          <th scope="col" class="number">{words('selections.seats')}</th>
          <th scope="col">{words('selections.apply-by')}</th>
          <th scope="col">{words('applications.status')}</th>
        </tr>
      </thead>
      <tbody>
        {selections.map((selection) => (
          <tr key={selection.id}>
            <td class="what">
              <a href={linkTo(visit, 'selection', { id: selection.id })}>
                <Text text={selection.title} language={language} />
              </a>
            </td>
            <td class="number">{selection.bodies.map(({ seats }) => seats).join(' + ')}</td>
            <td class="when">
              <time dateTime={selection.applyBy}>{dayText(selection.applyBy, language)}</time>
            </td>
            <td>
              {words(`selection-status.${selection.status}`)}
              {selection.status !== 'decided' && <small class="hint"> {words(`selections.next.${selection.status}`)}</small>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Announce({ visit, meetings, selections, sent }: { readonly visit: Visit; readonly meetings: readonly Meeting[]; readonly selections: readonly SelectionState[]; readonly sent: SentForm | undefined }): VNode {
  const { words } = visit;
  const value = (name: string) => (sent === undefined ? undefined : textField(sent.fields, name));
  return (
    <details class="acting" open={sent !== undefined}>
      <summary>{words('selections.announce')}</summary>
      <ActForm visit={visit} act="announce" label={words('selections.announce')}>
        <Line visit={visit} name="title" label={words('field.title')} value={value('title')} />
        <Choice visit={visit} name="event" label={words('side-events.meeting')} options={meetings.map(({ id, label }) => ({ value: id, label }))} value={value('event')} optional />
        <Line visit={visit} name="apply-by" type="date" label={words('selections.apply-by')} value={value('apply-by')} />
        {bodyIds.map((id, index) => (
          <fieldset key={id} class="checks">
            <legend>{words('selections.body', { number: index + 1 })}</legend>
            <Line visit={visit} name={`title-${id}`} label={words('selections.body.title')} value={value(`title-${id}`)} optional={index > 0} />
            <Line visit={visit} name={`seats-${id}`} type="number" min={1} max={1000} label={words('selections.seats')} value={value(`seats-${id}`)} optional={index > 0} />
            <Prose visit={visit} name={`quotas-${id}`} label={words('selections.quotas')} hint={words('selections.quotas.hint')} value={value(`quotas-${id}`) ?? writeQuotas([{ attribute: 'gender', value: 'woman', least: 4, most: 6 }])} rows={5} optional />
            <label class="check">
              <input type="checkbox" name={`one-${id}`} value="yes" checked={value(`one-${id}`) === 'yes'} /> {words('selections.one-per-entity')}
            </label>
          </fieldset>
        ))}
        {selections.length > 0 && <Checks name="excludes" label={words('selections.excludes')} chosen={sent === undefined ? [] : textFields(sent.fields, 'excludes')} options={selections.map(({ id, title }) => ({ value: id, label: plainText(title, visit.language) }))} />}
        <p class="hint">{words('selections.seed.hint')}</p>
      </ActForm>
    </details>
  );
}

async function announce(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const { fields } = sent;
  const { language, store } = visit;
  const title = textField(fields, 'title');
  const selection = `${slugOf(title).slice(0, 40) || 'selection'}-${sent.commandId.slice(0, 4)}`;
  const process = await loadState(store.pool, visit.process, visit.position, 'process', visit.process);
  const bodies = [];
  for (const id of bodyIds) {
    const own = textField(fields, `title-${id}`);
    if (own === '') continue;
    const quotas = readQuotas(textField(fields, `quotas-${id}`));
    if ('wrong' in quotas) return refuse('quota-unreadable', 'BO-18', { line: quotas.wrong });
    bodies.push({ id, title: { [language]: own }, seats: Number(textField(fields, `seats-${id}`)), onePerEntity: textField(fields, `one-${id}`) === 'yes', quotas: [...quotas.quotas] });
  }
  if (visit.asOf !== undefined || !may(visit.actor, 'announce-selection')) return refuse('not-allowed', 'PA-2', { act: 'announce-selection' });
  const seed = await keepSeed(store.pool, visit.process, selection, randomBytes(32).toString('hex'));
  const excludes = textFields(fields, 'excludes').flatMap((id) => selectionId.safeParse(id).data ?? []);
  const event = textField(fields, 'event');
  const data = { selection, title: { [language]: title }, ...(event !== '' && { event }), bodies, applyBy: textField(fields, 'apply-by'), timeZone: process?.timeZone ?? 'UTC', seedCommitment: commitmentTo(seed), ...(excludes.length > 0 && { excludes }) };
  const done = await performAct(visit, { sent, commands: [{ name: 'announce-selection', data }] });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'selection', { id: selection }), done.position);
}
