import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { languages } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { Choice, Prose } from '../../parts/labelled.tsx';
import { languageName } from '../../parts/language-names.ts';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { deskAddress } from './respond-desk.ts';

/** Joins what was marked on the page: the boxes stand beside the recommendations, the words and the button here. */
export function JoinBar({ visit, typed, language }: { readonly visit: Visit; readonly typed?: SentForm; readonly language: Language }): VNode {
  const { words } = visit;
  return (
    <form id="join" class="join-bar act-form" method="post" action={deskAddress(visit)} data-join>
      <input type="hidden" name="act" value="join" />
      <input type="hidden" name="command-id" value={randomUUID()} />
      <details open={typed !== undefined}>
        <summary>
          {words('review.join')} <span data-marked-count />
        </summary>
        <p class="hint">{words('review.join.hint')}</p>
        <Prose visit={visit} name="text" label={words('review.join.text')} value={typed === undefined ? undefined : textField(typed.fields, 'text')} rows={4} />
        <Choice visit={visit} name="language" label={words('recommendations.language')} value={typed === undefined ? language : textField(typed.fields, 'language')} options={languages.map((one) => ({ value: one, label: languageName(one, visit.language) }))} />
        <button type="submit">{words('review.join')}</button>
      </details>
    </form>
  );
}
