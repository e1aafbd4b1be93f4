import { decidingBodies, participantTypes, procedureSettings } from '../../../process/participation/state.ts';
import type { ParticipantType, ProcedureSetting, ProcedureState } from '../../../process/participation/state.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { textField, textFields } from '../../take-form.ts';

/** The rules of accreditation as they stand in the fields of their form. */
export interface ProcedureValues {
  readonly applyBy: string;
  readonly timeZone: string;
  readonly late: string;
  /** One document a line; a question mark before it makes it optional. */
  readonly documents: string;
  readonly objectionDays: string;
  readonly dayKind: string;
  /** One day a line. */
  readonly holidays: string;
  readonly reasons: string;
  readonly contestedBy: string;
  readonly byStatus: readonly string[];
  readonly withoutRegistration: readonly string[];
  /** `mandate/paragraph`, or `mandate/` for the whole of it, by setting. */
  readonly grounds: ReadonlyMap<ProcedureSetting, readonly string[]>;
}

export const lateChoices = ['refused', 'taken-as-late'] as const;
export const dayKinds = ['calendar', 'working'] as const;
export const reasonChoices = ['public', 'states', 'deciding-body'] as const;

/** What was sent. */
export function sentProcedure(fields: FormData): ProcedureValues {
  return {
    applyBy: textField(fields, 'apply-by'), timeZone: textField(fields, 'time-zone'), late: textField(fields, 'late'), documents: textField(fields, 'documents'), objectionDays: textField(fields, 'objection-days'),
    dayKind: textField(fields, 'day-kind'), holidays: textField(fields, 'holidays'), reasons: textField(fields, 'reasons'), contestedBy: textField(fields, 'contested'),
    byStatus: textFields(fields, 'by-status'), withoutRegistration: textFields(fields, 'without-registration'), grounds: new Map(procedureSettings.map((setting) => [setting, textFields(fields, `ground-${setting}`)])),
  };
}

/** What is set; before anything is, what a form proposes. */
export function presentProcedure(before: ProcedureState | undefined, language: Language, timeZone: string): ProcedureValues {
  const grounds = (setting: ProcedureSetting) => before?.grounds.filter((one) => one.setting === setting).map(({ mandate, paragraph }) => `${mandate}/${paragraph ?? ''}`) ?? [];
  return {
    applyBy: before?.applyBy ?? '', timeZone: before?.timeZone ?? timeZone, late: before?.late ?? 'refused', documents: before?.documents.map(({ label, required }) => `${required ? '' : '? '}${inLanguage(label, language).text}`).join('\n') ?? '',
    objectionDays: String(before?.objectionDays ?? 10), dayKind: before?.dayKind ?? 'calendar', holidays: before?.holidays.join('\n') ?? '', reasons: before?.reasons ?? 'states', contestedBy: before?.contestedBy ?? 'general-assembly',
    byStatus: before?.byStatus ?? [], withoutRegistration: before?.withoutRegistration ?? [], grounds: new Map(procedureSettings.map((setting) => [setting, grounds(setting)])),
  };
}

/** The data of `set-procedure`; what cannot be read is left as it was written, for the decision to refuse it. */
export function procedureData(values: ProcedureValues, before: ProcedureState | undefined, language: Language) {
  const types = (chosen: readonly string[]): ParticipantType[] => participantTypes.filter((type) => chosen.includes(type));
  return {
    ...(values.applyBy !== '' && { applyBy: values.applyBy }),
    timeZone: values.timeZone,
    late: oneOf(lateChoices, values.late, 'refused'),
    documents: documentsOf(values.documents, before, language),
    objectionDays: /^\d{1,4}$/u.test(values.objectionDays) ? Number(values.objectionDays) : 0,
    dayKind: oneOf(dayKinds, values.dayKind, 'calendar'),
    holidays: linesOf(values.holidays),
    reasons: oneOf(reasonChoices, values.reasons, 'deciding-body'),
    contestedBy: oneOf(decidingBodies, values.contestedBy, 'general-assembly'),
    byStatus: types(values.byStatus),
    withoutRegistration: types(values.withoutRegistration),
    grounds: procedureSettings.flatMap((setting) => groundsOf(setting, values.grounds.get(setting) ?? [])),
  };
}

function oneOf<const Value extends string>(values: readonly Value[], text: string, otherwise: Value): Value {
  return values.find((value) => value === text) ?? otherwise;
}

function groundsOf(setting: ProcedureSetting, chosen: readonly string[]) {
  return [...new Set(chosen)].map((one) => {
    const [mandate = '', paragraph = ''] = one.split('/');
    return { setting, mandate, ...(paragraph !== '' && { paragraph }) };
  });
}

/**
 * A document that was there keeps its id, which applications name, and its other languages: one with the same words, or
 * else, where as many lines stand as before, the one of the same line. A new one gets a number that none has.
 */
function documentsOf(text: string, before: ProcedureState | undefined, language: Language) {
  const lines = linesOf(text).map((line) => ({ required: !line.startsWith('?'), label: line.replace(/^\?\s*/u, '') }));
  const known = before?.documents ?? [];
  const taken = new Set(known.map(({ id }) => id));
  const named = (label: string) => known.find((document) => inLanguage(document.label, language).text === label);
  const unmatched = known.filter((document) => !lines.some(({ label }) => named(label)?.id === document.id));
  const renamed = (index: number) => (lines.length === known.length ? unmatched.find((document) => document === known[index]) : undefined);
  return lines.map(({ label, required }, index) => {
    const old = named(label) ?? renamed(index);
    const id = old?.id ?? freeId(taken);
    taken.add(id);
    return { id, label: { ...old?.label, [language]: label }, required };
  });
}

function freeId(taken: ReadonlySet<string>): string {
  let number = taken.size + 1;
  while (taken.has(`document-${number}`)) number += 1;
  return `document-${number}`;
}

function linesOf(text: string): string[] {
  return text.split('\n').map((line) => line.trim()).filter((line) => line !== '');
}
