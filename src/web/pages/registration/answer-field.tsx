import type { VNode } from 'preact';
import { isPurpose } from '../../../access/purposes.ts';
import type { AnswerProblem } from '../../../process/participation/registration-form.ts';
import type { FormField } from '../../../process/participation/state.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { observerStates } from '../../../process/vocabulary/states/state.ts';
import { dayText } from '../../parts/date.tsx';
import { stateName, statesIn } from '../../parts/state-names.ts';
import { plainText, Text } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

interface AnswerFieldProps {
  readonly visit: Visit;
  readonly field: FormField;
  /** The whole form: a condition names another field. */
  readonly fields: readonly FormField[];
  /** The meeting's last day, from which it is counted how long an answer is kept. */
  readonly endsOn: IsoDay;
  readonly value?: string | readonly string[] | undefined;
  readonly problem?: AnswerProblem['code'] | undefined;
  /** Before the ids of controls, where a form stands on the page twice. */
  readonly prefix?: string;
  /** The browser may offer what it knows of whoever sits before it. */
  readonly forOneself?: boolean;
}

interface Control {
  readonly visit: Visit;
  readonly id: string;
  readonly field: FormField;
  readonly value: string;
  readonly described: string;
  readonly invalid: boolean;
  readonly complete: string | undefined;
}

/** One question of a registration form: what is asked, on what condition, what for and until when it is kept. Answered in `answer-<id>`. */
export function AnswerField(props: AnswerFieldProps): VNode {
  const { visit, field, value, problem, prefix = 'answer', forOneself } = props;
  const { words, language } = visit;
  const id = `${prefix}-${field.id}`;
  const described = [...(problem === undefined ? [] : [`${id}-problem`]), ...(field.hint === undefined ? [] : [`${id}-hint`]), ...(field.when === undefined ? [] : [`${id}-when`])].join(' ');
  const before = (
    <>
      {field.when !== undefined && <p class="hint" id={`${id}-when`}>{conditionText(visit, props.fields, field.when)}</p>}
      {field.hint !== undefined && (
        <p class="hint" id={`${id}-hint`}>
          <Text text={field.hint} language={language} />
        </p>
      )}
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {words(`register.problem.${problem}`)}
        </p>
      )}
    </>
  );
  const label = (
    <>
      <Text text={field.label} language={language} /> {!field.required && <small class="optional">({words('form.optional')})</small>}
    </>
  );
  const css = `answer${field.when === undefined ? '' : ' conditional'}`;
  if (field.type === 'choices') {
    const chosen = typeof value === 'string' ? [value] : (value ?? []);
    return (
      <fieldset class={css} aria-describedby={described === '' ? undefined : described}>
        <legend>{label}</legend>
        {before}
        {field.options?.map((option) => (
          <label key={option.id} class="check">
            <input type="checkbox" name={`answer-${field.id}`} value={option.id} checked={chosen.includes(option.id)} />{' '}
            <span>
              <Text text={option.label} language={language} />
            </span>
          </label>
        ))}
        <WhyAsked visit={visit} field={field} endsOn={props.endsOn} />
      </fieldset>
    );
  }
  return (
    <div class={css}>
      <label for={id}>{label}</label>
      {before}
      {control({ visit, id, field, value: typeof value === 'string' ? value : '', described, invalid: problem !== undefined, complete: forOneself === true ? completions[field.id] : undefined })}
      <WhyAsked visit={visit} field={field} endsOn={props.endsOn} />
    </div>
  );
}

const completions: Readonly<Record<string, string>> = { 'family-name': 'family-name', 'given-name': 'given-name', email: 'email', function: 'organization-title' };

function control({ visit, id, field, value, described, invalid, complete }: Control): VNode {
  const { words } = visit;
  // A field under a condition is left to the server: the browser does not know whether it is asked.
  const shared = { id, name: `answer-${field.id}`, required: field.required && field.when === undefined, 'aria-describedby': described === '' ? undefined : described, 'aria-invalid': invalid ? ('true' as const) : undefined };
  switch (field.type) {
    case 'long-text':
      return <textarea {...shared} rows={4} maxLength={4000} value={value} />;
    case 'date':
      return <input {...shared} type="date" value={value} />;
    case 'number':
      return <input {...shared} type="text" inputMode="decimal" maxLength={20} value={value} />;
    case 'email':
      return <input {...shared} type="email" maxLength={254} value={value} autoComplete={complete} />;
    case 'text':
      return <input {...shared} type="text" maxLength={400} value={value} autoComplete={complete} />;
    case 'choice':
    case 'choices':
    case 'yes-no':
    case 'country':
      return (
        <select {...shared}>
          <option value="">{words(field.required ? 'form.choose' : 'form.not-said')}</option>
          {offered(visit, field).map((option) => (
            <option key={option.value} value={option.value} selected={option.value === value}>
              {option.label}
            </option>
          ))}
        </select>
      );
  }
}

interface Offered {
  readonly value: string;
  readonly label: string;
}

/** What can be chosen as an answer; nothing for questions that are answered in one's own words. */
function offered({ words, language }: Visit, { type, options }: FormField): readonly Offered[] {
  if (type === 'yes-no') return [{ value: 'yes', label: words('form.yes') }, { value: 'no', label: words('form.no') }];
  if (type === 'country') return [...statesIn(language), ...observerStates.map(({ code }) => ({ code, name: stateName(code, language) }))].map(({ code, name }) => ({ value: code, label: name }));
  return options?.map(({ id, label }) => ({ value: id, label: plainText(label, language) })) ?? [];
}

/** An answer as it is read: choices by their words, days written out. */
export function answerText(visit: Visit, field: FormField | undefined, value: string | number | boolean | readonly string[]): string {
  if (typeof value === 'object') return value.map((one) => answerText(visit, field, one)).join(' · ');
  const text = String(value);
  if (field === undefined) return text;
  if (field.type === 'date' && /^\d{4}-\d\d-\d\d$/u.test(text)) return dayText(text, visit.language);
  return offered(visit, field).find((one) => one.value === text)?.label ?? text;
}

/** The sentence of a condition: shown always, because without scripts nobody knows yet whether it is met. */
export function conditionText(visit: Visit, fields: readonly FormField[], { field, is }: NonNullable<FormField['when']>): string {
  const on = fields.find(({ id }) => id === field);
  return visit.words('register.only-if', { field: isolated(visit, on === undefined ? field : plainText(on.label, visit.language)), answer: isolated(visit, answerText(visit, on, is)) });
}

/** A question asked in a language that runs the other way keeps its own order inside a sentence. */
function isolated({ language }: Visit, text: string): string {
  return language === 'ar' ? `\u2068${text}\u2069` : text;
}

/** What an answer is asked for and the last day on which it is kept, in small type; several purposes fold up. */
function WhyAsked({ visit, field, endsOn }: { readonly visit: Visit; readonly field: FormField; readonly endsOn: IsoDay }): VNode {
  const { words, language } = visit;
  const purposes = field.purposes.filter(isPurpose);
  const until = dayText(addDays(endsOn, field.keptDays), language);
  const [only, second] = purposes;
  if (only !== undefined && second === undefined) {
    return (
      <p class="why-asked">
        {words(`purpose.${only}`)} · {words('personal.until', { day: until })}
      </p>
    );
  }
  return (
    <details class="why-asked">
      <summary>{words('register.purposes', { count: purposes.length, day: until })}</summary>
      <ul>
        {purposes.map((purpose) => (
          <li key={purpose}>{words(`purpose.${purpose}`)}</li>
        ))}
      </ul>
    </details>
  );
}
