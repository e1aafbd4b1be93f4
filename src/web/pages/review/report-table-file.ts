import type { ListTable } from '../../downloads/list-table.ts';
import { stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { loadReports } from './load-reports.ts';
import { parseReportsQuery } from './reports-query.ts';

/** The reports that the page's filter finds, in its order, without its paging. */
export async function reportTable(visit: Visit): Promise<ListTable> {
  const { words, language, process } = visit;
  const { reports, rounds } = await loadReports(visit, parseReportsQuery(visit.url.searchParams).filter);
  return {
    name: words('follow-up.reports'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'state', heading: 'ISO 3166' },
      { key: 'name', heading: words('reports.state') },
      { key: 'title', heading: words('field.title') },
      { key: 'language', heading: words('report.language') },
      { key: 'round', heading: words('rounds.round') },
      { key: 'answers', heading: words('reports.answers') },
      { key: 'status', heading: words('column.status') },
      { key: 'submittedOn', heading: words('reports.status.submitted') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: reports.map((report) => ({
      id: report.id,
      state: report.state,
      name: stateName(report.state, language),
      title: report.title,
      language: report.language,
      round: plainText(rounds.get(report.round)?.title ?? { en: report.round }, language),
      answers: report.commitments.join(' '),
      status: words(`reports.status.${report.status}`),
      submittedOn: report.submittedOn,
      url: `${visit.url.origin}/${language}/${process}/reports/${report.id}`,
    })),
  };
}
