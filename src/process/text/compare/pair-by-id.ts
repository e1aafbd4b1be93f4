import type { Match, Revision } from './revision.ts';

/** Of a new provision the old ones that it was made from, by their ids. */
export type Origins = ReadonlyMap<string, readonly string[]>;

/**
 * What is the same by its id or was told to come from one another. Whatever hangs together is one match: provisions that
 * were merged with the one they became, one that was split with its parts. The old ones in the sequence in which they are
 * named. An id that a revision gives to several provisions counts for the first; an origin that is not there counts for nothing.
 */
export function pairById(before: Revision, after: Revision, origins: Origins): readonly Match[] {
  const places = new Map(before.map(({ id }, at) => [id, at] as const).toReversed());
  const groups = new Map<number, Group>();
  const known = new Set<string>();
  for (const [at, { id }] of after.entries()) {
    if (known.has(id)) continue;
    known.add(id);
    const named = origins.get(id) ?? [];
    const from = (named.includes(id) ? named : [id, ...named]).flatMap((one) => places.get(one) ?? []);
    if (from.length > 0) join(groups, { before: new Set(from), after: [at] });
  }
  return [...new Set(groups.values())].map(matchOf).filter((match) => match !== undefined);
}

interface Group {
  readonly before: ReadonlySet<number>;
  readonly after: readonly number[];
}

function join(groups: Map<number, Group>, added: Group): void {
  const met = [...new Set([...added.before].flatMap((at) => groups.get(at) ?? []))];
  const all = [...met, added];
  const group: Group = { before: new Set(all.flatMap((one) => [...one.before])), after: all.flatMap((one) => one.after).toSorted((a, b) => a - b) };
  for (const at of group.before) groups.set(at, group);
}

function matchOf(group: Group): Match | undefined {
  const [[first, ...before], [place, ...after]] = [[...group.before], group.after];
  return first === undefined || place === undefined ? undefined : { before: [first, ...before], after: [place, ...after], guessed: false };
}
