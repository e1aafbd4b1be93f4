import type { Language } from '../../process/vocabulary/language.ts';
import { blocksOf } from './blocks.ts';
import type { Block } from './blocks.ts';
import { sentenceRecommends } from './clauses.ts';
import type { ExtractedItem, ExtractedSection, Extraction, ExtractionNote } from './extraction.ts';
import { furnitureOf } from './furniture.ts';
import type { Furniture } from './furniture.ts';
import { languageOf } from './language-of.ts';
import { linesOf, widthOf } from './lines.ts';
import type { Line } from './lines.ts';
import { outlineOf } from './outline.ts';
import type { Part } from './outline.ts';
import { sectionsOfLists } from './sections.ts';
import { sentencesOf } from './sentences.ts';
import { series } from './series.ts';
import { around, piecesBehind, rawOf, readable } from './spans.ts';
import type { Span } from './spans.ts';

export type { ExtractedItem, Extraction, ExtractionCode } from './extraction.ts';

/**
 * Splits the plain text of a document or an intervention into sections and recommendations. Takes lists that are announced, headed or formed as recommendations;
 * where there is none, the sentences that recommend (see `clausesOf`), and says so by the note `sentences-only`. Agendas, contents, speakers and the like are left.
 * Deterministic and linear in the length of the text.
 */
export function extract(text: string): Extraction {
  const lines = linesOf(text);
  const furniture = furnitureOf(text, lines);
  const blocks = blocksOf(text, lines, furniture, widthOf(lines));
  const outline = outlineOf(text, blocks);
  const found = sectionsOfLists(text, outline);
  const sentences = found.sections.length === 0 ? sectionsOfSentences(text, outline, found.refused) : { sections: [], notes: [] };
  const notes = [...furnitureNotes(lines, furniture), ...blocks.flatMap(joinNotes), ...series(outline), ...found.notes, ...sentences.notes];
  return {
    sections: found.sections.length === 0 ? sentences.sections : found.sections,
    notes: notes.toSorted((one, other) => one.start - other.start || one.end - other.end || (one.code < other.code ? -1 : 1)),
  };
}

/** The sentences of a text that recommend, in its order: `start` and `end` are offsets into it, `text` is the sentence with single spaces. Made for speeches and position papers without lists. */
export function clausesOf(text: string, language: Language): readonly (Span & { readonly text: string })[] {
  const lines = linesOf(text);
  const blocks = blocksOf(text, lines, furnitureOf(text, lines), widthOf(lines));
  return blocks.flatMap((block) => clausesOfBlock(text, block, language).map((parts) => ({ ...around(parts), text: readable(text, parts) })));
}

function clausesOfBlock(text: string, { kind, parts }: Block, language: Language): (readonly Span[])[] {
  if (kind === 'row' || kind === 'heading') return [];
  const raw = rawOf(text, parts);
  return sentencesOf(raw).filter(({ start, end }) => sentenceRecommends(raw.slice(start, end).replaceAll(/\s+/gu, ' '), language)).map(({ start, end }) => piecesBehind(parts, start, end));
}

function sectionsOfSentences(text: string, outline: readonly Part[], refused: ReadonlySet<Block>): { sections: ExtractedSection[]; notes: ExtractionNote[] } {
  const sections: ExtractedSection[] = [];
  const notes: ExtractionNote[] = [];
  for (const { heading, blocks } of outline) {
    const prose = blocks.filter((block) => (block.kind === 'text' || block.kind === 'item') && !refused.has(block));
    const language = languageOf(prose.slice(0, 20).map(({ parts }) => readable(text, parts)).join(' '));
    const items = prose.flatMap((block) => clausesOfBlock(text, block, language).map((parts) => sentenceItem(text, block, parts)));
    if (items.length === 0) continue;
    sections.push({ heading: heading?.text ?? '', ...(heading === undefined ? {} : { headingSpan: heading.span }), introduction: '', items });
    notes.push({ code: 'sentences-only', start: items[0]?.start ?? 0, end: items.at(-1)?.end ?? 0 });
  }
  return { sections, notes };
}

function sentenceItem(text: string, { page }: Block, parts: readonly Span[]): ExtractedItem {
  return { text: readable(text, parts), ...around(parts), ...(parts.length > 1 ? { parts } : {}), level: 0, ...(page === undefined ? {} : { page }) };
}

/** Where lines end inside a paragraph is worth no note; inside an item it is. */
function joinNotes({ kind, joined, parts }: Block): ExtractionNote[] {
  return joined.filter((code) => code !== 'wrapped' || kind === 'item').map((code) => ({ code, ...around(parts) }));
}

function furnitureNotes(lines: readonly Line[], furniture: ReadonlyMap<number, Furniture>): ExtractionNote[] {
  const notes: ExtractionNote[] = [];
  let last = -2;
  for (const [index, kind] of [...furniture].toSorted(([one], [other]) => one - other)) {
    const line = lines[index];
    if (line === undefined || (kind !== 'contents' && kind !== 'running-line')) continue;
    const code = kind === 'contents' ? 'contents-list-skipped' : 'running-line-skipped';
    const before = notes.at(-1);
    if (before !== undefined && before.code === code && last === index - 1) notes[notes.length - 1] = { ...before, end: line.end };
    else notes.push({ code, start: line.start, end: line.end });
    last = index;
  }
  return notes;
}
