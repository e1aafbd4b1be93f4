import type { VNode } from 'preact';
import { listActs } from '../../../store/work-plan/load-acts.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { ActList } from '../../parts/act-list.tsx';
import { subjectsOfActs } from '../../parts/sentence.tsx';
import { linkTo, withQuery } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { actTypes, parseRecordQuery } from './record-query.ts';
import type { RecordQuery } from './record-query.ts';

const pageSize = 50;

/** The record as people read it: each act a sentence, newest first. Paged by position, so that a page never shifts under its reader. */
export async function recordPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const query = parseRecordQuery(visit.url.searchParams);
  const found = await listActs(pool, { process, upTo: position, limit: pageSize + 1, reader: visit.actor, ...(query.type !== undefined && { type: query.type }), ...(query.before !== undefined && { before: query.before }) });
  const acts = found.slice(0, pageSize);
  const names = await loadNames(pool, process, position, subjectsOfActs(acts.map(({ act }) => act)));
  const older = found.length > pageSize ? acts.at(-1)?.act.position : undefined;
  return {
    title: words('record.title'),
    alternates: recordAlternates(visit),
    body: (
      <>
        <h1>{words('record.title')}</h1>
        <p class="lead">{words('record.lead')}</p>
        <TypeFilter visit={visit} query={query} />
        <p class="count">{words('record.count', { count: position })}</p>
        {acts.length === 0 ? <p>{words('record.none')}</p> : <ActList visit={visit} acts={acts} names={names} />}
        <nav class="pager" aria-label={words('list.pages')}>
          {query.before !== undefined && <a rel="prev" href={linkTo(visit, 'record', {}, { type: query.type ?? '' })}>{words('record.newest')}</a>}{' '}
          {older !== undefined && <a rel="next" href={linkTo(visit, 'record', {}, { type: query.type ?? '', before: String(older) })}>{words('record.older')}</a>}
        </nav>
      </>
    ),
  };
}

function recordAlternates(visit: Visit): NonNullable<Page['alternates']> {
  const path = `/${visit.language}/${visit.process}/record`;
  const query = { 'as-of': visit.asOf ?? '' };
  return [
    { href: withQuery(`${path}.csv`, query), type: 'text/csv', label: 'CSV' },
    { href: withQuery(`${path}.json`, query), type: 'application/json', label: 'JSON' },
  ];
}

function TypeFilter({ visit, query }: { readonly visit: Visit; readonly query: RecordQuery }): VNode {
  const { words } = visit;
  return (
    <form class="type-filter" action={linkTo(visit, 'record', {}).split('?')[0]}>
      {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
      <label for="act-type">{words('record.type')}</label>
      <select id="act-type" name="type">
        <option value="">{words('filter.any')}</option>
        {actTypes.map((type) => (
          <option key={type} value={type} selected={type === query.type}>
            {words(`act-type.${type}`)}
          </option>
        ))}
      </select>
      <button type="submit">{words('filter.apply')}</button>
    </form>
  );
}
