import { regionalGroups } from '../../vocabulary/states/regional-group.ts';
import type { RegionalGroup } from '../../vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../vocabulary/states/state.ts';
import { objects } from '../ledger/held-position.ts';
import type { HeldPosition, HeldStance } from '../ledger/held-position.ts';

/** Delegations by what they hold on one recommendation. */
export interface StanceCounts {
  readonly support: number;
  readonly oppose: number;
  readonly qualify: number;
  /** Their groups disagree and they have said nothing of their own: counted for neither. */
  readonly divided: number;
  /** Those that addressed the theme, whatever they said; never fewer than the four together. */
  readonly addressed: number;
}

export interface RegionCounts extends StanceCounts {
  readonly group: RegionalGroup;
}

/** All that the ladder looks at. Observer States are in the totals and in no regional group. */
export interface Counts extends StanceCounts {
  readonly attending: number;
  /** Those that oppose, and those divided of whose groups one opposes. */
  readonly objections: number;
  /** The five, in the order of the United Nations. */
  readonly byRegion: readonly RegionCounts[];
  /** Group-informed consensus of the opinion groups in millionths, 0 to 1,000,000; absent where nobody was polled. */
  readonly consensus?: number;
}

/** Who is counted in the denominators, ISO 3166-1 alpha-2; each once, however often it stands there. */
export interface Delegations {
  readonly addressed: readonly string[];
  readonly attending: readonly string[];
}

/** Counts for one recommendation. Whoever took a position has addressed the theme and is in both denominators, even if only in writing, so that no share exceeds the whole (rule PO-13). */
export function countsOf(positions: ReadonlyMap<string, HeldPosition>, delegations: Delegations, consensus?: number): Counts {
  const addressed = new Set([...delegations.addressed, ...positions.keys()]);
  return {
    ...stanceCounts(positions, addressed),
    attending: new Set([...delegations.attending, ...positions.keys()]).size,
    objections: [...positions.values()].filter(objects).length,
    byRegion: regionalGroups.map((group) => {
      const isOfGroup = (state: string) => regionalGroupOf(state) === group;
      return { group, ...stanceCounts(new Map([...positions].filter(([state]) => isOfGroup(state))), new Set([...addressed].filter(isOfGroup))) };
    }),
    ...(consensus !== undefined && { consensus }),
  };
}

function stanceCounts(positions: ReadonlyMap<string, HeldPosition>, addressed: ReadonlySet<string>): StanceCounts {
  const held = [...positions.values()];
  const of = (stance: HeldStance) => held.filter((position) => position.stance === stance).length;
  return { support: of('support'), oppose: of('oppose'), qualify: of('qualify'), divided: of('divided'), addressed: addressed.size };
}
