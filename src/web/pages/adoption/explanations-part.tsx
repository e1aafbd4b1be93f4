import type { VNode } from 'preact';
import { explanationForms } from '../../../process/adoption/state.ts';
import type { ExplanationState } from '../../../process/adoption/state.ts';
import type { RevisionState } from '../../../process/text/state.ts';
import { dayText } from '../../parts/date.tsx';
import { HolderName } from '../../parts/holder-name.tsx';
import type { Names } from '../../../store/work-plan/names.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

interface ExplanationsProps {
  readonly visit: Visit;
  readonly explanations: readonly ExplanationState[];
  readonly revision: RevisionState | undefined;
  readonly names: Names;
}

/** What States say of the decision, by the form in which they say it; then paragraph by paragraph who stands apart. */
export function ExplanationsPart({ visit, explanations, revision, names }: ExplanationsProps): VNode | null {
  const { words } = visit;
  if (explanations.length === 0) return null;
  return (
    <section aria-labelledby="explanations">
      <h2 id="explanations">{words('adoption.explanations')}</h2>
      {explanationForms.map((form) => {
        const own = explanations.filter((one) => one.form === form);
        return own.length === 0 ? null : (
          <div key={form}>
            <h3>{words(`adoption.form.${form}`)}</h3>
            <ul class="explanations">{own.map((one) => <ExplanationItem key={one.id} visit={visit} explanation={one} revision={revision} names={names} />)}</ul>
          </div>
        );
      })}
    </section>
  );
}

/** So many characters of one stand in a list; its own page has it whole. */
const most = 280;

function ExplanationItem({ visit, explanation, revision, names }: { readonly visit: Visit; readonly explanation: ExplanationState; readonly revision: RevisionState | undefined; readonly names: Names }): VNode {
  const { words, language } = visit;
  const { id, holder, on, text, status, provisions } = explanation;
  const short = text.length <= most ? text : `${text.slice(0, most).replace(/\s+\S*$/u, '').toWellFormed()}…`;
  return (
    <li class={status === 'withdrawn' ? 'withdrawn' : undefined}>
      <p>
        <strong><HolderName of={holder} visit={visit} names={names} /></strong> · <a href={linkTo(visit, 'explanation', { id })}>{dayText(on, language)}</a>
        {status === 'withdrawn' && <> · {words('adoption.explanation.withdrawn')}</>}
      </p>
      {provisions.length > 0 && <p class="hint"><ProvisionLinks visit={visit} provisions={provisions} revision={revision} /></p>}
      <blockquote lang={explanation.language}>{short}</blockquote>
    </li>
  );
}

/** Paragraphs by the labels of the revision that was decided. */
export function ProvisionLinks({ visit, provisions, revision }: { readonly visit: Visit; readonly provisions: readonly string[]; readonly revision: RevisionState | undefined }): VNode {
  const { words } = visit;
  return (
    <>
      {words('adoption.explanation.paragraphs')}{' '}
      {provisions.map((id, at) => {
        const label = revision?.provisions.find((one) => one.id === id)?.label ?? '';
        return <span key={id}>{at > 0 && ', '}<a href={linkTo(visit, 'provision', { id })}><bdi>{label === '' ? id : label}</bdi></a></span>;
      })}
    </>
  );
}
