import type { VNode } from 'preact';
import { stepOf } from '../../../process/practices/step-of.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { pathTo } from '../../routes.ts';
import { sentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { Problem } from '../inputs/input-problem.tsx';
import { missingPage } from '../things/missing-page.ts';
import { answerReview } from './answer-review.ts';
import { DeskReview } from './desk-review.tsx';
import { loadPractice } from './load-practice.ts';
import { loadCallable } from './load-callable.ts';
import { OwnReview } from './own-review.tsx';
import { PracticeMark } from './practice-entry.tsx';
import { stepText } from './practice-labels.ts';
import { PracticeText } from './practice-text.tsx';
import { Reviews } from './reviews.tsx';

/** The review of one practice: for a reviewer their own part, on a phone too; for the secretariat all that has to be done; for others how it stands. */
export async function practiceReviewPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, words, actor } = visit;
  const id = visit.parameters['id'] ?? '';
  const practice = isId(id) ? await loadState(pool, process, position, 'practice', id) : undefined;
  if (practice === undefined) return missingPage(visit);
  const sent = sentForm(visit);
  const outcome = sent === undefined ? undefined : await answerReview(visit, sent, practice);
  if (outcome instanceof Response) return outcome;
  const office = actor.standing === 'secretariat' && visit.asOf === undefined;
  const [loaded, callable] = await Promise.all([loadPractice(visit, practice), office ? loadCallable(visit) : undefined]);
  const own = visit.asOf === undefined ? practice.reviewers.findIndex(({ person }) => person === actor.person) : -1;
  // Whoever breaks a tie has to know what the others found; who is asked for a first view writes it without.
  const showsReviews = actor.standing !== 'expert' || own < 0 || practice.reviewers[own]?.tieBreaker === true;
  const back = outcome === undefined ? undefined : sent;
  return {
    title: words('practices.review.title', { title: practice.title }),
    sheet: 'follow-up.css',
    ...(outcome !== undefined && { status: 422 }),
    trail: [{ label: words('practices.title'), href: linkTo(visit, 'practices', {}) }, { label: practice.title, href: linkTo(visit, 'practice', { id }) }],
    body: (
      <article class="thing practice-review">
        <h1 lang={practice.language} dir="auto">
          <span class="over-title">{words('practices.review')}</span> {practice.title}
        </h1>
        <p class="facts-line">
          <PracticeMark visit={visit} practice={practice} /> {words('practices.edition', { edition: practice.edition })}
        </p>
        {outcome !== undefined && <Problem visit={visit} problem={outcome} files={false} />}
        <p class="notice practice-standing" role="status">{stepText(stepOf(practice, loaded.day), visit)}</p>
        {own >= 0 && actor.standing === 'expert' && <OwnReview visit={visit} loaded={loaded} number={own + 1} sent={back} />}
        {callable !== undefined && <DeskReview visit={visit} loaded={loaded} callable={callable} sent={back} />}
        {actor.standing === 'expert' && own < 0 && <NotCalled visit={visit} />}
        {showsReviews && <Reviews visit={visit} practice={practice} />}
        <details class="practice-folded">
          <summary>{words('practices.review.text')}</summary>
          <PracticeText visit={visit} practice={practice} names={loaded.past.names} />
        </details>
        <p>
          <a href={linkTo(visit, 'practice', { id })}>{words('practices.review.whole')}</a>
        </p>
      </article>
    ),
  };
}

/** An expert who was not called for this one. */
function NotCalled({ visit: { words, demo, language, url } }: { readonly visit: Visit }): VNode {
  return (
    <p class="notice">
      {words('practices.review.not-called')} {demo && <a href={`${pathTo('standing', { language })}?back=${encodeURIComponent(url.pathname)}`}>{words('standing.title')}</a>}
    </p>
  );
}
