import { voteValues } from '../../../process/adoption/state.ts';
import type { VoteValue } from '../../../process/adoption/state.ts';
import { comparable } from '../../../process/vocabulary/comparable.ts';
import { countryNamed } from '../../../process/vocabulary/country-names.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { isState, stateCoded } from '../../../process/vocabulary/states/state.ts';

/** How votes are written in lists of the six languages; `not-voting` is left out of a roll call. */
const written: Readonly<Record<VoteValue | 'not-voting', readonly string[]>> = {
  yes: ['yes', 'y', 'for', 'in favour', 'in favor', 'pour', 'oui', 'a favor', 'si', 'sí', 'за', '赞成', 'مؤيد', 'مؤيدون', 'المؤيدون', '+', '✓'],
  no: ['no', 'n', 'against', 'contre', 'non', 'en contra', 'против', '反对', 'معارض', 'معارضون', 'المعارضون', '-', '−', '✕'],
  abstain: ['abstain', 'a', 'abstaining', 'abstained', 'abstention', 'abstentions', 'abstienen', 'abstenciones', 'abstención', 's’abstiennent', 'воздержались', 'воздержался', '弃权', 'ممتنع', 'ممتنعون', 'الممتنعون', '○', '0'],
  'not-voting': ['not voting', 'non voting', 'nv', 'absent', 'n’a pas pris part au vote', 'no votó', 'не участвовал', '未参加表决', '未投票', 'لم يشارك', '–', '.'],
};

const words = new Map(Object.entries(written).flatMap(([vote, list]) => list.map((word) => [plain(word), vote === 'not-voting' ? vote : voteValues.find((one) => one === vote)] as const)));

function plain(text: string): string {
  return text.normalize('NFKC').trim().toLowerCase();
}

type Read = VoteValue | 'not-voting';

export interface RollReading {
  readonly votes: readonly { readonly state: string; readonly vote: VoteValue }[];
  /** Lines of which the State or the vote was not understood, by their number, from 1. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}

/**
 * A roll call as somebody pastes it: a State and its vote to a line, in either sequence, between tabs, commas or semicolons
 * (`Y ALGERIA` too); or headings (`In favour: Algeria, Angola`) with the States behind or under them. A first line that says
 * neither is a heading of columns. States by their names in the six languages or by their codes.
 */
export function readRollCall(text: string): RollReading {
  const votes: RollReading['votes'][number][] = [];
  const unread: RollReading['unread'][number][] = [];
  let under: Read | undefined;
  for (const [at, raw] of text.split(/\r?\n/u).entries()) {
    const line = raw.trim();
    if (line === '') continue;
    const heading = headingOf(line);
    if (heading !== undefined) under = heading.vote;
    const rest = heading === undefined ? line : heading.rest;
    if (rest === '') continue;
    const found = readLine(rest, under);
    if (found === undefined) {
      if (at > 0 || saysAny(line)) unread.push({ line: at + 1, text: line.slice(0, 80) });
    } else votes.push(...found.flatMap(({ state, vote }) => (vote === 'not-voting' ? [] : [{ state, vote }])));
  }
  return { votes, unread };
}

/** The roll call, or why it cannot be read: the first line that was not understood. */
export function votesOf(text: string): RollReading['votes'] | Refusal {
  const { votes, unread } = readRollCall(text);
  const [first] = unread;
  if (first !== undefined) return refuse('roll-unread', 'AD-5', { line: first.line, text: first.text, count: unread.length });
  return votes.length === 0 ? refuse('roll-unread', 'AD-5', { line: 1, text: '', count: 0 }) : votes;
}

function headingOf(line: string): { readonly vote: Read; readonly rest: string } | undefined {
  const [head = '', ...rest] = line.split(/[:：]/u);
  const vote = words.get(plain(head));
  if (vote === undefined) return undefined;
  return rest.length > 0 ? { vote, rest: rest.join(':').trim() } : { vote, rest: '' };
}

function cellsOf(line: string): readonly string[] {
  return line.split(/[\t;,|，、؛،]/u).map((cell) => cell.replace(/^"|"$|\.$/gu, '').trim()).filter((cell) => cell !== '');
}

function readLine(line: string, under: Read | undefined): readonly { readonly state: string; readonly vote: Read }[] | undefined {
  const cells = cellsOf(line);
  const pair = pairOf(cells) ?? pairOf(splitAtVote(line));
  if (pair !== undefined) return [pair];
  const states = cells.map(stateNamed);
  if (under === undefined || states.length === 0) return undefined;
  const known = states.filter((state) => state !== undefined);
  return known.length === states.length ? known.map((state) => ({ state, vote: under })) : undefined;
}

/** Whether a line that was not understood names a State or a vote all the same; a heading of columns does not. */
function saysAny(line: string): boolean {
  const parts = line.split(/\s+/u);
  const beginnings = parts.map((_, at) => parts.slice(0, at + 1).join(' '));
  return [...cellsOf(line), ...splitAtVote(line), ...beginnings].some((cell) => words.has(plain(cell)) || stateNamed(cell) !== undefined);
}

/** One cell says a State and another says how it voted; others (a number, a code beside the name) are left alone. */
function pairOf(cells: readonly string[]): { readonly state: string; readonly vote: Read } | undefined {
  // `NO` is Norway and `SI` Slovenia where another cell says the vote.
  const code = cells.find((cell, at) => /^[A-Z]{2}$/u.test(cell) && isState(cell) && cells.some((other, place) => place !== at && words.has(plain(other))));
  const others = code === undefined ? cells : cells.toSpliced(cells.indexOf(code), 1);
  const [vote] = others.flatMap((cell) => words.get(plain(cell)) ?? []);
  const states = [...new Set([...(code === undefined ? [] : [code]), ...others.flatMap((cell) => (words.has(plain(cell)) ? [] : (stateNamed(cell) ?? [])))])];
  return vote !== undefined && states.length === 1 && states[0] !== undefined ? { state: states[0], vote } : undefined;
}

/** `Y ALGERIA`, `Algeria – abstaining`. */
function splitAtVote(line: string): readonly string[] {
  const parts = line.split(/\s+/u);
  for (const at of [1, parts.length - 1, parts.length - 2]) {
    const [front, back] = [parts.slice(0, at).join(' '), parts.slice(at).join(' ')];
    if (words.has(plain(front)) !== words.has(plain(back)) || (words.has(plain(back)) && /^[A-Z]{2}$/u.test(front) && isState(front))) return [front, back].map((one) => one.replace(/[\s–—:-]+$/u, ''));
  }
  return [];
}

function stateNamed(text: string): string | undefined {
  const upper = text.toUpperCase();
  if (isState(upper)) return upper;
  return stateCoded(upper) ?? countryNamed(text) ?? (comparable(text) === comparable('Holy See') ? 'VA' : undefined);
}
