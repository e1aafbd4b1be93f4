import type { RegionalGroup } from '../../vocabulary/states/regional-group.ts';
import type { Counts, RegionCounts } from './counts.ts';
import type { CountRung, Ladder, Rung } from './ladder.ts';
import { reaches } from './share.ts';
import type { Share } from './share.ts';

export const hindranceCodes = [
  'too-few', 'share-below', 'group-below', 'group-silent', 'objections-above', 'objection', 'consensus-below', 'consensus-unknown',
] as const;

/** Why a word cannot be used. `needs` is the number or share that it asks for; `group` the regional group that falls short of it. */
export interface Hindrance {
  readonly code: (typeof hindranceCodes)[number];
  readonly needs?: number | Share;
  readonly group?: RegionalGroup;
}

/** Of delegations: below three the number says more than a share. */
const least: Readonly<Record<Rung, number>> = { 'one-delegation': 1, 'two-delegations': 2, 'a-few': 3, some: 3, several: 3, many: 3, most: 3, 'wide-agreement': 3, 'general-convergence': 3 };

const millionths = 1_000_000;

/**
 * Everything that keeps a word from being used of the supporters; none: it may be used. Each condition can only be
 * helped by one more supporter, or by an opponent who comes to support (rule PO-17): n/N ≤ (n+1)/(N+1), within a
 * regional group as in the whole; a group that its first supporter makes speak is at 1/1; objections only get a smaller share.
 */
export function hindrances(rung: Rung, counts: Counts, ladder: Ladder): readonly Hindrance[] {
  if (rung === 'wide-agreement') return [...tooFew(rung, counts.support), ...toWideAgreement(counts, ladder)];
  if (rung === 'general-convergence') return [...tooFew(rung, counts.support), ...toGeneralConvergence(counts, ladder)];
  return ofCount(rung, counts.support, counts[ladder.denominator], ladder);
}

/** The same for a word that one count decides, of whomever: supporters, or those who object. */
export function ofCount(rung: CountRung, n: number, all: number, ladder: Ladder): readonly Hindrance[] {
  return [...tooFew(rung, n), ...(rung === 'one-delegation' || rung === 'two-delegations' || rung === 'a-few' ? [] : shareBelow(n, all, ladder[rung]))];
}

function tooFew(rung: Rung, n: number): readonly Hindrance[] {
  return n < least[rung] ? [{ code: 'too-few', needs: least[rung] }] : [];
}

function toWideAgreement(counts: Counts, ladder: Ladder): readonly Hindrance[] {
  const { support, eachGroup, opposeAtMost } = ladder.wideAgreement;
  const all = counts[ladder.denominator];
  const [part, whole] = opposeAtMost;
  return [
    ...shareBelow(counts.support, all, support),
    ...groupsBelow(counts.byRegion, eachGroup),
    ...(counts.objections * whole > part * all ? [{ code: 'objections-above', needs: opposeAtMost } as const] : []),
  ];
}

function toGeneralConvergence(counts: Counts, ladder: Ladder): readonly Hindrance[] {
  const { support, eachGroup, consensus } = ladder.generalConvergence;
  return [
    ...shareBelow(counts.support, counts[ladder.denominator], support),
    ...counts.byRegion.filter(({ addressed }) => addressed === 0).map(({ group }) => ({ code: 'group-silent', group }) as const),
    ...groupsBelow(counts.byRegion, eachGroup),
    ...(counts.objections > 0 ? [{ code: 'objection' } as const] : []),
    ...(consensus === undefined ? [] : consensusBelow(counts.consensus, consensus)),
  ];
}

function shareBelow(n: number, all: number, needs: Share): readonly Hindrance[] {
  return reaches(n, all, needs) ? [] : [{ code: 'share-below', needs }];
}

/** A group speaks through any delegation of it that addressed the theme, and its share is of these, whatever the ladder's denominator: those who only attended said nothing to count. */
function groupsBelow(byRegion: readonly RegionCounts[], needs: Share): readonly Hindrance[] {
  return byRegion.filter(({ support, addressed }) => addressed > 0 && !reaches(support, addressed, needs)).map(({ group }) => ({ code: 'group-below', group, needs }));
}

function consensusBelow(consensus: number | undefined, needs: Share): readonly Hindrance[] {
  if (consensus === undefined) return [{ code: 'consensus-unknown', needs }];
  return reaches(consensus, millionths, needs) ? [] : [{ code: 'consensus-below', needs }];
}
