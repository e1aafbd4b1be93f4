import type { KeptParagraph } from '../../../store/inputs/kept-texts.ts';

/** A stretch of a text that is shown at once: paragraphs by their place in the list, `last` the first after it. */
export interface Part {
  readonly first: number;
  readonly last: number;
}

/** A page of this many is read without waiting, on a phone too: 2,000 pages are some hundred parts. */
export const mostOfPart = { paragraphs: 150, characters: 40_000 };

/** The text in parts, each paragraph in one. A heading stays with what it stands over. */
export function partsOfText(paragraphs: readonly Pick<KeptParagraph, 'start' | 'end' | 'kind'>[]): readonly Part[] {
  const parts: Part[] = [];
  let [first, characters] = [0, 0];
  for (const [index, { start, end }] of paragraphs.entries()) {
    const full = index - first >= mostOfPart.paragraphs || characters + end - start > mostOfPart.characters;
    if (full && index > first) {
      const cut = beforeHeadings(paragraphs, first, index);
      parts.push({ first, last: cut });
      first = cut;
      characters = (paragraphs[index - 1]?.end ?? start) - (paragraphs[cut]?.start ?? start);
      if (cut === index) characters = 0;
    }
    characters += end - start;
  }
  parts.push({ first, last: paragraphs.length });
  return parts;
}

/** A part does not end with headings whose text stands in the next. */
function beforeHeadings(paragraphs: readonly Pick<KeptParagraph, 'kind'>[], first: number, index: number): number {
  let cut = index;
  while (cut > first + 1 && paragraphs[cut - 1]?.kind === 'heading') cut -= 1;
  return cut > first + 1 ? cut : index;
}

/** In which part, from 0, a paragraph stands; past the end, the last. */
export function partOf(parts: readonly Part[], paragraph: number): number {
  const found = parts.findIndex(({ last }) => paragraph < last);
  return found === -1 ? parts.length - 1 : found;
}

/** The paragraph in which a place of the text stands, or the next after it, from 0; past the end, the last. */
export function paragraphAt(paragraphs: readonly Pick<KeptParagraph, 'end'>[], offset: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return Math.min(low, Math.max(0, paragraphs.length - 1));
}
