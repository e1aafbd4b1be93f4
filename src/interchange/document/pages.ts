import type { Block } from './document-reading.ts';

/** Characters, spaces included, on a densely written page: what has no pages of its own is counted by them. */
const ofPage = 3000;

export function pagesByLength(blocks: readonly Pick<Block, 'text'>[]): number {
  return Math.max(1, Math.ceil(blocks.reduce((sum, { text }) => sum + text.length, 0) / ofPage));
}

/** Where the file does not say on which pages its paragraphs stand. */
export function withoutPages(blocks: readonly Block[]): readonly Block[] {
  return blocks.map(({ kind, text, level }) => ({ kind, text, ...(level !== undefined && { level }) }));
}
