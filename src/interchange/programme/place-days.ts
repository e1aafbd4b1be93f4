import { addDays, daysBetween } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Line } from '../work-plan/work-plan-reading.ts';
import { dayOf } from './day-headings.ts';
import type { FoundAgenda, FoundHeading, FoundRow } from './find-rows.ts';
import { daysNamedAbove, noteDaysFor } from './note-days.ts';
import type { NoteDays } from './note-days.ts';
import type { Finding, ProgrammeOptions } from './programme-reading.ts';

export type PlacedDay = IsoDay | 'no-day' | 'no-such-day' | 'other-programme';

/** The day of each row, by the heading over it (undefined: no heading), with what had to be taken from elsewhere. */
export interface PlacedDays {
  readonly of: (row: FoundRow) => PlacedDay;
  readonly findings: readonly Finding[];
}

/** Days come from the headings; what these leave out, from the title of the note; what that leaves out, from the plan. Nothing else is assumed. */
export function placeDays(lines: readonly Line[], agenda: FoundAgenda, options: ProgrammeOptions): PlacedDays {
  return new DayPlacer(lines, agenda, options);
}

class DayPlacer implements PlacedDays {
  readonly findings: Finding[] = [];
  readonly #days = new Map<FoundHeading | undefined, PlacedDay>();
  readonly #note: NoteDays | undefined;
  readonly #options: ProgrammeOptions;
  readonly #first: string;
  #told = false;

  constructor(lines: readonly Line[], agenda: FoundAgenda, options: ProgrammeOptions) {
    this.#options = options;
    this.#first = agenda.rows[0]?.locator ?? '';
    const headings = [...new Set(agenda.rows.map((row) => row.heading))];
    const counted = Math.max(1, ...headings.map((heading) => heading?.number ?? 1), new Set(headings.filter((heading) => heading?.number === undefined)).size);
    this.#note = noteDaysFor(daysNamedAbove(lines, agenda.first), counted);
    let last = 0;
    for (const heading of headings) {
      const number = heading?.number;
      // Day 1 after Day 2: from here on it is another agenda.
      if (number !== undefined && number <= last) last = Number.POSITIVE_INFINITY;
      this.#days.set(heading, last === Number.POSITIVE_INFINITY ? 'other-programme' : this.#dayOf(heading));
      last = Math.max(last, number ?? 0);
    }
    this.#compare();
  }

  of(row: FoundRow): PlacedDay {
    return this.#days.get(row.heading) ?? 'no-day';
  }

  #dayOf(heading: FoundHeading | undefined): PlacedDay {
    if (heading?.noSuchDay === true) return 'no-such-day';
    if (heading?.date === undefined) return this.#counted(heading?.number ?? 1, heading?.locator ?? this.#first);
    const year = heading.date.year ?? Number((this.#note?.start ?? this.#options.meets?.start ?? '').slice(0, 4));
    if (year === 0) return 'no-day';
    const day = dayOf(heading, year);
    if (day === undefined) return 'no-such-day';
    if (heading.date.year === undefined) this.#say(heading.locator, 'year-from-note', `"${heading.written}" names no year; ${year} was taken from ${this.#source()}.`);
    if (heading.weekday !== undefined && new Date(`${day}T00:00:00Z`).getUTCDay() !== heading.weekday) this.#say(heading.locator, 'wrong-weekday', `"${heading.written}" names a weekday that ${day} is not; the date was taken.`);
    return day;
  }

  /** The so-manieth day of the session. */
  #counted(number: number, locator: string): PlacedDay {
    const days = this.#note ?? this.#options.meets;
    if (days === undefined) return 'no-day';
    const day = addDays(days.start, number - 1);
    if (day > days.end) return 'no-day';
    if (!this.#told) this.#say(locator, this.#note === undefined ? 'day-from-plan' : 'day-from-note', `The days of the agenda carry no dates; they were counted from ${days.start}, which stands in ${this.#source()}.`);
    this.#told = true;
    return day;
  }

  #source(): string {
    return this.#note === undefined ? 'the work plan' : `the title of the note (${this.#note.locator})`;
  }

  #compare(): void {
    const { meets } = this.#options;
    const days = [...new Set(this.#days.values())].filter((day): day is IsoDay => /^\d/u.test(day)).toSorted();
    const [first, last] = [days[0], days.at(-1)];
    if (meets === undefined || first === undefined || last === undefined) return;
    if (first < meets.start || last > meets.end) this.#say(this.#first, 'other-days', `The agenda runs from ${first} to ${last}; the work plan has the session from ${meets.start} to ${meets.end}.`);
    else if (daysBetween(first, last) < daysBetween(meets.start, meets.end)) this.#say(this.#first, 'other-days', `The agenda has ${days.length} of the days from ${meets.start} to ${meets.end} on which the session meets by the work plan.`);
  }

  #say(locator: string, code: Finding['code'], sentence: string): void {
    this.findings.push({ locator, code, sentence, items: [] });
  }
}
