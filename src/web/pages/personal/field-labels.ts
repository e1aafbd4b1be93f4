import { baseFields } from '../../../process/participation/registration-form.ts';
import type { FormField } from '../../../process/participation/state.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { isMessageKey } from '../../messages/catalogue.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** What a field is called in the form in which it was filled in; its own name where no form knows it. */
export type FieldLabels = (subject: SubjectKey, field: string) => string;

export async function loadFieldLabels(visit: Visit, subjects: readonly SubjectKey[]): Promise<FieldLabels> {
  const { pool } = visit.store;
  const things = await loadStates(pool, visit.process, visit.position, subjects.filter((subject) => subject.startsWith('registration:')));
  const enrolmentOf = new Map([...things].flatMap(([key, state]) => (state.kind === 'registration' ? [[key, state.enrolment] as const] : [])));
  const enrolments = await loadStates(pool, visit.process, visit.position, [...enrolmentOf.values()].map((id) => `enrolment:${id}` as const));
  const fieldsOf = (subject: SubjectKey): readonly FormField[] => {
    const enrolment = enrolments.get(`enrolment:${enrolmentOf.get(subject) ?? ''}`);
    return enrolment?.kind === 'enrolment' ? enrolment.fields : baseFields;
  };
  return (subject, field) => {
    const known = fieldsOf(subject).find(({ id }) => id === field);
    const key = `data-field.${field}`;
    return known !== undefined ? plainText(known.label, visit.language) : isMessageKey(key) ? visit.words(key) : field;
  };
}
