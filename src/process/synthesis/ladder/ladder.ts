import { z } from 'zod';
import { idPattern } from '../../vocabulary/ids.ts';
import { compareShares, share } from './share.ts';
import type { Share } from './share.ts';

/** The words that one count and one denominator decide, lowest first. */
export const countRungs = ['one-delegation', 'two-delegations', 'a-few', 'some', 'several', 'many', 'most'] as const;
export type CountRung = (typeof countRungs)[number];

/** All words, lowest first; the last two look at regional groups and objections besides. */
export const rungs = [...countRungs, 'wide-agreement', 'general-convergence'] as const;
export type Rung = (typeof rungs)[number];

export const denominators = ['addressed', 'attending'] as const;

/** A ladder as it is written down; whether its shares make sense says `ladderFaults`. */
export const ladderShape = z.object({
  /** The name under which it was published and by which a footnote cites it. */
  version: z.string().regex(idPattern),
  /** Of whom a share is taken: the delegations that addressed the theme, or those attending. */
  denominator: z.enum(denominators),
  /** The least share of each word. One and two delegations are said as such; from three on, less than `some` is "a few". */
  some: share,
  several: share,
  many: share,
  most: share,
  /** `eachGroup`: the least share within every regional group that spoke; `opposeAtMost`: the greatest share of objections. */
  wideAgreement: z.object({ support: share, eachGroup: share, opposeAtMost: share }),
  /** All regional groups have to have spoken, and nobody may object. `consensus`: the least group-informed consensus of the opinion groups, where it is asked for. */
  generalConvergence: z.object({ support: share, eachGroup: share, consensus: share.exactOptional() }),
});

/** How delegations are put into words: versioned, published, and printed as a footnote (rule PO-11). */
export type Ladder = Readonly<z.output<typeof ladderShape>>;

export const ladderFaultCodes = ['share-over-one', 'share-of-nobody', 'not-increasing'] as const;

/** What is wrong with a ladder, and with which threshold: `wideAgreement.support`. */
export interface LadderFault {
  readonly code: (typeof ladderFaultCodes)[number];
  readonly at: string;
}

/**
 * Everything that is wrong with the thresholds (rule PO-11). Shares lie between 0 and 1, and those that words begin with
 * above 0. `some` < `several` < `many` < `most`; wide agreement asks for no less than `most`, general convergence for no
 * less than wide agreement, of the whole and within each group: each word says at least what the one below it says.
 */
export function ladderFaults(ladder: Ladder): readonly LadderFault[] {
  const { some, several, many, most, wideAgreement: wide, generalConvergence: general } = ladder;
  const floors: readonly Named[] = [
    ['some', some], ['several', several], ['many', many], ['most', most],
    ['wideAgreement.support', wide.support], ['wideAgreement.eachGroup', wide.eachGroup], ['generalConvergence.support', general.support], ['generalConvergence.eachGroup', general.eachGroup],
  ];
  const others: readonly Named[] = [['wideAgreement.opposeAtMost', wide.opposeAtMost], ...(general.consensus === undefined ? [] : [['generalConvergence.consensus', general.consensus] as const])];
  const steps: readonly (readonly [at: string, lower: Share, higher: Share, mayEqual: boolean])[] = [
    ['several', some, several, false], ['many', several, many, false], ['most', many, most, false],
    ['wideAgreement.support', most, wide.support, true], ['generalConvergence.support', wide.support, general.support, true], ['generalConvergence.eachGroup', wide.eachGroup, general.eachGroup, true],
  ];
  return [
    ...[...floors, ...others].filter(([, [part, whole]]) => part > whole).map(([at]) => ({ code: 'share-over-one', at }) as const),
    ...floors.filter(([, [part]]) => part === 0).map(([at]) => ({ code: 'share-of-nobody', at }) as const),
    ...steps.filter(([, lower, higher, mayEqual]) => compareShares(lower, higher) > (mayEqual ? 0 : -1)).map(([at]) => ({ code: 'not-increasing', at }) as const),
  ];
}

type Named = readonly [at: string, share: Share];

/** What is published where a process sets nothing else. It asks for no consensus of opinion groups: not every process polls. */
export const defaultLadder: Ladder = {
  version: 'default-1',
  denominator: 'addressed',
  some: [10, 100],
  several: [25, 100],
  many: [40, 100],
  most: [70, 100],
  wideAgreement: { support: [70, 100], eachGroup: [50, 100], opposeAtMost: [10, 100] },
  generalConvergence: { support: [85, 100], eachGroup: [60, 100] },
};
