import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { SideEventState } from '../../../process/participation/state.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Choice, Line } from '../../parts/labelled.tsx';
import { loadMeetings } from '../../parts/meetings.ts';
import type { Meeting } from '../../parts/meetings.ts';
import { ParticipationViews } from '../../parts/participation-views.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { isStateCode } from '../../parts/state-names.ts';
import { Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

export const slots = ['before', 'lunch', 'after'] as const;

/** Side events in the margins of meetings: by day, with who organizes them; asked for here by States and participants. */
export async function sideEventsPage(visit: Visit): Promise<Page | Response> {
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await request(visit, sent);
  if (outcome instanceof Response) return outcome;
  const { store: { pool }, process, position, words } = visit;
  const events = await listThings(pool, { process, position, kind: 'sideevent', order: [{ field: 'day' }, { field: 'slot' }] });
  const names = await loadNames(pool, process, position, events.flatMap(subjectsOf));
  const able = visit.asOf === undefined && visit.actor.of !== undefined && may(visit.actor, 'request-side-event');
  const meetings = able ? await loadMeetings(visit) : [];
  return {
    title: words('side-events.title'),
    ...(outcome !== undefined && { status: 422 }),
    body: (
      <>
        <h1>{words('side-events.title')}</h1>
        <ParticipationViews visit={visit} />
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <p class="lead">{words('side-events.lead')}</p>
        {events.length === 0 ? <p>{words('side-events.none')}</p> : <Programme visit={visit} events={events} names={names} />}
        {able && meetings.length > 0 && <Ask visit={visit} meetings={meetings} />}
      </>
    ),
  };
}

function subjectsOf({ id, event, place, organizers }: SideEventState): readonly SubjectKey[] {
  return [subjectKey('sideevent', id), subjectKey('event', event), ...(place === undefined ? [] : [subjectKey('place', place)]), ...organizers.filter((of) => !isStateCode(of)).map((of) => subjectKey('participant', of))];
}

async function request(visit: Visit, sent: SentForm): Promise<Response | Refusal> {
  const { fields } = sent;
  const title = textField(fields, 'title');
  const sideEvent = `${slugOf(title).slice(0, 50)}-${sent.commandId.slice(0, 6)}`.replace(/^-/u, 's-');
  const slot = slots.find((one) => one === textField(fields, 'slot')) ?? 'lunch';
  const data = { sideEvent, event: textField(fields, 'event'), title: { [visit.language]: title }, organizers: [visit.actor.of ?? ''], day: textField(fields, 'day'), slot };
  const done = await performAct(visit, { sent, commands: [{ name: 'request-side-event', data }] });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'sideEvent', { id: sideEvent }), done.position);
}

function Programme({ visit, events, names }: { readonly visit: Visit; readonly events: readonly SideEventState[]; readonly names: Names }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('side-events.title')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('side-events.when')}</th>
          <th scope="col">{words('side-events.what')}</th>
          <th scope="col">{words('side-events.organizers')}</th>
          <th scope="col">{words('side-events.meeting')}</th>
          <th scope="col">{words('side-events.status')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <tr key={event.id} class={event.status === 'declined' || event.status === 'withdrawn' ? 'ended' : undefined}>
            <td class="when">
              <time dateTime={event.day}>{dayText(event.day, language)}</time>, {words(`word.slot.${event.slot}`)}
            </td>
            <td class="what">
              <a href={linkTo(visit, 'sideEvent', { id: event.id })}>
                <Text text={event.title} language={language} />
              </a>
            </td>
            <td>
              {event.organizers.map((of, index) => (
                <span key={of}>
                  {index > 0 && ' · '}
                  <HolderName of={of} visit={visit} names={names} />
                </span>
              ))}
            </td>
            <td>
              <SubjectLink subject={subjectKey('event', event.event)} visit={visit} names={names} />
            </td>
            <td>
              {words(`side-events.status.${event.status}`)}
              {event.place !== undefined && (
                <>
                  {' · '}
                  <SubjectLink subject={subjectKey('place', event.place)} visit={visit} names={names} />
                </>
              )}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Ask({ visit, meetings }: { readonly visit: Visit; readonly meetings: readonly Meeting[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="ask">
      <h2 id="ask">{words('side-events.ask')}</h2>
      <p class="hint">{words('side-events.ask.hint')}</p>
      <ActForm visit={visit} act="request" label={words('side-events.ask')}>
        <Line visit={visit} name="title" label={words('field.title')} />
        <Choice visit={visit} name="event" label={words('side-events.meeting')} options={meetings.map(({ id, label }) => ({ value: id, label }))} />
        <Line visit={visit} name="day" type="date" label={words('side-events.day')} />
        <Choice visit={visit} name="slot" label={words('side-events.slot')} value="lunch" options={slots.map((slot) => ({ value: slot, label: words(`word.slot.${slot}`) }))} />
      </ActForm>
    </section>
  );
}
