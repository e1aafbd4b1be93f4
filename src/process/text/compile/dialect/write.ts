import { textOf, usualSpace } from '../tokens.ts';
import type { Space, Token } from '../tokens.ts';
import { isPoint, tokensIn } from '../tree.ts';
import type { Compilation, Node, Point } from '../tree.ts';
import { inMeetingSequence } from './sequence.ts';
import { isVerb, verbs } from './stance.ts';
import type { Stance } from './stance.ts';

export interface WriteOptions {
  /** Those with a place here are printed first and in this sequence: the meeting's own. */
  readonly sequence?: readonly string[];
  readonly stances?: readonly Stance[];
}

/** Say which space stands before the first word of an alternative where it is not the one before the bracket. */
export const spaceMarks = [['+', ''], ['~', ' '], ['^', '\n']] as const satisfies readonly (readonly [string, Space])[];

/** What stands already before the words that come next; `usual`: nothing, at the beginning of a text. */
export type Before = Space | 'usual';

/**
 * A compilation in the house dialect, from which `read` makes the same again (rule TX-7): `Parties [shall / should – EU]
 * promote`. The base comes first in a bracket and has no bare list of parties; if nothing of the base stands there, the first
 * alternative has one. Who is not named reads the base. To delete is a word on the base: `[shall – CHN delete]`. In running
 * text `\ [ ] / –` stand behind a backslash.
 */
export function write({ content }: Pick<Compilation, 'content'>, options: WriteOptions = {}): string {
  return contentWritten(content, 'usual', options);
}

function contentWritten(nodes: readonly Node[], before: Before, options: WriteOptions): string {
  return nodes.map((node, at) => (isPoint(node) ? pointWritten(node, at === 0 ? before : undefined, options) : wordsWritten(node.t, at === 0 ? before : undefined))).join('');
}

function wordsWritten(tokens: readonly Token[], before: Before | undefined): string {
  const [first] = tokens;
  if (first === undefined) return '';
  const text = textOf(tokens).replace(/[\\[\]/–]/gu, String.raw`\$&`);
  if (before === undefined) return first.ws + text;
  return first.ws === (before === 'usual' ? usualSpace(first.text) : before) ? text : `\\${spaceMarks.find(([, space]) => space === first.ws)?.[0] ?? ''}${text}`;
}

function pointWritten(point: Point, before: Before | undefined, options: WriteOptions): string {
  const space = before ?? tokensIn([point])[0]?.ws ?? '';
  const alternatives = point.alts.flatMap(({ content, parties }, at) => {
    if (content.length === 0) return [];
    const bare = at > 0 && parties.length > 0 ? [listed(parties, options)] : [];
    const said = [...bare, ...spoken(point, at, options)];
    return [contentWritten(content, space, options) + (said.length > 0 ? ` – ${said.join('; ')}` : '')];
  });
  return `${before === undefined ? space : ''}[${alternatives.join(' / ')}]`;
}

/** Who says what of one alternative; those who read nothing where the base has words delete these. */
function spoken({ id, alts }: Point, at: number, options: WriteOptions): readonly string[] {
  const deleting = at === 0 ? alts.flatMap(({ content, parties }, other) => (other > 0 && content.length === 0 ? parties : [])) : [];
  return verbs.flatMap((verb) => {
    const parties = verb === 'delete' ? deleting : (options.stances ?? []).filter((one) => one.point === id && one.alternative === at && one.verb === verb).map(({ party }) => party);
    return parties.length === 0 ? [] : [`${listed([...new Set(parties)], options)} ${verb}`];
  });
}

function listed(parties: readonly string[], { sequence }: WriteOptions): string {
  return inMeetingSequence(parties, sequence).map(nameWritten).join(', ');
}

/** A name that ends like a word on an alternative keeps a backslash before that word. */
function nameWritten(name: string): string {
  const plain = name.replace(/[\\[\]/–,;]/gu, String.raw`\$&`);
  const last = plain.lastIndexOf(' ') + 1;
  return isVerb(plain.slice(last)) ? `${plain.slice(0, last)}\\${plain.slice(last)}` : plain;
}
