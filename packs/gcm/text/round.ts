import type { Replacement } from '../../text/replaced.ts';
import type { StanceVerb } from '../../../src/process/text/state.ts';

/**
 * What becomes of a proposal by the next revision: `in`: the chair takes its words; `merged`: the chair answers it by other words;
 * `stays`: it stands, as the rebase carries it; `out`: who tabled it withdraws it at the end of the round.
 */
export type Outcome = 'in' | 'merged' | 'stays' | 'out';

export type Wanted =
  | { readonly type: 'MOD'; readonly changes: readonly Replacement[] }
  | { readonly type: 'ALT' | 'ADD'; readonly words: string; readonly after?: string }
  | { readonly type: 'SUP' | 'NOC' }
  | { readonly type: 'MOVE'; readonly after: string }
  | { readonly type: 'SPLIT'; readonly before: string }
  | { readonly type: 'JOIN'; readonly next: readonly string[] };

export interface Proposed {
  readonly id: string;
  readonly provision: string;
  readonly by: string;
  readonly wanted: Wanted;
  readonly outcome: Outcome;
  readonly reason?: string;
}

export interface Said {
  readonly of: string;
  readonly by: string;
  readonly verb: StanceVerb;
  readonly note?: string;
}

/** A round of negotiations on one revision: what is tabled to it, who joins, what is said beside, and what standing proposals of before are withdrawn. */
export interface Round {
  readonly proposed: readonly Proposed[];
  readonly joined?: readonly (readonly [amendment: string, group: string])[];
  readonly said?: readonly Said[];
  readonly withdrawn?: readonly (readonly [amendment: string, reason: string])[];
}

/** Other words: `of` names the provision and the groups, `ferry-group` being written `ferry`. */
export function mod(of: string, by: string, outcome: Outcome, changes: readonly Replacement[], reason?: string): Proposed {
  return proposed(of, by, outcome, { type: 'MOD', changes }, reason);
}

/** The id is made of provision and first group: one group tables one thing to a provision of a round; `round` tells rounds apart. */
export function proposed(of: string, by: string, outcome: Outcome, wanted: Wanted, reason?: string): Proposed {
  const groups = by.split(' ').map((name) => `${name}-group`);
  return { id: `${by.split(' ')[0] ?? ''}-${of}`, provision: of, by: groups.join(' '), wanted, outcome, ...(reason !== undefined && { reason }) };
}

export function said(of: string, by: string, verb: StanceVerb, note?: string): Said {
  return { of, by: `${by}-group`, verb, ...(note !== undefined && { note }) };
}
