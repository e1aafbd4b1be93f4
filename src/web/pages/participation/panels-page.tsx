import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { PanelState } from '../../../process/participation/state.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { stateName } from '../../parts/state-names.ts';
import { Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** The panels of every meeting: who offers to moderate, who does, how many experts are found. */
export async function panelsPage(visit: Visit): Promise<Page | Response> {
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await form(visit, sent);
  if (outcome instanceof Response) return outcome;
  const { store: { pool }, process, position, words } = visit;
  const panels = await listThings(pool, { process, position, kind: 'panel', order: [{ field: 'event' }, { field: 'order' }] });
  const names = await loadNames(pool, process, position, panels.map(({ event }) => subjectKey('event', event)));
  const able = visit.asOf === undefined && may(visit.actor, 'form-panel');
  const meetings = able ? await loadMeetings(visit) : [];
  const byEvent = Map.groupBy(panels, ({ event }) => event);
  return {
    title: words('panels.title'),
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('panels.title')}</h1>
        <ParticipationViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('panels.lead')}</p>
        {panels.length === 0 && <p>{words('panels.none')}</p>}
        {[...byEvent].map(([event, ofEvent]) => (
          <section key={event} aria-labelledby={`panels-${event}`}>
            <h2 id={`panels-${event}`}>
              <SubjectLink subject={subjectKey('event', event)} visit={visit} names={names} />
            </h2>
            <PanelTable visit={visit} panels={ofEvent} names={names} event={event} />
          </section>
        ))}
        {able && <FormPanel visit={visit} meetings={meetings} />}
      </>
    ),
  };
}

async function form(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const { fields } = sent;
  const title = textField(fields, 'title');
  const event = textField(fields, 'event');
  const process = await loadState(visit.store.pool, visit.process, visit.position, 'process', visit.process);
  const panel = `${slugOf(title).slice(0, 50)}-${sent.commandId.slice(0, 6)}`.replace(/^-/u, 'p-');
  const data = { panel, event, title: { [visit.language]: title }, order: Number(textField(fields, 'order')), seats: Number(textField(fields, 'seats')), offersBy: textField(fields, 'offers-by'), timeZone: process?.timeZone ?? 'UTC' };
  const done = await performAct(visit, { sent, commands: [{ name: 'form-panel', data }] });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'panel', { id: panel }), done.position);
}

function PanelTable({ visit, panels, names, event }: { readonly visit: Visit; readonly panels: readonly PanelState[]; readonly names: Names; readonly event: string }): VNode {
  const { words, language } = visit;
  const caption = names.get(subjectKey('event', event));
  return (
    <table class="register">
      <caption class="visually-hidden">{caption === undefined ? words('panels.title') : <Text text={caption} language={language} />}</caption>
      <thead>
        <tr>
          <th scope="col">{words('panels.panel')}</th>
          <th scope="col">{words('panels.moderator')}</th>
          <th scope="col" class="number">{words('panels.offers')}</th>
          <th scope="col" class="number">{words('panels.experts')}</th>
          <th scope="col">{words('panels.offers-by')}</th>
        </tr>
      </thead>
      <tbody>
        {panels.map((panel) => (
          <tr key={panel.id}>
            <td class="what">
              <a href={linkTo(visit, 'panel', { id: panel.id })}>
                <Text text={panel.title} language={language} />
              </a>
            </td>
            <td>{panel.moderator === undefined ? <span class="unknown">{words('panels.no-moderator')}</span> : stateName(panel.moderator, language)}</td>
            <td class="number">{panel.offers.length}</td>
            <td class="number">{words('panels.of-seats', { count: panel.experts.length, seats: panel.seats })}</td>
            <td class="when">
              <time dateTime={panel.offersBy}>{dayText(panel.offersBy, language)}</time>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function FormPanel({ visit, meetings }: { readonly visit: Visit; readonly meetings: readonly Meeting[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="form-panel">
      <h2 id="form-panel">{words('panels.form')}</h2>
      <ActForm visit={visit} act="form" label={words('panels.form')}>
        <Choice visit={visit} name="event" label={words('side-events.meeting')} options={meetings.map(({ id, label }) => ({ value: id, label }))} />
        <Line visit={visit} name="title" label={words('field.title')} />
        <Line visit={visit} name="order" type="number" min={1} max={99} label={words('panels.order')} value="1" />
        <Line visit={visit} name="seats" type="number" min={1} max={20} label={words('panels.seats')} value="3" />
        <Line visit={visit} name="offers-by" type="date" label={words('panels.offers-by')} />
      </ActForm>
    </section>
  );
}
