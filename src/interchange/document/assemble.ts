import type { Block, DocumentFinding, DocumentParagraph } from './document-reading.ts';
import { counted } from './document-reading.ts';

export interface Assembled {
  readonly text: string;
  readonly paragraphs: readonly DocumentParagraph[];
  readonly findings: readonly DocumentFinding[];
}

/** Marks that turn the direction of what follows around: kept, as they belong to quotes, and told, as they can deceive. */
const turning = /[\u202A-\u202E\u2066-\u2069]/gu;
/** Signs of no width and no meaning for a reader: controls, noncharacters, tags that spell words nobody sees. */
const invisible = /[\0-\x08\x0E-\x1F\x7F-\x84\x86-\x9F\u2061-\u2065\u206A-\u206F\uFFF9-\uFFFB\uFFFE\uFFFF\u{E0000}-\u{E007F}]/gu;
/** Hints to a typesetter where a line may be broken, and byte-order marks. */
const hints = /[\u00AD\u200B\u2060\uFEFF]/gu;

/** Text in the form in which it is kept: NFC, LF, none of the signs that nobody sees. Form feeds stay. */
export function plainText(text: string): string {
  return text.toWellFormed().replace(/\r\n?|[\v\u0085\u2028\u2029]/gu, '\n').replace(hints, '').replace(invisible, '').normalize('NFC');
}

/** Findings about signs in the text as it was written. */
export function signsIn(text: string): readonly DocumentFinding[] {
  return [...counted('bidi-controls', text.match(turning)?.length ?? 0), ...counted('invisible-removed', text.match(invisible)?.length ?? 0)];
}

/**
 * The blocks as one text: entries of a list and rows of a table on lines of their own, other paragraphs parted by an
 * empty line. `paged`: a form feed stands between paragraphs of two pages.
 */
export function assemble(blocks: readonly Block[], paged: boolean): Assembled {
  const parts: string[] = [];
  const paragraphs: DocumentParagraph[] = [];
  let length = 0;
  let last: Block | undefined;
  const put = (text: string): void => {
    parts.push(text);
    length += text.length;
  };
  for (const block of blocks) {
    const text = plainText(block.text).replace(/\f/gu, '\n');
    if (text.trim() === '') continue;
    if (last !== undefined) put(between(last, block, paged));
    const { kind, level, page } = block;
    paragraphs.push({ start: length, end: length + text.length, kind, ...(level !== undefined && { level }), ...(page !== undefined && { page }) });
    put(text);
    last = block;
  }
  return { text: parts.join(''), paragraphs, findings: merged(blocks) };
}

function between(last: Block, next: Block, paged: boolean): string {
  if (paged && last.page !== next.page) return '\n\f\n';
  return last.kind === next.kind && (next.kind === 'item' || next.kind === 'table-row') ? '\n' : '\n\n';
}

function merged(blocks: readonly Block[]): readonly DocumentFinding[] {
  let [turns, unseen] = [0, 0];
  for (const { text } of blocks) {
    turns += text.match(turning)?.length ?? 0;
    unseen += text.match(invisible)?.length ?? 0;
  }
  return [...counted('bidi-controls', turns), ...counted('invisible-removed', unseen)];
}
