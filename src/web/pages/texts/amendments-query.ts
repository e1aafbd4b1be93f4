import { amendmentTypes, fates } from '../../../process/text/state.ts';
import type { AmendmentState, AmendmentType, FateName } from '../../../process/text/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { isStateCode } from '../../parts/state-names.ts';

export const amendmentsPageSize = 100;

export const shownAmendments = ['standing', 'all', 'withdrawn', 'closed'] as const;
export const amendmentSorts = ['place', 'tabled', 'party', 'type'] as const;
export type AmendmentSort = (typeof amendmentSorts)[number];

export interface AmendmentsQuery {
  readonly provision?: string;
  readonly party?: string;
  readonly type?: AmendmentType;
  readonly carried?: FateName;
  readonly status: (typeof shownAmendments)[number];
  /** `place`: as the text goes. */
  readonly sort: AmendmentSort;
  readonly descending: boolean;
  readonly page: number;
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseAmendmentsQuery(search: URLSearchParams): AmendmentsQuery {
  const [provision, party] = [search.get('provision') ?? '', search.get('party') ?? ''];
  const type = amendmentTypes.find((one) => one === search.get('type'));
  const carried = fates.find((one) => one === search.get('carried'));
  return {
    ...(isId(provision) && { provision }),
    ...((isId(party) || isStateCode(party)) && { party }),
    ...(type !== undefined && { type }),
    ...(carried !== undefined && { carried }),
    status: shownAmendments.find((one) => one === search.get('status')) ?? 'standing',
    sort: amendmentSorts.find((one) => one === search.get('sort')) ?? 'place',
    descending: search.get('order') === 'desc',
    page: Math.max(1, Math.min(100_000, Number.parseInt(search.get('page') ?? '1', 10) || 1)),
  };
}

/** The parameters again. Defaults stay out of the URL. */
export function writeAmendmentsQuery({ status, sort, descending, page, ...rest }: AmendmentsQuery): Record<string, string> {
  return { ...rest, ...(status !== 'standing' && { status }), ...(sort !== 'place' && { sort }), ...(descending && { order: 'desc' }), ...(page > 1 && { page: String(page) }) };
}

/** Whether the query asks for it. `names`: without them it cannot be asked whose it is. */
export function isAskedFor({ provision, party, type, carried, status }: AmendmentsQuery, names: boolean): (amendment: AmendmentState) => boolean {
  return (one) =>
    (provision === undefined || one.provision === provision) &&
    (party === undefined || !names || one.proponents.includes(party)) &&
    (type === undefined || one.amendmentType === type) &&
    (carried === undefined || !names || one.carried === carried) &&
    (status === 'all' || one.status === status);
}
