import type { VNode } from 'preact';
import { isPurpose } from '../../../access/purposes.ts';
import type { AnswerProblem, Answers } from '../../../process/participation/registration-form.ts';
import type { EnrolmentState, FormField } from '../../../process/participation/state.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { dayText } from '../../parts/date.tsx';
import { statesIn } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

interface FormOfProps {
  readonly visit: Visit;
  readonly enrolment: Pick<EnrolmentState, 'fields' | 'endsOn'>;
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

/** The registration form as people fill it in. Without scripts a field under a condition says when it is asked; what is not asked is not taken. */
export function FormOf({ visit, enrolment, answers, problems }: FormOfProps): VNode {
  return (
    <>
      {enrolment.fields.map((field) => (
        <Asked key={field.id} visit={visit} field={field} fields={enrolment.fields} endsOn={enrolment.endsOn} answer={answers.get(field.id)} problem={problems.find((one) => one.field === field.id)} />
      ))}
    </>
  );
}

interface AskedProps {
  readonly visit: Visit;
  readonly field: FormField;
  readonly fields: readonly FormField[];
  readonly endsOn: EnrolmentState['endsOn'];
  readonly answer: string | readonly string[] | undefined;
  readonly problem: AnswerProblem | undefined;
}

function Asked({ visit, field, fields, endsOn, answer, problem }: AskedProps): VNode {
  const { words, language } = visit;
  const id = `a-${field.id}`;
  const said = `${id}-why`;
  return (
    <div class="asked">
      <label for={id}>
        {plainText(field.label, language)} {!field.required && <small class="optional">({words('form.optional')})</small>}
      </label>
      {field.when !== undefined && <p class="hint">{conditionText(visit, field, fields)}</p>}
      {field.hint !== undefined && <p class="hint">{plainText(field.hint, language)}</p>}
      {problem !== undefined && (
        <p class="field-problem" id={`${id}-problem`}>
          {words(`registration.${problem.code}`)}
        </p>
      )}
      {inputOf(visit, field, answer, { id, describedBy: problem === undefined ? said : `${id}-problem ${said}`, invalid: problem !== undefined })}
      <p class="why" id={said}>
        {field.purposes.filter(isPurpose).map((purpose) => words(`purpose.${purpose}`)).join(' · ')} · {words('personal.until', { day: dayText(addDays(endsOn, field.keptDays), language) })}
      </p>
    </div>
  );
}

function conditionText({ words, language }: Visit, field: FormField, fields: readonly FormField[]): string {
  const on = fields.find(({ id }) => id === field.when?.field);
  const answer = on?.options?.find(({ id }) => id === field.when?.is);
  const is = answer === undefined ? (field.when?.is === 'yes' || field.when?.is === 'no' ? words(`form.${field.when.is}`) : (field.when?.is ?? '')) : plainText(answer.label, language);
  return words('registration.only-if', { field: on === undefined ? '' : plainText(on.label, language), answer: is });
}

interface Tied {
  readonly id: string;
  readonly describedBy: string;
  readonly invalid: boolean;
}

function inputOf(visit: Visit, field: FormField, answer: string | readonly string[] | undefined, { id, describedBy, invalid }: Tied): VNode {
  const { words, language } = visit;
  const common = { id, name: `a-${field.id}`, 'aria-describedby': describedBy, ...(invalid && { 'aria-invalid': 'true' as const }) };
  const text = typeof answer === 'string' ? answer : (answer?.join('\n') ?? '');
  switch (field.type) {
    case 'long-text':
      return <textarea {...common} rows={4} maxLength={4000} value={text} />;
    case 'choice':
    case 'country':
    case 'yes-no': {
      const options = field.type === 'country' ? statesIn(language).map(({ code, name }) => ({ id: code, label: name })) : field.type === 'yes-no' ? (['yes', 'no'] as const).map((one) => ({ id: one, label: words(`form.${one}`) })) : (field.options ?? []).map((option) => ({ id: option.id, label: plainText(option.label, language) }));
      return (
        <select {...common}>
          <option value="">{words(field.required ? 'form.choose' : 'form.not-said')}</option>
          {options.map((option) => (
            <option key={option.id} value={option.id} selected={option.id === text}>
              {option.label}
            </option>
          ))}
        </select>
      );
    }
    case 'choices':
      return (
        <select {...common} multiple>
          {field.options?.map((option) => (
            <option key={option.id} value={option.id} selected={text.split('\n').includes(option.id)}>
              {plainText(option.label, language)}
            </option>
          ))}
        </select>
      );
    case 'date':
      return <input type="date" {...common} value={text} />;
    case 'email':
      return <input type="email" autocomplete="email" {...common} value={text} />;
    case 'number':
      return <input type="text" inputMode="decimal" {...common} value={text} />;
    case 'text':
      return <input type="text" maxLength={400} {...common} value={text} />;
  }
}
