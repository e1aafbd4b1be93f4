import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { eventSorts } from '../../../store/work-plan/list-events.ts';
import type { EventFilter, EventSort } from '../../../store/work-plan/list-events.ts';

/** Rows on one page: the 67 rows of a full work plan fit, a plan of 20,000 is paged on the server. */
export const pageSize = 100;

export interface PlanQuery {
  readonly filter: EventFilter;
  readonly sort: EventSort;
  readonly descending: boolean;
  readonly page: number;
}

const filterNames = ['track', 'kind', 'phase', 'place', 'status', 'mark', 'words'] as const;

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parsePlanQuery(search: URLSearchParams): PlanQuery {
  const filter: Record<string, string> = {};
  for (const name of filterNames) {
    const value = search.get(name)?.trim().slice(0, 100) ?? '';
    if (value !== '') filter[name] = value;
  }
  for (const name of ['from', 'to']) {
    const day = parseIsoDay(search.get(name) ?? '');
    if (day !== undefined) filter[name] = day;
  }
  const sort = eventSorts.find((one) => one === search.get('sort')) ?? 'date';
  const page = Math.max(1, Math.min(100_000, Number.parseInt(search.get('page') ?? '1', 10) || 1));
  return { filter, sort, descending: search.get('order') === 'desc', page };
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writePlanQuery(query: PlanQuery): Record<string, string> {
  return {
    ...query.filter,
    ...(query.sort !== 'date' && { sort: query.sort }),
    ...(query.descending && { order: 'desc' }),
    ...(query.page > 1 && { page: String(query.page) }),
  };
}
