import { parseSubjectKey } from '../../process/vocabulary/ids.ts';
import { earliestInstant, parseInstant } from '../../process/vocabulary/instant.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import type { PlannedEvent } from '../../process/work-plan/plan.ts';
import { formatFuzzyDate } from '../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import { calendarTime } from '../../interchange/out/calendar-entry.ts';
import { writeCalendar } from '../../interchange/out/write-calendar.ts';
import type { CalendarEntry } from '../../interchange/out/write-calendar.ts';
import type { WholePlan } from '../../store/work-plan/load-plan.ts';
import { unknownDate } from '../parts/date.tsx';
import { plainText } from '../parts/text.tsx';
import type { Visit } from '../visit.ts';

interface Changed {
  readonly version: number;
  readonly at: Instant | undefined;
}

/** The calendar of some events, in the reader's language. */
export async function calendarOf(visit: Visit, plan: WholePlan, events: readonly PlannedEvent[], name: string): Promise<string> {
  const changes = await lastChanges(visit);
  return writeCalendar({
    name,
    language: visit.language,
    url: `${visit.url.origin}/${visit.language}/${visit.process}/work-plan`,
    entries: events.flatMap((event) => entryOf(visit, plan, event, changes.get(event.id))),
  });
}

function entryOf(visit: Visit, plan: WholePlan, event: PlannedEvent, changed: Changed | undefined): readonly CalendarEntry[] {
  const { words, language } = visit;
  const mark = event.deciding.date?.claim.mark ?? null;
  const time = calendarTime({ date: event.date, dateMark: mark, status: event.status, eventKind: event.eventKind });
  if (time === undefined) return [];
  const place = plan.places.find((one) => one.id === event.place);
  const track = plan.tracks.find((one) => one.id === event.track);
  const window = time.exact ? [] : [formatFuzzyDate(event.date ?? unknownDate, language)];
  return [
    {
      id: event.id,
      process: visit.process,
      version: changed?.version ?? 1,
      modified: changed?.at ?? visit.headAt ?? earliestInstant,
      time,
      summary: plainText(event.title, language),
      description: [...window, words(`status.${event.status}`), ...(mark === null ? [] : [words(`mark.${mark}.long`)])].join('\n'),
      category: track === undefined ? words(`kind.${event.eventKind}`) : plainText(track.title, language),
      url: `${visit.url.origin}/${language}/${visit.process}/events/${event.id}`,
      ...(place !== undefined && { location: plainText(place.name, language) }),
    },
  ];
}

async function lastChanges(visit: Visit): Promise<ReadonlyMap<string, Changed>> {
  const result = await visit.store.pool.query<{ subject: string; version: number; at: string }>(
    `select subject, max(subject_version) as version, max(recorded_at) as at from act where process_id = $1 and position <= $2 and subject like 'event:%' group by subject`,
    [visit.process, visit.position],
  );
  return new Map(result.rows.map(({ subject, version, at }) => [parseSubjectKey(subject)?.id ?? '', { version, at: parseInstant(at) }]));
}
