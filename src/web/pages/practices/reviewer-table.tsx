import type { VNode } from 'preact';
import type { PracticeReviewer } from '../../../process/practices/state.ts';
import { HolderName } from '../../parts/holder-name.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedPractice } from './load-practice.ts';
import { DeclareForm, VerdictForm } from './own-review.tsx';
import { reviewerText } from './practice-labels.ts';
import { replyText } from './reviews.tsx';

interface TableProps {
  readonly visit: Visit;
  readonly loaded: LoadedPractice;
  readonly sent: SentForm | undefined;
}

/** Who was called and has said what, for the secretariat: by the random ids under which they sign in. */
export function ReviewerTable({ visit, loaded, sent }: TableProps): VNode {
  const { words } = visit;
  const { practice, past } = loaded;
  return (
    <table class="register reviewers">
      <thead>
        <tr>
          <th scope="col">{words('practices.reviewer.who')}</th>
          <th scope="col">{words('practices.call.of')}</th>
          <th scope="col">{words('practices.reviewer.reply')}</th>
          <th scope="col">{words('acting.title')}</th>
        </tr>
      </thead>
      <tbody>
        {practice.reviewers.map((reviewer, index) => (
          <tr key={reviewer.person}>
            <td class="what">
              {reviewerText(index + 1, reviewer, visit)} <code>{reviewer.person}</code>
            </td>
            <td data-label={words('practices.call.of')}>{reviewer.of === undefined ? '–' : <HolderName of={reviewer.of} visit={visit} names={past.names} />}</td>
            <td data-label={words('practices.reviewer.reply')}>
              {replyText(reviewer, visit)}
              {reviewer.conflictNote !== undefined && <p class="soft" dir="auto">{reviewer.conflictNote}</p>}
            </td>
            <td data-label={words('acting.title')}>{practice.status === 'under-review' && reviewer.conflict !== 'declared' && <HandedIn visit={visit} reviewer={reviewer} sent={sent} />}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

/** What came by mail or on paper is entered for the reviewer. */
function HandedIn({ visit, reviewer, sent }: { readonly visit: Visit; readonly reviewer: PracticeReviewer; readonly sent: SentForm | undefined }): VNode {
  const { words } = visit;
  return (
    <details open={sent !== undefined && textField(sent.fields, 'person') === reviewer.person}>
      <summary>{words('practices.enter')}</summary>
      {reviewer.conflict === undefined ? <DeclareForm visit={visit} reviewer={reviewer} sent={sent} /> : <VerdictForm visit={visit} reviewer={reviewer} sent={sent} />}
    </details>
  );
}
