import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { documentSorts } from '../../../store/work-plan/list-documents.ts';
import type { DocumentFilter, DocumentSort } from '../../../store/work-plan/list-documents.ts';

export const documentsPageSize = 100;

export interface DocumentsQuery {
  readonly filter: DocumentFilter;
  readonly sort: DocumentSort;
  readonly descending: boolean;
  readonly page: number;
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseDocumentsQuery(search: URLSearchParams): DocumentsQuery {
  const filter: Record<string, string> = {};
  for (const name of ['kind', 'author', 'words']) {
    const value = search.get(name)?.trim().slice(0, 100) ?? '';
    if (value !== '') filter[name] = value;
  }
  for (const name of ['from', 'to']) {
    const day = parseIsoDay(search.get(name) ?? '');
    if (day !== undefined) filter[name] = day;
  }
  const sort = documentSorts.find((one) => one === search.get('sort')) ?? 'date';
  const page = Math.max(1, Math.min(100_000, Number.parseInt(search.get('page') ?? '1', 10) || 1));
  return { filter, sort, descending: search.get('order') === 'desc', page };
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writeDocumentsQuery(query: DocumentsQuery): Record<string, string> {
  return {
    ...query.filter,
    ...(query.sort !== 'date' && { sort: query.sort }),
    ...(query.descending && { order: 'desc' }),
    ...(query.page > 1 && { page: String(query.page) }),
  };
}
