import { compile } from '../../../../process/text/compile/compile.ts';
import { applyHunks, hunksBetween } from '../../../../process/text/compile/hunks.ts';
import type { Hunk } from '../../../../process/text/compile/hunks.ts';
import { isNear, legible } from '../../../../process/text/compile/policy.ts';
import { changesBetween } from '../../../../process/text/compile/print/changes.ts';
import type { Block, Run } from '../../../../process/text/compile/print/runs.ts';
import { printWithNames } from '../../../../process/text/compile/print/with-names.ts';
import { readingsOf } from '../../../../process/text/compile/readings.ts';
import type { Proposal } from '../../../../process/text/compile/readings.ts';
import { keyOf, textOf, tokenise } from '../../../../process/text/compile/tokens.ts';
import type { Token } from '../../../../process/text/compile/tokens.ts';
import { meets } from '../../../../process/text/settle.ts';

/** Nothing but data and the compilation's pure code stand here: the same runs on the server and, while somebody types, in the browser. */
export interface Ground {
  readonly provision: string;
  readonly revision: string;
  /** The words as they stand, with what was settled; '' where something is added. */
  readonly base: string;
  /** Tokens of the base that are settled. */
  readonly settled: readonly { readonly start: number; readonly end: number }[];
  /** What stands already. */
  readonly proposals: readonly PlainProposal[];
  /** The meeting's own list of parties. */
  readonly sequence: readonly string[];
}

export interface PlainProposal {
  readonly id: string;
  readonly place: number;
  readonly parties: readonly string[];
  /** Absent: the base as it is, or as `edits` say; '': it is to go. */
  readonly words?: string;
  readonly edits?: readonly { readonly start: number; readonly end: number; readonly words: string }[];
  readonly whole?: boolean;
}

export interface Wanted {
  readonly type: 'MOD' | 'ADD' | 'ALT' | 'SUP';
  readonly words: string;
  readonly parties: readonly string[];
}

/** The most characters that a provision holds. */
export const mostCharacters = 100_000;

/** What tabling it would bring about, and what speaks against it. */
export interface Foreseen {
  readonly difference: readonly Run[];
  /** The compilation with it; none where nothing can be tabled. */
  readonly blocks: readonly Block[];
  readonly empty: boolean;
  readonly tooLong: boolean;
  readonly nothing: boolean;
  /** It stands beside the provision as a paragraph of its own. */
  readonly apart: boolean;
  /** The share of the base that it keeps, in per cent. */
  readonly kept: number;
  /** Amendments that say the same already. */
  readonly same: readonly string[];
  /** Those of them that are of whoever asks: nothing to join. */
  readonly own: readonly string[];
  readonly settled: boolean;
  /** Square brackets that were typed by hand stand as words. */
  readonly brackets: boolean;
}

/** So many tokens are compared while somebody types; more are of no use to anybody and would make a phone wait. */
const mostTokens = 20_000;

/** Stands for whoever it will be, until that is said. */
const somebody = '…';

export function foresee(ground: Ground, asked: Wanted): Foreseen {
  const wanted = asked.parties.length > 0 ? asked : { ...asked, parties: [somebody] };
  const base = wanted.type === 'ADD' ? [] : tokenise(ground.base);
  const tokens = wanted.type === 'SUP' ? [] : tokenise(wanted.words);
  const tooLong = wanted.words.length > mostCharacters || tokens.length > mostTokens;
  const empty = wanted.type !== 'SUP' && tokens.length === 0;
  if (tooLong || empty) return { difference: [], blocks: [], empty, tooLong, nothing: false, apart: false, kept: 0, same: [], own: [], settled: false, brackets: false };
  const hunks = hunksBetween(base, tokens, { bridge: legible.bridge }) ?? [];
  const [deleted, added] = [hunks.reduce((sum, { start, end }) => sum + end - start, 0), hunks.reduce((sum, hunk) => sum + hunk.tokens.length, 0)];
  const nothing = wanted.type === 'MOD' && keyOf(base) === keyOf(tokens);
  // Who has just opened the form has said nothing yet that somebody else could say as well.
  const same = nothing ? [] : ground.proposals.filter((one) => keyOf(tokensOf(base, one)) === keyOf(tokens));
  return {
    difference: changesBetween(base, tokens),
    blocks: nothing ? [] : blocksWith(ground, wanted, base, tokens),
    empty,
    tooLong,
    nothing,
    apart: wanted.type === 'ALT' || (wanted.type === 'MOD' && !isNear(base.length, deleted, added, legible)),
    kept: base.length === 0 ? 100 : Math.round(((base.length - deleted) * 100) / base.length),
    same: same.map(({ id }) => id),
    own: same.filter((one) => one.parties.some((party) => wanted.parties.includes(party))).map(({ id }) => id),
    settled: ground.settled.some(({ start, end }) => hunks.some((hunk) => meets(hunk, start, end))),
    brackets: wanted.type !== 'SUP' && bracketsIn(wanted.words) > bracketsIn(ground.base),
  };
}

/** As the compilation prints it once this one is tabled. */
function blocksWith(ground: Ground, { type, parties }: Wanted, base: readonly Token[], tokens: readonly Token[]): readonly Block[] {
  if (type === 'ADD') return [{ role: 'provision', runs: [{ is: 'bracket', text: '[', point: '' }, { is: 'words', text: textOf(tokens) }, { is: 'names', parties, leads: false }, { is: 'bracket', text: ']', point: '' }] }];
  const own: Proposal = { id: 'wanted', place: Number.MAX_SAFE_INTEGER, parties, tokens, ...(type === 'ALT' && { whole: true }) };
  const readings = readingsOf(base, [...ground.proposals.map(proposalFrom), own]);
  const compilation = compile({ provision: ground.provision, revision: ground.revision, base, readings, ...(ground.sequence.length > 0 && { everybody: ground.sequence }) });
  return printWithNames(compilation, { names: 'behind', sequence: ground.sequence });
}

function proposalFrom({ words, edits, ...rest }: PlainProposal): Proposal {
  if (edits !== undefined) return { ...rest, edits: hunksFrom(edits) };
  return words === undefined ? rest : { ...rest, tokens: tokenise(words) };
}

function tokensOf(base: readonly Token[], { words, edits }: PlainProposal): readonly Token[] {
  if (edits !== undefined) return applyHunks(base, hunksFrom(edits));
  return words === undefined ? base : tokenise(words);
}

function hunksFrom(edits: NonNullable<PlainProposal['edits']>): readonly Hunk[] {
  return edits.map(({ start, end, words }) => ({ start, end, tokens: tokenise(words) }));
}

function bracketsIn(text: string): number {
  return text.match(/[[\]]/gu)?.length ?? 0;
}
