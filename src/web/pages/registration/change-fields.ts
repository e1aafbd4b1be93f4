import type { FieldType, FormField } from '../../../process/participation/state.ts';
import { fieldTypes } from '../../../process/participation/state.ts';
import { isPurpose, purposes as allPurposes } from '../../../access/purposes.ts';
import { freeId } from '../../../process/vocabulary/ids.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { textField, textFields } from '../../take-form.ts';
import { idFrom, readChoices } from './labelled-lines.ts';

/** Without these nobody could be named at the door or written to: they stay on every form as they are. */
export const fixedFields: ReadonlySet<string> = new Set(['family-name', 'given-name', 'email']);

/** Names that the program itself uses among the answers of a registration. */
const reserved = ['language', 'file'];

/** One place up or down; the same list where that is not possible. */
export function moveField(fields: readonly FormField[], id: string, by: -1 | 1): readonly FormField[] {
  const from = fields.findIndex((field) => field.id === id);
  const moved = fields[from];
  if (moved === undefined || from + by < 0 || from + by >= fields.length) return fields;
  return fields.toSpliced(from, 1).toSpliced(from + by, 0, moved);
}

/** The field as it is now in place of the one that it was; a new one at the end. */
export function putField(fields: readonly FormField[], field: FormField): readonly FormField[] {
  return fields.some(({ id }) => id === field.id) ? fields.map((one) => (one.id === field.id ? field : one)) : [...fields, field];
}

/** What the editor of a field sent, or is to show: everything as text. */
export interface FieldValues {
  readonly label: string;
  readonly hint: string;
  readonly type: string;
  readonly options: string;
  readonly required: boolean;
  /** `field=answer`, or '' where the field is always shown. */
  readonly when: string;
  readonly purposes: readonly string[];
  readonly keptDays: string;
}

export function fieldValues(form: FormData): FieldValues {
  return {
    label: textField(form, 'label'), hint: textField(form, 'hint'), type: textField(form, 'type'), options: textField(form, 'options'), required: textField(form, 'required') === 'yes',
    when: textField(form, 'when'), purposes: textFields(form, 'purposes'), keptDays: textField(form, 'kept-days'),
  };
}

interface Parsing {
  readonly language: Language;
  readonly fields: readonly FormField[];
  /** The field that is changed; absent when a new one is added. */
  readonly known: FormField | undefined;
}

/** The field that the editor describes, or what in it cannot be read. Whether the form as a whole can be filled in is for the decision (rule RG-3). */
export function parseField(values: FieldValues, { language, fields, known }: Parsing): FormField | Refusal {
  const { label, hint, required } = values;
  const type = fieldTypes.find((one) => one === values.type);
  if (label === '' || label.length > 400) return refuse('bad-input', 'RG-3', { field: 'label' });
  if (type === undefined) return refuse('bad-input', 'RG-3', { field: 'type' });
  if (!/^\d{1,4}$/u.test(values.keptDays) || Number(values.keptDays) > 3650) return refuse('bad-input', 'RG-3', { field: 'kept-days' });
  const when = readCondition(values.when);
  const id = known?.id ?? freeId(idFrom(label, `field-${fields.length + 1}`), new Set([...reserved, ...fields.map((field) => field.id)]));
  const { [language]: _, ...otherHints } = known?.hint ?? {};
  const hints = hint === '' ? otherHints : { ...otherHints, [language]: hint };
  return {
    id,
    label: { ...known?.label, [language]: label },
    ...(Object.keys(hints).length > 0 && { hint: hints }),
    type,
    ...(hasOptions(type) && { options: readChoices(values.options, { language, known: known?.options ?? [], prefix: 'option' }) }),
    required,
    ...(when !== undefined && { when }),
    purposes: allPurposes.filter((purpose) => values.purposes.some((one) => isPurpose(one) && one === purpose)),
    keptDays: Number(values.keptDays),
  };
}

export function hasOptions(type: FieldType): boolean {
  return type === 'choice' || type === 'choices';
}

/** `visa=yes`: the field and the answer on which another field is shown. */
export function writeCondition({ field, is }: NonNullable<FormField['when']>): string {
  return `${field}=${is}`;
}

function readCondition(text: string): FormField['when'] {
  const at = text.indexOf('=');
  return at < 1 ? undefined : { field: text.slice(0, at), is: text.slice(at + 1, at + 61) };
}

/** Every answer that can be chosen on the form, as something that another field may depend on. */
export function conditionsOn(fields: readonly FormField[], exceptFor: string | undefined): readonly NonNullable<FormField['when']>[] {
  return fields.flatMap(({ id, type, options = [] }) => {
    if (id === exceptFor) return [];
    const answers = type === 'yes-no' ? ['yes', 'no'] : hasOptions(type) ? options.map((option) => option.id) : [];
    return answers.map((is) => ({ field: id, is }));
  });
}
