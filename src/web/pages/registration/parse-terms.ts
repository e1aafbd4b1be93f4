import type { EnrolmentState, Quota } from '../../../process/participation/state.ts';
import { participantTypes } from '../../../process/participation/state.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import type { MessageKey } from '../../messages/catalogue.ts';
import { textField } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { readChoices, writeChoices } from './labelled-lines.ts';

export const quotaHolders: readonly Quota['of'][] = ['each-delegation', 'each-participant', ...participantTypes];

const days = [['opensOn', 'enrolment.opens'], ['closesOn', 'enrolment.closes'], ['endsOn', 'enrolment.ends']] as const;

/** The terms as they stand in the fields, by the fields' names. */
export type TermValues = ReadonlyMap<string, string>;

export function termValues(form: FormData): TermValues {
  return new Map(['opensOn', 'closesOn', 'endsOn', 'timeZone', 'capacity', 'topics', ...quotaHolders.map((of) => `quota-${of}`)].map((name) => [name, textField(form, name)]));
}

export function valuesOfTerms(enrolment: EnrolmentState, language: Language): TermValues {
  const { opensOn, closesOn, endsOn, timeZone, capacity, quotas, topics } = enrolment;
  return new Map<string, string>([
    ['opensOn', opensOn], ['closesOn', closesOn], ['endsOn', endsOn], ['timeZone', timeZone], ['capacity', capacity === undefined ? '' : String(capacity)], ['topics', writeChoices(topics, language)],
    ...quotas.map(({ of, most }) => [`quota-${of}`, String(most)] as const),
  ]);
}

/** The terms that the fields say, or which field cannot be read. Whether they make sense together is for the decision (rule RG-1). */
export function parseTerms({ words, language }: Visit, values: TermValues, known: EnrolmentState | undefined) {
  const bad = (key: MessageKey): Refusal => refuse('bad-input', 'WP-7', { field: words(key) });
  for (const [name, key] of days) if (!/^\d{4}-\d\d-\d\d$/u.test(values.get(name) ?? '')) return bad(key);
  const capacity = wholeNumber(values.get('capacity'));
  if (capacity === 'unreadable' || capacity === 0) return bad('enrolment.capacity');
  const limits = quotaHolders.map((of) => ({ of, most: wholeNumber(values.get(`quota-${of}`)) }));
  if (limits.some(({ most }) => most === 'unreadable')) return bad('enrolment.quotas');
  const quotas = limits.flatMap(({ of, most }) => (typeof most === 'number' ? [{ of, most }] : []));
  return {
    opensOn: values.get('opensOn') ?? '',
    closesOn: values.get('closesOn') ?? '',
    endsOn: values.get('endsOn') ?? '',
    ...(capacity !== undefined && { capacity }),
    quotas,
    topics: [...readChoices(values.get('topics') ?? '', { language, known: known?.topics ?? [], prefix: 'topic' })],
  };
}

/** Undefined where nothing is said; at most 99,999. */
function wholeNumber(text = ''): number | 'unreadable' | undefined {
  if (text === '') return undefined;
  return /^\d{1,5}$/u.test(text) ? Number(text) : 'unreadable';
}
