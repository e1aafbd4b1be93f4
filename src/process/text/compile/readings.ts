import type { Hunk } from './hunks.ts';
import { applyHunks, arrange } from './hunks.ts';
import { keyOf, textOf } from './tokens.ts';
import type { Token } from './tokens.ts';

/** What parties read in place of one provision. */
export interface Reading {
  readonly parties: readonly string[];
  /** The amendments that say so. */
  readonly sources: readonly string[];
  /** None: the provision is to go. */
  readonly tokens: readonly Token[];
  /** The changes as they were named, where they were; else they are found by comparison. */
  readonly edits?: readonly Hunk[];
  /** Tabled as an alternative to the whole provision, however near it is. */
  readonly whole?: boolean;
}

/** A proposal to one provision, tabled in somebody's name. `place` is its position in the record: later ones take the place of earlier ones of the same party. */
export interface Proposal {
  readonly id: string;
  readonly place: number;
  readonly parties: readonly string[];
  readonly withdrawn?: boolean;
  /** The wanted text; `[]`: none; absent: the base is to stay as it is (NOC), or as `edits` say. */
  readonly tokens?: readonly Token[];
  /** Ascending, disjoint changes of the base. */
  readonly edits?: readonly Hunk[];
  readonly whole?: boolean;
}

/** What each party reads by its last proposal that was not withdrawn. An earlier one speaks again once the later is withdrawn (rule TX-9). Refused, with a RangeError: edits that do not fit the base; check them with `arrange` when they are tabled. */
export function readingsOf(base: readonly Token[], proposals: readonly Proposal[]): readonly Reading[] {
  const last = new Map<string, Proposal>();
  for (const proposal of proposals) {
    if (proposal.withdrawn === true) continue;
    for (const party of proposal.parties) if (isLater(proposal, last.get(party))) last.set(party, proposal);
  }
  const parties = new Map<Proposal, string[]>();
  for (const [party, proposal] of last) parties.set(proposal, [...(parties.get(proposal) ?? []), party]);
  return [...parties].map(([proposal, those]) => readingOf(base, proposal, those));
}

function isLater(one: Proposal, other: Proposal | undefined): boolean {
  return other === undefined || one.place > other.place || (one.place === other.place && one.id > other.id);
}

function readingOf(base: readonly Token[], { id, tokens, edits, whole }: Proposal, parties: readonly string[]): Reading {
  const rest = { parties, sources: [id], ...(whole === true && { whole }) };
  if (edits === undefined) return { ...rest, tokens: tokens ?? base };
  const arranged = arrange(base, edits);
  if (arranged === undefined) throw new RangeError(`The changes of amendment ${id} do not fit the base.`);
  return { ...rest, tokens: applyHunks(base, arranged), edits: arranged };
}

/** Readings that differ at most in typography, as one. */
export interface DistinctReading extends Reading {
  readonly key: string;
}

/** One for each text, in the sequence of the texts, so that it makes no difference in which sequence readings came. Of two typographies or two ways to name the changes the first by code units is taken. */
export function distinct(readings: readonly Reading[]): readonly DistinctReading[] {
  const byKey = new Map<string, DistinctReading>();
  for (const reading of readings) {
    const key = keyOf(reading.tokens);
    const same = byKey.get(key);
    byKey.set(key, same === undefined ? { ...reading, key } : together(same, reading));
  }
  return [...byKey.values()].toSorted((a, b) => order(a.key, b.key));
}

function together(same: DistinctReading, other: Reading): DistinctReading {
  const edits = firstEdits(same.edits, other.edits);
  return {
    key: same.key,
    parties: [...same.parties, ...other.parties],
    sources: [...same.sources, ...other.sources],
    tokens: textOf(other.tokens) < textOf(same.tokens) ? other.tokens : same.tokens,
    ...(edits !== undefined && { edits }),
    ...((same.whole === true || other.whole === true) && { whole: true }),
  };
}

function firstEdits(one: readonly Hunk[] | undefined, other: readonly Hunk[] | undefined): readonly Hunk[] | undefined {
  if (one === undefined || other === undefined) return one ?? other;
  return editsKey(other) < editsKey(one) ? other : one;
}

function editsKey(edits: readonly Hunk[]): string {
  return edits.map(({ start, end, tokens }) => `${start} ${end} ${textOf(tokens)}`).join('\n');
}

/** By UTF-16 code units: the same on every machine, unlike any collation. */
export function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
