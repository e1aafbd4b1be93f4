import type { VNode } from 'preact';
import { labelOrWords } from '../../../text/structure-notes.tsx';
import { ofText } from '../../../text/text-language.ts';
import type { TextView } from '../../../text/text-view.ts';
import { linkTo } from '../../../visit.ts';
import type { Visit } from '../../../visit.ts';

/** Of which paragraph something is proposed. */
export function ChooseProvision({ visit, view }: { readonly visit: Visit; readonly view: TextView }): VNode {
  const { words } = visit;
  const { text } = view.negotiation;
  const own = ofText(text.language);
  return (
    <form class="act-form" action={linkTo(visit, 'textAmend', { id: text.id })}>
      <label>
        <span>{words('amend.which')}</span>
        <select name="provision" {...own}>
          {view.compiled.provisions.map(({ id, label, words: said }) => (
            <option key={id} value={id}>{label === '' ? labelOrWords(view, id) : `${labelOrWords(view, id)} ${said.slice(0, 50).toWellFormed()}`}</option>
          ))}
        </select>
      </label>
      <button type="submit">{words('amend.which.do')}</button>
    </form>
  );
}
