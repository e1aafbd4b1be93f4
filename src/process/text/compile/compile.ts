import { hunksBetween } from './hunks.ts';
import type { Hunk } from './hunks.ts';
import { alternativeOf, makePoint, nest } from './nest.ts';
import type { Ground } from './nest.ts';
import { isNear, legible, mostChangesNear } from './policy.ts';
import type { Policy } from './policy.ts';
import { distinct } from './readings.ts';
import type { DistinctReading, Reading } from './readings.ts';
import { inSequence } from './regions.ts';
import { rollOf } from './roll.ts';
import { keyOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import { isOfWholeProvision, isPoint } from './tree.ts';
import type { Alternative, Compilation, Node } from './tree.ts';

/** Changes with anything that moves a bracket in a compilation of the same readings; stands in what is published. */
export const compilationVersion = 1;

export interface CompileInput {
  readonly provision: string;
  readonly revision: string;
  readonly base: readonly Token[];
  /** One of each party at most. */
  readonly readings: readonly Reading[];
  /** All who take part; some of them are silent unless each has a reading. Absent: somebody is always silent. */
  readonly everybody?: readonly string[];
}

/**
 * All readings of a provision as one text with points where they differ: a function of the set of readings, whatever their
 * sequence (rule TX-3). Each party's reading and the base can be told from it exactly, up to the typography of quotation
 * marks, apostrophes and dashes (rules TX-1, TX-2). Refused, with a RangeError: two readings of one party.
 */
export function compile({ provision, revision, base, readings, everybody }: CompileInput, policy: Policy = legible): Compilation {
  const all = distinct(readings);
  const roll = rollOf(all);
  const ground: Ground = { provision, revision, base, roll, depthAtMost: policy.depthAtMost };
  const parties = roll.partiesOf([...all.keys()]);
  if (parties.length !== readings.reduce((sum, reading) => sum + reading.parties.length, 0)) throw new RangeError(`A party has two readings of ${provision}.`);
  const within: { readonly hunk: Hunk; readonly by: number }[] = [];
  const [near, far]: [number[], number[]] = [[], []];
  const baseKey = keyOf(base);
  for (const [number, reading] of all.entries()) {
    const hunks = reading.key === baseKey ? [] : hunksNear(base, reading, policy);
    (hunks === undefined ? far : near).push(number);
    for (const hunk of hunks ?? []) within.push({ hunk, by: number });
  }
  const content = nest(ground, 0, base.length, within.toSorted(inSequence), near);
  const beside = far.map((number) => alternativeOf(roll, all[number]?.tokens ?? [], [number]));
  const heard = new Set(parties);
  return { provision, revision, length: base.length, parties, silent: everybody?.some((party) => !heard.has(party)) ?? true, content: withBeside(ground, content, near, beside) };
}

/** Undefined: it stands as an alternative to the whole provision. */
function hunksNear(base: readonly Token[], { tokens, edits, whole }: DistinctReading, policy: Policy): readonly Hunk[] | undefined {
  if (base.length > 0 && (whole === true || tokens.length === 0)) return undefined;
  const accepts = (deleted: number, added: number) => isNear(base.length, deleted, added, policy);
  if (edits === undefined) return hunksBetween(base, tokens, { bridge: policy.bridge, most: mostChangesNear(base.length, policy), accepts });
  const [deleted, added] = [edits.reduce((sum, { start, end }) => sum + end - start, 0), edits.reduce((sum, hunk) => sum + hunk.tokens.length, 0)];
  return accepts(deleted, added) ? edits : undefined;
}

/** Alternatives to the whole provision and the text with its points as the first of them; a single point over the whole of it is of the same kind, and its alternatives join these. */
function withBeside(ground: Ground, content: readonly Node[], near: readonly number[], beside: readonly Alternative[]): readonly Node[] {
  if (beside.length === 0) return content;
  const length = ground.base.length;
  const [only] = content;
  const joins = only !== undefined && isPoint(only) && isOfWholeProvision({ content, length }, only);
  const [first, ...others] = joins ? only.alts : [{ parties: ground.roll.partiesOf(near), content, sources: [] }];
  return [makePoint(ground, 0, length, first, [...others, ...beside])];
}
