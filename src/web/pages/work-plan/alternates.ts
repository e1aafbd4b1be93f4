import { withQuery } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';

/** The list as CSV, XLSX and JSON with the same filter, and as a calendar. */
export function listAlternates(visit: Visit, path: string): NonNullable<Page['alternates']> {
  const query = Object.fromEntries([...visit.url.searchParams].filter(([name]) => name !== 'page'));
  return [
    { href: withQuery(`${path}.csv`, query), type: 'text/csv', label: 'CSV' },
    { href: withQuery(`${path}.xlsx`, query), type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet', label: 'XLSX' },
    { href: withQuery(`${path}.json`, query), type: 'application/json', label: 'JSON' },
  ];
}

export function planAlternates(visit: Visit): NonNullable<Page['alternates']> {
  const path = `/${visit.language}/${visit.process}/work-plan`;
  return [...listAlternates(visit, path), { href: `${path}.ics`, type: 'text/calendar', label: 'iCalendar' }];
}
