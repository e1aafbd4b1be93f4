import { isPurpose } from '../../../access/purposes.ts';
import { dataOf } from '../../../process/participation/registration-form.ts';
import type { Answers } from '../../../process/participation/registration-form.ts';
import type { EnrolmentState, FormField } from '../../../process/participation/state.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import type { NewDatum } from '../../../store/personal/personal-rows.ts';
import { textField, textFields } from '../../take-form.ts';

/** What stands in the fields of a form as it was sent, whether or not it makes sense. */
export function sentAnswers(form: FormData, fields: readonly FormField[]): Answers {
  return new Map(fields.map(({ id, type }) => [id, type === 'choices' ? textFields(form, `answer-${id}`) : textField(form, `answer-${id}`)]));
}

/** The language in which letters are wanted: kept beside the answers as `language`. */
export const languageField = 'language';
const languageDays = 365;

export function sentLanguage(form: FormData, otherwise: Language): Language {
  const said = textField(form, languageField);
  return isLanguage(said) ? said : otherwise;
}

/** Everything that a registration says of somebody, each answer for its purposes and until its day (rule RG-5). */
export function personalDataOf(answers: Answers, language: Language, { fields, endsOn }: Pick<EnrolmentState, 'fields' | 'endsOn'>): readonly NewDatum[] {
  const answered = dataOf(answers, fields, endsOn).map(({ purposes, ...datum }) => ({ ...datum, purposes: purposes.filter(isPurpose) }));
  return [...answered, { field: languageField, value: language, purposes: ['registration', 'invitation', 'correspondence'], keptUntil: addDays(endsOn, languageDays) }];
}
