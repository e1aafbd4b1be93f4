import type { VNode } from 'preact';
import type { ReportState, RoundState } from '../../../process/review/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import type { DatedRound, LoadedRounds } from '../../../store/review/load-rounds.ts';
import { loadRounds } from '../../../store/review/load-rounds.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { dayText } from '../../parts/date.tsx';
import { Fact } from '../../parts/fact.tsx';
import { History, loadPast } from '../../parts/history.tsx';
import { SubjectLink } from '../../parts/sentence.tsx';
import { plainText, Text } from '../../parts/text.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';
import { answerRound } from './answer-round.ts';
import { loadActing } from './load-acting.ts';
import { PeerReviewList } from './peer-review-list.tsx';
import { RoundActing } from './round-acting.tsx';
import { RoundReports } from './round-reports.tsx';
import { daysText, levelText, RoundChecks, RoundLink } from './round-words.tsx';
import { RoundTables } from './round-tables.tsx';

/** One round: its days and what it has to keep, what feeds it, who reports in it, its tables, its synthesis and its declaration. */
export async function roundPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, today, words, language } = visit;
  const all = await loadRounds(pool, process, position, today);
  const round = all.rounds.find(({ state }) => state.id === visit.parameters['id']);
  if (round === undefined) return missingPage(visit);
  const { state } = round;
  const key = subjectKey('round', state.id);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerRound(visit, sent, state, all);
  if (outcome instanceof Response) return outcome;
  const [past, reports, peers, version, acting] = await Promise.all([
    loadPast(visit, key, namedIn(state)),
    listThings(pool, { process, position, kind: 'report', where: { round: state.id } }),
    listThings(pool, { process, position, kind: 'peerreview', where: { round: state.id } }),
    subjectVersion(pool, process, key),
    loadActing(visit, state),
  ]);
  return {
    title: plainText(state.title, language),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.rounds'), href: linkTo(visit, 'rounds', {}) }],
    body: (
      <article class="thing round">
        <p class="over-title">{levelText(state, visit)}</p>
        <h1><Text text={state.title} language={language} /></h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        <Facts visit={visit} round={round} all={all} names={past.names} />
        <Keeps visit={visit} round={round} all={all} />
        <Reports visit={visit} state={state} reports={reports} />
        <RoundTables visit={visit} state={state} all={all} names={past.names} />
        <PeerReviewList visit={visit} peers={peers} />
        <RoundActing visit={visit} round={round} all={all} acting={acting} sent={sent} version={version} />
        <History visit={visit} past={past} />
      </article>
    ),
  };
}

function namedIn(state: RoundState): readonly SubjectKey[] {
  const { event, feeds, report, summary, declaration, declared } = state;
  return [
    ...(event === undefined ? [] : [subjectKey('event', event)]),
    ...(feeds === undefined ? [] : [subjectKey('round', feeds)]),
    ...(report === undefined ? [] : [subjectKey('document', report)]),
    ...(summary === undefined ? [] : [subjectKey('draft', summary)]),
    ...(declaration === undefined ? [] : [subjectKey('text', declaration)]),
    ...(declared === undefined ? [] : [subjectKey('document', declared)]),
    ...state.tables.flatMap((table) => (table.event === undefined ? [] : [subjectKey('event', table.event)])),
  ];
}

interface PartProps {
  readonly visit: Visit;
  readonly round: DatedRound;
  readonly all: LoadedRounds;
}

function Facts({ visit, round, all, names }: PartProps & { readonly names: Names }): VNode {
  const { words, language } = visit;
  const { state } = round;
  const fed = all.rounds.filter(({ state: one }) => one.feeds === state.id);
  const link = (kind: 'event' | 'round' | 'document' | 'draft' | 'text', id: string) => <SubjectLink subject={subjectKey(kind, id)} visit={visit} names={names} />;
  return (
    <dl class="facts">
      <Fact label={words('rounds.when')} large>{daysText(round, visit)}</Fact>
      <Fact label={words('column.status')}>{words(`rounds.status.${state.status}`)}</Fact>
      {state.event !== undefined && <Fact label={words('rounds.event')}>{link('event', state.event)}</Fact>}
      {state.feeds !== undefined && <Fact label={words('rounds.feeds')}>{link('round', state.feeds)}</Fact>}
      {fed.length > 0 && <Fact label={words('round.fed-by')}><ul class="plain">{fed.map((one) => <li key={one.state.id}><RoundLink visit={visit} round={one.state} /></li>)}</ul></Fact>}
      {state.everyYears !== undefined && <Fact label={words('round.rhythm')}>{words('round.every-years', { years: state.everyYears })}</Fact>}
      {state.report !== undefined && (
        <Fact label={words('rounds.report')}>
          {link('document', state.report)}
          {state.reportedOn !== undefined && <small class="soft"> {dayText(state.reportedOn, language)}</small>}
        </Fact>
      )}
      {state.summary !== undefined && <Fact label={words('round.synthesis')}>{link('draft', state.summary)}</Fact>}
      {(state.declaration !== undefined || state.declared !== undefined) && (
        <Fact label={words('round.declaration')}>
          {state.declaration !== undefined && link('text', state.declaration)} {state.declared !== undefined && link('document', state.declared)}
        </Fact>
      )}
      {state.note !== undefined && <Fact label={words('rounds.note')}><Text text={state.note} language={language} /></Fact>}
    </dl>
  );
}

function Keeps({ visit, round, all }: PartProps): VNode | null {
  if (round.checks.length === 0) return null;
  return (
    <section aria-labelledby="keeps">
      <h2 id="keeps">{visit.words('rounds.keeps')}</h2>
      <RoundChecks visit={visit} round={round} all={all} />
    </section>
  );
}

function Reports({ visit, state, reports }: { readonly visit: Visit; readonly state: RoundState; readonly reports: readonly ReportState[] }): VNode {
  const { words } = visit;
  return (
    <section aria-labelledby="reports">
      <h2 id="reports">{words('follow-up.reports')}</h2>
      {reports.length === 0 ? <p class="unknown">{words('round.reports.none')}</p> : <RoundReports visit={visit} reports={reports} />}
      {reports.length > 0 && <p><a href={linkTo(visit, 'reports', {}, { round: state.id })}>{words('round.reports.list')}</a></p>}
    </section>
  );
}

