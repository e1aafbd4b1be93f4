import type { VNode } from 'preact';
import { linkTo } from '../visit.ts';
import type { Visit } from '../visit.ts';

type ListRoute = 'inputs' | 'participants' | 'applications' | 'plan' | 'documents' | 'record' | 'places' | 'checks' | 'disagreements' | 'recommendations';

interface SortHeaderProps {
  readonly visit: Visit;
  readonly route: ListRoute;
  readonly sort: string;
  readonly label: string;
  readonly current: string;
  readonly descending: boolean;
  readonly query: Readonly<Record<string, string>>;
}

/** A column heading that sorts; the column that sorts already turns the order round. */
export function SortHeader({ visit, route, sort, label, current, descending, query }: SortHeaderProps): VNode {
  const active = sort === current;
  const { sort: _sort, order: _order, ...rest } = query;
  const href = linkTo(visit, route, {}, { ...rest, ...(sort !== 'date' && { sort }), ...(active && !descending && { order: 'desc' }) });
  return (
    <th scope="col" aria-sort={active ? (descending ? 'descending' : 'ascending') : undefined}>
      <a href={href}>{label}</a>
    </th>
  );
}

interface PagerProps {
  readonly visit: Visit;
  /** The list's own page; of a list that belongs to one thing, its address with these parameters. */
  readonly route: ListRoute | ((query: Readonly<Record<string, string>>) => string);
  readonly total: number;
  readonly page: number;
  readonly pageSize: number;
  readonly query: Readonly<Record<string, string>>;
}

export function Pager({ visit, route, total, page, pageSize, query }: PagerProps): VNode | null {
  const { words } = visit;
  const pages = Math.max(1, Math.ceil(total / pageSize));
  if (pages === 1 && page === 1) return null;
  const to = typeof route === 'function' ? route : (asked: Readonly<Record<string, string>>) => linkTo(visit, route, {}, asked);
  const href = (number: number) => to({ ...query, page: number > 1 ? String(number) : '' });
  return (
    <nav class="pager" aria-label={words('list.pages')}>
      {page > 1 && <a rel="prev" href={href(page - 1)}>{words('list.previous')}</a>}
      <span>{words('list.page', { page, pages })}</span>
      {page < pages && <a rel="next" href={href(page + 1)}>{words('list.next')}</a>}
    </nav>
  );
}
