import type { VNode } from 'preact';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import { writeDetails } from '../../../parts/refusal-details.ts';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { provisionOf } from '../../../text/text-view.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';
import type { CarriedWish } from './carry-wish.ts';
import { mostCharacters } from './foresee.ts';

export type Problem = Refusal | 'too-long';

interface AmendProblemProps {
  readonly visit: Visit;
  readonly view: TextView;
  /** Absent: nothing was refused, but the text has changed since it was seen. */
  readonly problem: Problem | undefined;
  readonly carried: CarriedWish;
  readonly provision: string;
}

/** Why it was not tabled, what became of the words that were typed, and where what is current stands. */
export function AmendProblem({ visit, view, problem, carried, provision }: AmendProblemProps): VNode {
  const { words } = visit;
  const { text, revision } = view.negotiation;
  return (
    <div class="problems" role="alert">
      <h2>{words(problem === undefined ? 'amend.changed' : 'refusal.title')}</h2>
      {problem === 'too-long' && <p>{words('amend.too-long.most', { most: mostCharacters })}</p>}
      {problem !== undefined && problem !== 'too-long' && (
        <p>
          {words(`refusal.${problem.code}`, writeDetails(visit, problem))} <span class="rule-number">{words('refusal.rule', { rule: problem.rule })}</span>
        </p>
      )}
      {carried.kind !== 'same' && <p>{words(`amend.carried.${carried.kind}`)}</p>}
      <ul>
        {carried.kind === 'gone' && carried.into.map((id) => (
          <li key={id}>
            <a href={linkTo(visit, 'provision', { id })}>{words('amend.went-into', { label: labelOrWords(view, id) })}</a>
          </li>
        ))}
        {provisionOf(view, provision) !== undefined && (
          <li>
            <a href={linkTo(visit, 'provision', { id: provision })}>{words('amend.see-provision', { label: labelOrWords(view, provision) })}</a>
          </li>
        )}
        <li>
          <a href={linkTo(visit, 'text', { id: text.id })}>{words('amend.see-text', { number: revision.number })}</a>
        </li>
      </ul>
      <p>{words('amend.kept')}</p>
    </div>
  );
}
