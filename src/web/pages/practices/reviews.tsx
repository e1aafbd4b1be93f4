import type { VNode } from 'preact';
import { reviewCriteria } from '../../../process/practices/state.ts';
import type { PracticeReviewer, PracticeState } from '../../../process/practices/state.ts';
import { dayText } from '../../parts/date.tsx';
import type { Visit } from '../../visit.ts';
import { reviewerText } from './practice-labels.ts';
import { Paragraphs } from './practice-text.tsx';

/** Who looked the practice over, by number and side, and with what reasons. Nobody is named. */
export function Reviews({ visit, practice }: { readonly visit: Visit; readonly practice: PracticeState }): VNode | null {
  const { words } = visit;
  if (practice.reviewers.length === 0) return null;
  return (
    <section aria-labelledby="reviews" class="reviews">
      <h2 id="reviews">{words('practices.reviews')}</h2>
      <p class="hint">{words('practices.reviews.hint')}</p>
      <ol>
        {practice.reviewers.map((reviewer, index) => (
          <li key={reviewer.person}>
            <Review visit={visit} number={index + 1} reviewer={reviewer} />
          </li>
        ))}
      </ol>
    </section>
  );
}

function Review({ visit, number, reviewer }: { readonly visit: Visit; readonly number: number; readonly reviewer: PracticeReviewer }): VNode {
  const { words, language } = visit;
  const { verdict, reasons, on } = reviewer;
  const heading = <strong>{reviewerText(number, reviewer, visit)}</strong>;
  if (verdict === undefined || reviewer.conflict === 'declared') return <p>{heading} · {replyText(reviewer, visit)}</p>;
  return (
    <details>
      <summary>
        {heading} · {words(`practices.verdict.${verdict}`)}
        {on !== undefined && <span class="soft"> · {dayText(on, language)}</span>}
      </summary>
      {reviewCriteria.map((criterion) => (
        <div key={criterion}>
          <h3>{words(`practices.review.${criterion}`)}</h3>
          <Paragraphs text={reasons?.[criterion] ?? ''} />
        </div>
      ))}
    </details>
  );
}

/** Where a reviewer stands: what was declared, and whether a verdict is there. */
export function replyText({ conflict, verdict }: PracticeReviewer, { words }: Pick<Visit, 'words'>): string {
  if (conflict === undefined) return words('practices.reply.called');
  if (conflict === 'declared') return words('practices.reply.conflict');
  return verdict === undefined ? words('practices.reply.reads') : words(`practices.verdict.${verdict}`);
}

/** The check list as it was answered; what is missing stands first. */
export function Eligibility({ visit, practice: { eligibility } }: { readonly visit: Visit; readonly practice: PracticeState }): VNode | null {
  const { words } = visit;
  if (eligibility.length === 0) return null;
  const missing = eligibility.filter(({ met }) => !met);
  return (
    <details class="eligibility" open={missing.length > 0}>
      <summary>{missing.length === 0 ? words('practices.eligible') : words('practices.ineligible', { missing: missing.length })}</summary>
      <ul>
        {[...missing, ...eligibility.filter(({ met }) => met)].map(({ criterion, met, note }) => (
          <li key={criterion} class={met ? 'met' : 'unmet'}>
            <strong>{words(met ? 'practices.met' : 'practices.unmet')}</strong> {words(`practices.criterion.${criterion}`)}
            {note !== undefined && <p dir="auto">{note}</p>}
          </li>
        ))}
      </ul>
    </details>
  );
}
