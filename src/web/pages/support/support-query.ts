import { supportKinds } from '../../../process/support/state.ts';
import type { SupportKind, SupportOfferState, SupportRequestState } from '../../../process/support/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { isRegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import type { RegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../../process/vocabulary/states/state.ts';

/** Of requests and of offers each. */
export const supportPageSize = 50;

export interface SupportQuery {
  readonly words?: string;
  readonly commitment?: string;
  readonly kind?: SupportKind;
  /** Of the State that asks; of an offer one for which it is meant, or any. */
  readonly region?: RegionalGroup;
  /** Those that are open, or all. */
  readonly shown: 'open' | 'all';
  readonly page: number;
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseSupportQuery(search: URLSearchParams): SupportQuery {
  const said = (name: string) => search.get(name)?.trim() ?? '';
  const [words, commitment, region] = [said('words').slice(0, 100), said('commitment'), said('region')];
  const kind = supportKinds.find((one) => one === said('kind'));
  return {
    ...(words !== '' && { words }), ...(isId(commitment) && { commitment }), ...(kind !== undefined && { kind }), ...(isRegionalGroup(region) && { region }),
    shown: said('shown') === 'all' ? 'all' : 'open',
    page: Math.max(1, Math.min(100_000, Number.parseInt(said('page') || '1', 10) || 1)),
  };
}

/** The parameters again. Defaults stay out of the URL. */
export function writeSupportQuery({ shown, page, ...rest }: SupportQuery): Record<string, string> {
  return { ...rest, ...(shown === 'all' && { shown }), ...(page > 1 && { page: String(page) }) };
}

type Either = Pick<SupportRequestState, 'title' | 'text' | 'commitments' | 'supportKinds'> & { readonly status: string };

function fits({ words, commitment, kind, shown }: SupportQuery, one: Either): boolean {
  const wanted = words?.toLocaleLowerCase();
  return (
    (wanted === undefined || `${one.title}\n${one.text}`.toLocaleLowerCase().includes(wanted)) &&
    (commitment === undefined || one.commitments.some((id) => id === commitment)) &&
    (kind === undefined || one.supportKinds.includes(kind)) &&
    (shown === 'all' || one.status === 'open')
  );
}

export function isRequestAskedFor(query: SupportQuery): (request: SupportRequestState) => boolean {
  return (one) => fits(query, one) && (query.region === undefined || regionalGroupOf(one.state) === query.region);
}

export function isOfferAskedFor(query: SupportQuery): (offer: SupportOfferState) => boolean {
  return (one) => fits(query, one) && (query.region === undefined || one.regions.length === 0 || one.regions.includes(query.region));
}
