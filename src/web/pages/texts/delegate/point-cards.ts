import { anonymous } from '../../../../process/text/compile/print/anonymous.ts';
import type { AnonymousNode } from '../../../../process/text/compile/print/anonymous.ts';
import { collect } from '../../../../process/text/compile/project.ts';
import { linkedPoints } from '../../../../process/text/compile/provenance.ts';
import { alternativeKey } from '../../../../process/text/compile/resolve.ts';
import { textOf } from '../../../../process/text/compile/tokens.ts';
import type { Token } from '../../../../process/text/compile/tokens.ts';
import { isPoint, openPoints } from '../../../../process/text/compile/tree.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import type { StanceState } from '../../../../process/text/state.ts';

/** One alternative of a point, as its card shows it. */
export interface AlternativeCard {
  /** '' is to read nothing there. */
  readonly words: string;
  /** There are points within it; its words are those of the base. */
  readonly inner: boolean;
  /** Absent where names may not be seen. */
  readonly key?: string;
  readonly parties: readonly string[];
  /** The amendments that say so. */
  readonly sources: readonly string[];
  readonly stances: readonly StanceState[];
}

export interface PointCard {
  readonly id: string;
  readonly alternatives: readonly AlternativeCard[];
  /** Whether there are parties without a reading, for whom the first stands. */
  readonly silent: boolean;
  readonly stances: readonly StanceState[];
  /** Numbers, from 1, of other cards that hold changes of the same amendment. */
  readonly linked: readonly number[];
}

/** The open points of a provision. Without names there is nothing in them by which holders could be told: no parties, no stances, no ties, alternatives by their text alone (rule TX-19). */
export function pointCards({ compilation, stances }: NegotiatedProvision, names: boolean): readonly PointCard[] {
  const open = openPoints(compilation);
  if (!names) return unnamedCards(anonymous(compilation).content);
  const ties = [...linkedPoints(compilation).values()];
  return open.map(({ id, alts }) => ({
    id,
    alternatives: alts.map((alternative, at) => {
      const key = alternativeKey(alternative);
      return { words: firstWords(alternative.content), inner: alternative.content.some(isPoint), key, parties: alternative.parties, sources: alternative.sources, stances: stances.filter((one) => one.point === id && one.alternative === key || (at > 0 && one.amendment !== undefined && alternative.sources.includes(one.amendment))) };
    }),
    silent: compilation.silent,
    stances: stances.filter(({ point, alternative }) => point === id && alternative === undefined),
    linked: open.flatMap((other, at) => (other.id !== id && ties.some((tie) => tie.includes(id) && tie.includes(other.id)) ? [at + 1] : [])),
  }));
}

function firstWords(content: Parameters<typeof collect>[0]): string {
  return textOf(collect(content, ({ alts }) => alts[0]));
}

function unnamedCards(nodes: readonly AnonymousNode[]): readonly PointCard[] {
  return nodes.flatMap((node) => {
    if (!('alts' in node)) return [];
    const own: readonly PointCard[] = node.open ? [{ id: node.id, alternatives: node.alts.map((alternative) => ({ words: textOf(unnamedTokens(alternative)), inner: alternative.some((one) => 'alts' in one), parties: [], sources: [], stances: [] })), silent: false, stances: [], linked: [] }] : [];
    return [...own, ...unnamedCards(node.alts[0])];
  });
}

function unnamedTokens(nodes: readonly AnonymousNode[]): readonly Token[] {
  return nodes.flatMap((node) => ('alts' in node ? unnamedTokens(node.alts[0]) : node.t));
}
