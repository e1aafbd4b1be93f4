import type { VNode } from 'preact';
import { purposes } from '../../../access/purposes.ts';
import type { EnrolmentState, FormField } from '../../../process/participation/state.ts';
import { fieldTypes } from '../../../process/participation/state.ts';
import { ActForm } from '../../parts/act-form.tsx';
import { Checks, Choice, Line, Prose } from '../../parts/labelled.tsx';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';
import { answerText } from './answer-field.tsx';
import { conditionsOn, writeCondition } from './change-fields.ts';
import type { FieldValues } from './change-fields.ts';
import { writeChoices } from './labelled-lines.ts';

/** What the editor shows of a field that there is already. */
export function valuesOfField({ label, hint, type, options, required, when, purposes: named, keptDays }: FormField, visit: Visit): FieldValues {
  return {
    label: plainText(label, visit.language),
    hint: hint === undefined ? '' : plainText(hint, visit.language),
    type,
    options: writeChoices(options ?? [], visit.language),
    required,
    when: when === undefined ? '' : writeCondition(when),
    purposes: named,
    keptDays: String(keptDays),
  };
}

interface EditorProps {
  readonly visit: Visit;
  readonly enrolment: EnrolmentState;
  readonly seen: number;
  /** The field that is changed; absent when one is added. */
  readonly known: FormField | undefined;
  readonly values: Partial<FieldValues>;
}

/** One field of the form: what is asked, how, when, what for and how long it is kept. */
export function FieldEditor({ visit, enrolment, seen, known, values }: EditorProps): VNode {
  const { words, language } = visit;
  const { fields } = enrolment;
  const conditions = conditionsOn(fields, known?.id);
  const stranger = known?.when !== undefined && !conditions.some((one) => writeCondition(one) === values.when) ? [known.when] : [];
  const nameOf = (id: string) => fields.find((field) => field.id === id);
  return (
    <ActForm visit={visit} act="put" label={words(known === undefined ? 'form-fields.add' : 'form-fields.save')} seenVersion={seen}>
      {known !== undefined && <input type="hidden" name="field" value={known.id} />}
      <Line visit={visit} name="label" label={words('form-fields.label')} value={values.label} />
      <Line visit={visit} name="hint" label={words('form-fields.hint')} value={values.hint} optional />
      <Choice visit={visit} name="type" label={words('form-fields.type')} value={values.type ?? 'text'} options={fieldTypes.map((type) => ({ value: type, label: words(`field-type.${type}`) }))} />
      <Prose visit={visit} name="options" label={words('form-fields.options')} hint={words('form-fields.options.hint')} rows={4} value={values.options} optional />
      <label class="check">
        <input type="checkbox" name="required" value="yes" checked={values.required === true} /> <span>{words('form-fields.required')}</span>
      </label>
      <Choice
        visit={visit}
        name="when"
        label={words('form-fields.when')}
        value={values.when}
        optional
        empty={words('form-fields.always')}
        options={[...stranger, ...conditions].map((when) => {
          const on = nameOf(when.field);
          return { value: writeCondition(when), label: words('form-fields.when.is', { field: on === undefined ? when.field : plainText(on.label, language), answer: answerText(visit, on, when.is) }) };
        })}
      />
      <Checks name="purposes" label={words('form-fields.purposes')} options={purposes.map((purpose) => ({ value: purpose, label: words(`purpose.${purpose}`) }))} chosen={values.purposes ?? ['registration']} />
      <Line visit={visit} name="kept-days" type="number" min={0} max={3650} label={words('form-fields.kept-days')} hint={words('form-fields.kept-days.hint')} value={values.keptDays ?? '30'} />
    </ActForm>
  );
}
