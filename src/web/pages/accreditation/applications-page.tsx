import type { VNode } from 'preact';
import { applicationStatuses, constituencies } from '../../../process/participation/state.ts';
import type { ApplicationState } from '../../../process/participation/state.ts';
import { likelyDuplicates } from '../../../process/participation/likely-duplicates.ts';
import { countThings, listThings } from '../../../store/participation/list-things.ts';
import { dayText } from '../../parts/date.tsx';
import { Pager } from '../../parts/list.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { Text } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Pick } from '../participation/participants-filter.tsx';

const pageSize = 100;

interface Query {
  readonly where: { readonly status?: string; readonly constituency?: string; readonly country?: string };
  readonly words?: string;
  readonly page: number;
}

function parseQuery(search: URLSearchParams): Query {
  const status = applicationStatuses.find((one) => one === search.get('status'));
  const constituency = constituencies.find((one) => one === search.get('constituency'));
  const country = /^[A-Z]{2}$/u.exec(search.get('country') ?? '')?.[0];
  const words = search.get('words')?.trim().slice(0, 100) ?? '';
  const page = Math.max(1, Number.parseInt(search.get('page') ?? '1', 10) || 1);
  return { where: { ...(status !== undefined && { status }), ...(constituency !== undefined && { constituency }), ...(country !== undefined && { country }) }, ...(words !== '' && { words }), page };
}

/** Every application, oldest first, with what looks like a repetition of another for those who check. */
export async function applicationsPage(visit: Visit): Promise<Page> {
  const { store: { pool }, process, position, words } = visit;
  const query = parseQuery(visit.url.searchParams);
  const selection = { process, position, kind: 'application', where: query.where, ...(query.words !== undefined && { words: query.words }) } as const;
  const checks = visit.actor.standing === 'secretariat';
  const [applications, total, all] = await Promise.all([
    listThings(pool, { ...selection, order: [{ field: 'filedAt' }], limit: pageSize, offset: (query.page - 1) * pageSize }),
    visit.count({ applications: true, ...selection }, () => countThings(pool, selection)),
    checks ? listThings(pool, { process, position, kind: 'application', limit: 5000 }) : [],
  ]);
  return {
    title: words('accreditation.applications'),
    wide: true,
    trail: [{ label: words('accreditation.title'), href: linkTo(visit, 'accreditation', {}) }],
    body: (
      <>
        <h1>{words('accreditation.applications')}</h1>
        <Filter visit={visit} query={query} />
        <p class="count" role="status">{words('applications.count', { count: total })}</p>
        {applications.length > 0 && <Table visit={visit} applications={applications} alike={new Set(checks ? applications.filter((one) => likelyDuplicates(one, all).length > 0).map(({ id }) => id) : [])} />}
        <Pager visit={visit} total={total} pageSize={pageSize} page={query.page} query={{ ...query.where, ...(query.words !== undefined && { words: query.words }) }} route="applications" />
      </>
    ),
  };
}

function Filter({ visit, query }: { readonly visit: Visit; readonly query: Query }): VNode {
  const { words, language } = visit;
  const { where } = query;
  const active = Object.keys(where).length > 0 || query.words !== undefined;
  return (
    <details class="filter" open={active}>
      <summary>{active ? words('filter.active') : words('filter.title')}</summary>
      <form action={linkTo(visit, 'applications', {}).split('?')[0]}>
        {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
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

function Table({ visit, applications, alike }: { readonly visit: Visit; readonly applications: readonly ApplicationState[]; readonly alike: ReadonlySet<string> }): VNode {
  const { words, language } = visit;
  return (
    <table class="register">
      <caption class="visually-hidden">{words('accreditation.applications')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('participants.name')}</th>
          <th scope="col">{words('participants.constituency')}</th>
          <th scope="col">{words('participants.country')}</th>
          <th scope="col">{words('applications.filed')}</th>
          <th scope="col">{words('applications.status')}</th>
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
