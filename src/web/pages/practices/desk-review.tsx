import type { ComponentChildren, VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { reviewsSoFar } from '../../../process/practices/reviews-so-far.ts';
import { eligibilityCriteria } from '../../../process/practices/state.ts';
import { stepOf } from '../../../process/practices/step-of.ts';
import { termFrom } from '../../../process/practices/term.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Line, Prose } from '../../parts/labelled.tsx';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { CallFields } from './call-fields.tsx';
import type { Callable } from './load-callable.ts';
import type { LoadedPractice } from './load-practice.ts';
import { ReviewerTable } from './reviewer-table.tsx';

interface DeskProps {
  readonly visit: Visit;
  readonly loaded: LoadedPractice;
  readonly callable: Callable;
  readonly sent: SentForm | undefined;
}

interface Act {
  readonly act: string;
  readonly label: MessageKey;
  /** What comes next stands open. */
  readonly open: boolean;
  readonly children: ComponentChildren;
}

/** The secretariat's part: to screen, to call reviewers, and to decide on what the reviews come to. Nothing is offered that would be refused. */
export function DeskReview(props: DeskProps): VNode {
  const { visit, loaded, sent } = props;
  const { words } = visit;
  return (
    <section aria-labelledby="desk" class="desk-review acting">
      <h2 id="desk">{words('practices.desk')}</h2>
      {loaded.practice.reviewers.length > 0 && <ReviewerTable visit={visit} loaded={loaded} sent={sent} />}
      {[...screening(props), ...calling(props), ...deciding(props)].map(({ act, label, open, children }) => (
        <details key={act} open={sent === undefined ? open : sent.act === act}>
          <summary>{words(label)}</summary>
          <ActForm visit={visit} act={act} label={words(label)} seenVersion={loaded.version}>
            {children}
          </ActForm>
        </details>
      ))}
    </section>
  );
}

/** GP-3: the check list, answered line by line. */
function screening(props: DeskProps): readonly Act[] {
  const { visit, loaded: { practice }, sent } = props;
  const { words, actor } = visit;
  if (!['submitted', 'ineligible'].includes(practice.status) || !may(actor, 'screen-practice', practice)) return [];
  const said = sent?.act === 'screen' ? sent.fields : undefined;
  const list = eligibilityCriteria.map((criterion) => {
    const before = practice.eligibility.find((one) => one.criterion === criterion);
    const met = said === undefined ? (before === undefined ? '' : before.met ? 'yes' : 'no') : textField(said, `met-${criterion}`);
    return (
      <fieldset key={criterion} class="radios screen-line">
        <legend>{words(`practices.criterion.${criterion}`)}</legend>
        {(['yes', 'no'] as const).map((value) => (
          <label key={value} class="check">
            <input type="radio" name={`met-${criterion}`} value={value} required checked={met === value} /> {words(value === 'yes' ? 'practices.met' : 'practices.unmet')}
          </label>
        ))}
        <label>
          <span class="visually-hidden">{words('practices.screen.note', { criterion: words(`practices.criterion.${criterion}`) })}</span>
          <input type="text" name={`note-${criterion}`} maxLength={400} placeholder={words('practices.screen.note.short')} value={said === undefined ? before?.note : textField(said, `note-${criterion}`)} />
        </label>
      </fieldset>
    );
  });
  return [{ act: 'screen', label: 'practices.screen', open: practice.status === 'submitted', children: <><p class="hint">{words('practices.screen.hint')}</p>{list}</> }];
}

/** GP-4, GP-7. */
function calling({ visit, loaded: { practice }, callable, sent }: DeskProps): readonly Act[] {
  const { words, actor } = visit;
  if (practice.status !== 'under-review' || !may(actor, 'call-reviewer', practice)) return [];
  const { disagree, tieBreaker } = reviewsSoFar(practice);
  const step = stepOf(practice);
  const fields = (act: string, side: 'un' | 'outside') => <CallFields visit={visit} practice={practice} callable={callable} said={sent?.act === act ? sent.fields : undefined} side={side} />;
  return [
    ...(disagree && tieBreaker === undefined ? [{ act: 'call-tie-breaker', label: 'practices.call-tie-breaker', open: true, children: <><p class="hint">{words('practices.call-tie-breaker.hint')}</p>{fields('call-tie-breaker', 'outside')}</> } as const] : []),
    { act: 'call', label: 'practices.call', open: step.next === 'call', children: <><p class="hint">{words('practices.call.hint')}</p>{fields('call', step.un > 0 ? 'un' : 'outside')}</> },
  ];
}

/** GP-8, GP-9, GP-10: publication and refusal only where the reviews come to that. */
function deciding({ visit, loaded: { practice }, sent }: DeskProps): readonly Act[] {
  const { words, actor, today } = visit;
  if (practice.status !== 'under-review' || !may(actor, 'publish-practice', practice)) return [];
  const { next, outcome } = stepOf(practice);
  const said = (act: string, name: string) => (sent?.act === act ? textField(sent.fields, name) : undefined);
  const reason = (act: string) => <Prose visit={visit} name="reason" label={words('practices.reason')} value={said(act, 'reason')} rows={3} />;
  const ready = next === 'decide';
  return [
    ...(ready && outcome === 'publish' ? [{ act: 'publish', label: 'practices.publish', open: true, children: <Line visit={visit} name="until" type="date" label={words('practices.until')} hint={words('practices.until.hint')} value={said('publish', 'until') ?? termFrom(today)} /> } as const] : []),
    ...(ready && outcome === 'decline' ? [{ act: 'decline', label: 'practices.decline', open: true, children: reason('decline') } as const] : []),
    { act: 'return', label: 'practices.return', open: ready && outcome === 'improve', children: <><p class="hint">{words('practices.return.hint')}</p>{reason('return')}</> },
  ];
}
