import type { VNode } from 'preact';
import { dayText } from '../../parts/date.tsx';
import { Pager } from '../../parts/list.tsx';
import { Pick } from '../../parts/pick.tsx';
import { Siblings } from '../../parts/siblings.tsx';
import { statesIn, stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { loadReports } from './load-reports.ts';
import type { LoadedReports } from './load-reports.ts';
import { parseReportsQuery, reportsOnPage } from './reports-query.ts';
import type { ReportsQuery } from './reports-query.ts';
import { commitmentName } from './round-words.tsx';

/** All voluntary reviews, by the names of States: what was reported, never how much. */
export async function reportsPage(visit: Visit): Promise<Page> {
  const { words } = visit;
  const query = parseReportsQuery(visit.url.searchParams);
  const loaded = await loadReports(visit, query.filter);
  const address = linkTo(visit, 'reports', {}).split('?')[0] ?? '';
  return {
    title: words('follow-up.reports'),
    sheet: 'follow-up.css',
    alternates: (['csv', 'xlsx', 'json'] as const).map((ending) => ({ href: `${address}.${ending}${visit.url.search}`, type: ending, label: ending.toUpperCase() })),
    body: (
      <>
        <h1>{words('follow-up.reports')}</h1>
        <Siblings visit={visit} at="reports" />
        <p class="lead">{words('reports.lead')}</p>
        <Filter visit={visit} query={query} loaded={loaded} />
        <p class="count" role="status">{words('reports.count', { count: loaded.reports.length })}</p>
        {loaded.reports.length > 0 && <ReportTable visit={visit} loaded={loaded} page={query.page} />}
        <Pager visit={visit} route={(asked) => linkTo(visit, 'reports', {}, asked)} total={loaded.reports.length} page={query.page} pageSize={reportsOnPage} query={query.asked} />
        <p class="soft">{words('reports.begin-where')} <a href={linkTo(visit, 'rounds', {})}>{words('follow-up.rounds')}</a></p>
      </>
    ),
  };
}

function Filter({ visit, query: { filter }, loaded }: { readonly visit: Visit; readonly query: ReportsQuery; readonly loaded: LoadedReports }): VNode {
  const { words, language } = visit;
  return (
    <form class="book-filter" action={linkTo(visit, 'reports', {}).split('?')[0]} role="search" aria-label={words('reports.filter')}>
      <Pick name="round" label={words('rounds.round')} any={words('reports.any')} chosen={filter.round} options={[...loaded.rounds.values()].map(({ id, title }) => ({ value: id, label: plainText(title, language) }))} />
      <Pick name="state" label={words('reports.state')} any={words('reports.any')} chosen={filter.state} options={statesIn(language).map(({ code, name }) => ({ value: code, label: name }))} />
      <Pick name="commitment" label={words('reports.commitment')} any={words('reports.any')} chosen={filter.commitment} options={loaded.commitments.map((one) => ({ value: one.id, label: commitmentName(one, visit) }))} />
      <Pick name="status" label={words('column.status')} any={words('reports.any')} chosen={filter.status} options={(['submitted', 'open'] as const).map((status) => ({ value: status, label: words(`reports.status.${status}`) }))} />
      {visit.asOf !== undefined && <input type="hidden" name="as-of" value={visit.asOf} />}
      <button type="submit" class="quiet">{words('reports.filter.show')}</button>
    </form>
  );
}

function ReportTable({ visit, loaded, page }: { readonly visit: Visit; readonly loaded: LoadedReports; readonly page: number }): VNode {
  const { words, language } = visit;
  const shown = loaded.reports.slice((page - 1) * reportsOnPage, page * reportsOnPage);
  const labels = new Map(loaded.commitments.map((one) => [String(one.id), one.label]));
  return (
    <table class="register reports">
      <caption class="visually-hidden">{words('follow-up.reports')}</caption>
      <thead>
        <tr>
          <th scope="col">{words('reports.state')}</th>
          <th scope="col">{words('field.title')}</th>
          <th scope="col">{words('rounds.round')}</th>
          <th scope="col">{words('reports.answers')}</th>
          <th scope="col">{words('column.status')}</th>
        </tr>
      </thead>
      <tbody>
        {shown.map((report) => (
          <tr key={report.id}>
            <th scope="row">{stateName(report.state, language)}</th>
            <td data-label={words('field.title')}><a href={linkTo(visit, 'report', { id: report.id })} lang={report.language === language ? undefined : report.language} dir="auto">{report.title}</a></td>
            <td data-label={words('rounds.round')}><a href={linkTo(visit, 'round', { id: report.round })}>{plainText(loaded.rounds.get(report.round)?.title ?? { en: report.round }, language)}</a></td>
            <td data-label={words('reports.answers')}>{report.commitments.map((id) => labels.get(id) ?? id).join(', ')}</td>
            <td data-label={words('column.status')}>{report.status === 'submitted' && report.submittedOn !== null ? words('reports.submitted-on', { day: dayText(report.submittedOn, language) }) : words('reports.status.open')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
