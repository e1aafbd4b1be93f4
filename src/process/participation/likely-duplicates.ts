import type { ApplicationState } from './state.ts';

/** Why two applications may be the same entity's: for an officer to look at, never to decide by. */
export type Likeness = 'same-name' | 'same-acronym' | 'same-website' | 'same-words';

export interface LikelyDuplicate {
  readonly application: ApplicationState;
  readonly why: readonly Likeness[];
}

type Names = Pick<ApplicationState, 'id' | 'name' | 'otherNames' | 'website'>;

/** Other applications that look like this one, the most reasons first (rule AC-6). */
export function likelyDuplicates(one: Names, others: readonly ApplicationState[]): readonly LikelyDuplicate[] {
  const found = others.filter(({ id }) => id !== one.id).map((application) => ({ application, why: likenesses(one, application) }));
  return found.filter(({ why }) => why.length > 0).toSorted((a, b) => b.why.length - a.why.length || (a.application.filedAt < b.application.filedAt ? -1 : 1));
}

function likenesses(a: Names, b: Names): readonly Likeness[] {
  const [left, right] = [namesOf(a), namesOf(b)];
  const shared = left.some((name) => right.includes(name));
  const acronym = left.some((name) => right.some((other) => isAcronymOf(name, other) || isAcronymOf(other, name)));
  const website = siteOf(a.website) !== undefined && siteOf(a.website) === siteOf(b.website);
  const words = !shared && left.some((name) => right.some((other) => overlap(name, other) >= 0.75));
  return [...(shared ? (['same-name'] as const) : []), ...(acronym ? (['same-acronym'] as const) : []), ...(website ? (['same-website'] as const) : []), ...(words ? (['same-words'] as const) : [])];
}

function namesOf({ name, otherNames }: Names): readonly string[] {
  return [...Object.values(name), ...otherNames].map(plain).filter((text) => text !== '');
}

/** Lower case, no accents or punctuation, no words that every other name has. */
function plain(text: string): string {
  const letters = text.normalize('NFKD').replace(/\p{Mark}/gu, '').toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ').trim();
  const words = letters.split(' ').filter((word) => !filling.has(word));
  return (words.length === 0 ? letters.split(' ') : words).join(' ');
}

const filling: ReadonlySet<string> = new Set('the of for and in a an de la le les des du et pour l d el los las y en da do inc ltd gmbh association organization organisation international'.split(' '));

function isAcronymOf(short: string, long: string): boolean {
  const words = long.split(' ');
  return words.length >= 3 && short.length === words.length && words.every((word, index) => word[0] === short[index]);
}

function siteOf(address: string | undefined): string | undefined {
  if (address === undefined) return undefined;
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./u, '') : undefined;
}

/** Shared words over all words: 1 when both have the same words in any order. */
function overlap(a: string, b: string): number {
  const [left, right] = [new Set(a.split(' ')), new Set(b.split(' '))];
  const both = [...left].filter((word) => right.has(word)).length;
  return left.size < 2 || right.size < 2 ? 0 : both / (left.size + right.size - both);
}
