import { randomUUID } from 'node:crypto';
import type { VNode } from 'preact';
import { answerParts } from '../../../process/vocabulary/report-text.ts';
import type { AnswerPart } from '../../../process/vocabulary/report-text.ts';
import { subjectHref } from '../../parts/sentence.tsx';
import { plainText } from '../../parts/text.tsx';
import type { SentForm } from '../../take-form.ts';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedAnswer } from './load-answer.ts';
import { typedAnswer } from './take-answer.ts';
import { isOfDelegation } from './whose-report.ts';

interface FormProps {
  readonly visit: Visit;
  readonly answer: LoadedAnswer;
  readonly sent: SentForm | undefined;
}

/** Six parts, each with what is here already under it; two ways on: kept for the delegation, or published. */
export function AnswerForm({ visit, answer, sent }: FormProps): VNode {
  const { words } = visit;
  const { loaded: { report }, published, draft, after } = answer;
  const { words: values, restsOn } = sent === undefined ? answer : typedAnswer(sent.fields);
  const own = isOfDelegation(visit, report);
  return (
    <form class="act-form answer-form" method="post" action={visit.url.pathname}>
      <input type="hidden" name="command-id" value={randomUUID()} />
      <input type="hidden" name="seen-answer" value={sent === undefined ? (published?.at ?? 0) : textField(sent.fields, 'seen-answer')} />
      <input type="hidden" name="seen-draft" value={sent === undefined ? (draft?.savedAt ?? '') : textField(sent.fields, 'seen-draft')} />
      {answerParts.map((part) => <Part key={part} visit={visit} answer={answer} part={part} value={values[part]} />)}
      <RestsOn visit={visit} answer={answer} chosen={restsOn} />
      <p class="form-acts">
        {own && <button type="submit" name="act" value="keep" class="quiet">{words('answer.keep')}</button>}
        <button type="submit" name="act" value="publish">{words('answer.publish')}</button>
        {after !== undefined && <button type="submit" name="act" value="publish-next">{words('answer.publish-next')}</button>}
        {own && draft !== undefined && <button type="submit" name="act" value="forget" class="quiet">{words('answer.forget')}</button>}
      </p>
    </form>
  );
}

function Part({ visit, answer: { loaded: { report }, suggestions, filledFrom }, part, value }: Pick<FormProps, 'visit' | 'answer'> & { readonly part: AnswerPart; readonly value: string }): VNode {
  const { words } = visit;
  const own = suggestions.filter((one) => one.part === part);
  const hint = `${part}-from`;
  return (
    <div class={own.length > 0 && filledFrom === 'suggestions' ? 'answer-field suggested' : 'answer-field'}>
      <label for={`part-${part}`}>
        <span>{words(`answer.part.${part}`)}</span> <small class="hint">{words(`answer.hint.${part}`)}</small>
      </label>
      <textarea id={`part-${part}`} name={part} rows={part === 'done' ? 7 : 4} maxLength={8000} lang={report.language} dir="auto" value={value} aria-describedby={own.length > 0 ? hint : undefined} />
      {own.length > 0 && (
        <details class="suggestions" id={hint}>
          <summary>{words('answer.suggestions', { count: own.length })}</summary>
          <ul>
            {own.map((one, at) => (
              <li key={at}>
                <a href={subjectHref(one.of, visit) ?? ''}>{one.title}</a>: <span lang={one.language ?? report.language} dir="auto">{one.text}</span>
              </li>
            ))}
          </ul>
        </details>
      )}
    </div>
  );
}

/** Things here that the answer rests on: those it was filled from, and those it named before. */
function RestsOn({ visit, answer: { suggestions, restsOn, loaded: { names } }, chosen }: Pick<FormProps, 'visit' | 'answer'> & { readonly chosen: readonly string[] }): VNode | null {
  const { words, language } = visit;
  const titles = new Map<string, string>(suggestions.map(({ of, title }) => [of, title]));
  const keys = [...new Set([...suggestions.map(({ of }) => of), ...restsOn])];
  if (keys.length === 0) return null;
  return (
    <fieldset class="checks">
      <legend>{words('answer.rests-on')}</legend>
      {keys.map((key) => (
        <label key={key} class="check">
          <input type="checkbox" name="rests-on" value={key} checked={chosen.includes(key)} /> {titles.get(key) ?? plainText(names.get(key) ?? { en: key }, language)} <small class="soft">{kindText(visit, key)}</small>
        </label>
      ))}
    </fieldset>
  );
}

const kinds = ['pledge', 'practice', 'indicator', 'supportrequest'] as const;

function kindText({ words }: Visit, key: string): string {
  const kind = kinds.find((one) => key.startsWith(`${one}:`));
  return kind === undefined ? '' : words(`search.group.${kind}`);
}
