import type { Applicant } from './problem.ts';

export interface Candidate {
  readonly place: number;
  readonly applicant: Applicant;
  /** Everything that quotas can see. */
  readonly key: string;
}

/** At most `groups.length` persons: one of each group. */
export interface ConflictLimit {
  readonly kind: string;
  readonly groups: readonly string[];
}

export interface ConflictClass {
  /** Part of the type's key. */
  readonly key: string;
  /** Places in `limits` of the limits this person counts towards. */
  readonly limits: readonly number[];
}

/**
 * Conflict groups of the same make-up (say, forty organizations that each put forward one woman and one man of the
 * same region and age) are interchangeable: together they are one limit "at most forty", and by Hall's theorem every
 * whole solution can be handed out to the groups again, also when two bodies are drawn at once. This needs that each
 * person is in one group only; where groups overlap, every group keeps a limit of its own.
 */
export function conflictClasses(candidates: readonly Candidate[], kinds: ReadonlySet<string>): { readonly classOf: ReadonlyMap<number, ConflictClass>; readonly limits: readonly ConflictLimit[] } {
  const members = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    for (const group of new Set(candidate.applicant.groups)) if (kinds.has(kindOf(group))) members.set(group, [...(members.get(group) ?? []), candidate]);
  }
  const binding = new Map([...members].filter(([, { length }]) => length > 1));
  const groupsOf = (candidate: Candidate) => [...new Set(candidate.applicant.groups)].filter((group) => binding.has(group)).sort();
  const bySignature = new Map<string, ConflictLimit & { readonly groups: string[] }>();
  for (const [group, persons] of [...binding].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const overlaps = persons.some((person) => groupsOf(person).length > 1);
    const signature = overlaps ? group : JSON.stringify([kindOf(group), persons.map(({ key }) => key).sort()]);
    const known = bySignature.get(signature);
    if (known === undefined) bySignature.set(signature, { kind: kindOf(group), groups: [group] });
    else known.groups.push(group);
  }
  const limits = [...bySignature.values()];
  const limitOf = new Map(limits.flatMap(({ groups }, limit) => groups.map((group) => [group, limit] as const)));
  const classOf = new Map<number, ConflictClass>();
  for (const candidate of candidates) {
    const own = [...new Set(groupsOf(candidate).map((group) => limitOf.get(group) ?? -1))].sort((a, b) => a - b);
    if (own.length > 0) classOf.set(candidate.place, { key: own.map((limit) => limits[limit]?.groups[0] ?? '').join(' '), limits: own });
  }
  return { classOf, limits };
}

export function kindOf(group: string): string {
  return group.slice(0, group.indexOf(':'));
}
