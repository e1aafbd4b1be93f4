import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { SelectionState } from '../../../process/participation/state.ts';
import type { Publication } from '../../../selection/publication.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { BalanceTable } from './balance-table.tsx';

type Lists = NonNullable<SelectionState['drawn']>;

interface StepsProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly publication: Publication;
  readonly names: ReadonlyMap<string, string> | undefined;
}

const steps = ['drawn', 'recommended', 'decided'] as const;

/** The draw, the recommendation of the steering committee and the decision of the office of the President, each with its balance and that of the step before. */
export function ChoiceSteps(props: StepsProps): VNode {
  const { visit, selection } = props;
  const { words, actor } = visit;
  const recommends = visit.asOf === undefined && may(actor, 'recommend-selection', selection);
  const decides = visit.asOf === undefined && may(actor, 'decide-selection', selection);
  return (
    <>
      {steps.map((step, index) => {
        const lists = selection[step];
        const before = steps.slice(0, index).map((one) => selection[one]).findLast((one) => one !== undefined);
        return lists === undefined ? null : <Chosen key={step} {...props} step={step} lists={lists} before={before} />;
      })}
      {recommends && <Choose {...props} act="recommend" from={selection.recommended ?? selection.drawn ?? []} label={words('selection.recommend')} />}
      {decides && <Choose {...props} act="decide" from={selection.recommended ?? selection.drawn ?? []} label={words('selection.decide')} />}
    </>
  );
}

function inOrder({ problem }: Publication, lists: Lists): readonly (readonly string[])[] {
  return problem.bodies.map(({ id }) => lists.find(({ body }) => body === id)?.persons ?? []);
}

function Chosen({ visit, selection, publication, names, step, lists, before }: StepsProps & { readonly step: (typeof steps)[number]; readonly lists: Lists; readonly before: Lists | undefined }): VNode {
  const { words, language, actor } = visit;
  return (
    <section aria-labelledby={`step-${step}`}>
      <h2 id={`step-${step}`}>{words(`selection.step.${step}`)}</h2>
      {lists.map(({ body, persons }) => {
        const title = selection.bodies.find(({ id }) => id === body)?.title;
        return (
          <section key={body} aria-label={title === undefined ? body : plainText(title, language)}>
            <h3>{title === undefined ? body : plainText(title, language)}</h3>
            <ul class="names">
              {persons.map((person) => (
                <li key={person}>
                  {names?.get(person) ?? <code>{person}</code>} {person === actor.person && <strong>{words('standings.you')}</strong>}
                </li>
              ))}
            </ul>
          </section>
        );
      })}
      <h3>{words('selection.balance')}</h3>
      {before !== undefined && <p class="hint">{words('selection.balance.before')}</p>}
      <BalanceTable visit={visit} selection={selection} problem={publication.problem} chosen={inOrder(publication, lists)} {...(before !== undefined && { before: inOrder(publication, before) })} />
      {step === 'decided' && selection.reason !== undefined && <p>{words('selection.reason', { reason: selection.reason })}</p>}
    </section>
  );
}

interface ChooseProps extends StepsProps {
  readonly act: 'recommend' | 'decide';
  readonly from: Lists;
  readonly label: string;
}

/** Who is put forward: those of the step before are ticked already; to depart from them needs a reason. */
function Choose({ visit, selection, publication, names, act, from, label }: ChooseProps): VNode {
  const { words, language } = visit;
  return (
    <details class="acting">
      <summary>{label}</summary>
      <ActForm visit={visit} act={act} label={label}>
        {selection.bodies.map(({ id, title, seats }) => {
          const chosen = new Set<string>(from.find(({ body }) => body === id)?.persons);
          const standing = publication.problem.applicants.filter(({ body, id: person }) => body === undefined || body === id || chosen.has(person));
          return (
            <fieldset key={id} class="checks persons">
              <legend>{words('selection.body', { title: plainText(title, language), seats })}</legend>
              {standing.map(({ id: person }) => (
                <label key={person} class="check">
                  <input type="checkbox" name={`list-${id}`} value={person} checked={chosen.has(person)} /> {names?.get(person) ?? person}
                </label>
              ))}
            </fieldset>
          );
        })}
        <Prose visit={visit} name="reason" label={words('selection.depart')} optional />
      </ActForm>
    </details>
  );
}
