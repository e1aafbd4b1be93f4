import { z } from 'zod';
import type { RecommendationId, SubjectKey } from '../vocabulary/ids.ts';
import type { Language } from '../vocabulary/language.ts';
import { span } from '../vocabulary/passage.ts';
import { shortText } from '../vocabulary/shapes.ts';
import type { extractRecommendation } from './recommendation-extracted.ts';

/** Where something that may be a recommendation stands in a text: one place, or the pieces that a page end parts. */
export interface FoundItem {
  readonly heading: string;
  readonly pieces: readonly { readonly start: number; readonly end: number }[];
}

interface Source {
  readonly of: SubjectKey;
  readonly text: string;
  readonly language: Language;
  /** With which the ids begin; at most 70 characters. */
  readonly beginning: string;
}

/** What stands in the record already. */
interface Before {
  readonly found: readonly { readonly pieces: FoundItem['pieces'] }[];
  readonly ids: ReadonlySet<string>;
}

type Asked = { readonly name: 'extract-recommendation'; readonly data: z.input<(typeof extractRecommendation)['shape']> };

export interface FoundRecommendations {
  readonly commands: readonly Asked[];
  /** Found again at the very place where the record has one, whatever became of that. */
  readonly known: number;
  /** Longer than a recommendation may be, or in more pieces. */
  readonly unfit: number;
}

const pieces = z.array(span).min(1).max(20);

/** What the extractor found in a text, as wishes for the record: each with its exact words, numbered in the order of the text. What was found there before is left as it is. */
export function foundRecommendations(items: readonly FoundItem[], { of, text, language, beginning }: Source, before: Before): FoundRecommendations {
  const places = new Set(before.found.map((one) => placeOf(one.pieces)));
  const taken = new Set(before.ids);
  const commands: Asked[] = [];
  let [known, unfit, number] = [0, 0, 0];
  for (const item of items) {
    number += 1;
    const place = placeOf(item.pieces);
    const cut = pieces.safeParse(item.pieces.map(({ start, end }) => ({ start, end, quote: text.slice(start, end) })));
    if (places.has(place)) known += 1;
    else if (!cut.success) unfit += 1;
    else {
      places.add(place);
      const recommendation = numbered(beginning, number, taken);
      taken.add(recommendation);
      const heading = shortText.safeParse(item.heading.replace(/\s+/gu, ' ').trim().slice(0, 400).toWellFormed());
      commands.push({ name: 'extract-recommendation', data: { recommendation, origin: { of, pieces: cut.data }, language, foundBy: 'extractor', codes: [], ...(heading.success && { heading: heading.data }) } });
    }
  }
  return { commands, known, unfit };
}

function placeOf(of: FoundItem['pieces']): string {
  return of.map(({ start, end }) => `${start}-${end}`).join(' ');
}

/** `annex-en-007`; where that was given to another place before, the next number behind it. */
function numbered(beginning: string, number: number, taken: ReadonlySet<string>): RecommendationId {
  const wanted = `${beginning}-${String(number).padStart(3, '0')}`;
  for (let more = 1; ; more += 1) {
    const id = more === 1 ? wanted : `${wanted}-${more}`;
    if (!taken.has(id)) return id as RecommendationId;
  }
}
