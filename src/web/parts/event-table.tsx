import type { VNode } from 'preact';
import type { ListedEvent } from '../../store/work-plan/list-events.ts';
import type { Outline } from '../../store/work-plan/load-outline.ts';
import type { Visit } from '../visit.ts';
import { MarkBadge, When } from './date.tsx';
import { plainText, Text } from './text.tsx';
import { TrackTag } from './track.tsx';

interface EventTableProps {
  readonly visit: Visit;
  readonly events: readonly ListedEvent[];
  readonly outline: Outline;
  readonly caption: string;
  /** The column that all rows share says nothing. */
  readonly without?: 'place' | 'track';
}

/** Events of one thing as a table, in the order given; on a phone each row becomes a short block. */
export function EventTable({ visit, events, outline, caption, without }: EventTableProps): VNode {
  const { words } = visit;
  return (
    <table class="plan">
      <caption class="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          <th scope="col">{words('column.date')}</th>
          <th scope="col">{words('column.event')}</th>
          {without !== 'place' && <th scope="col">{words('column.place')}</th>}
          {without !== 'track' && <th scope="col">{words('column.track')}</th>}
          <th scope="col">{words('column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {events.map((event) => (
          <EventRow key={event.id} visit={visit} event={event} outline={outline} without={without} />
        ))}
      </tbody>
    </table>
  );
}

interface EventRowProps {
  readonly visit: Visit;
  readonly event: ListedEvent;
  readonly outline: Outline;
  readonly without: EventTableProps['without'];
}

function EventRow({ visit, event, outline, without }: EventRowProps): VNode {
  const { words, language } = visit;
  return (
    <tr class={`status-${event.status}`}>
      <td class="when">
        <When date={event.date} language={language} /> <MarkBadge mark={event.dateMark} words={words} />
      </td>
      <td class="what">
        <a href={visit.eventHref(event.id)}>
          <Text text={event.title} language={language} />
        </a>{' '}
        <MarkBadge mark={event.titleMark} words={words} />
        {event.differing > 0 && <a class="differs" href={`${visit.eventHref(event.id)}#sources`}>{words('plan.differs')}</a>}
      </td>
      {without !== 'place' && (
        <td class="where">
          {event.placeName === null ? <span class="unknown">{words('place.unknown')}</span> : plainText(event.placeName, language)} <MarkBadge mark={event.placeMark} words={words} />
        </td>
      )}
      {without !== 'track' && (
        <td class="track-cell">
          <TrackTag track={outline.tracks.get(event.track)} language={language} />
        </td>
      )}
      <td class="status">{words(`status.${event.status}`)}</td>
    </tr>
  );
}
