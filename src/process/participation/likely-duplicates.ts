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

/** What of an application is compared: worked out once, because each is compared with every other. */
interface Traits {
  readonly plain: readonly string[];
  readonly acronyms: readonly string[];
  readonly host: string | undefined;
}

const known = new WeakMap<Names, Traits>();

function traitsOf(one: Names): Traits {
  const before = known.get(one);
  if (before !== undefined) return before;
  const names = namesOf(one);
  const traits = { plain: names.map(plainName), acronyms: names.flatMap(acronymsOf), host: hostOf(one.website) };
  known.set(one, traits);
  return traits;
}

function likenesses(a: Names, b: Names, mail: MailAddresses): readonly Likeness[] {
  const [left, right] = [traitsOf(a), traitsOf(b)];
  const sameName = left.plain.some((name) => right.plain.includes(name));
  const sameWords = !sameName && left.plain.some((name) => right.plain.some((other) => shareOfWords(name, other) >= alike));
  const reasons: readonly (readonly [Likeness, boolean])[] = [
    ['same-name', sameName],
    ['same-acronym', shortens(left, right) || shortens(right, left)],
    ['same-website', isSame(left.host, right.host)],
    ['same-mail', isSame(mailHostOf(mail.get(a.id)), mailHostOf(mail.get(b.id)))],
    ['same-words', sameWords],
  ];
  return reasons.filter(([, holds]) => holds).map(([why]) => why);
}

function namesOf({ name, otherNames }: Names): readonly string[] {
  return [...Object.values(name), ...otherNames].filter((text) => plainName(text) !== '');
}

function shortens(short: Traits, long: Traits): boolean {
  return long.acronyms.some((acronym) => short.plain.includes(acronym));
}

function isSame(a: string | undefined, b: string | undefined): boolean {
  return a !== undefined && a === b;
}
