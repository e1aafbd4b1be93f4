import type { Block } from './blocks.ts';
import { strongHeading, styleOf, wordsOfHeading } from './heading-lines.ts';
import { languageOf } from './language-of.ts';
import { inSeries } from './markers.ts';
import type { Marker } from './markers.ts';
import { imperative } from './recommending-form.ts';
import { genericHeading } from './recommending-words.ts';
import { looksLike } from './series.ts';
import { around, readable } from './spans.ts';
import type { Span } from './spans.ts';
import { startsLower } from './words.ts';

export interface Heading {
  readonly text: string;
  readonly span: Span;
  /** How it is set, or of what series its label is: headings of one rank share it. */
  readonly style: string;
  readonly marker?: Marker;
  /** Says only that recommendations follow. */
  readonly generic: boolean;
}

/** A heading and the blocks under it until the next. What stands before the first heading has none. */
export interface Part {
  readonly heading?: Heading;
  readonly blocks: readonly Block[];
}

const mostOfHeading = 160;
/** A title with a letter or number before it may be longer: its label tells what it is. */
const mostOfLabelled = 260;

/** The text cut at its headings: those set as such, labelled titles before prose, and short lines that stand alone. */
export function outlineOf(text: string, blocks: readonly Block[]): Part[] {
  const parts: { heading?: Heading; blocks: Block[] }[] = [{ blocks: [] }];
  let labelled: Marker | undefined;
  let series = 0;
  const titles = new Set<number>();
  for (const [index, block] of blocks.entries()) {
    const heading = headingOf(text, blocks, index, { labelled, titles });
    if (heading === undefined) parts.at(-1)?.blocks.push(block);
    else {
      titles.add(index);
      if (heading.marker?.value === 1) series += 1;
      // Converters set the titles of one series in different ways; their labels tell better what belongs together.
      parts.push({ heading: heading.marker === undefined ? heading : { ...heading, style: `${heading.marker.kind} ${series}` }, blocks: [] });
      labelled = heading.marker ?? labelled;
    }
  }
  return parts;
}

/** What was decided on the way down: the last label of a heading, and which blocks are headings. */
interface Above {
  readonly labelled: Marker | undefined;
  readonly titles: ReadonlySet<number>;
}

function headingOf(text: string, blocks: readonly Block[], index: number, { labelled, titles }: Above): Heading | undefined {
  const block = blocks[index];
  if (block === undefined || block.kind === 'row') return undefined;
  const whole = readable(text, block.parts);
  if (block.kind === 'heading') return styled(text, block, whole, labelled);
  if (whole.length > (block.kind === 'item' ? mostOfLabelled : mostOfHeading) || block.parts.length > 1) return undefined;
  if (block.kind === 'item') return isLabelledTitle(text, blocks, index, whole) && !followsItsLike(blocks, index, titles) ? styled(text, block, whole, labelled) : undefined;
  if (!standsAsTitle(blocks, index, whole)) return undefined;
  return styled(text, block, whole, labelled);
}

function styled(text: string, block: Block, whole: string, labelled: Marker | undefined): Heading {
  const outer = around(block.parts);
  const line = text.slice(outer.start, outer.end);
  const { from, to } = wordsOfHeading(line);
  const marker = block.marker === undefined ? labelWithin(line.slice(from, to)) : block.marker;
  const resolved = marker === undefined ? undefined : ofHeadings(marker, labelled);
  const start = block.marker === undefined ? outer.start + from : outer.start - labelLength(text, outer.start);
  const span = { start, end: outer.start + to };
  const words = readable(text, [span]);
  return { text: words, span, style: styleOf(line), ...(resolved === undefined ? {} : { marker: resolved }), generic: genericHeading(whole.replaceAll(/[*#_]/gu, '')) };
}

/** How far before an item's own words its label begins on the same line. */
function labelLength(text: string, start: number): number {
  const lineStart = Math.max(text.lastIndexOf('\n', start - 1), text.lastIndexOf('\f', start - 1)) + 1;
  return text.slice(lineStart, start).trimStart().length;
}

function labelWithin(words: string): Marker | undefined {
  const label = /^([([]?)([a-zA-Z]|\d{1,3}|[ivxIVX]{1,6})([.)\]])\s/u.exec(words);
  if (label === null) return undefined;
  const [whole, , sign = ''] = label;
  const lower = sign.toLowerCase();
  const number = /^\d/u.test(sign);
  const letter = sign.length === 1 && !number;
  const value = number ? Number(sign) : letter ? lower.charCodeAt(0) - 96 : undefined;
  return { kind: number ? 'number' : letter ? 'letter' : 'roman', label: whole.trim(), shape: letter ? 'letter' : 'other', length: whole.length, ...(value === undefined ? {} : { value }), ...(lower === 'i' ? { roman: 1 } : lower === 'v' ? { roman: 5 } : lower === 'x' ? { roman: 10 } : {}) };
}

/** A capital I that follows section k is its l, whatever was printed; a lone "I." elsewhere is Roman. */
function ofHeadings(marker: Marker, labelled: Marker | undefined): Marker {
  const expected = labelled?.kind === 'letter' && labelled.value !== undefined ? labelled.value + 1 : undefined;
  if (expected !== undefined && marker.value !== expected && looksLike(marker.label, expected)) return { ...marker, kind: 'letter' };
  if (labelled?.kind === 'letter' && marker.kind === 'letter' && labelled.value !== undefined && marker.value !== undefined && marker.value >= labelled.value && marker.value <= labelled.value + 2) return marker;
  return inSeries(marker, labelled);
}

/** "b. Coherence of policies" before prose or before a list of another kind is a title; as one of a run of its like it is an item. */
function isLabelledTitle(text: string, blocks: readonly Block[], index: number, whole: string): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block?.marker === undefined || next === undefined || ['bullet', 'named'].includes(block.marker.kind)) return false;
  if (/[.;,!?。；،؛]$/u.test(whole) || startsLower(whole) || whole.split(' ').length > 36) return false;
  if (next.kind === 'item' && (next.marker?.shape === block.marker.shape || next.indent > block.indent + 1)) return false;
  if (next.kind === 'row') return true;
  if (imperative(whole, languageOf(whole)) && !genericHeading(whole)) return strongHeading(text.slice(block.parts[0]?.start ?? 0, block.parts[0]?.end ?? 0));
  return next.indent <= block.indent + 3;
}

/** Whether the number before this one labels an item of the same list, with nothing but items between. */
function followsItsLike(blocks: readonly Block[], index: number, titles: ReadonlySet<number>): boolean {
  const block = blocks[index];
  for (let at = index - 1; at >= Math.max(0, index - 40); at -= 1) {
    const before = blocks[at];
    if (before === undefined || before.kind !== 'item' || titles.has(at)) return false;
    if (before.marker?.shape === block?.marker?.shape && before.indent === block?.indent) return true;
  }
  return false;
}

/** A short line alone, without an end mark, before something: "Ways forward". */
function standsAsTitle(blocks: readonly Block[], index: number, whole: string): boolean {
  const block = blocks[index];
  const next = blocks[index + 1];
  if (block === undefined || next === undefined) return false;
  const generic = genericHeading(whole);
  if (block.gap === 'line' && index > 0 && !generic) return false;
  if (generic) return true;
  if (whole.length > 90 || startsLower(whole) || /[.;,:!?…。；：！？،؛؟]["”»)]*$/u.test(whole)) return false;
  return whole.split(' ').length <= 14 && next.kind !== 'row' && (next.gap !== 'line' || next.kind === 'item');
}
