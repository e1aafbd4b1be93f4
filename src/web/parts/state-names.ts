import type { Language } from '../../process/vocabulary/language.ts';
import { memberStates } from '../../process/vocabulary/member-states.ts';
import { stateName } from '../../process/vocabulary/states/names.ts';
import { localeOf } from '../messages/catalogue.ts';

export { stateName } from '../../process/vocabulary/states/names.ts';

export interface NamedState {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly name: string;
}

const lists = new Map<Language, readonly NamedState[]>();

/** The 193 Member States under their names in a language, in that language's order. */
export function statesIn(language: Language): readonly NamedState[] {
  const known = lists.get(language);
  if (known !== undefined) return known;
  const order = new Intl.Collator(localeOf(language));
  const list = memberStates.map((code) => ({ code, name: stateName(code, language) })).toSorted((a, b) => order.compare(a.name, b.name));
  lists.set(language, list);
  return list;
}

/** A Member or observer State is named by two capital letters, a participant by a readable id. */
export function isStateCode(of: string): boolean {
  return /^[A-Z]{2}$/u.test(of);
}
