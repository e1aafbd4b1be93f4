import type { Grouping } from '../compile/standing.ts';
import { standingOf } from '../compile/standing.ts';
import { order } from '../compile/readings.ts';
import { openPoints } from '../compile/tree.ts';
import type { Point } from '../compile/tree.ts';
import type { NegotiatedProvision } from '../negotiation.ts';
import { isAgreed } from '../paragraph-counts.ts';

/** How often two parties want the same. */
export interface Pair {
  readonly parties: readonly [string, string];
  /** Of the questions below those on which both want the same. */
  readonly same: number;
  /** Questions on which at least one of them wants something else than what stands in the base. */
  readonly of: number;
}

export interface Together {
  /** Those who propose something, with those who want something in the most questions first. */
  readonly parties: readonly string[];
  /** Every two of them with a question in common; those who stand together most often first. */
  readonly pairs: readonly Pair[];
}

/**
 * Who stands with whom on a text: over its open points, and over what is proposed of provisions as such. A party wants the
 * alternative that it reads; without a reading of its own, that of an amendment it supports, else that of the group that
 * speaks for it (rule TX-13); where its groups differ, nothing. Who says nothing reads the base, which counts where the other
 * wants something else. A question on which one group speaks for both says nothing of the two, and a group and its own
 * members are not held against one another.
 */
export function standingTogether(provisions: readonly NegotiatedProvision[], groups: readonly Grouping[] = [], precedence: readonly string[] = []): Together {
  const proposing = [...new Set(provisions.flatMap(({ amendments }) => amendments.flatMap(({ proponents }) => proponents)))].toSorted(order);
  const wants = new Map(proposing.map((party) => [party, new Map<number, Choice>()]));
  let question = 0;
  for (const provision of provisions) {
    if (isAgreed(provision.status)) continue;
    const speakers = proposing.map((party) => ({ party, speaks: speakerOf(provision, party, groups, precedence) }));
    for (const choose of questionsOf(provision)) {
      for (const { party, speaks } of speakers) {
        const choice = speaks === undefined ? undefined : choose(speaks);
        if (speaks !== undefined && choice !== undefined) wants.get(party)?.set(question, { choice, ...('group' in speaks && { by: speaks.group }) });
      }
      question += 1;
    }
  }
  const parties = proposing.filter((party) => (wants.get(party)?.size ?? 0) > 0).toSorted((a, b) => (wants.get(b)?.size ?? 0) - (wants.get(a)?.size ?? 0) || order(a, b));
  const members = new Map(groups.map(({ id, members: all }) => [id, new Set(all)]));
  const isWithin = (one: string, other: string) => members.get(one)?.has(other) === true || members.get(other)?.has(one) === true;
  const pairs = parties.flatMap((one, at) => parties.slice(at + 1).flatMap((other) => (isWithin(one, other) ? [] : [pairOf(one, other, wants)]))).filter(({ of }) => of > 0);
  return { parties, pairs: pairs.toSorted((a, b) => b.same - a.same || a.of - b.of || order(a.parties.join(), b.parties.join())) };
}

/** What a party wants in a question; `by`: since a group says so for it. */
interface Choice {
  readonly choice: string;
  readonly by?: string;
}

function pairOf(one: string, other: string, wants: ReadonlyMap<string, ReadonlyMap<number, Choice>>): Pair {
  const [a, b] = [wants.get(one) ?? new Map<number, Choice>(), wants.get(other) ?? new Map<number, Choice>()];
  let [same, of] = [0, 0];
  for (const question of new Set([...a.keys(), ...b.keys()])) {
    const [mine, theirs] = [a.get(question), b.get(question)];
    if (mine?.by !== undefined && mine.by === theirs?.by) continue;
    of += 1;
    if (mine?.choice === theirs?.choice) same += 1;
  }
  return { parties: [one, other], same, of };
}

/** Whose words, or which supported amendment, a party stands behind. */
type Speaks = { readonly holder: string; readonly group?: string } | { readonly amendments: ReadonlySet<string> };

function speakerOf({ compilation, stances, added, moves, splits, joins }: NegotiatedProvision, party: string, groups: readonly Grouping[], precedence: readonly string[]): Speaks | undefined {
  const structural = [...(added === undefined ? [] : [added]), ...moves, ...splits, ...joins];
  if (compilation.parties.includes(party) || structural.some(({ parties }) => parties.includes(party))) return { holder: party };
  const supported = stances.flatMap(({ holder, verb, amendment }) => (holder === party && verb === 'support' && amendment !== undefined ? [amendment] : []));
  if (supported.length > 0) return { amendments: new Set<string>(supported) };
  const standing = standingOf(compilation, party, groups, precedence);
  return standing.kind === 'group' ? { holder: standing.group, group: standing.group } : undefined;
}

/** What is open of a provision: for each question who wants what; nothing: the base. */
function questionsOf({ compilation, added, moves, splits, joins }: NegotiatedProvision): readonly ((speaks: Speaks) => string | undefined)[] {
  const backed = [...(added === undefined ? [] : [added]), ...moves, ...splits, ...joins].filter(({ parties }) => parties.length > 0);
  return [
    ...openPoints(compilation).map((point) => (speaks: Speaks) => alternativeFor(point, speaks)),
    ...backed.map(({ parties, sources }) => (speaks: Speaks) => (stands(speaks, parties, sources) ? 'for' : undefined)),
  ];
}

function alternativeFor({ alts }: Point, speaks: Speaks): string | undefined {
  const at = alts.findIndex(({ parties, sources }, place) => place > 0 && stands(speaks, parties, sources));
  return at < 0 ? undefined : String(at);
}

function stands(speaks: Speaks, parties: readonly string[], sources: readonly string[]): boolean {
  return 'holder' in speaks ? parties.includes(speaks.holder) : sources.some((source) => speaks.amendments.has(source));
}
