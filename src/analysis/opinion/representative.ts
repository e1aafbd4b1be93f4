import { support } from './bridging.ts';
import type { GroupTally, ProposalAccount } from './bridging.ts';

/** A proposal that tells a group from the others, by what its members agreed or disagreed with. */
export interface Representative {
  readonly proposal: string;
  readonly stance: 'agree' | 'disagree';
  /** Shares of those who saw it, drawn towards one half as everywhere. */
  readonly here: number;
  readonly elsewhere: number;
  /** Of the test of two proportions: how many standard errors the shares lie apart. */
  readonly z: number;
}

/** One side of 90 %: a greater difference would be chance once in ten. */
const leastZ = 1.2816;

/**
 * By what a group may be labelled: proposals that more than half of it agreed (or disagreed) with, and clearly more than
 * everybody else: the test of two proportions with one imagined success and failure on both sides (Agresti and Caffo 2000).
 * The clearest first; at most `most`; none where nothing tells the group apart.
 */
export function representativeOf(group: string, proposals: readonly ProposalAccount[], most: number): readonly Representative[] {
  return proposals
    .flatMap((account) => (['agree', 'disagree'] as const).map((stance) => compare(group, account, stance)))
    .filter(({ here, z }) => here > 0.5 && z >= leastZ)
    .sort((a, b) => b.z - a.z || b.here - a.here || (a.proposal < b.proposal ? -1 : 1))
    .slice(0, most);
}

function compare(group: string, { id, byGroup }: ProposalAccount, stance: Representative['stance']): Representative {
  const own = counted(byGroup.filter((tally) => tally.group === group), stance);
  const rest = counted(byGroup.filter((tally) => tally.group !== group), stance);
  const [here, elsewhere] = [support(own), support(rest)];
  const both = (own.agree + rest.agree + 2) / (own.seen + rest.seen + 4);
  const error = Math.sqrt(both * (1 - both) * (1 / (own.seen + 2) + 1 / (rest.seen + 2)));
  return { proposal: id, stance, here, elsewhere, z: (here - elsewhere) / error };
}

function counted(tallies: readonly GroupTally[], stance: Representative['stance']): { readonly agree: number; readonly seen: number } {
  return tallies.reduce((sum, tally) => ({ agree: sum.agree + tally[stance], seen: sum.seen + tally.seen }), { agree: 0, seen: 0 });
}
