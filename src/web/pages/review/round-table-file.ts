import { loadRounds } from '../../../store/review/load-rounds.ts';
import type { ListTable } from '../../downloads/list-table.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { levelText } from './round-words.tsx';

/** The rounds as a table, one a line, with the outcome of each check. */
export async function roundTable(visit: Visit): Promise<ListTable> {
  const { words, language, process, position, today, store: { pool } } = visit;
  const { rounds } = await loadRounds(pool, process, position, today);
  const outcomeOf = (round: (typeof rounds)[number], check: string) => round.checks.find((one) => one.check === check)?.outcome ?? null;
  return {
    name: words('follow-up.rounds'),
    columns: [
      { key: 'id', heading: 'id' },
      { key: 'title', heading: words('rounds.round') },
      { key: 'level', heading: words('rounds.level') },
      { key: 'first', heading: words('download.start') },
      { key: 'last', heading: words('download.end') },
      { key: 'status', heading: words('column.status') },
      { key: 'submitted', heading: words('reports.status.submitted') },
      { key: 'open', heading: words('reports.status.open') },
      { key: 'report', heading: words('rounds.report') },
      { key: 'reportKept', heading: words('rounds.report-kept') },
      { key: 'feeds', heading: words('rounds.feeds') },
      { key: 'feedsKept', heading: words('rounds.feeds-kept') },
      { key: 'url', heading: words('download.address') },
    ],
    rows: rounds.map((round) => ({
      id: round.state.id,
      title: plainText(round.state.title, language),
      level: levelText(round.state, visit),
      first: round.days.first ?? round.state.opensOn ?? null,
      last: round.days.last ?? round.state.closesOn ?? null,
      status: round.state.status,
      submitted: round.reports.submitted,
      open: round.reports.open,
      report: round.state.report ?? null,
      reportKept: outcomeOf(round, 'report'),
      feeds: round.state.feeds ?? null,
      feedsKept: outcomeOf(round, 'feeds'),
      url: `${visit.url.origin}/${language}/${process}/rounds/${round.state.id}`,
    })),
  };
}
