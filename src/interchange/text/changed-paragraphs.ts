import { order } from '../../process/text/compile/readings.ts';
import { exactTextOf, textOf } from '../../process/text/compile/tokens.ts';
import type { Token } from '../../process/text/compile/tokens.ts';
import { collect } from '../../process/text/compile/project.ts';
import { isOfWholeProvision, isPoint } from '../../process/text/compile/tree.ts';
import type { Alternative, Compilation, Node } from '../../process/text/compile/tree.ts';
import type { Backed } from '../../process/text/compile/structure/compile-text.ts';

/** `by`: who puts it in or takes it out; nobody where names may not stand. */
export interface Change {
  readonly change: 'inserted' | 'deleted';
  readonly by: readonly string[];
}

/** Words with the spaces that belong to them. Without a change they are in the base and nobody takes them out. */
export interface Piece extends Partial<Change> {
  readonly text: string;
}

/** A provision as changes of the base, or an alternative to the whole of it, numbered from 1. */
export interface ChangedParagraph {
  readonly alternative?: number;
  /** Where the paragraph itself is put in, or taken out by some. */
  readonly mark?: Change;
  readonly pieces: readonly Piece[];
}

interface Changeable {
  readonly compilation: Compilation;
  readonly added?: Backed;
}

/** Who reads words: `silent` are those who read the base. */
interface Readers {
  readonly silent: boolean;
  readonly parties: ReadonlySet<string>;
}

interface Stretch {
  readonly tokens: readonly Token[];
  readonly readers: Readers;
}

/**
 * A provision as changes of the base by sets of parties: undoing all gives the base to the letter, doing those of one
 * party its reading, with every space. An added provision is put in by all who read it. `names` off: by nobody, and
 * alternatives by their text.
 */
export function changedParagraphs({ compilation, added }: Changeable, { names }: { readonly names: boolean }): readonly ChangedParagraph[] {
  const everybody = new Set([...compilation.parties, ...(added?.parties ?? [])]);
  const ground: Ground = { everybody, names };
  const all: Readers = { silent: added === undefined, parties: everybody };
  const [only] = compilation.content;
  const whole = only !== undefined && isPoint(only) && isOfWholeProvision(compilation, only) ? only : undefined;
  const others = whole === undefined ? [] : arranged(whole.alts.slice(1), names);
  const readers = without(all, others.flatMap(({ parties }) => parties));
  const mark = changeOf(readers, ground);
  const main: ChangedParagraph = { ...(mark !== undefined && mark !== 'none' && { mark }), pieces: piecesOf(stretchesOf(whole?.alts[0].content ?? compilation.content, readers, names), ground) };
  const beside = others.filter(({ content }) => content.length > 0).map(({ content, parties }, at): ChangedParagraph => {
    const by = names ? parties : [];
    return { alternative: at + 1, mark: { change: 'inserted', by }, pieces: [{ text: textOf(wordsOf(content)), change: 'inserted', by }] };
  });
  return [...(mark === 'none' ? [] : [main]), ...beside];
}

/** The same as the changes of one party alone: what others put in is not there, what others take out stays. */
export function changesOfOne(paragraphs: readonly ChangedParagraph[], party: string): readonly ChangedParagraph[] {
  const kept = (one: Partial<Change>) => one.by?.includes(party) === true;
  return paragraphs.flatMap(({ mark, pieces, ...rest }) => {
    if (mark?.change === 'inserted' && !kept(mark)) return [];
    const own = pieces.flatMap((piece): readonly Piece[] => {
      if (piece.change === undefined) return [piece];
      if (kept(piece)) return [{ ...piece, by: [party] }];
      return piece.change === 'inserted' ? [] : [{ text: piece.text }];
    });
    return [{ ...rest, ...(mark !== undefined && kept(mark) && { mark: { ...mark, by: [party] } }), pieces: merged(own) }];
  });
}

interface Ground {
  readonly everybody: ReadonlySet<string>;
  readonly names: boolean;
}

function stretchesOf(nodes: readonly Node[], readers: Readers, names: boolean): readonly Stretch[] {
  return nodes.flatMap((node): readonly Stretch[] => {
    if (!isPoint(node)) return [{ tokens: node.t, readers }];
    const [first, ...others] = node.alts;
    const inner = stretchesOf(first.content, without(readers, others.flatMap(({ parties }) => parties)), names);
    return [...inner, ...arranged(others, names).map(({ content, parties }) => ({ tokens: wordsOf(content), readers: { silent: false, parties: new Set(parties) } }))];
  });
}

/** The space before a word is there for those who read a word before it: at the beginning not for all who read the word. */
function piecesOf(stretches: readonly Stretch[], ground: Ground): readonly Piece[] {
  let started: Readers = { silent: false, parties: new Set() };
  const pieces = stretches.flatMap(({ tokens, readers }): readonly Piece[] => {
    const [first] = tokens;
    if (first === undefined) return [];
    const before: Readers = { silent: readers.silent && started.silent, parties: readers.parties.intersection(started.parties) };
    const all = before.silent === readers.silent && before.parties.size === readers.parties.size;
    started = { silent: started.silent || readers.silent, parties: started.parties.union(readers.parties) };
    if (all) return piece(exactTextOf(tokens), readers, ground);
    return [...(first.ws === '' ? [] : piece(first.ws, before, ground)), ...piece(textOf(tokens), readers, ground)];
  });
  return merged(pieces);
}

function piece(text: string, readers: Readers, ground: Ground): readonly Piece[] {
  const change = changeOf(readers, ground);
  return change === 'none' ? [] : [{ text, ...change }];
}

/** `none`: nobody reads it, and it is not in the base. */
function changeOf({ silent, parties }: Readers, { everybody, names }: Ground): Change | undefined | 'none' {
  if (!silent) return parties.size === 0 ? 'none' : { change: 'inserted', by: names ? [...parties].toSorted(order) : [] };
  const against = everybody.difference(parties);
  return against.size === 0 ? undefined : { change: 'deleted', by: names ? [...against].toSorted(order) : [] };
}

function without({ silent, parties }: Readers, others: readonly string[]): Readers {
  return { silent, parties: parties.difference(new Set(others)) };
}

function arranged(alternatives: readonly Alternative[], names: boolean): readonly Alternative[] {
  if (names) return alternatives;
  const text = ({ content }: Alternative) => exactTextOf(wordsOf(content));
  return alternatives.toSorted((a, b) => order(text(a), text(b)));
}

function wordsOf(content: readonly Node[]): readonly Token[] {
  return collect(content, ({ alts }) => alts[0]);
}

function merged(pieces: readonly Piece[]): readonly Piece[] {
  const row: Piece[] = [];
  for (const one of pieces) {
    const last = row.at(-1);
    if (last !== undefined && last.change === one.change && last.by?.join('\u0001') === one.by?.join('\u0001')) row[row.length - 1] = { ...last, text: last.text + one.text };
    else row.push(one);
  }
  return row;
}
