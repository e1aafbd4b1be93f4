import type { VNode } from 'preact';
import { likelyDuplicates } from '../../../process/participation/likely-duplicates.ts';
import { applicationStatuses, constituencies } from '../../../process/participation/state.ts';
import type { ApplicationState } from '../../../process/participation/state.ts';
import { countThings, listThings } from '../../../store/list-things.ts';
import { dayText } from '../../parts/date.tsx';
import { Pager, SortHeader } from '../../parts/list.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Pick } from '../../parts/pick.tsx';
import { applicationsFound, applicationsPageSize, loadApplications, parseApplicationsQuery, writeApplicationsQuery } from './applications-query.ts';
import type { ApplicationsQuery } from './applications-query.ts';

/** Every application, with what looks like a repetition of another for those who check. */
export async function applicationsPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const query = parseApplicationsQuery(visit.url.searchParams);
  const selection = applicationsFound(visit, query);
  const checks = visit.actor.standing === 'secretariat';
  const [applications, total, all] = await Promise.all([
    loadApplications(visit, query, 'page'),
    visit.count({ applications: true, ...selection }, () => countThings(pool, selection)),
    checks ? listThings(pool, { process, position, kind: 'application', limit: 5000 }) : [],
  ]);
  const alike = new Set(checks ? applications.filter((one) => likelyDuplicates(one, all).length > 0).map(({ id }) => id) : []);
  return {
    title: words('accreditation.applications'),
    wide: true,
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }],
    alternates: applicationFiles(visit),
    body: (
      <>
        <h1>{words('accreditation.applications')}</h1>
        <Filter visit={visit} query={query} />
        <p class="count" role="status">{words('applications.count', { count: total })}</p>
        {applications.length > 0 && <Table visit={visit} query={query} applications={applications} alike={alike} />}
        <Pager visit={visit} total={total} pageSize={applicationsPageSize} page={query.page} query={writeApplicationsQuery(query)} route="applications" />
      </>
    ),
  };
}

/** The list as files, filtered and ordered as on the page. */
export function applicationFiles(visit: Visit) {
  const path = linkTo(visit, 'applications', {}).split('?')[0] ?? '';
  return (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${path}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() }));
}

function Filter({ visit, query }: { readonly visit: Visit; readonly query: ApplicationsQuery }): VNode {
  const { words, language } = visit;
  const { where } = query;
  const active = Object.keys(where).length > 0 || query.words !== undefined;
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'applications', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
        {query.sort !== 'filed' && <input type="hidden" name="sort" value={query.sort} />}
        {query.descending && <input type="hidden" name="order" value="desc" />}
        <label>
          <span>{words('participants.name')}</span>
          <input type="search" name="words" value={query.words} />
        </label>
        <Pick name="status" label={words('applications.status')} any={words('filter.any')} chosen={where.status} options={applicationStatuses.map((one) => ({ value: one, label: words(`application-status.${one}`) }))} />
        <Pick name="constituency" label={words('participants.constituency')} any={words('filter.any')} chosen={where.constituency} options={constituencies.map((one) => ({ value: one, label: words(`constituency.${one}`) }))} />
        <Pick name="country" label={words('participants.country')} any={words('filter.any')} chosen={where.country} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
        <p class="form-acts">
          <button type="submit">{words('filter.apply')}</button>
          {active && <a href={linkTo(visit, 'applications', {})}>{words('filter.clear')}</a>}
        </p>
      </form>
    </details>
  );
}

interface TableProps {
  readonly visit: Visit;
  readonly query: ApplicationsQuery;
  readonly applications: readonly ApplicationState[];
  /** Ids of those that look like another. */
  readonly alike: ReadonlySet<string>;
}

function Table({ visit, query, applications, alike }: TableProps): VNode {
  const { words, language } = visit;
  const { page: _page, ...rest } = writeApplicationsQuery(query);
  const heading = (sort: ApplicationsQuery['sort'], label: string) => <SortHeader visit={visit} route="applications" sort={sort} label={label} current={query.sort} descending={query.descending} query={rest} />;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('accreditation.applications')}</caption>
      <thead>
        <tr>
          {heading('name', words('participants.name'))}
          {heading('constituency', words('participants.constituency'))}
          {heading('country', words('participants.country'))}
          {heading('filed', words('applications.filed'))}
          {heading('status', words('applications.status'))}
        </tr>
      </thead>
      <tbody>
        {applications.map((application) => (
          <tr key={application.id}>
            <td class="what">
              <a href={linkTo(visit, 'application', { id: application.id })}>
                <Text text={application.name} language={language} />
              </a>
              {application.late && <span class="mark">{words('applications.late')}</span>}
              {alike.has(application.id) && <span class="mark">{words('applications.alike')}</span>}
            </td>
            <td>{words(`constituency.${application.constituency}`)}</td>
            <td>{stateName(application.country, language)}</td>
            <td class="when">
              <time dateTime={application.filedAt}>{dayText(application.filedAt.slice(0, 10), language)}</time>
            </td>
            <td>{words(`application-status.${application.status}`)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
