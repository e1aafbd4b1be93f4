import { order } from '../readings.ts';
import { makePoint } from '../nest.ts';
import type { Token } from '../tokens.ts';
import { isPoint } from '../tree.ts';
import type { Alternative, Compilation, Node } from '../tree.ts';
import { parseDialect } from './parse.ts';
import type { Parsed, ParsedGroup, Refused } from './parse.ts';
import type { Stance } from './stance.ts';

export interface ReadOptions {
  readonly provision: string;
  readonly revision: string;
  /** All with a reading, those of the base too; absent: those who are named. */
  readonly parties?: readonly string[];
  readonly silent?: boolean;
}

export type Read = { readonly kind: 'compilation'; readonly compilation: Compilation; readonly stances: readonly Stance[] } | Refused;

/** A compilation as `write` wrote it, without the amendments that it came from. Refused, with the place in UTF-16 units: what is no house dialect; other bracketed texts are for the importer. */
export function read(text: string, { provision, revision, parties, silent = true }: ReadOptions): Read {
  const parsed = parseDialect(text);
  if ('kind' in parsed) return parsed;
  const base = baseOf(parsed);
  const everybody = parties ?? [...new Set(partiesIn(parsed))];
  const stances: Stance[] = [];
  const made = (pieces: Parsed, start: number, branch: readonly string[]): readonly Node[] => {
    let at = start;
    return pieces.map((piece) => {
      const from = at;
      at += baseOf([piece]).length;
      return 't' in piece ? { t: piece.t, from } : pointFrom(piece, from, at, branch);
    });
  };
  const pointFrom = (group: ParsedGroup, start: number, end: number, branch: readonly string[]): Node => {
    const others = proposals(group);
    const gone = new Set(others.flatMap((one) => one.parties));
    const staying = branch.filter((party) => !gone.has(party));
    const first: Alternative = { parties: staying, content: made(group.base?.content ?? [], start, staying), sources: [] };
    const point = makePoint({ provision, revision, base }, start, end, first, others);
    stances.push(...stancesOf(group, point.id, point.alts));
    return point;
  };
  const content = made(parsed, 0, everybody.toSorted(order));
  return { kind: 'compilation', compilation: { provision, revision, length: base.length, parties: everybody.toSorted(order), silent, content }, stances };
}

function proposals({ base, others }: ParsedGroup): readonly Alternative[] {
  const deleting = base?.words.filter(({ verb }) => verb === 'delete').map(({ party }) => party) ?? [];
  const proposed = others.map(({ t, parties }) => ({ parties: parties.toSorted(order), content: [{ t }], sources: [] }));
  return deleting.length === 0 ? proposed : [...proposed, { parties: deleting.toSorted(order), content: [], sources: [] }];
}

function stancesOf({ base, others }: ParsedGroup, point: string, alts: readonly Alternative[]): readonly Stance[] {
  const placed = [{ words: base?.words ?? [], alternative: 0 }, ...others.map(({ t, words }) => ({ words, alternative: alts.findIndex(({ content: [only] }, at) => at > 0 && only !== undefined && !isPoint(only) && only.t === t) }))];
  return placed.flatMap(({ words, alternative }) => words.flatMap(({ party, verb }) => (verb === 'delete' ? [] : [{ point, alternative, party, verb }])));
}

function baseOf(parsed: Parsed): readonly Token[] {
  return parsed.flatMap((piece) => ('t' in piece ? piece.t : baseOf(piece.base?.content ?? [])));
}

function partiesIn(parsed: Parsed): readonly string[] {
  return parsed.flatMap((piece) => ('t' in piece ? [] : [...proposals(piece).flatMap(({ parties }) => parties), ...partiesIn(piece.base?.content ?? [])]));
}
