import type { VNode } from 'preact';
import { reviewCriteria, verdicts } from '../../../process/practices/state.ts';
import type { PracticeReviewer } from '../../../process/practices/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedPractice } from './load-practice.ts';
import { reviewerText } from './practice-labels.ts';

interface OwnProps {
  readonly visit: Visit;
  readonly loaded: LoadedPractice;
  readonly number: number;
  readonly sent: SentForm | undefined;
}

/** A reviewer's own part: first whether anything binds them to the practice, then criteria and verdict. */
export function OwnReview({ visit, loaded, number, sent }: OwnProps): VNode | null {
  const { words } = visit;
  const reviewer = loaded.practice.reviewers[number - 1];
  if (reviewer === undefined) return null;
  const open = loaded.practice.status === 'under-review';
  return (
    <section aria-labelledby="own" class="own-review">
      <h2 id="own">{words('practices.own', { reviewer: reviewerText(number, reviewer, visit) })}</h2>
      {reviewer.conflict === 'declared' && <p>{words('practices.own.bound')}</p>}
      {!open && <p>{words('practices.own.closed')}</p>}
      {open && reviewer.conflict === undefined && <DeclareForm visit={visit} reviewer={reviewer} sent={sent} />}
      {open && reviewer.conflict === 'none' && (
        <>
          {reviewer.verdict !== undefined && <p>{words('practices.own.given', { verdict: words(`practices.verdict.${reviewer.verdict}`) })}</p>}
          <VerdictForm visit={visit} reviewer={reviewer} sent={sent} />
          <details open={sent?.act === 'declare'}>
            <summary>{words('practices.own.later')}</summary>
            <DeclareForm visit={visit} reviewer={reviewer} sent={sent} late />
          </details>
        </>
      )}
    </section>
  );
}

interface FormProps {
  readonly visit: Visit;
  readonly reviewer: PracticeReviewer;
  readonly sent: SentForm | undefined;
}

/** GP-5. Without the version that was seen: reviewers answer for themselves, and two may do so at once. */
export function DeclareForm({ visit, reviewer, sent, late }: FormProps & { readonly late?: boolean }): VNode {
  const { words } = visit;
  const said = sent?.act === 'declare' && textField(sent.fields, 'person') === reviewer.person ? sent.fields : undefined;
  const chosen = said === undefined ? '' : textField(said, 'conflict');
  return (
    <ActForm visit={visit} act="declare" label={words('practices.declare.do')}>
      <input type="hidden" name="person" value={reviewer.person} />
      <fieldset class="radios">
        <legend>{words('practices.declare')}</legend>
        <p class="hint">{words('practices.declare.hint')}</p>
        {(late === true ? (['declared'] as const) : (['none', 'declared'] as const)).map((value) => (
          <label key={value} class="check">
            <input type="radio" name="conflict" value={value} required checked={chosen === value || late === true} /> {words(`practices.declare.${value}`)}
          </label>
        ))}
      </fieldset>
      <Prose visit={visit} name="note" label={words('practices.declare.note')} value={said === undefined ? undefined : textField(said, 'note')} rows={2} optional />
    </ActForm>
  );
}

/** GP-6. */
export function VerdictForm({ visit, reviewer, sent }: FormProps): VNode {
  const { words } = visit;
  const said = sent?.act === 'verdict' && textField(sent.fields, 'person') === reviewer.person ? sent.fields : undefined;
  const chosen = said === undefined ? reviewer.verdict : textField(said, 'verdict');
  return (
    <ActForm visit={visit} act="verdict" label={words('practices.verdict.do')}>
      <input type="hidden" name="person" value={reviewer.person} />
      {reviewCriteria.map((criterion) => (
        <Prose key={criterion} visit={visit} name={criterion} label={words(`practices.review.${criterion}`)} hint={words(`practices.review.${criterion}.hint`)} value={said === undefined ? reviewer.reasons?.[criterion] : textField(said, criterion)} rows={4} most={2000} />
      ))}
      <fieldset class="radios">
        <legend>{words('practices.verdict')}</legend>
        {verdicts.map((value) => (
          <label key={value} class="check">
            <input type="radio" name="verdict" value={value} required checked={chosen === value} /> {words(`practices.verdict.${value}`)}
          </label>
        ))}
      </fieldset>
    </ActForm>
  );
}
