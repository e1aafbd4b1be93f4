import type { VNode } from 'preact';
import type { Mark } from '../../process/vocabulary/claim.ts';
import type { FuzzyDate } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { formatFuzzyDate } from '../../process/vocabulary/fuzzy-date/write-fuzzy-date.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { localeOf } from '../messages/catalogue.ts';
import type { Words } from '../messages/catalogue.ts';

/** A date as far as it is known: "18–19 April 2017", "last week of July 2017", "date not yet known". */
export function When({ date, language }: { readonly date: FuzzyDate | undefined; readonly language: Language }): VNode {
  const known = date ?? unknownDate;
  const text = formatFuzzyDate(known, language);
  if (known.start === null) return <span class="unknown">{text}</span>;
  return <time dateTime={known.precision === 'day' || known.precision === 'month' ? known.start : undefined}>{text}</time>;
}

export const unknownDate: FuzzyDate = { edtf: null, start: null, end: null, precision: 'unknown' };

/** TBC, TBA, TBD: written as the documents write it, with its meaning for who does not know it. */
export function MarkBadge({ mark, words }: { readonly mark: Mark | null | undefined; readonly words: Words }): VNode | null {
  if (mark == null) return null;
  return (
    <abbr class={`mark mark-${mark.toLowerCase()}`} title={words(`mark.${mark}.long`)}>
      {words(`mark.${mark}`)}
    </abbr>
  );
}

const instants = new Map<Language, Intl.DateTimeFormat>();

/** A moment of the record, in UTC and said so: the record's readers are in every zone. */
export function Moment({ at, language }: { readonly at: string; readonly language: Language }): VNode {
  return <time dateTime={at}>{momentText(at, language)}</time>;
}

/** The same inside a sentence. */
export function momentText(at: string, language: Language): string {
  let format = instants.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'medium', timeStyle: 'short', timeZone: 'UTC' });
    instants.set(language, format);
  }
  return `${format.format(new Date(at))} UTC`;
}

const days = new Map<Language, Intl.DateTimeFormat>();

/** One calendar day, written out. */
export function dayText(day: string, language: Language): string {
  let format = days.get(language);
  if (format === undefined) {
    format = new Intl.DateTimeFormat(localeOf(language), { dateStyle: 'long', timeZone: 'UTC' });
    days.set(language, format);
  }
  return format.format(new Date(`${day.slice(0, 10)}T00:00:00Z`));
}
