import type { EditionState } from '../../../process/documents/state.ts';
import type { KeptText } from '../../../store/inputs/kept-texts.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { paragraphAt, partOf } from './reader-parts.ts';
import type { Part } from './reader-parts.ts';
import type { TextMark } from './text-pieces.tsx';
import { wordsInText } from './words-in-text.ts';
import type { FoundInText } from './words-in-text.ts';

/** What an address asks of the reader: a part, a place in the text, words. */
export interface Asked {
  /** From 0. */
  readonly part: number;
  readonly find: string;
  readonly found: FoundInText;
  readonly cited: { readonly start: number; readonly end: number } | undefined;
}

interface Readable {
  readonly visit: Visit;
  readonly edition: EditionState;
  readonly kept: KeptText;
  readonly parts: readonly Part[];
}

/** What is asked for; or where it stands, when the address names a place without saying in which part. */
export function readAsked({ visit, edition, kept, parts }: Readable): Asked | { readonly elsewhere: string } {
  const search = visit.url.searchParams;
  const find = (search.get('find') ?? '').trim().slice(0, 200);
  const found = wordsInText(kept.text, kept.paragraphs, find, edition.language);
  const [from, to] = [numberIn(search, 'from'), numberIn(search, 'to')];
  const cited = from !== undefined && to !== undefined && to > from && to <= kept.text.length ? { start: from, end: to } : undefined;
  const part = numberIn(search, 'part');
  const place = part === undefined ? placeOf(search, kept, found, cited) : undefined;
  if (place !== undefined) {
    const query = { part: String(partOf(parts, place.paragraph) + 1), ...(find !== '' && { find }), ...(cited !== undefined && { from: String(cited.start), to: String(cited.end) }) };
    return { elsewhere: `${linkTo(visit, 'reader', { id: edition.document, edition: edition.id }, query)}#${place.anchor}` };
  }
  return { part: Math.min(Math.max((part ?? 1) - 1, 0), parts.length - 1), find, found, cited };
}

/** Where to look: at a paragraph by its number, at a page, at a cited passage, at the first words found. */
function placeOf(search: URLSearchParams, { paragraphs }: KeptText, found: FoundInText, cited: Asked['cited']): { readonly paragraph: number; readonly anchor: string } | undefined {
  const [paragraph, page] = [numberIn(search, 'p'), numberIn(search, 'page')];
  if (paragraph !== undefined && paragraph >= 1 && paragraph <= paragraphs.length) return at(paragraph - 1);
  const begins = page === undefined ? -1 : paragraphs.findIndex((one) => (one.page ?? 0) >= page);
  if (begins >= 0) return { paragraph: begins, anchor: `page-${paragraphs[begins]?.page ?? page}` };
  if (cited !== undefined) return at(paragraphAt(paragraphs, cited.start));
  const [first] = found.paragraphs;
  return first === undefined ? undefined : at(first);
}

function at(paragraph: number): { readonly paragraph: number; readonly anchor: string } {
  return { paragraph, anchor: `p${paragraph + 1}` };
}

function numberIn(search: URLSearchParams, name: string): number | undefined {
  const text = search.get(name) ?? '';
  return /^\d{1,9}$/u.test(text) ? Number(text) : undefined;
}

/** Everything that is set off in one part of the text. */
export function marksOf({ found, cited }: Asked, { paragraphs }: KeptText, part: Part): readonly TextMark[] {
  const [start, end] = [paragraphs[part.first]?.start ?? 0, paragraphs[part.last - 1]?.end ?? 0];
  const marks = [...found.marks.map((mark): TextMark => ({ ...mark, as: 'found' })), ...(cited === undefined ? [] : [{ ...cited, as: 'cited' } as const])];
  return marks.filter((mark) => mark.start < end && mark.end > start);
}
