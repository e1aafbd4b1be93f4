import { applicationStatuses, constituencies } from '../../../process/participation/state.ts';
import type { ApplicationState } from '../../../process/participation/state.ts';
import { listThings } from '../../../store/list-things.ts';
import type { ThingQuery } from '../../../store/list-things.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

export const applicationsPageSize = 100;

/** What the list may be ordered by; the first is the usual order. */
export const applicationSorts = ['filed', 'name', 'constituency', 'country', 'status'] as const;
export type ApplicationSort = (typeof applicationSorts)[number];

export interface ApplicationsQuery {
  readonly where: { readonly status?: string; readonly constituency?: string; readonly country?: string };
  readonly words?: string;
  readonly sort: ApplicationSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
}

const mostPages = 100_000;
const longestWords = 100;

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseApplicationsQuery(search: URLSearchParams): ApplicationsQuery {
  const status = applicationStatuses.find((one) => one === search.get('status'));
  const constituency = constituencies.find((one) => one === search.get('constituency'));
  const country = /^[A-Z]{2}$/u.exec(search.get('country') ?? '')?.[0];
  const words = search.get('words')?.trim().slice(0, longestWords) ?? '';
  return {
    where: { ...(status !== undefined && { status }), ...(constituency !== undefined && { constituency }), ...(country !== undefined && { country }) },
    ...(words !== '' && { words }),
    sort: applicationSorts.find((one) => one === search.get('sort')) ?? 'filed',
    descending: search.get('order') === 'desc',
    page: Math.max(1, Math.min(mostPages, Number.parseInt(search.get('page') ?? '1', 10) || 1)),
  };
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writeApplicationsQuery({ where, words, sort, descending, page }: ApplicationsQuery): Record<string, string> {
  return { ...where, ...(words !== undefined && { words }), ...(sort !== 'filed' && { sort }), ...(descending && { order: 'desc' }), ...(page > 1 && { page: String(page) }) };
}

const columns = { filed: 'filedAt', name: 'filedAt', constituency: 'constituency', country: 'country', status: 'status' } as const;
/** More than this no process accredits. */
const most = 20_000;

/** Which applications a query finds, whatever their order and page. */
export function applicationsFound({ process, position }: Visit, { where, words }: ApplicationsQuery) {
  return { process, position, kind: 'application', where, ...(words !== undefined && { words }) } as const satisfies ThingQuery<'application'>;
}

/** The applications of a query in its order: those of its page, or all. Names and countries are ordered as the reader's language orders them. */
export async function loadApplications(visit: Visit, query: ApplicationsQuery, extent: 'page' | 'all'): Promise<readonly ApplicationState[]> {
  const { sort, descending, page } = query;
  const inMemory = sort === 'name' || sort === 'country';
  const start = (page - 1) * applicationsPageSize;
  const window = extent === 'all' || inMemory ? { limit: most } : { limit: applicationsPageSize, offset: start };
  const found = await listThings(visit.store.pool, { ...applicationsFound(visit, query), order: [{ field: columns[sort], descending }, { field: 'filedAt' }], ...window });
  if (!inMemory) return found;
  const text = ({ name, country }: ApplicationState) => (sort === 'name' ? plainText(name, visit.language) : stateName(country, visit.language));
  const order = new Intl.Collator(localeOf(visit.language));
  const keyed = found.map((application) => ({ application, key: text(application) })).toSorted((a, b) => order.compare(a.key, b.key) * (descending ? -1 : 1));
  const sorted = keyed.map(({ application }) => application);
  return extent === 'all' ? sorted : sorted.slice(start, start + applicationsPageSize);
}
