import { pledgeRegions, pledgeSides } from '../../../process/commitments/pledge-fields.ts';
import { pledgeForms, pledgeMeans, pledgeStatuses } from '../../../process/commitments/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { pledgeSorts } from '../../../store/commitments/list-pledges.ts';
import type { PledgeFilter, PledgeSort } from '../../../store/commitments/list-pledges.ts';
import { isStateCode } from '../../parts/state-names.ts';

export const pledgesPageSize = 50;

export interface PledgesQuery {
  readonly filter: PledgeFilter;
  readonly sort: PledgeSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
}

const longestWords = 100;
const mostPages = 100_000;

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. Of the days the latest come first. */
export function parsePledgesQuery(search: URLSearchParams): PledgesQuery {
  const said = (name: string) => search.get(name)?.trim() ?? '';
  const of = <Value extends string>(name: string, values: readonly Value[]) => values.find((one) => one === said(name));
  const [commitment, maker, kind, country, words] = [said('commitment'), said('maker'), said('kind'), said('country'), said('words').slice(0, longestWords)];
  const [region, means, status, form, open] = [of('region', [...pledgeRegions, 'none']), of('means', pledgeMeans), of('status', pledgeStatuses), of('form', pledgeForms), of('open', pledgeSides)];
  const sort = of('sort', pledgeSorts) ?? 'made';
  const order = said('order');
  return {
    filter: {
      ...(isId(commitment) && { commitment }), ...((isId(maker) || isStateCode(maker)) && { maker }), ...(isId(kind) && { kind }), ...(isStateCode(country) && { country }), ...(words !== '' && { words }),
      ...(region !== undefined && { region }), ...(means !== undefined && { means }), ...(status !== undefined && { status }), ...(form !== undefined && { form }), ...(open !== undefined && { open }),
    },
    sort,
    descending: order === '' ? isByDay(sort) : order === 'desc',
    page: Math.max(1, Math.min(mostPages, Number.parseInt(said('page') || '1', 10) || 1)),
  };
}

function isByDay(sort: PledgeSort): boolean {
  return sort === 'made' || sort === 'updated';
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writePledgesQuery({ filter, sort, descending, page }: PledgesQuery): Record<string, string> {
  return { ...filter, ...(sort !== 'made' && { sort }), ...(descending !== isByDay(sort) && { order: descending ? 'desc' : 'asc' }), ...(page > 1 && { page: String(page) }) };
}
