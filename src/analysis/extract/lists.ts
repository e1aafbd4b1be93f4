import type { Block } from './blocks.ts';
import { inSeries } from './markers.ts';
import type { Marker } from './markers.ts';

/** An item and its place: how deep it stands, and the item it stands under (its place in the list). */
export interface Entry {
  readonly block: Block;
  readonly marker: Marker;
  readonly level: number;
  readonly parent?: number;
}

/** A run of items, and the paragraphs of the same part that stand before it and after the last list. */
export interface List {
  readonly before: readonly Block[];
  readonly entries: readonly Entry[];
}

/** The lists among the blocks under one heading. A numbered list that goes on after a paragraph with its next number is one list. */
export function listsOf(blocks: readonly Block[]): List[] {
  const lists: { before: Block[]; items: Block[] }[] = [];
  let prose: Block[] = [];
  for (const block of blocks) {
    const last = lists.at(-1);
    if (block.kind !== 'item' || block.marker === undefined) prose.push(block);
    else if (last !== undefined && (prose.length === 0 || goesOn(last.items, block.marker))) {
      last.items.push(block);
      prose = [];
    } else {
      lists.push({ before: prose, items: [block] });
      prose = [];
    }
  }
  return lists.map(({ before, items }) => ({ before, entries: placed(items) }));
}

/** Only an explanation may stand between two numbers: the list goes on if the next number does. */
function goesOn(items: readonly Block[], marker: Marker): boolean {
  if (marker.kind === 'named') return items[0]?.marker?.kind === 'named';
  if (marker.kind !== 'number' && marker.kind !== 'decimal') return false;
  const last = items.findLast((item) => item.marker?.shape === marker.shape)?.marker;
  return last?.value !== undefined && marker.value === last.value + 1;
}

interface Rank {
  readonly indent: number;
  readonly shape: string;
  index: number;
}

function placed(items: readonly Block[]): Entry[] {
  const ranks: Rank[] = [];
  const entries: Entry[] = [];
  const lastOfShape: Marker[] = [];
  for (const [index, block] of items.entries()) {
    if (block.marker === undefined) continue;
    const marker = inSeries(block.marker, lastOfShape.at(-1));
    const level = rankOf(ranks, block.indent, marker, entries.at(-1));
    ranks.length = level;
    lastOfShape.length = level;
    const parent = ranks.at(-1)?.index;
    ranks.push({ indent: block.indent, shape: marker.shape, index });
    lastOfShape.push(marker);
    entries.push({ block, marker, level, ...(parent === undefined ? {} : { parent }) });
  }
  return entries;
}

/** An item stands at the rank whose sign and indent it shares; else under the item before it, if further in or of a new series that begins. */
function rankOf(ranks: readonly Rank[], indent: number, marker: Marker, before: Entry | undefined): number {
  if (before === undefined) return 0;
  const same = ranks.findLastIndex((rank) => rank.shape === marker.shape && Math.abs(rank.indent - indent) <= 3);
  if (same >= 0) return same;
  if (indent > before.block.indent + 1) return ranks.length;
  if (indent < before.block.indent - 1) return Math.max(0, ranks.findLastIndex((rank) => rank.indent <= indent + 1));
  const begins = marker.value === 1 || marker.kind === 'bullet';
  return begins && before.marker.kind !== 'bullet' ? ranks.length : ranks.length - 1;
}
