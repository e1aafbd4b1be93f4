import type { Cut } from './cut-provisions.ts';
import type { OptionHead } from './option-heads.ts';
import type { Doubt, OptionBlock } from './parsed-text.ts';

export interface Placed {
  readonly id: string;
  readonly level: number;
  readonly parent?: string;
  /** The provision goes to the end of these places in the row of cuts. */
  readonly last: number;
}

interface Block {
  readonly id: string;
  readonly owner: Open | undefined;
  readonly depth: number;
  readonly options: { readonly at: number; readonly ordinal: string; readonly noText: boolean; readonly numbers: Set<number> }[];
}

interface Open {
  readonly at: number;
  readonly rank: number;
  readonly family: string;
  readonly block?: Block;
}

export interface Outline {
  readonly placed: readonly Placed[];
  readonly options: readonly OptionBlock[];
}

/** Which provision stands under which, and what options belong together. */
export function outline(cuts: readonly Cut[], texts: (at: number) => string, doubts: Doubt[]): Outline {
  const open: Open[] = [];
  const blocks: Block[] = [];
  const drafts = cuts.map((cut, at) => {
    const own: Open = cut.option === undefined ? closeFor(open, cut, at) : openOption(open, blocks, cut.option, { at, text: texts(at), next: cuts[at + 1] });
    const parent = open.at(-1)?.at;
    open.push(own);
    return { parent, level: open.length };
  });
  const last = cuts.map((_, at) => at);
  for (let at = drafts.length - 1; at >= 0; at -= 1) {
    const parent = drafts[at]?.parent;
    if (parent !== undefined) last[parent] = Math.max(last[parent] ?? 0, last[at] ?? 0);
  }
  const placed = drafts.map(({ parent, level }, at) => ({ id: idOf(at), level, last: last[at] ?? at, ...(parent !== undefined && { parent: idOf(parent) }) }));
  return { placed, options: blocks.map((block) => optionBlock(block, cuts, placed, texts, doubts)) };
}

function idOf(at: number): string {
  return `p${at + 1}`;
}

/** Closes what a label of this rank ends. */
function closeFor(open: Open[], cut: Cut, at: number): Open {
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const { block } = top;
    if (block === undefined ? top.rank < cut.rank : !endsBlock(block, cut)) break;
    open.pop();
  }
  const inner = open.findLast(({ block }) => block !== undefined)?.block;
  if (cut.number !== undefined) inner?.options.at(-1)?.numbers.add(cut.number);
  return { at, rank: cut.rank, family: cut.family };
}

/**
 * An option ends with a label that stands above, or in one row with, what the options stand under; an option without text
 * with anything; a later option also with a number that goes beyond those of all options before it.
 */
function endsBlock({ owner, options }: Block, { rank, family, number }: Cut): boolean {
  const [last, before] = [options.at(-1), options.slice(0, -1)];
  if (last?.noText === true) return true;
  if (rank < (owner?.rank ?? 3)) return true;
  if (owner !== undefined && rank === owner.rank && family === owner.family && family !== 'text') return true;
  const numbers = before.flatMap((option) => [...option.numbers]);
  return number !== undefined && numbers.length > 0 && number > Math.max(...numbers) && !options.some((option) => option.numbers.has(number));
}

interface Head {
  readonly at: number;
  readonly text: string;
  readonly next: Cut | undefined;
}

function openOption(open: Open[], blocks: Block[], { ordinal, depth }: OptionHead, { at, text, next }: Head): Open {
  const option = { at, ordinal, noText: isNoText(text), numbers: new Set<number>() };
  const beside = open.findLastIndex(({ block }) => block?.depth === depth);
  const block = open[beside]?.block;
  if (block !== undefined && !block.options.some((other) => other.ordinal === ordinal)) {
    open.length = beside;
    block.options.push(option);
    return { at, rank: rankUnder(block.owner), family: 'option', block };
  }
  if (block !== undefined && open.at(-1)?.block !== undefined) open.length = beside;
  if (/^[\s[.:]*$/u.test(text) && next !== undefined && next.option === undefined && next.label !== undefined) closeRow(open, next.rank);
  const owner = open.at(-1);
  const own: Block = { id: `o${blocks.length + 1}`, owner, depth, options: [option] };
  blocks.push(own);
  return { at, rank: rankUnder(owner), family: 'option', block: own };
}

/** Options that begin with numbered paragraphs of their own stand beside the numbers before them, not under the last one. */
function closeRow(open: Open[], rank: number): void {
  for (let top = open.at(-1); top !== undefined && top.block === undefined && top.rank >= rank && top.family !== 'text'; top = open.at(-1)) open.pop();
}

function rankUnder(owner: Open | undefined): number {
  return (owner?.rank ?? 2) + 0.05;
}

/** The last option has no head after it to end it: unlabelled paragraphs that follow could stand after all options. */
function optionBlock({ id, owner, options }: Block, cuts: readonly Cut[], placed: readonly Placed[], texts: (at: number) => string, doubts: Doubt[]): OptionBlock {
  const [first, final] = [options[0]?.at ?? 0, options.at(-1)?.at ?? 0];
  const end = placed[final]?.last ?? final;
  const after = cuts.slice(final + 1, end + 1).find(({ family }) => family === 'text');
  if (after !== undefined) doubts.push({ code: 'option-scope', start: after.start, end: cuts[end]?.end ?? after.end, confidence: 0.6, instead: 'after-options' });
  if (options.length === 1) doubts.push({ code: 'option-scope', start: cuts[first]?.start ?? 0, end: cuts[first]?.end ?? 0, confidence: 0.5, instead: 'reference' });
  return {
    id,
    start: cuts[first]?.start ?? 0,
    end: cuts[end]?.end ?? 0,
    ...(owner !== undefined && { owner: idOf(owner.at) }),
    options: options.map(({ at }) => ({ provision: idOf(at), label: cuts[at]?.label?.text ?? '', provisions: placed.slice(at, (placed[at]?.last ?? at) + 1).map((one) => one.id), noText: isNoText(texts(at)) && placed[at]?.last === at })),
  };
}

/** An empty alternative, written out. */
export function isNoText(text: string): boolean {
  return /^[\s[\](){}.;:"“”–-]*no[ -]+(?:text|article|paragraph|provision|reference|sub-?paragraph|new text)\b[^\p{L}]*$/iu.test(text);
}
