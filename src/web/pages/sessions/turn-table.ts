import { inLanguage } from '../../../process/vocabulary/language.ts';
import { dayIn } from '../../../process/vocabulary/midnight.ts';
import type { ListTable } from '../../downloads/list-table.ts';
import type { Visit } from '../../visit.ts';
import { hourAt } from './clock-words.ts';
import { nameIn } from './floor-names.ts';
import { flowWords } from './flow-words.ts';
import type { Recorded } from './recorded.ts';

const columns = ['day', 'at', 'segment', 'who', 'code', 'behalf', 'flow', 'lane', 'language', 'topic', 'seconds', 'limit', 'status', 'override', 'gist', 'recommendation', 'tags'] as const;

/** Every turn of a session as a row: those that were heard in the order of the room, then those that were not, by arrival. Hours are the venue's. */
export function turnTable(visit: Visit, { floor, names, notes }: Pick<Recorded, 'floor' | 'names' | 'notes'>): ListTable {
  const { words, language } = visit;
  const segments = new Map(floor.segments.map(({ id, title }) => [id, inLanguage(title, language).text]));
  const ordered = floor.turns.toSorted((a, b) => ((a.givenAt ?? '9') < (b.givenAt ?? '9') ? -1 : (a.givenAt ?? '9') > (b.givenAt ?? '9') ? 1 : a.arrival - b.arrival));
  return {
    name: words('session-record.title'),
    columns: columns.map((key) => ({ key, heading: key === 'code' ? 'ISO 3166' : words(`session-record.column.${key}`) })),
    rows: ordered.map((turn) => ({
      day: turn.givenAt === undefined ? null : dayIn(turn.givenAt, floor.timeZone),
      at: turn.givenAt === undefined ? null : hourAt(turn.givenAt, floor.timeZone, language),
      segment: turn.segment === undefined ? null : (segments.get(turn.segment) ?? null),
      who: nameIn(names, turn.holder),
      code: turn.holder,
      behalf: turn.group === undefined ? null : nameIn(names, turn.group),
      flow: flowWords(words, turn.flow),
      lane: turn.capacity === undefined ? words(`session-record.lane.${turn.lane}`) : words(`word.capacity.${turn.capacity}`),
      language: turn.language,
      topic: turn.topic ?? null,
      seconds: turn.seconds === undefined ? null : Math.round(turn.seconds),
      limit: turn.limitSeconds ?? null,
      status: words(`session-record.status.${turn.status}`),
      override: turn.override ?? null,
      gist: notes.get(turn.id)?.gist ?? null,
      recommendation: notes.get(turn.id)?.recommendation ?? null,
      tags: notes.get(turn.id)?.tags.join(', ') ?? null,
    })),
  };
}
