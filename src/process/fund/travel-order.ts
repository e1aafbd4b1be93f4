import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { isDeveloping, isLandlockedDeveloping, isLeastDeveloped, isSmallIslandDeveloping } from '../vocabulary/states/least-developed.ts';

/** Under which of the published criteria a request stands: the first that applies decides its tier, all that apply are shown. */
export const travelCriterions = ['least-developed', 'landlocked', 'small-island', 'developing'] as const;
export type TravelCriterion = (typeof travelCriterions)[number];

/** The criteria under which a State may be supported on a day; none: it is no developing country, and FU-15 refuses it. */
export function criteriaOf(state: string, on: IsoDay): readonly TravelCriterion[] {
  if (!isDeveloping(state)) return [];
  return [...(isLeastDeveloped(state, on) ? ['least-developed' as const] : []), ...(isLandlockedDeveloping(state) ? ['landlocked' as const] : []), ...(isSmallIslandDeveloping(state) ? ['small-island' as const] : []), 'developing'];
}

function tierOf(criteria: readonly string[]): number {
  if (criteria.includes('least-developed')) return 0;
  return criteria.includes('landlocked') || criteria.includes('small-island') ? 1 : 2;
}

/** What the order looks at. */
export interface TravelRequest {
  readonly id: string;
  readonly state: string;
  readonly event: string;
  readonly criteria: readonly string[];
  readonly requestedAt: number;
  readonly status: string;
}

/** Where a request stands and why. `ofDelegation`: it is the how-manieth of its delegation for the event; `beyond`: that is more than the fund supports. */
export interface TravelPlace<Request> {
  readonly request: Request;
  readonly rank: number;
  readonly tier: 0 | 1 | 2;
  readonly ofDelegation: number;
  readonly beyond: boolean;
}

/**
 * FU-15: the least developed countries first, then landlocked developing countries and small island developing States, then other developing countries;
 * within each by who asked first. Whoever is beyond the number for a delegation stands behind everybody else. Requests declined or withdrawn stand nowhere.
 */
export function travelOrder<Request extends TravelRequest>(requests: readonly Request[], perDelegation: number): readonly TravelPlace<Request>[] {
  const standing = requests.filter(({ status }) => status !== 'declined' && status !== 'withdrawn');
  // What is granted or paid already takes a place of its delegation before what is only asked for.
  const arrival = standing.toSorted((a, b) => Number(a.status === 'requested') - Number(b.status === 'requested') || a.requestedAt - b.requestedAt || (a.id < b.id ? -1 : 1));
  const counts = new Map<string, number>();
  const placed = arrival.map((request) => {
    const key = `${request.event} ${request.state}`;
    const ofDelegation = (counts.get(key) ?? 0) + 1;
    counts.set(key, ofDelegation);
    return { request, tier: tierOf(request.criteria), ofDelegation, beyond: ofDelegation > perDelegation };
  });
  return placed
    .toSorted((a, b) => Number(a.beyond) - Number(b.beyond) || a.tier - b.tier || a.request.requestedAt - b.request.requestedAt || (a.request.id < b.request.id ? -1 : 1))
    .map(({ tier, ...place }, index) => ({ ...place, rank: index + 1, tier: tier === 0 ? 0 : tier === 1 ? 1 : 2 }));
}
