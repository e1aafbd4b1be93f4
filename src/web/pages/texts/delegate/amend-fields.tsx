import type { VNode } from 'preact';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import { textOf, tokenise } from '../../../../process/text/compile/tokens.ts';
import type { Token } from '../../../../process/text/compile/tokens.ts';
import { provisionKinds } from '../../../../process/text/state.ts';
import { Choice } from '../../../parts/labelled.tsx';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';
import type { Asked, Typed } from './amend-asked.ts';

interface FieldsProps {
  readonly visit: Visit;
  readonly view: TextView;
  readonly asked: Asked;
  readonly typed: Typed;
  readonly provision: NegotiatedProvision | undefined;
}

/** What a proposal of this type says. */
export function AmendFields(props: FieldsProps): VNode | null {
  const { visit: { words }, asked: { type } } = props;
  switch (type) {
    case 'MOD':
    case 'ALT':
      return <WordsField {...props} />;
    case 'ADD':
      return (
        <>
          <WordsField {...props} />
          <Choice visit={props.visit} name="kind" label={words('amend.kind')} value={props.typed.kind} options={provisionKinds.map((kind) => ({ value: kind, label: words(`amend.kind.${kind}`) }))} />
        </>
      );
    case 'SUP':
    case 'NOC':
      return <p>{words(type === 'SUP' ? 'amend.sup.what' : 'amend.noc.what')}</p>;
    case 'MOVE':
      return <MoveField {...props} />;
    case 'SPLIT':
      return <SplitField {...props} />;
    case 'JOIN':
      return <JoinField {...props} />;
  }
}

function WordsField({ visit: { words }, view, asked, typed }: FieldsProps): VNode {
  const rows = Math.min(24, Math.max(5, Math.ceil(typed.words.length / 42)));
  return (
    <label class="amend-words">
      <span>
        {words(asked.type === 'ADD' ? 'amend.words.new' : 'amend.words')} <small class="hint">{words('amend.words.hint')}</small>
      </span>
      <textarea name="words" rows={rows} value={typed.words} {...ofText(view.negotiation.text.language)} spellcheck data-amend-words />
    </label>
  );
}

function MoveField({ visit, view, asked, typed }: FieldsProps): VNode {
  const { words } = visit;
  const own = view.negotiation.revision.provisions.filter(({ id }) => id !== asked.provision);
  return (
    <label>
      <span>{words('amend.after')}</span>
      <select name="after">
        <option value="">{words('amend.after.first')}</option>
        {own.map(({ id, words: said, label }) => <option key={id} value={id} selected={id === typed.after}>{`${label} ${shortened(said)}`.trim()}</option>)}
      </select>
    </label>
  );
}

function shortened(text: string): string {
  const start = text.slice(0, 60).toWellFormed();
  return text.length > start.length ? `${start}…` : start;
}

/** A cut is offered before each sentence and each clause; where there is neither, before each word. */
function SplitField({ visit: { words }, view, typed, provision }: FieldsProps): VNode {
  const base = provision?.base ?? [];
  const own = ofText(view.negotiation.text.language);
  return (
    <fieldset class="checks cuts">
      <legend>{words('amend.cut')}</legend>
      {cutsOf(base).map((at) => (
        <label key={at} class="check">
          <input type="checkbox" name="cut" value={at} checked={typed.cuts.includes(at)} />{' '}
          <span {...own}>
            …{textOf(base.slice(Math.max(0, at - 4), at))} <b aria-hidden="true">|</b> {textOf(base.slice(at, at + 6))}…
          </span>
        </label>
      ))}
    </fieldset>
  );
}

const ends = /^[.;:!?。；：！？؛؟]$/u;
const pauses = /^[,，、،]$/u;

/** Places between tokens at which a paragraph can be cut. */
export function cutsOf(base: readonly Token[]): readonly number[] {
  const behind = (signs: RegExp) => base.flatMap(({ text }, at) => (signs.test(text) && at + 1 < base.length ? [at + 1] : []));
  const found = [...behind(ends), ...behind(pauses)].toSorted((a, b) => a - b);
  return found.length > 0 ? found : base.slice(1).map((_, at) => at + 1);
}

function JoinField({ visit: { words }, view, asked }: FieldsProps): VNode {
  const own = view.negotiation.revision.provisions;
  const next = own[own.findIndex(({ id }) => id === asked.provision) + 1];
  if (next === undefined) return <p class="tell">{words('amend.join.none')}</p>;
  return <p>{words('amend.join.what', { label: labelOrWords(view, next.id) })}</p>;
}

/** What cutting or joining makes of the words, as paragraphs. */
export function piecesOf({ view, asked, typed, provision }: Omit<FieldsProps, 'visit'>): readonly string[] {
  const base = provision?.base ?? [];
  if (asked.type === 'SPLIT') return [0, ...typed.cuts].map((from, at) => textOf(base.slice(from, typed.cuts[at] ?? base.length))).filter((one) => one !== '');
  if (asked.type !== 'JOIN') return [];
  const own = view.negotiation.revision.provisions;
  const next = own[own.findIndex(({ id }) => id === asked.provision) + 1];
  return next === undefined ? [] : [`${textOf(base)} ${textOf(tokenise(next.words))}`];
}
