import { freeId } from '../../process/vocabulary/ids.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { ItemKind } from '../../process/sessions/programme-item.ts';
import type { LocatedItem } from './check-programme.ts';
import { clockText } from './clock-times.ts';
import type { FoundRow } from './find-rows.ts';
import { readItemText } from './item-text.ts';
import type { ItemText } from './item-text.ts';
import type { PlacedDays } from './place-days.ts';
import type { Finding, NamedPerson, ProgrammeDay, RowRefused, RowReport } from './programme-reading.ts';

export interface ReadRows {
  readonly days: readonly ProgrammeDay[];
  readonly items: readonly LocatedItem[];
  readonly rows: readonly RowReport[];
  readonly findings: readonly Finding[];
  readonly people: readonly NamedPerson[];
}

/** Makes items of the rows, in order. Each row is an item or is refused with the reason. */
export function readRows(rows: readonly FoundRow[], days: PlacedDays, language: Language): ReadRows {
  const reader = new RowReader(days, language);
  for (const [index, row] of rows.entries()) reader.take(row, rows[index + 1]);
  return reader;
}

type Refusal = readonly [code: RowRefused['code'], sentence: string];

interface Placed {
  readonly day: IsoDay;
  readonly from: string;
  readonly to: string;
}

class RowReader implements ReadRows {
  readonly days: ProgrammeDay[] = [];
  readonly items: LocatedItem[] = [];
  readonly rows: RowReport[] = [];
  readonly findings: Finding[] = [];
  readonly people: NamedPerson[] = [];
  readonly #placing: PlacedDays;
  readonly #language: Language;
  readonly #taken = new Set<string>();
  readonly #seen = new Map<string, string>();

  constructor(placing: PlacedDays, language: Language) {
    this.#placing = placing;
    this.#language = language;
  }

  take(row: FoundRow, next: FoundRow | undefined): void {
    const text = readItemText(row.parts);
    const placed = this.#place(row, next, text);
    const item = 'day' in placed ? this.#keep(row, placed, text) : null;
    if (!('day' in placed)) this.rows.push({ fate: 'refused', locator: row.locator, continuedAt: row.joined, code: placed[0], sentence: placed[1] });
    for (const { role, line } of text.people) this.people.push({ item, role, locator: row.locator, line });
    for (const person of row.people) this.people.push({ item, ...person });
  }

  #place(row: FoundRow, next: FoundRow | undefined, text: ItemText): Placed | Refusal {
    const { times } = row;
    if (times === undefined) return ['no-time', 'This row has no time where the others have theirs, so it was not taken.'];
    if ('noSuchTime' in times) return ['no-such-time', `There is no such time as "${times.noSuchTime}", so this row was not taken.`];
    const day = this.#placing.of(row);
    if (day === 'other-programme') return ['other-programme', `The days begin anew at "${row.heading?.written ?? ''}" (${row.heading?.locator ?? ''}): this is the agenda of another session, or the same once more, and was not taken.`];
    if (day === 'no-such-day') return ['no-such-day', `There is no such day as "${row.heading?.written ?? ''}" (${row.heading?.locator ?? ''}), so this row was not taken.`];
    if (day === 'no-day') return ['no-day', 'Neither a heading, nor the title of the note, nor the work plan says on which day this is, so this row was not taken.'];
    const to = times.to ?? this.#endBy(row, next, day);
    if (to === undefined) return ['no-end', `This row says when it begins (${clockText(times.from)}), and nothing says when it ends; it was not taken.`];
    if (to <= times.from) return ['ends-before-it-begins', `This row begins at ${clockText(times.from)} and ends at ${clockText(to)}; it was not taken.`];
    if (to >= 1440) return ['past-midnight', `This row ends at midnight or later (${clockText(to)}); an item ends on its own day, so it was not taken.`];
    if (text.title === '') return ['no-title', 'This row has times and nothing that says what takes place, so it was not taken.'];
    return this.#unlessRepeated({ day, from: clockText(times.from), to: clockText(to) }, row, text);
  }

  #unlessRepeated(placed: Placed, row: FoundRow, text: ItemText): Placed | Refusal {
    const key = JSON.stringify([placed.day, placed.from, placed.to, text.title]);
    const before = this.#seen.get(key);
    if (before !== undefined) return ['repeated', `This row repeats the one at ${before} word for word; it was taken once.`];
    this.#seen.set(key, row.locator);
    return placed;
  }

  /** Of a row that only says when it begins: when the next of its day begins. */
  #endBy(row: FoundRow, next: FoundRow | undefined, day: IsoDay): number | undefined {
    const { times } = row;
    if (times === undefined || 'noSuchTime' in times || next?.times === undefined || 'noSuchTime' in next.times || this.#placing.of(next) !== day || next.times.from <= times.from) return undefined;
    this.#say(row, 'end-assumed', `This row only says when it begins; it was taken to end at ${clockText(next.times.from)}, when the next one begins.`);
    return next.times.from;
  }

  #keep(row: FoundRow, placed: Placed, text: ItemText): string {
    const number = this.#dayNumber(placed.day, row);
    const kind = text.kind ?? 'other';
    const id = freeId(wantedId(kind, text.panelNumber, number), this.#taken);
    this.#taken.add(id);
    const localized = (words: string) => ({ [this.#language]: words });
    this.items.push({
      locator: row.locator,
      item: {
        id, ...placed, kind, title: localized(text.title),
        ...(text.description !== undefined && { description: localized(text.description) }),
        ...(text.panelNumber !== undefined && { panelNumber: text.panelNumber }),
      },
    });
    this.rows.push({ fate: 'taken', locator: row.locator, continuedAt: row.joined, item: id });
    this.#tell(row, text, id);
    return id;
  }

  #tell(row: FoundRow, text: ItemText, id: string): void {
    const { times } = row;
    if (row.joined.length > 0) this.#say(row, 'row-joined', `This row was broken and goes on at ${row.joined.join(', ')}; its parts were joined.`, id);
    if (times !== undefined && 'assumed' in times && times.assumed) this.#say(row, 'half-of-day-assumed', 'Only one of the two times says which half of the day it is in; the other was taken so that the item is short and ends after it begins.', id);
    if (text.kind === undefined) this.#say(row, 'kind-unknown', 'Nothing in the title names a known kind of item; it was taken as "other".', id);
    if (text.cut) this.#say(row, 'text-cut', 'The title is longer than 300 characters or what explains it longer than 400; it was cut, and the note has the whole.', id);
    if (text.nameLeftOut) this.#say(row, 'name-left-out', 'The row names a person; the name was left out of the item and stands among the people.', id);
  }

  #dayNumber(day: IsoDay, row: FoundRow): number {
    const known = this.days.find((one) => one.day === day);
    if (known !== undefined) return known.number;
    const number = row.heading?.number ?? this.days.length + 1;
    this.days.push({ day, number, locator: row.heading?.locator ?? row.locator });
    return number;
  }

  #say(row: FoundRow, code: Finding['code'], sentence: string, ...items: readonly string[]): void {
    this.findings.push({ locator: row.locator, code, sentence, items });
  }
}

/** Of what an item is and on which day: the same in the next version of the note, when its time has moved. */
function wantedId(kind: ItemKind, panelNumber: number | undefined, day: number): string {
  return kind === 'panel' && panelNumber !== undefined ? `panel-${panelNumber}` : `day-${day}-${kind}`;
}
