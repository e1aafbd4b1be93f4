import type { VNode } from 'preact';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { loadDrafts } from '../../../store/review/kept-drafts.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { languageName } from '../../parts/language-names.ts';
import { stateName } from '../../parts/state-names.ts';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerReport } from './answer-report.ts';
import { loadReport } from './load-report.ts';
import type { LoadedReport } from './load-report.ts';
import { ReportActing } from './report-acting.tsx';
import { ReportAnswers } from './report-answers.tsx';
import { reportFileForms } from './report-forms.ts';
import { commitmentName, RoundLink } from './round-words.tsx';
import { isOfDelegation } from './whose-report.ts';


/** A voluntary review: whole, commitment by commitment, with who contributed and what stakeholders remarked. */
export async function reportPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, words, language } = visit;
  const loaded = await loadReport(visit);
  if (loaded === undefined) return missingPage(visit);
  const { report } = loaded;
  const key = subjectKey('report', report.id);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerReport(visit, sent, report);
  if (outcome instanceof Response) return outcome;
  const [past, version, drafts] = await Promise.all([
    loadPast(visit, key),
    subjectVersion(pool, process, key),
    isOfDelegation(visit, report) ? loadDrafts(pool, { process, report: report.id, state: report.state }) : new Map<string, never>(),
  ]);
  return {
    title: `${stateName(report.state, language)}: ${report.title}`,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.reports'), href: linkTo(visit, 'reports', {}) }],
    alternates: reportFileForms.map((form) => ({ href: linkTo(visit, 'reportFile', { id: report.id, form }), type: form, label: form.toUpperCase() })),
    body: (
      <article class="thing report">
        <p class="over-title">{stateName(report.state, language)}</p>
        <h1 lang={report.language === language ? undefined : report.language} dir="auto">{report.title}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {report.status === 'open' && <p class="note">{words('report.open.note')}</p>}
        <Facts visit={visit} loaded={loaded} />
        <Contributors visit={visit} loaded={loaded} />
        <ReportAnswers visit={visit} loaded={loaded} />
        <ReportActing visit={visit} loaded={loaded} drafts={[...drafts.keys()]} sent={sent} version={version} />
        <Citation visit={visit} loaded={loaded} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function Facts({ visit, loaded: { report, round } }: { readonly visit: Visit; readonly loaded: LoadedReport }): VNode {
  const { words, language } = visit;
  return (
    <dl class="facts">
      <Fact label={words('rounds.round')}><RoundLink visit={visit} round={round} /></Fact>
      <Fact label={words('column.status')}>{words(`reports.status.${report.status}`)}</Fact>
      {report.submittedOn !== undefined && <Fact label={words(report.status === 'submitted' ? 'report.submitted-label' : 'report.submitted-before')}>{dayText(report.submittedOn, language)}</Fact>}
      <Fact label={words('report.language')}>{languageName(report.language, language)}</Fact>
      <Fact label={words('report.remarks')}>{words(report.remarks ? 'report.remarks.yes' : 'report.remarks.no')}</Fact>
    </dl>
  );
}

function Contributors({ visit, loaded: { report, commitments } }: { readonly visit: Visit; readonly loaded: LoadedReport }): VNode | null {
  if (report.contributors.length === 0) return null;
  const called = (id: string) => {
    const found = commitments.find((one) => one.id === id);
    return found === undefined ? id : commitmentName(found, visit);
  };
  return (
    <section aria-labelledby="contributors">
      <h2 id="contributors">{visit.words('report.contributors')}</h2>
      <ul class="contributors">
        {report.contributors.map(({ name, commitments: on }) => (
          <li key={name}>
            <span lang={report.language} dir="auto">{name}</span>
            {on.length > 0 && <small class="soft"> {on.map(called).join(' · ')}</small>}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** How the report is cited: State, title, round, day, and the permanent address with the moment looked at. */
function Citation({ visit, loaded: { report, round } }: { readonly visit: Visit; readonly loaded: LoadedReport }): VNode {
  const { words, language, url, today } = visit;
  const address = url.origin + (linkTo(visit, 'report', { id: report.id }).split('?')[0] ?? '');
  const day = visit.asOf ?? report.submittedOn ?? today;
  return (
    <section aria-labelledby="cite">
      <h2 id="cite">{words('report.cite')}</h2>
      <p class="citation">
        {stateName(report.state, language)}, <cite lang={report.language} dir="auto">{report.title}</cite>, <RoundLink visit={visit} round={round} />, {dayText(day, language)}. <span dir="ltr" class="cite-address">{`${address}?as-of=${day}`}</span>
      </p>
    </section>
  );
}
