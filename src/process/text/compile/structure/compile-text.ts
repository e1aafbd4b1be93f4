import { compilationVersion, compile } from '../compile.ts';
import { legible } from '../policy.ts';
import type { Policy } from '../policy.ts';
import { order, readingsOf } from '../readings.ts';
import type { Proposal } from '../readings.ts';
import { keyOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import type { Compilation } from '../tree.ts';

/** What is proposed of the provisions themselves. A move is one only where it is tabled as such; none is guessed from words that went and came. */
export type StructureProposal = { readonly id: string; readonly place: number; readonly parties: readonly string[]; readonly withdrawn?: boolean } & (
  /** A new provision after another; `after` absent: at the beginning. */
  | { readonly kind: 'add'; readonly provision: string; readonly after?: string; readonly tokens: readonly Token[] }
  | { readonly kind: 'move'; readonly provision: string; readonly after?: string }
  /** Cut before these tokens of its base, ascending. */
  | { readonly kind: 'split'; readonly provision: string; readonly at: readonly number[] }
  /** Drawn together with those that follow, which are named. */
  | { readonly kind: 'join'; readonly provision: string; readonly next: readonly string[] }
);

export interface TextInput {
  readonly revision: string;
  readonly provisions: readonly { readonly id: string; readonly tokens: readonly Token[] }[];
  /** By provision, added ones too. */
  readonly proposals: ReadonlyMap<string, readonly Proposal[]>;
  readonly structure: readonly StructureProposal[];
  readonly everybody?: readonly string[];
  /** Where compilations are kept: what was made of the same things before is not made again. */
  readonly kept?: KeptCompilations;
}

/** Gives the compilation of a provision that it has for the same input, or makes it by `make`. */
export interface KeptCompilations {
  of(provision: string, base: readonly Token[], proposals: readonly Proposal[], make: () => Compilation): Compilation;
}

export interface Backed {
  readonly parties: readonly string[];
  readonly sources: readonly string[];
}

/** A provision of the base or one that somebody adds, with all that is proposed of it. */
export interface Entry {
  readonly id: string;
  /** Of an added one: whose it is, behind which it stands, and the how many-th there; its compilation has the added text for its base, and who neither adds nor amends it reads nothing. */
  readonly added?: Backed & { readonly after?: string; readonly ordinal: number };
  readonly compilation: Compilation;
  readonly moves: readonly (Backed & { readonly after?: string; readonly place: number })[];
  readonly splits: readonly (Backed & { readonly at: readonly number[] })[];
  readonly joins: readonly (Backed & { readonly next: readonly string[] })[];
}

export interface CompiledText {
  /** With which way of compiling it was made. */
  readonly version: typeof compilationVersion;
  readonly revision: string;
  readonly entries: readonly Entry[];
}

/** The text with all amendments to it, provision by provision: one to a provision changes the entry of no other (rule TX-8). What is added at one place stands there as it was tabled; the same text added twice there is added once. */
export function compileText(input: TextInput, policy: Policy = legible): CompiledText {
  const live = input.structure.filter(({ withdrawn }) => withdrawn !== true).toSorted((a, b) => a.place - b.place || order(a.id, b.id));
  const added = additions(live);
  const entries: Entry[] = [];
  const placed = new Set<string | undefined>();
  const place = (after: string | undefined): void => {
    if (placed.has(after)) return;
    placed.add(after);
    for (const [at, { provision, tokens, parties, sources }] of (added.get(after) ?? []).entries()) {
      entries.push(entryOf(input, provision, tokens, live, policy, { parties, sources, ...(after !== undefined && { after }), ordinal: at + 1 }));
      place(provision);
    }
  };
  place(undefined);
  for (const { id, tokens } of input.provisions) {
    entries.push(entryOf(input, id, tokens, live, policy));
    place(id);
  }
  // What stands behind a provision that is not there is not lost: it stands at the end.
  for (const after of added.keys()) place(after);
  return { version: compilationVersion, revision: input.revision, entries };
}

interface Addition extends Backed {
  readonly provision: string;
  readonly tokens: readonly Token[];
}

/** By what they stand behind. One that stands behind a text that was the same as another's stands behind that. */
function additions(live: readonly StructureProposal[]): ReadonlyMap<string | undefined, readonly Addition[]> {
  const found = new Map<string | undefined, Addition[]>();
  const sameAs = new Map<string, string>();
  for (const one of live) {
    if (one.kind !== 'add') continue;
    const after = one.after === undefined ? undefined : (sameAs.get(one.after) ?? one.after);
    const there = found.get(after) ?? [];
    const at = there.findIndex(({ tokens }) => keyOf(tokens) === keyOf(one.tokens));
    const same = there[at];
    if (same === undefined) there.push({ provision: one.provision, tokens: one.tokens, parties: one.parties.toSorted(order), sources: [one.id] });
    else {
      there[at] = { ...same, parties: union(same.parties, one.parties), sources: union(same.sources, [one.id]) };
      sameAs.set(one.provision, same.provision);
    }
    found.set(after, there);
  }
  return found;
}

function union(some: readonly string[], others: readonly string[]): readonly string[] {
  return [...new Set([...some, ...others])].toSorted(order);
}

function entryOf({ revision, proposals, everybody, kept }: TextInput, id: string, base: readonly Token[], live: readonly StructureProposal[], policy: Policy, added?: Entry['added']): Entry {
  const own = proposals.get(id) ?? [];
  const make = () => compile({ provision: id, revision, base, readings: readingsOf(base, own), ...(everybody && { everybody }) }, policy);
  const compilation = kept === undefined ? make() : kept.of(id, base, own, make);
  const about = live.filter(({ provision }) => provision === id);
  return {
    id,
    ...(added && { added }),
    compilation,
    moves: lastOf(about, 'move').map(({ one, ...backed }) => ({ ...backed, ...(one.after !== undefined && { after: one.after }), place: one.place })),
    splits: lastOf(about, 'split').map(({ one, ...backed }) => ({ ...backed, at: one.at })),
    joins: lastOf(about, 'join').map(({ one, ...backed }) => ({ ...backed, next: one.next })),
  };
}

/** The last word of each party of one kind, with those who said the same proposal. */
function lastOf<Kind extends StructureProposal['kind']>(own: readonly StructureProposal[], kind: Kind): readonly (Backed & { readonly one: StructureProposal & { readonly kind: Kind } })[] {
  const isOfKind = (one: StructureProposal): one is StructureProposal & { readonly kind: Kind } => one.kind === kind;
  const those = own.filter(isOfKind);
  const last = new Map(those.flatMap((one) => one.parties.map((party) => [party, one] as const)));
  return those.map((one) => ({ one, sources: [one.id], parties: one.parties.filter((party) => last.get(party) === one).toSorted(order) })).filter(({ parties }) => parties.length > 0);
}
