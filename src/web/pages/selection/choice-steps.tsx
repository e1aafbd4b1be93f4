import type { VNode } from 'preact';
import { may } from '../../../access/may.ts';
import type { SelectionState } from '../../../process/participation/state.ts';
import type { Publication } from '../../../selection/publication.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import { textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { BalanceTable, valueWord } from './balance-table.tsx';
import { attributes } from './pool.ts';

type Lists = NonNullable<SelectionState['drawn']>;

interface StepsProps {
  readonly visit: Visit;
  readonly selection: SelectionState;
  readonly publication: Publication;
  readonly names: ReadonlyMap<string, string> | undefined;
  /** What was sent and refused: it still stands in its form. */
  readonly sent: SentForm | undefined;
}

const steps = ['drawn', 'recommended', 'decided'] as const;

/** The draw, the recommendation of the steering committee and the decision of the office of the President, each with its balance and that of the step before. */
export function ChoiceSteps(props: StepsProps): VNode {
  const { visit, selection } = props;
  const { words, actor } = visit;
  const open = selection.bodies.filter(({ id }) => selection.decided?.some(({ body }) => body === id) !== true);
  const acts = (['recommend', 'decide'] as const).filter((act) => visit.asOf === undefined && may(actor, `${act}-selection`, selection));
  return (
    <>
      {steps.map((step, index) => {
        const lists = selection[step];
        const before = steps.slice(0, index).map((one) => selection[one]).findLast((one) => one !== undefined);
        return lists === undefined ? null : <Chosen key={step} {...props} step={step} lists={lists} before={before} />;
      })}
      {acts.length > 0 && open.length > 0 && (
        <section aria-labelledby="choose" class="acting">
          <h2 id="choose">{words('selection.next')}</h2>
          {acts.flatMap((act) => open.map((body) => <Choose key={`${act}${body.id}`} {...props} act={act} body={body} />))}
        </section>
      )}
    </>
  );
}

function inOrder({ problem }: Publication, lists: Lists): readonly (readonly string[])[] {
  return problem.bodies.map(({ id }) => lists.find(({ body }) => body === id)?.persons ?? []);
}

function Chosen({ visit, selection, publication, names, step, lists, before }: StepsProps & { readonly step: (typeof steps)[number]; readonly lists: Lists; readonly before: Lists | undefined }): VNode {
  const { words, language, actor } = visit;
  return (
    <section aria-labelledby={`step-${step}`} class="chosen">
      <h2 id={`step-${step}`}>{words(`selection.step.${step}`)}</h2>
      {lists.map(({ body, persons }) => {
        const title = selection.bodies.find(({ id }) => id === body)?.title;
        return (
          <div key={body}>
            <h3>{title === undefined ? body : plainText(title, language)}</h3>
            <ul class="names">
              {persons.map((person) => (
                <li key={person}>
                  {names?.get(person) ?? <code>{person}</code>} {person === actor.person && <strong>{words('standings.you')}</strong>}
                </li>
              ))}
            </ul>
          </div>
        );
      })}
      <h3>{words('selection.balance')}</h3>
      {before !== undefined && <p class="hint">{words('selection.balance.before')}</p>}
      <BalanceTable visit={visit} selection={selection} bodies={lists.map(({ body }) => body)} problem={publication.problem} chosen={inOrder(publication, lists)} {...(before !== undefined && { before: inOrder(publication, before) })} />
      {step === (selection.decided === undefined ? 'recommended' : 'decided') && selection.reason !== undefined && <p>{words('selection.reason', { reason: selection.reason })}</p>}
    </section>
  );
}

interface ChooseProps extends StepsProps {
  readonly act: 'recommend' | 'decide';
  readonly body: SelectionState['bodies'][number];
}

/** Who is put forward for one list: those of the step before are ticked already; to depart from them needs a reason. */
function Choose({ visit, selection, publication, names, sent, act, body: { id, title, seats } }: ChooseProps): VNode {
  const { words, language } = visit;
  const own = sent !== undefined && sent.act === act && textField(sent.fields, 'body') === id ? sent : undefined;
  const from = [selection.recommended, selection.drawn].map((lists) => lists?.find(({ body }) => body === id)?.persons).find((persons) => persons !== undefined);
  const chosen = new Set<string>(own === undefined ? from : textFields(own.fields, `list-${id}`));
  const label = words(act === 'recommend' ? 'selection.recommend' : 'selection.decide', { title: plainText(title, language) });
  const standing = publication.problem.applicants.filter(({ body, id: person }) => body === undefined || body === id || chosen.has(person)).toSorted((a, b) => Number(chosen.has(b.id)) - Number(chosen.has(a.id)));
  return (
    <details open={own !== undefined}>
      <summary>{label}</summary>
      <ActForm visit={visit} act={act} label={label}>
        <input type="hidden" name="body" value={id} />
        <fieldset class="checks persons">
          <legend>{words('selection.body', { title: plainText(title, language), seats })}</legend>
          {standing.map(({ id: person, profile }) => (
            <label key={person} class="check">
              <input type="checkbox" name={`list-${id}`} value={person} checked={chosen.has(person)} />
              <span>
                {names?.get(person) ?? person}
                <small class="hint">{attributes.flatMap((attribute) => (profile[attribute] === undefined || profile[attribute] === 'not-stated' ? [] : [valueWord(visit, attribute, profile[attribute])])).join(' · ')}</small>
              </span>
            </label>
          ))}
        </fieldset>
        <Prose visit={visit} name="reason" label={words('selection.depart')} value={own === undefined ? undefined : textField(own.fields, 'reason')} optional />
      </ActForm>
    </details>
  );
}
