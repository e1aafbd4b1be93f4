import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { SideEventState } from '../../../process/participation/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { listPlaces } from '../../../store/work-plan/list-places.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { ActForm, RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import type { Past } from '../../parts/history.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import type { Option } from '../../parts/labelled.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { isStateCode } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import { performAct, sentForm, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { slots } from './side-events-page.tsx';

/** One side event: who asked for it, what was decided, and what the visitor may do about it. */
export async function sideEventPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, language } = visit;
  const id = visit.parameters['id'] ?? '';
  const event = isId(id) ? await loadState(pool, process, position, 'sideevent', id) : undefined;
  if (event === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answer(visit, event, sent);
  if (outcome instanceof Response) return outcome;
  const past = await loadPast(visit, subjectKey('sideevent', id), [subjectKey('event', event.event), ...(event.place === undefined ? [] : [subjectKey('place', event.place)]), ...event.organizers.filter((of) => !isStateCode(of)).map((of) => subjectKey('participant', of))]);
  const decides = visit.asOf === undefined && event.status === 'requested' && may(visit.actor, 'approve-side-event', event);
  const places = decides ? (await listPlaces(pool, process, position)).places.map((place) => ({ value: place.id, label: plainText(place.name, language) })) : [];
  return {
    title: plainText(event.title, language),
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('side-events.title'), href: linkTo(visit, 'sideEvents', {}) }],
    body: (
      <article class="thing">
        <h1>
          <Text text={event.title} language={language} />
        </h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Facts visit={visit} event={event} past={past} />
        {decides && <Decide visit={visit} event={event} places={places} />}
        <Withdraw visit={visit} event={event} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

async function answer(visit: Visit, event: SideEventState, sent: SentForm): Promise<Response | Refusal> {
  const done = await performAct(visit, { sent, commands: [commandOf(event, sent)], about: subjectKey('sideevent', event.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'sideEvent', { id: event.id }), done.position);
}

function commandOf(event: SideEventState, { act, fields }: SentForm): ProcessCommand {
  const reason = textField(fields, 'reason');
  if (act === 'decline') return { name: 'decline-side-event', data: { sideEvent: event.id, reason } };
  if (act === 'withdraw') return { name: 'withdraw-side-event', data: { sideEvent: event.id, ...(reason !== '' && { reason }) } };
  const slot = slots.find((one) => one === textField(fields, 'slot')) ?? event.slot;
  return { name: 'approve-side-event', data: { sideEvent: event.id, event: event.event, day: textField(fields, 'day'), slot, place: textField(fields, 'place') } };
}

function Facts({ visit, event, past }: { readonly visit: Visit; readonly event: SideEventState; readonly past: Past }): VNode {
  const { words, language } = visit;
  return (
    <dl class="facts">
      <Fact label={words('side-events.status')} large>
        {words(`side-events.status.${event.status}`)}
      </Fact>
      <Fact label={words('side-events.when')}>
        <time dateTime={event.day}>{dayText(event.day, language)}</time>, {words(`word.slot.${event.slot}`)}
      </Fact>
      {event.place !== undefined && (
        <Fact label={words('column.place')}>
          <SubjectLink subject={subjectKey('place', event.place)} visit={visit} names={past.names} />
        </Fact>
      )}
      <Fact label={words('side-events.meeting')}>
        <SubjectLink subject={subjectKey('event', event.event)} visit={visit} names={past.names} />
      </Fact>
      <Fact label={words('side-events.organizers')}>
        {event.organizers.map((of, index) => (
          <span key={of}>
            {index > 0 && ' · '}
            <HolderName of={of} visit={visit} names={past.names} />
          </span>
        ))}
      </Fact>
      {event.reason !== undefined && <Fact label={words('side-events.reason')}>{event.reason}</Fact>}
    </dl>
  );
}

function Decide({ visit, event, places }: { readonly visit: Visit; readonly event: SideEventState; readonly places: readonly Option[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="decide" class="acting">
      <h2 id="decide">{words('acting.title')}</h2>
      <details open>
        <summary>{words('side-events.approve')}</summary>
        <ActForm visit={visit} act="approve" label={words('side-events.approve')}>
          <Line visit={visit} name="day" type="date" label={words('side-events.day')} value={event.day} />
          <Choice visit={visit} name="slot" label={words('side-events.slot')} value={event.slot} options={slots.map((slot) => ({ value: slot, label: words(`word.slot.${slot}`) }))} />
          <Choice visit={visit} name="place" label={words('column.place')} options={places} />
        </ActForm>
      </details>
      <details>
        <summary>{words('side-events.decline')}</summary>
        <ActForm visit={visit} act="decline" label={words('side-events.decline')}>
          <Prose visit={visit} name="reason" label={words('side-events.reason')} />
        </ActForm>
      </details>
    </section>
  );
}

function Withdraw({ visit, event }: { readonly visit: Visit; readonly event: SideEventState }): VNode | null {
  const { words } = visit;
  const open = event.status === 'requested' || event.status === 'approved';
  if (visit.asOf !== undefined || !open || !may(visit.actor, 'withdraw-side-event', event)) return null;
  return (
    <details class="acting">
      <summary>{words('side-events.withdraw')}</summary>
      <ActForm visit={visit} act="withdraw" label={words('side-events.withdraw')}>
        <Prose visit={visit} name="reason" label={words('side-events.reason')} optional />
      </ActForm>
    </details>
  );
}
