import { cut } from '../tokens.ts';
import type { Space, Token } from '../tokens.ts';
import { isVerb } from './stance.ts';
import type { Verb } from './stance.ts';
import { spaceMarks } from './write.ts';
import type { Before } from './write.ts';

export interface PartyWord {
  readonly party: string;
  readonly verb: Verb;
}

export interface ParsedGroup {
  readonly base?: { readonly content: Parsed; readonly words: readonly PartyWord[] };
  readonly others: readonly { readonly t: readonly Token[]; readonly parties: readonly string[]; readonly words: readonly PartyWord[] }[];
}

export type Parsed = readonly ({ readonly t: readonly Token[] } | ParsedGroup)[];

export interface Refused {
  readonly kind: 'refused';
  readonly code: 'unclosed' | 'unopened' | 'stray' | 'no-party' | 'second-base' | 'brackets-in-proposal' | 'delete-of-proposal' | 'empty';
  /** In UTF-16 units from the beginning. */
  readonly at: number;
}

class Refusal extends Error {
  readonly refused: Refused;
  constructor(code: Refused['code'], at: number) {
    super(code);
    this.refused = { kind: 'refused', code, at };
  }
}

/** The pieces of a text in the house dialect, not yet weighed. */
export function parseDialect(text: string): Parsed | Refused {
  try {
    const [content, at] = parseContent(text, 0, 'usual', false);
    return at === text.length ? content : { kind: 'refused', code: 'unopened', at };
  } catch (thrown) {
    if (thrown instanceof Refusal) return thrown.refused;
    throw thrown;
  }
}

/** Ends at the end of the text, or within a group before `]`, ` / ` and ` – `. */
function parseContent(text: string, start: number, before: Before, within: boolean): readonly [Parsed, number] {
  const content: ({ readonly t: readonly Token[] } | ParsedGroup)[] = [];
  let at = start;
  let leading: Before | undefined = before;
  const mark = text[at] === '\\' ? spaceMarks.find(([sign]) => sign === text[start + 1]) : undefined;
  if (mark !== undefined) [leading, at] = [mark[1], at + 2];
  while (!isAtEnd(text, at, within)) {
    const [run, end] = parseRun(text, at, within);
    const tokens = cut(run, leading === undefined ? '' : leading === 'usual' ? undefined : leading);
    if (tokens.length > 0) content.push({ t: tokens });
    at = end;
    if (text[at] !== '[') {
      leading = undefined;
      continue;
    }
    const [group, after] = parseGroup(text, at, run === '' && leading !== undefined ? leading : spaceAfter(run));
    content.push(group);
    [leading, at] = [undefined, after];
  }
  return [content, at];
}

function isAtEnd(text: string, at: number, within: boolean): boolean {
  return at >= text.length || text[at] === ']' || (within && /^ [/–] /u.test(text.slice(at, at + 3)));
}

function spaceAfter(run: string): Space {
  return run.endsWith('\n') ? '\n' : run.endsWith(' ') ? ' ' : '';
}

/** Running text without its backslashes, up to a sign that is none of it. */
function parseRun(text: string, start: number, within: boolean): readonly [string, number] {
  let [run, at] = ['', start];
  while (at < text.length) {
    const sign = text[at] ?? '';
    if (sign === '[' || sign === ']' || (within && sign === ' ' && /^[/–] /u.test(text.slice(at + 1, at + 3)))) break;
    if (sign === '/' || sign === '–' || (sign === '\\' && !/[\\[\]/–]/u.test(text[at + 1] ?? ''))) throw new Refusal('stray', at);
    const escaped = sign === '\\' ? 1 : 0;
    run += text[at + escaped] ?? '';
    at += 1 + escaped;
  }
  return [run, at];
}

function parseGroup(text: string, start: number, before: Before): readonly [ParsedGroup, number] {
  let base: ParsedGroup['base'];
  const others: ParsedGroup['others'][number][] = [];
  let at = start + 1;
  for (let first = true; ; first = false) {
    const [content, end] = parseContent(text, at, before, true);
    const [said, after] = text.startsWith(' – ', end) ? parseWords(text, end + 3) : [{ parties: [], words: [] }, end];
    if (content.length === 0) throw new Refusal('empty', at);
    if (said.parties.length === 0 && !first) throw new Refusal('second-base', at);
    if (said.parties.length === 0) base = { content, words: said.words };
    else others.push({ t: onlyTokens(content, at), ...said });
    if (said.parties.length > 0 && said.words.some(({ verb }) => verb === 'delete')) throw new Refusal('delete-of-proposal', end);
    if (text[after] === ']') return [{ ...(base !== undefined && { base }), others }, after + 1];
    if (!text.startsWith(' / ', after)) throw new Refusal('unclosed', start);
    at = after + 3;
  }
}

function onlyTokens(content: Parsed, at: number): readonly Token[] {
  const [only, ...more] = content;
  if (only === undefined || !('t' in only) || more.length > 0) throw new Refusal('brackets-in-proposal', at);
  return only.t;
}

/** `EU, G77 retain; CHN delete`: a list with a word at its end says that of the alternative, one without proposes it. */
function parseWords(text: string, start: number): readonly [{ readonly parties: readonly string[]; readonly words: readonly PartyWord[] }, number] {
  const [parties, words]: [string[], PartyWord[]] = [[], []];
  let at = start;
  for (;;) {
    const list = /^(?:\\.|[^\\\][;/])+/su.exec(text.slice(at))?.[0] ?? '';
    const written = list.replace(/ $/u, '').split(/(?<!(?<!\\)(?:\\\\)*\\), /u);
    const verb = / (?<verb>\p{L}+)$/u.exec(written.at(-1) ?? '')?.groups?.['verb'] ?? '';
    const names = isVerb(verb) ? [...written.slice(0, -1), (written.at(-1) ?? '').slice(0, -verb.length - 1)] : written;
    const plain = names.map((name) => name.replace(/\\(?<sign>.)/gsu, '$<sign>'));
    if (plain.some((name) => name === '')) throw new Refusal('no-party', at);
    if (isVerb(verb)) words.push(...plain.map((party) => ({ party, verb })));
    else parties.push(...plain);
    at += list.length - (list.endsWith(' ') ? 1 : 0);
    if (!text.startsWith('; ', at)) return [{ parties, words }, at];
    at += 2;
  }
}
