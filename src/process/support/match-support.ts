import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CommitmentId } from '../vocabulary/ids.ts';
import { regionalGroupOf } from '../vocabulary/states/state.ts';
import type { SupportKind, SupportOfferState, SupportRequestState } from './state.ts';

/** Why an offer fits a request. The first two hold of every match. */
export type MatchReason =
  | { readonly is: 'commitments'; readonly commitments: readonly CommitmentId[] }
  | { readonly is: 'kinds'; readonly kinds: readonly SupportKind[] }
  /** The offer is meant for the region of the State, by name. */
  | { readonly is: 'region'; readonly region: string }
  /** The offer stands until the day by which the support is needed, or beyond it. */
  | { readonly is: 'in-time'; readonly until: IsoDay; readonly neededBy: IsoDay }
  /** Both are in one currency; `whole` where the offer is no less than what is asked for. */
  | { readonly is: 'money'; readonly whole: boolean };

export interface SupportMatch {
  readonly request: SupportRequestState;
  readonly offer: SupportOfferState;
  readonly reasons: readonly MatchReason[];
}

/**
 * SU-8: why an offer fits a request on a day; undefined where it does not. It fits when both are open and not of the same
 * side, share a commitment and a kind of support, the offer is meant for the State's region or for any, and has not lapsed.
 */
export function matchOf(request: SupportRequestState, offer: SupportOfferState, today: IsoDay): SupportMatch | undefined {
  if (request.status !== 'open' || offer.status !== 'open' || request.state === offer.holder) return undefined;
  if (offer.until !== undefined && offer.until < today) return undefined;
  const region = regionalGroupOf(request.state);
  if (offer.regions.length > 0 && (region === undefined || !offer.regions.includes(region))) return undefined;
  const commitments = request.commitments.filter((one) => offer.commitments.includes(one));
  const kinds = request.supportKinds.filter((one) => offer.supportKinds.includes(one));
  if (commitments.length === 0 || kinds.length === 0) return undefined;
  return { request, offer, reasons: [{ is: 'commitments', commitments }, { is: 'kinds', kinds }, ...regionReason(offer, region), ...timeReason(request, offer), ...moneyReason(request, offer)] };
}

function regionReason({ regions }: SupportOfferState, region: string | undefined): readonly MatchReason[] {
  return region !== undefined && regions.includes(region) ? [{ is: 'region', region }] : [];
}

function timeReason({ neededBy }: SupportRequestState, { until }: SupportOfferState): readonly MatchReason[] {
  return neededBy !== undefined && until !== undefined && until >= neededBy ? [{ is: 'in-time', until, neededBy }] : [];
}

function moneyReason({ money: asked }: SupportRequestState, { money: offered }: SupportOfferState): readonly MatchReason[] {
  if (asked === undefined || offered === undefined || asked.currency !== offered.currency) return [];
  return [{ is: 'money', whole: offered.minor >= asked.minor }];
}

/** Those with more reasons first, then by the titles of the other side: nobody is ranked beyond that (SU-8). */
function inOrder(matches: readonly SupportMatch[], nameOf: (match: SupportMatch) => string): readonly SupportMatch[] {
  return matches.toSorted((a, b) => b.reasons.length - a.reasons.length || compare(nameOf(a), nameOf(b)) || compare(a.offer.id, b.offer.id) || compare(a.request.id, b.request.id));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The offers that fit a request. */
export function offersFor(request: SupportRequestState, offers: readonly SupportOfferState[], today: IsoDay): readonly SupportMatch[] {
  return inOrder(offers.flatMap((offer) => matchOf(request, offer, today) ?? []), ({ offer }) => offer.title);
}

/** The requests that an offer fits. */
export function requestsFor(offer: SupportOfferState, requests: readonly SupportRequestState[], today: IsoDay): readonly SupportMatch[] {
  return inOrder(requests.flatMap((request) => matchOf(request, offer, today) ?? []), ({ request }) => request.title);
}
