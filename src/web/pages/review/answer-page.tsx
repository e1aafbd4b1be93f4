import type { VNode } from 'preact';
import { RefusalBanner } from '../../parts/act-form.tsx';
import { Moment } from '../../parts/date.tsx';
import { stateName } from '../../parts/state-names.ts';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { lookingBackPage } from '../officer/not-allowed-page.tsx';
import { messagePage } from '../site/message-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { AnswerForm } from './answer-form.tsx';
import { loadAnswer } from './load-answer.ts';
import type { LoadedAnswer } from './load-answer.ts';
import { loadReport } from './load-report.ts';
import { commitmentName } from './round-words.tsx';
import { takeAnswer } from './take-answer.ts';
import { isOfDelegation, mayWrite } from './whose-report.ts';

/** The guided form: one commitment a page, its text beside it, filled from what is here already; kept for the State or published for all. */
export async function reportAnswerPage(visit: Visit): Promise<Page | Response> {
  if (visit.asOf !== undefined) return lookingBackPage(visit);
  const { words, language } = visit;
  const loaded = await loadReport(visit);
  if (loaded === undefined) return missingPage(visit);
  // What a State's delegation typed before the round was closed or the report submitted comes back with the reason.
  if (!mayWrite(visit, loaded) && (visit.form === undefined || !isOfDelegation(visit, loaded.report))) return messagePage(visit, 403, 'answer.not-yours');
  const answer = await loadAnswer(visit, loaded);
  if (answer === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await takeAnswer(visit, sent, answer);
  if (outcome instanceof Response) return outcome;
  const { report } = loaded;
  const kept = visit.url.searchParams.get('kept');
  return {
    title: `${commitmentName(answer.commitment, visit)} · ${stateName(report.state, language)}`,
    sheet: 'follow-up.css',
    wide: true,
    ...(outcome !== undefined && { status: 422 as const }),
    trail: [{ label: words('follow-up.reports'), href: linkTo(visit, 'reports', {}) }, { label: report.title, href: linkTo(visit, 'report', { id: report.id }) }],
    body: (
      <>
        <p class="over-title">{words('answer.over', { state: stateName(report.state, language), title: report.title })}</p>
        <h1>{commitmentName(answer.commitment, visit)}</h1>
        {outcome !== undefined && <RefusalBanner visit={visit} refusal={outcome} />}
        {outcome === undefined && kept !== null && <p class="done-notice" role="status">{words(kept === 'yes' ? 'answer.kept.done' : 'answer.forgotten.done')}</p>}
        <Steps visit={visit} answer={answer} />
        <p class="note">{words(isOfDelegation(visit, report) ? 'answer.private' : 'answer.at-once')}</p>
        {sent === undefined && <FilledFrom visit={visit} answer={answer} />}
        <div class="answer-beside">
          <AnswerForm visit={visit} answer={answer} sent={sent} />
          <CommitmentText visit={visit} answer={answer} />
        </div>
      </>
    ),
  };
}

function Steps({ visit, answer: { loaded: { report }, before, after } }: { readonly visit: Visit; readonly answer: LoadedAnswer }): VNode {
  const { words } = visit;
  const link = (one: NonNullable<LoadedAnswer['before']>, rel: 'prev' | 'next') => <a rel={rel} href={linkTo(visit, 'reportAnswer', { id: report.id, commitment: one.id })}>{commitmentName(one, visit)}</a>;
  return (
    <nav class="answer-steps" aria-label={words('report.answer-each')}>
      {before === undefined ? <span /> : link(before, 'prev')}
      <a href={linkTo(visit, 'report', { id: report.id })}>{words('answer.whole')}</a>
      {after === undefined ? <span /> : link(after, 'next')}
    </nav>
  );
}

/** What the fields were filled from, so that nobody publishes by oversight what they did not write. */
function FilledFrom({ visit, answer: { filledFrom, draft, suggestions } }: { readonly visit: Visit; readonly answer: LoadedAnswer }): VNode | null {
  const { words, language } = visit;
  switch (filledFrom) {
    case 'draft':
      return <p class="filled-from" role="note">{words('answer.filled.draft')} {draft !== undefined && <Moment at={draft.savedAt} language={language} />}</p>;
    case 'suggestions':
      return <p class="filled-from suggested" role="note">{words('answer.filled.suggestions', { count: new Set(suggestions.map(({ of }) => of)).size })}</p>;
    case 'published':
      return <p class="filled-from" role="note">{words('answer.filled.published')}</p>;
    case 'nothing':
      return null;
  }
}

function CommitmentText({ visit, answer: { text, commitment } }: { readonly visit: Visit; readonly answer: LoadedAnswer }): VNode {
  const { words } = visit;
  return (
    <aside class="commitment-text" aria-labelledby="commitment-text">
      <h2 id="commitment-text">{words('answer.text')}</h2>
      {text.length === 0 && <p class="unknown">{words('answer.text.none')}</p>}
      {text.map(({ id, label, words: own }) => (
        <p key={id} dir="auto">
          {label !== '' && <strong>{label} </strong>}
          {own}
        </p>
      ))}
      <p><a href={linkTo(visit, 'commitment', { id: commitment.id })}>{words('answer.commitment-page')}</a></p>
    </aside>
  );
}
