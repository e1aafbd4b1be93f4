import { parseInstant } from '../../process/vocabulary/instant.ts';
import type { Instant } from '../../process/vocabulary/instant.ts';
import { indicoStates, indicoStateTitles } from './indico.ts';
import type { IndicoState } from './indico.ts';

/** One `@`, no spaces or separators, a dot in the domain, 254 characters at most (RFC 5321, 4.5.3.1.3). */
export function isEmail(text: string): boolean {
  return text.length <= 254 && /^[^\s@<>"(),;:\\[\]]+@[^\s@<>"(),;:\\[\].]+(?:\.[^\s@<>"(),;:\\[\].]+)+$/u.test(text) && !/^\.|\.\.|\.@/u.test(text);
}

const isoLike = /^(?<day>\d{4}-\d\d-\d\d)(?:[ T](?<time>\d\d:\d\d(?::\d\d)?)(?:\.\d+)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/u;
const slashed = /^(?<a>\d{1,2})[/.](?<b>\d{1,2})[/.](?<year>\d{4})(?:[ ,]+(?<time>\d\d:\d\d(?::\d\d)?))?$/u;

/**
 * A moment as Indico writes it (`2017-04-13 16:00:00.123456+00:00`) or as a spreadsheet made of it (`13/04/2017 16:00`).
 * Without a zone it is UTC. `ambiguous` where day and month cannot be told apart, `bad` for what is no date.
 */
export function readMoment(text: string): Instant | 'ambiguous' | 'bad' {
  const iso = isoLike.exec(text)?.groups;
  if (iso?.['day'] !== undefined) return moment(iso['day'], iso['time'], iso['zone']);
  const written = slashed.exec(text)?.groups;
  if (written?.['a'] === undefined || written['b'] === undefined || written['year'] === undefined) return 'bad';
  const [a, b] = [Number(written['a']), Number(written['b'])];
  if (a <= 12 && b <= 12 && a !== b) return 'ambiguous';
  const [day, month] = a > 12 ? [a, b] : [b, a];
  return moment(`${written['year']}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`, written['time'], undefined);
}

function moment(day: string, time: string | undefined, zone: string | undefined): Instant | 'bad' {
  const read = parseInstant(`${day}T${time === undefined ? '00:00:00' : time.length === 5 ? `${time}:00` : time}${zone === undefined ? 'Z' : zone.replace(/^([+-]\d\d)(\d\d)$/u, '$1:$2')}`);
  const midnight = parseInstant(`${day}T00:00:00Z`);
  // A day that the month has not would silently become one of the next month.
  return read === undefined || midnight?.slice(0, 10) !== day ? 'bad' : read;
}

const states: ReadonlyMap<string, IndicoState> = new Map([...indicoStates.map((state) => [indicoStateTitles[state].toLowerCase(), state] as const), ...indicoStates.map((state) => [state, state] as const)]);

export function readState(text: string): IndicoState | undefined {
  return states.get(text.toLowerCase());
}

const yes = new Set(['yes', 'true', '1', 'oui', 'sí', 'si', 'да', '是', 'نعم']);
const no = new Set(['no', 'false', '0', 'non', 'нет', '否', 'لا']);

export function readYesNo(text: string): boolean | undefined {
  const plain = text.toLowerCase();
  return yes.has(plain) ? true : no.has(plain) ? false : undefined;
}

/**
 * A name in one piece: the words in capitals at one end are the family name, else the last word is. A single word is a
 * family name.
 */
export function splitName(name: string): { readonly givenName: string; readonly familyName: string } {
  const words = name.split(/\s+/u).filter((word) => word !== '');
  const capital = (word: string) => /\p{Lu}.*\p{Lu}/u.test(word) && word === word.toUpperCase();
  let first = words.length;
  while (first > 0 && capital(words[first - 1] ?? '')) first -= 1;
  if (first < words.length && first > 0) return { givenName: words.slice(0, first).join(' '), familyName: words.slice(first).join(' ') };
  let last = 0;
  while (last < words.length && capital(words[last] ?? '')) last += 1;
  if (last > 0 && last < words.length) return { givenName: words.slice(last).join(' '), familyName: words.slice(0, last).join(' ') };
  return { givenName: words.slice(0, -1).join(' '), familyName: words.at(-1) ?? '' };
}
