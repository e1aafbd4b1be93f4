import { countryNamed } from '../../process/vocabulary/country-names.ts';
import type { Attribution, Mark, Verb } from './parsed-text.ts';

/** What was read of who says what, and the piece of the text that says it. */
export interface Attributed {
  readonly mark: Mark;
  readonly attributions: readonly Attribution[];
}

const verbForms: readonly (readonly [RegExp, Verb])[] = [
  [/^(?:propos(?:e|es|ed|al|ing)|prefers?)$/iu, 'propose'],
  [/^(?:support(?:s|ed|ing)?)$/iu, 'support'],
  [/^(?:retain(?:s|ed|ing)?|keeps?)$/iu, 'retain'],
  [/^(?:delet(?:e|es|ed|ing|ion))$/iu, 'delete'],
  [/^(?:oppos(?:e|es|ed|ing)|against)$/iu, 'oppose'],
  [/^(?:reserv(?:e|es|ed|ing|ation)|brackets?)$/iu, 'reserve'],
];
const groups = new Set([
  'us', 'usa', 'eu', 'uk', 'g77', 'g 77', 'g77 and china', 'g 77 and china', 'g77 china', 'g 77 china', 'aosis', 'ldcs', 'ldc group', 'umbrella group', 'eig', 'ailac', 'lmdc', 'lmdcs', 'alba', 'grulac', 'asean', 'caricom', 'celac', 'sids', 'psids', 'canz', 'juscanz', 'jusscannz',
  'african group', 'africa group', 'arab group', 'african union', 'au', 'weog', 'rok', 'dprk', 'holy see', 'state of palestine', 'palestine', 'lao', 'drc', 'uae', 'png', 'nz', 'chair', 'co chairs', 'cofacilitators', 'co facilitators', 'secretariat', 'lldcs', 'mercosur', 'oic', 'sadc', 'ecowas', 'cabu', 'rio group', 'bureau', 'visegrad group', 'russia', 'korea',
]);

function verbOf(word: string): Verb | undefined {
  return verbForms.find(([form]) => form.test(word))?.[1];
}

/** From 0 to 1: that a piece of text names a party. Codes of a meeting are not known beforehand, so that capitals are enough, with less confidence. */
export function partyConfidence(text: string): number {
  const plain = text.toLowerCase().replace(/[.'’]/gu, '').replace(/[\s&-]+/gu, ' ').trim();
  if (groups.has(plain) || (text.length > 3 && countryNamed(text) !== undefined)) return 0.95;
  if (/^(?:G-?\d{1,3}|[A-Z]{2,3})$/u.test(text)) return 0.9;
  if (/^[A-Z][A-Z\d+&-]{1,11}s?$/u.test(text)) return 0.85;
  return /^\p{Lu}[\p{L}'’.-]*(?:\s(?:(?:of|the|and|&|de|du)\s){0,2}\p{Lu}[\p{L}'’.-]*){0,5}$/u.test(text) && text.length <= 60 ? 0.6 : 0;
}

/** Parties and verbs of "EU, G77 retain; US delete"; undefined where a piece names no party. Places are counted from `start`. */
export function readStances(text: string, start: number): readonly Attribution[] | undefined {
  const found: Attribution[] = [];
  let waiting: { parties: string[]; start: number; confidence: number } = { parties: [], start, confidence: 1 };
  const give = (verb: Verb, end: number): void => {
    if (waiting.parties.length > 0) found.push({ parties: waiting.parties, verb, start: waiting.start, end, confidence: waiting.confidence });
    waiting = { parties: [], start: end, confidence: 1 };
  };
  for (const { 0: piece, 1: sign, index } of text.matchAll(/([^;,/]+)|[;,/]/gu)) {
    const [at, end] = [start + index + piece.length - piece.trimStart().length, start + index + piece.trimEnd().length];
    if (sign === undefined) {
      if (piece === ';') give('propose', at);
      continue;
    }
    const read = readPiece(piece.trim().replace(/\.$/u, ''));
    if (read === undefined) return undefined;
    if (waiting.parties.length === 0) waiting.start = at;
    waiting.parties.push(...read.parties);
    waiting.confidence = Math.min(waiting.confidence, read.confidence);
    if (read.verb !== undefined && waiting.parties.length === 0) return undefined;
    if (read.verb !== undefined) give(read.verb, end);
  }
  give('propose', start + text.trimEnd().length);
  return found.length === 0 ? undefined : found;
}

function readPiece(piece: string): { parties: readonly string[]; verb?: Verb; confidence: number } | undefined {
  if (piece === '') return { parties: [], confidence: 1 };
  const last = /(?:^|\s)(?:to\s+)?(?<verb>\p{L}+)(?<note>\s+(?:pending|until|subject|on|for)\b.*)?$/u.exec(piece);
  const verb = last?.groups?.['verb'] === undefined ? undefined : verbOf(last.groups['verb']);
  const named = verb === undefined || last === null ? piece : piece.slice(0, last.index).trim().replace(/:$/u, '');
  const own = verb === undefined ? {} : { verb };
  if (named === '') return { parties: [], confidence: 1, ...own };
  const whole = partyConfidence(named);
  const parts = /\s(?:and|&|\+)\s/u.test(named) && whole < 0.9 ? separateParties(named) : [named];
  const confidence = Math.min(...parts.map(partyConfidence));
  return confidence === 0 ? undefined : { parties: parts, confidence, ...own };
}

/** At each "and", but for names that have one in them. */
function separateParties(text: string): readonly string[] {
  const parts: string[] = [];
  for (const part of text.split(/\s(?:and|&|\+)\s/u).map((piece) => piece.trim())) {
    const both = `${parts.at(-1) ?? ''} and ${part}`;
    if (partyConfidence(both) > 0.9) parts[parts.length - 1] = both;
    else parts.push(part);
  }
  return parts;
}

/** " - EU, G77 retain" at the end of an alternative. The last dash with space before it after which all are parties. */
export function attributionAtEnd(text: string, start: number): Attributed | undefined {
  const from = Math.max(0, text.length - 600);
  for (const { index } of [...text.slice(from).matchAll(/(?<=^|\s|[.,;:])[-–—](?=\s?\p{Lu})/gu)].toReversed()) {
    const at = from + index;
    const attributions = readStances(text.slice(at + 1), start + at + 1);
    if (attributions === undefined) continue;
    const begin = text.slice(0, at).trimEnd().length;
    return { mark: { start: start + begin, end: start + text.length, text: text.slice(begin) }, attributions };
  }
  return undefined;
}

const prefix = /(?<space>\s*)(?<who>\p{Lu}[^[\]:;.]{0,120}(?:;[^[\]:;.]{1,120}){0,6}):(?!\/)\s*/uy;

/** "US/SG propose; CL oppose:" at the beginning of a bracket. Without a verb only names that are known for sure. */
export function attributionAtStart(text: string, at: number): Attributed | undefined {
  prefix.lastIndex = at;
  const found = prefix.exec(text);
  const who = found?.groups?.['who'];
  if (found === null || who === undefined) return undefined;
  const start = at + (found.groups?.['space']?.length ?? 0);
  const attributions = readStances(who, start);
  if (attributions === undefined) return undefined;
  const said = attributions.some(({ verb }) => verb !== 'propose') || /\bpropos/iu.test(who);
  if (!said && attributions.some(({ confidence }) => confidence < 0.95)) return undefined;
  return { mark: { start: at, end: at + found[0].length, text: found[0] }, attributions };
}

const beforeLabel = /\[(?<who>\s*\p{Lu}[^[\]:]{1,240}:)\s*$/u;

/** Where the bracket stands whose attribution ends right before a place: "[SG oppose: (a)". */
export function attributedBracketBefore(text: string, end: number): number | undefined {
  const from = Math.max(0, end - 260);
  const found = beforeLabel.exec(text.slice(from, end));
  if (found === null) return undefined;
  const attributed = attributionAtStart(text, from + found.index + 1);
  return attributed !== undefined && attributed.mark.end >= end ? from + found.index : undefined;
}
