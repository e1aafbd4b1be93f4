import type { VNode } from 'preact';
import { explanationForms } from '../../../process/adoption/state.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Choice, Line, Prose } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { DecisionView } from './load-decision.ts';

/** An explanation, reservation or dissociation, of the whole or of paragraphs (rules AD-14, AD-15). */
export function ExplainForm({ visit, view, sent }: { readonly visit: Visit; readonly view: DecisionView; readonly sent: SentForm | undefined }): VNode {
  const { words, actor, language } = visit;
  const typed = (name: string) => (sent === undefined ? undefined : textField(sent.fields, name));
  const paragraphs = view.revision?.provisions.filter(({ label }) => label !== '') ?? [];
  const chosen = sent === undefined ? [] : textFields(sent.fields, 'provision');
  const own = actor.standing === 'delegation';
  return (
    <ActForm visit={visit} act="explain" label={words('adoption.do.explain')}>
      <Line visit={visit} name="holder" label={words(own ? 'adoption.explanation.for-group' : 'adoption.explanation.holder')} hint={words(own ? 'adoption.explanation.for-group.hint' : 'adoption.explanation.holder.hint')} value={typed('holder')} optional={own} />
      <Choice visit={visit} name="form" label={words('adoption.explanation.form')} value={typed('form')} options={explanationForms.map((value) => ({ value, label: words(`adoption.form.${value}`) }))} />
      {paragraphs.length > 0 && (
        <label>
          <span>
            {words('adoption.explanation.paragraphs.which')} <small class="optional">({words('form.optional')})</small>
            <small class="hint">{words('adoption.explanation.paragraphs.hint')}</small>
          </span>
          <select name="provision" multiple size={7} lang={view.text?.language}>
            {paragraphs.map(({ id, label, words: text }) => <option key={id} value={id} selected={chosen.includes(id)}>{label} {text.slice(0, 60).toWellFormed()}</option>)}
          </select>
        </label>
      )}
      <Prose visit={visit} name="text" label={words('adoption.explanation.text')} rows={6} most={20_000} value={typed('text')} />
      <Choice visit={visit} name="language" label={words('adoption.explanation.language')} value={typed('language') ?? language} options={languages.map((value) => ({ value, label: languageName(value, language) }))} />
      <Line visit={visit} name="on" type="date" label={words('adoption.explanation.day')} value={typed('on') ?? visit.today} optional />
    </ActForm>
  );
}
