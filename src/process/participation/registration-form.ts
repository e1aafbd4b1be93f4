import { z } from 'zod';
import type { FieldType, FormField } from './state.ts';
import { fieldTypes } from './state.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays } from '../vocabulary/midnight.ts';
import { localized, writable } from '../vocabulary/shapes.ts';
import { isState } from '../vocabulary/states/state.ts';

const fieldId = z.string().regex(/^[a-z][a-z0-9-]{0,39}$/u);

const fieldShape = z.object({
  id: fieldId,
  label: localized,
  hint: localized.exactOptional(),
  type: z.enum(fieldTypes),
  options: z.array(z.object({ id: fieldId, label: localized })).max(60).readonly().exactOptional(),
  required: z.boolean(),
  when: z.object({ field: fieldId, is: z.string().min(1).max(60) }).exactOptional(),
  purposes: z.array(z.string().regex(/^[a-z][a-z-]{0,39}$/u)).max(12).readonly(),
  keptDays: z.int().min(0).max(3650),
});
export const formField: z.ZodType<FormField, FormField> = fieldShape;

/** What is wrong with a form that a secretariat built; undefined when it can be filled in (rule RG-3). */
export type FormFault = { readonly code: 'field-twice' | 'condition-nowhere' | 'condition-circle' | 'condition-never' | 'no-purpose' | 'no-options' | 'option-twice'; readonly field: string };

export function faultOf(fields: readonly FormField[]): FormFault | undefined {
  const byId = new Map(fields.map((field) => [field.id, field]));
  for (const field of fields) {
    const { id, when, type, options, purposes } = field;
    if (byId.get(id) !== field) return { code: 'field-twice', field: id };
    if (purposes.length === 0) return { code: 'no-purpose', field: id };
    if ((type === 'choice' || type === 'choices') && (options === undefined || options.length === 0)) return { code: 'no-options', field: id };
    if (new Set(options?.map((option) => option.id)).size !== (options?.length ?? 0)) return { code: 'option-twice', field: id };
    if (when !== undefined && !byId.has(when.field)) return { code: 'condition-nowhere', field: id };
    if (goesRound(field, byId)) return { code: 'condition-circle', field: id };
    if (when !== undefined && !canAnswer(byId.get(when.field), when.is)) return { code: 'condition-never', field: id };
  }
  return undefined;
}

function goesRound(field: FormField, byId: ReadonlyMap<string, FormField>): boolean {
  const seen = new Set<string>();
  for (let one: FormField | undefined = field; one !== undefined; one = one.when === undefined ? undefined : byId.get(one.when.field)) {
    if (seen.has(one.id)) return true;
    seen.add(one.id);
  }
  return false;
}

/** Whether anybody can give this answer: of what is chosen from a list, only what the list offers. */
function canAnswer(field: FormField | undefined, answer: string): boolean {
  if (field?.type === 'yes-no') return answer === 'yes' || answer === 'no';
  if (field?.type === 'choice' || field?.type === 'choices') return field.options?.some(({ id }) => id === answer) === true;
  return true;
}

/** What somebody answered, by field: a text, several choices, or nothing. */
export type Answers = ReadonlyMap<string, string | readonly string[]>;

/** The fields that these answers call for, in the form's order: a field under a condition appears when its condition is met and visible itself (rule RG-4). */
export function visibleFields(fields: readonly FormField[], answers: Answers): readonly FormField[] {
  const byId = new Map(fields.map((field) => [field.id, field]));
  const shown = (field: FormField): boolean => {
    if (field.when === undefined) return true;
    const on = byId.get(field.when.field);
    const answer = answers.get(field.when.field);
    const met = typeof answer === 'string' ? answer === field.when.is : answer?.includes(field.when.is) === true;
    return met && on !== undefined && shown(on);
  };
  return fields.filter(shown);
}

export interface AnswerProblem {
  readonly field: string;
  readonly code: 'answer-missing' | 'answer-unreadable' | 'answer-too-long' | 'answer-not-offered';
}

export interface ReadAnswers {
  /** Answers of the visible fields only; what was sent for others is left out. */
  readonly answers: Answers;
  readonly problems: readonly AnswerProblem[];
}

/** Reads what was sent: every visible field checked by its type, every problem named, nothing else taken (rule RG-4). */
export function readAnswers(fields: readonly FormField[], sent: Answers): ReadAnswers {
  const types = new Map(fields.map(({ id, type }) => [id, type]));
  const trimmed = new Map([...sent].map(([field, answer]) => [field, tidied(answer, types.get(field))] as const));
  const answers = new Map<string, string | readonly string[]>();
  const problems: AnswerProblem[] = [];
  for (const field of visibleFields(fields, trimmed)) {
    const answer = trimmed.get(field.id) ?? '';
    if (answer.length === 0) {
      if (field.required) problems.push({ field: field.id, code: 'answer-missing' });
      continue;
    }
    const code = problemOf(field, answer);
    if (code === undefined) answers.set(field.id, answer);
    else problems.push({ field: field.id, code });
  }
  return { answers, problems };
}

/** Without what surrounds it: several choices as a list that names each once, one line as one line. */
function tidied(answer: string | readonly string[], type: FieldType | undefined): string | readonly string[] {
  if (type === 'choices') return [...new Set(typeof answer === 'string' ? [answer] : answer)].filter((one) => one !== '');
  if (typeof answer !== 'string') return answer.filter((one) => one !== '');
  return type === 'text' ? answer.trim().replace(/\s+/gu, ' ') : answer.trim();
}

function problemOf(field: FormField, answer: string | readonly string[]): AnswerProblem['code'] | undefined {
  const offered = new Set(field.options?.map(({ id }) => id));
  if (field.type === 'choices') return typeof answer !== 'string' && answer.every((one) => offered.has(one)) ? undefined : 'answer-not-offered';
  if (typeof answer !== 'string' || !writable.test(answer)) return 'answer-unreadable';
  if (answer.length > (field.type === 'long-text' ? 4000 : 400)) return 'answer-too-long';
  switch (field.type) {
    case 'choice':
      return offered.has(answer) ? undefined : 'answer-not-offered';
    case 'yes-no':
      return answer === 'yes' || answer === 'no' ? undefined : 'answer-not-offered';
    case 'date':
      return parseIsoDay(answer) === undefined ? 'answer-unreadable' : undefined;
    case 'number':
      return /^-?\d{1,9}(?:[.,]\d{1,4})?$/u.test(answer) ? undefined : 'answer-unreadable';
    case 'country':
      return isState(answer) ? undefined : 'answer-not-offered';
    case 'email':
      return /^[^\s@]{1,64}@[^\s@]{1,190}\.[^\s@]{2,}$/u.test(answer) ? undefined : 'answer-unreadable';
    case 'text':
    case 'long-text':
      return undefined;
  }
}

/** One answer as personal data: for which purposes it was given, and the last day on which it is kept (rule RG-5). */
export interface AnsweredDatum {
  readonly field: string;
  readonly value: string | readonly string[];
  readonly purposes: readonly string[];
  readonly keptUntil: IsoDay;
}

export function dataOf(answers: Answers, fields: readonly FormField[], endsOn: IsoDay): readonly AnsweredDatum[] {
  return fields.flatMap(({ id, purposes, keptDays }) => {
    const value = answers.get(id);
    return value === undefined ? [] : [{ field: id, value, purposes, keptUntil: addDays(endsOn, keptDays) }];
  });
}

/** Whether answers given to an older form can stand under the new one: every field that the new one requires of them is answered (rule RG-6). */
export function stillFits(answers: Answers, fields: readonly FormField[]): boolean {
  return readAnswers(fields, answers).problems.length === 0;
}

/** Which fields every form has: who comes, how to reach them, in what function. Gender is asked for balance and may be left unsaid. */
export const baseFields: readonly FormField[] = [
  { id: 'family-name', label: { ar: 'اسم العائلة', zh: '姓', en: 'Family name', fr: 'Nom', ru: 'Фамилия', es: 'Apellidos' }, type: 'text', required: true, purposes: ['registration', 'door', 'badge', 'invitation', 'correspondence', 'participants-list', 'speaking'], keptDays: 365 },
  { id: 'given-name', label: { ar: 'الاسم الأول', zh: '名', en: 'Given name', fr: 'Prénom', ru: 'Имя', es: 'Nombre' }, type: 'text', required: true, purposes: ['registration', 'door', 'badge', 'invitation', 'correspondence', 'participants-list', 'speaking'], keptDays: 365 },
  { id: 'email', label: { ar: 'البريد الإلكتروني', zh: '电子邮件', en: 'E-mail address', fr: 'Adresse électronique', ru: 'Адрес электронной почты', es: 'Correo electrónico' }, type: 'email', required: true, purposes: ['registration', 'correspondence'], keptDays: 365 },
  { id: 'function', label: { ar: 'الوظيفة', zh: '职务', en: 'Function', fr: 'Fonction', ru: 'Должность', es: 'Cargo' }, type: 'text', required: false, purposes: ['registration', 'badge', 'participants-list', 'speaking'], keptDays: 365 },
  {
    id: 'gender', label: { ar: 'نوع الجنس', zh: '性别', en: 'Gender', fr: 'Genre', ru: 'Пол', es: 'Género' }, type: 'choice', required: false, purposes: ['registration', 'speaking', 'selection'], keptDays: 30,
    options: [
      { id: 'woman', label: { ar: 'امرأة', zh: '女', en: 'Woman', fr: 'Femme', ru: 'Женщина', es: 'Mujer' } },
      { id: 'man', label: { ar: 'رجل', zh: '男', en: 'Man', fr: 'Homme', ru: 'Мужчина', es: 'Hombre' } },
      { id: 'other', label: { ar: 'آخر', zh: '其他', en: 'Other', fr: 'Autre', ru: 'Другое', es: 'Otro' } },
    ],
  },
];
