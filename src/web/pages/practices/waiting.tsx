import type { VNode } from 'preact';
import { practiceStatuses } from '../../../process/practices/state.ts';
import type { PracticeState } from '../../../process/practices/state.ts';
import { stepOf } from '../../../process/practices/step-of.ts';
import { listThings } from '../../../store/list-things.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { stepText } from './practice-labels.ts';

/** Those that wait are few; an office that has more works through them from the oldest. */
const mostShown = 100;

/** What waits for whoever looks: all that waits for somebody, for the secretariat; a reviewer's own reviews; what a delegation or participant is asked to mend. */
export async function loadWaiting(visit: Visit): Promise<readonly PracticeState[]> {
  const { store: { pool }, process, position, actor, today } = visit;
  if (visit.asOf !== undefined || actor.standing === 'public') return [];
  const found = await listThings(pool, { process, position, kind: 'practice', where: { status: practiceStatuses.filter((one) => one !== 'declined' && one !== 'withdrawn' && one !== 'expired') }, order: [{ field: 'submittedOn' }], limit: 2000 });
  return found.filter((practice) => isFor(visit, practice) && stepOf(practice, today).waitsFor !== 'nobody').slice(0, mostShown);
}

function isFor({ actor }: Visit, practice: PracticeState): boolean {
  if (actor.standing === 'secretariat') return true;
  if (practice.reviewers.some(({ person, conflict, verdict }) => person === actor.person && conflict !== 'declared' && verdict === undefined)) return practice.status === 'under-review';
  return actor.of === practice.holder && (practice.status === 'ineligible' || practice.status === 'returned');
}

export function Waiting({ visit, waiting }: { readonly visit: Visit; readonly waiting: readonly PracticeState[] }): VNode | null {
  const { words, today, actor } = visit;
  if (waiting.length === 0) return null;
  const reviews = actor.standing === 'expert' || actor.standing === 'secretariat';
  return (
    <section class="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{words('practices.waiting')}</h2>
      <table class="register">
        <thead>
          <tr>
            <th scope="col">{words('practices.practice')}</th>
            <th scope="col">{words('practices.waits-for')}</th>
            <th scope="col">{words('practices.next')}</th>
          </tr>
        </thead>
        <tbody>
          {waiting.map((practice) => {
            const step = stepOf(practice, today);
            return (
              <tr key={practice.id}>
                <td class="what" dir="auto" lang={practice.language}>
                  <a href={linkTo(visit, reviews ? 'practiceReview' : 'practice', { id: practice.id })}>{practice.title}</a>
                </td>
                <td data-label={words('practices.waits-for')}>{words(`practices.waits-for.${step.waitsFor}`)}</td>
                <td data-label={words('practices.next')}>{stepText(step, visit)}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
    </section>
  );
}
