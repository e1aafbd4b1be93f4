import { isId } from '../../../process/vocabulary/ids.ts';
import type { ReportFilter } from '../../../store/review/list-reports.ts';
import { isStateCode } from '../../parts/state-names.ts';

export const reportsOnPage = 100;

export interface ReportsQuery {
  readonly filter: ReportFilter;
  readonly page: number;
  /** What of the address was understood, for links that keep it. */
  readonly asked: Readonly<Record<string, string>>;
}

/** The filter of a list of reports as its address says it; what cannot be one is left out. */
export function parseReportsQuery(search: URLSearchParams): ReportsQuery {
  const [round, state, commitment, status] = ['round', 'state', 'commitment', 'status'].map((name) => search.get(name) ?? '');
  const page = Number(search.get('page') ?? '1');
  const filter: ReportFilter = {
    ...(round !== undefined && isId(round) && { round }),
    ...(state !== undefined && isStateCode(state) && { state }),
    ...(commitment !== undefined && isId(commitment) && { commitment }),
    ...((status === 'open' || status === 'submitted') && { status }),
  };
  return { filter, page: Number.isInteger(page) && page > 0 && page < 1000 ? page : 1, asked: { ...filter } };
}
