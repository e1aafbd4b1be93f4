import type { VNode } from 'preact';
import type { ReportState } from '../../../process/review/state.ts';
import { dayText } from '../../parts/date.tsx';
import { stateName } from '../../parts/state-names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** The reports of some round, by the names of States and nothing else: no report is held against another. */
export function RoundReports({ visit, reports }: { readonly visit: Visit; readonly reports: readonly ReportState[] }): VNode {
  const { words, language } = visit;
  const order = new Intl.Collator(language);
  return (
    <ul class="round-reports">
      {reports.toSorted((a, b) => order.compare(stateName(a.state, language), stateName(b.state, language))).map((report) => (
        <li key={report.id}>
          <a href={linkTo(visit, 'report', { id: report.id })}>
            <strong>{stateName(report.state, language)}</strong>
          </a>{' '}
          <span lang={report.language === language ? undefined : report.language} dir="auto">{report.title}</span>{' '}
          <small class="soft">{report.status === 'submitted' && report.submittedOn !== undefined ? words('reports.submitted-on', { day: dayText(report.submittedOn, language) }) : words('reports.status.open')}</small>
        </li>
      ))}
    </ul>
  );
}
