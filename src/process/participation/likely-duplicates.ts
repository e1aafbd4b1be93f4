import { acronymsOf, hostOf, mailHostOf, plainName, shareOfWords } from './likeness-of-names.ts';
import type { ApplicationState } from './state.ts';

/** Why two applications may be the same entity's: for an officer to look at, never to decide by. */
export type Likeness = 'same-name' | 'same-acronym' | 'same-website' | 'same-mail' | 'same-words';

export interface LikelyDuplicate {
  readonly application: ApplicationState;
  readonly why: readonly Likeness[];
}

type Names = Pick<ApplicationState, 'id' | 'name' | 'otherNames' | 'website'>;

/** E-mail addresses by the id of the application. They are personal, so whoever may read them hands them in; without them that reason is left out. */
export type MailAddresses = ReadonlyMap<string, string>;

/** Names that share so much of their words look alike. */
const alike = 0.75;

/** Other applications that look like this one, the most reasons first, then the earliest filed (rule AC-6). */
export function likelyDuplicates(one: Names, others: readonly ApplicationState[], mail: MailAddresses = new Map()): readonly LikelyDuplicate[] {
  const found = others.filter(({ id }) => id !== one.id).map((application) => ({ application, why: likenesses(one, application, mail) }));
  return found.filter(({ why }) => why.length > 0).toSorted((a, b) => b.why.length - a.why.length || (a.application.filedAt < b.application.filedAt ? -1 : 1));
}

function likenesses(a: Names, b: Names, mail: MailAddresses): readonly Likeness[] {
  const [left, right] = [namesOf(a), namesOf(b)];
  const plainLeft = left.map(plainName);
  const plainRight = right.map(plainName);
  const sameName = plainLeft.some((name) => plainRight.includes(name));
  const sameWords = !sameName && plainLeft.some((name) => plainRight.some((other) => shareOfWords(name, other) >= alike));
  const reasons: readonly (readonly [Likeness, boolean])[] = [
    ['same-name', sameName],
    ['same-acronym', shortens(plainLeft, right) || shortens(plainRight, left)],
    ['same-website', isSame(hostOf(a.website), hostOf(b.website))],
    ['same-mail', isSame(mailHostOf(mail.get(a.id)), mailHostOf(mail.get(b.id)))],
    ['same-words', sameWords],
  ];
  return reasons.filter(([, holds]) => holds).map(([why]) => why);
}

function namesOf({ name, otherNames }: Names): readonly string[] {
  return [...Object.values(name), ...otherNames].filter((text) => plainName(text) !== '');
}

function shortens(shorts: readonly string[], names: readonly string[]): boolean {
  return names.some((name) => acronymsOf(name).some((acronym) => shorts.includes(acronym)));
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
