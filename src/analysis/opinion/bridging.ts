import type { StanceMatrix } from './stance-matrix.ts';

/** How the members of one group stood to one proposal. `seen` counts everybody with a stance on it, also who neither agreed nor disagreed. */
export interface GroupTally {
  readonly group: string;
  readonly agree: number;
  readonly disagree: number;
  readonly seen: number;
}

export interface ProposalAccount {
  readonly id: string;
  /** Group-informed consensus, in (0, 1). */
  readonly gic: number;
  /** The support of the group that supports it least, in (0, 1), and which that is: the first among equals. */
  readonly least: number;
  readonly leastGroup: string;
  /** How many saw it of the group of which the fewest did: with few, `least` is near one half for want of knowledge, not of support. */
  readonly leastSeen: number;
  readonly byGroup: readonly GroupTally[];
}

/** The share of those who saw a proposal that agrees, drawn towards one half by one imagined agreement and one disagreement: nobody has seen it, 0.5. */
export function support({ agree, seen }: Pick<GroupTally, 'agree' | 'seen'>): number {
  return (agree + 1) / (seen + 2);
}

/** Polis' group-informed consensus Π (A + 1) ÷ (S + 2) over the groups; 1 where there is no group. */
export function groupInformedConsensus(tallies: readonly GroupTally[]): number {
  return tallies.reduce((product, tally) => product * support(tally), 1);
}

/**
 * Every proposal, the most bridging first: ranked by its least supportive group, as the minimum across groups says what
 * a mean hides (Konya et al. 2023); then by group-informed consensus, then by id. `groupOf`: opinion groups or declared ones;
 * holders without a group are not counted. `groups` gives the order; all of them count, also where none of a group saw it.
 */
export function bridgingProposals(matrix: StanceMatrix, groups: readonly string[], groupOf: ReadonlyMap<string, string>): readonly ProposalAccount[] {
  const counts = countedBy(matrix, groups, groupOf);
  const accounts = matrix.proposals.map((id, column) => accountOf(id, groups.map((group, place) => tallyAt(counts, group, (column * groups.length + place) * 3))));
  return accounts.sort((a, b) => b.least - a.least || b.gic - a.gic || (a.id < b.id ? -1 : 1));
}

function accountOf(id: string, byGroup: readonly GroupTally[]): ProposalAccount {
  const least = byGroup.reduce<GroupTally | undefined>((lowest, tally) => (lowest === undefined || support(tally) < support(lowest) ? tally : lowest), undefined);
  return { id, gic: groupInformedConsensus(byGroup), least: least === undefined ? 1 : support(least), leastGroup: least?.group ?? '', leastSeen: byGroup.reduce((fewest, { seen }) => Math.min(fewest, seen), byGroup[0]?.seen ?? 0), byGroup };
}

/** Proposal by proposal, group by group: disagree, neither, agree. */
function countedBy({ holders, proposals, starts, columns, values }: StanceMatrix, groups: readonly string[], groupOf: ReadonlyMap<string, string>): Int32Array {
  const places = new Map(groups.map((group, place) => [group, place]));
  const counts = new Int32Array(proposals.length * groups.length * 3);
  for (const [row, holder] of holders.entries()) {
    const place = places.get(groupOf.get(holder) ?? '');
    if (place === undefined) continue;
    const end = starts[row + 1] ?? 0;
    for (let at = starts[row] ?? 0; at < end; at += 1) {
      const cell = ((columns[at] ?? 0) * groups.length + place) * 3 + (values[at] ?? 0) + 1;
      counts[cell] = (counts[cell] ?? 0) + 1;
    }
  }
  return counts;
}

function tallyAt(counts: Int32Array, group: string, at: number): GroupTally {
  const [disagree = 0, neither = 0, agree = 0] = counts.subarray(at, at + 3);
  return { group, agree, disagree, seen: disagree + neither + agree };
}
