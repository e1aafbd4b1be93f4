import { reachOf } from '../../../access/personal-data.ts';
import { isPurpose } from '../../../access/purposes.ts';
import type { Purpose, Reading } from '../../../access/purposes.ts';
import type { Answers } from '../../../process/participation/registration-form.ts';
import type { EnrolmentState, RegistrationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { Actor } from '../../../process/vocabulary/standing.ts';
import type { PersonalDatum } from '../../../store/personal/personal-rows.ts';
import type { Visit } from '../../visit.ts';
import { languageField } from './sent-answers.ts';

/** What a registration says, as far as the visitor may read it. */
export interface ReadAnswers {
  readonly data: readonly PersonalDatum[];
  /** Whether there is no field of the form whose answer is kept from the visitor: only then can they say all of it anew. */
  readonly whole: boolean;
}

/** Undefined where the visitor may read nothing of it. People read what they said under their own name, others for the purposes of their standing; each look is logged. */
export async function loadAnswers(visit: Visit, enrolment: EnrolmentState, registration: RegistrationState): Promise<ReadAnswers | undefined> {
  const { purposes, whole } = readingsOf(visit.actor, enrolment, registration);
  if (purposes.length === 0) return undefined;
  const found = new Map<string, PersonalDatum>();
  for (const purpose of purposes) {
    const read = await visit.store.personal.read({ process: visit.process, purpose, by: visit.actor, subjects: [subjectKey('registration', registration.id)] });
    if (!read.refused) for (const datum of read.rows) found.set(datum.field, datum);
  }
  return { data: [...found.values()], whole };
}

/** As few purposes as take in every answer that the visitor may read. */
export function readingsOf(actor: Actor, { fields }: Pick<EnrolmentState, 'fields'>, { person, of }: Pick<RegistrationState, 'person' | 'of'>): { readonly purposes: readonly Reading[]; readonly whole: boolean } {
  if (actor.person === person) return { purposes: ['own'], whole: true };
  const mayFor = (purpose: Purpose) => {
    const reach = reachOf(actor, purpose);
    return reach !== undefined && (reach.holder === undefined || reach.holder === of) && (reach.person === undefined || reach.person === person);
  };
  if (!mayFor('registration')) return { purposes: [], whole: false };
  const others = fields.filter(({ purposes }) => !purposes.includes('registration')).map(({ purposes }) => purposes.filter(isPurpose).find(mayFor));
  return { purposes: [...new Set<Reading>(['registration', ...others.flatMap((purpose) => purpose ?? [])])], whole: others.every((purpose) => purpose !== undefined) };
}

/** The answers as a form takes them, and the language in which letters are wanted. */
export function answersIn(data: readonly PersonalDatum[], otherwise: Language): { readonly answers: Answers; readonly language: Language } {
  const said = data.find(({ field }) => field === languageField)?.value;
  const answers = new Map(data.filter(({ field }) => field !== languageField).map(({ field, value }) => [field, typeof value === 'object' ? value : String(value)] as const));
  return { answers, language: typeof said === 'string' && isLanguage(said) ? said : otherwise };
}
