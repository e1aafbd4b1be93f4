import type { VNode } from 'preact';
import { isId } from '../../../process/vocabulary/ids.ts';
import { stepOf } from '../../../process/practices/step-of.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { History } from '../../parts/history.tsx';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Problem } from '../inputs/input-problem.tsx';
import { missingPage } from '../things/missing-page.ts';
import { answerPractice } from './answer-practice.ts';
import { loadPractice } from './load-practice.ts';
import type { LoadedPractice } from './load-practice.ts';
import { PracticeActs } from './practice-acts.tsx';
import { loadActChoices } from './practice-act-choices.ts';
import { PracticeAside, PracticeFacts } from './practice-aside.tsx';
import { PracticeMark } from './practice-entry.tsx';
import { stepText } from './practice-labels.ts';
import { PracticeText } from './practice-text.tsx';
import { Eligibility, Reviews } from './reviews.tsx';
import { UsedBy } from './used-by.tsx';

/** One practice for whoever might use it: what was done, where, what came of it, who looked it over and who uses it. */
export async function practicePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words } = visit;
  const id = visit.parameters['id'] ?? '';
  const practice = isId(id) ? await loadState(pool, process, position, 'practice', id) : undefined;
  if (practice === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerPractice(visit, sent, practice);
  if (outcome instanceof Response) return outcome;
  const [loaded, choices] = await Promise.all([loadPractice(visit, practice), loadActChoices(visit, practice)]);
  return {
    title: practice.title,
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('practices.title'), href: linkTo(visit, 'practices', {}) }],
    body: (
      <article class="thing practice">
        <header>
          <h1 lang={practice.language} dir="auto">
            <span class="over-title">{words('practices.practice')}</span> {practice.title}
          </h1>
          <p class="facts-line">
            <PracticeMark visit={visit} practice={practice} /> {words('practices.edition', { edition: practice.edition })}
          </p>
        </header>
        {outcome !== undefined && <Problem visit={visit} problem={outcome} files={false} />}
        <Standing visit={visit} loaded={loaded} />
        <PracticeFacts visit={visit} loaded={loaded} />
        <div class="practice-columns">
          <div>
            <PracticeText visit={visit} practice={practice} names={loaded.past.names} />
            <UsedBy visit={visit} practice={practice} names={loaded.past.names} />
            <Reviews visit={visit} practice={practice} />
            <p>
              <a href={linkTo(visit, 'practiceReview', { id })}>{words('practices.review.page')}</a>
            </p>
            <Eligibility visit={visit} practice={practice} />
          </div>
          <PracticeAside visit={visit} loaded={loaded} />
        </div>
        <PracticeActs visit={visit} loaded={loaded} choices={choices} sent={outcome === undefined ? undefined : sent} />
        <History visit={visit} past={loaded.past} />
      </article>
    ),
  };
}

/** What a reader has to know before the text: that it is not out yet, no longer, or being revised. */
function Standing({ visit, loaded: { practice, editions, day } }: { readonly visit: Visit; readonly loaded: LoadedPractice }): VNode | null {
  const { words } = visit;
  const { status, reason } = practice;
  const step = stepOf(practice, day);
  if (status === 'published' && step.next === 'none') return null;
  const out = editions.find(({ edition }) => edition < practice.edition);
  return (
    <div class="notice practice-standing">
      <p>{status === 'declined' || status === 'expired' || status === 'withdrawn' ? words(`practices.standing.${status}`) : stepText(step, visit)}</p>
      {reason !== undefined && <p dir="auto">{reason}</p>}
      {status !== 'published' && status !== 'expired' && out !== undefined && (
        <p>
          <a href={linkTo(visit, 'practice', { id: practice.id }, { 'as-of': out.publishedOn })}>{words('practices.read-published', { edition: out.edition })}</a>
        </p>
      )}
    </div>
  );
}
