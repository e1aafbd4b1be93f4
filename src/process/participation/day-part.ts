import type { SentencePart } from '../vocabulary/act.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';

/** One exact day as a word of an act's sentence. */
export function dayPart(day: IsoDay): SentencePart {
  return { is: 'date', date: { edtf: day, start: day, end: day, precision: 'day' } };
}
