import type { SubjectKey } from '../vocabulary/ids.ts';

/** A thing that sentences rest on: what it rests on itself, since when it is as it is, and whether it still stands. */
export interface RestedOn {
  readonly restsOn: readonly SubjectKey[];
  /** The position of the act that last changed it or withdrew it. */
  readonly changedAt: number;
  /** Withdrawn, rejected, taken out. */
  readonly gone: boolean;
}

export interface FlaggedFor {
  /** What changed, or is gone: the thing itself, not what lies between. */
  readonly of: SubjectKey;
  readonly why: 'changed' | 'gone' | 'missing';
  readonly changedAt: number;
}

interface Resting {
  readonly evidence: readonly { readonly of: SubjectKey }[];
  readonly seenAt: number;
}

/**
 * SY-16: why a sentence has to be looked over: everything that it rests on, directly or through a recommendation or a
 * position, and that changed after somebody last looked. Exactly those and no others; in the order of the evidence.
 */
export function flagsOf(sentence: Resting, things: ReadonlyMap<SubjectKey, RestedOn>): readonly FlaggedFor[] {
  const flags: FlaggedFor[] = [];
  const seen = new Set<SubjectKey>();
  const waiting = sentence.evidence.map(({ of }) => of);
  for (let of = waiting.shift(); of !== undefined; of = waiting.shift()) {
    if (seen.has(of)) continue;
    seen.add(of);
    const thing = things.get(of);
    if (thing === undefined) {
      flags.push({ of, why: 'missing', changedAt: 0 });
      continue;
    }
    if (thing.changedAt > sentence.seenAt) flags.push({ of, why: thing.gone ? 'gone' : 'changed', changedAt: thing.changedAt });
    waiting.push(...thing.restsOn);
  }
  return flags;
}
