import { exactTextOf, keyOf } from '../tokens.ts';
import type { Token } from '../tokens.ts';
import { order } from '../readings.ts';
import { collect, readingOfParty } from '../project.ts';
import { isOpen, isPoint } from '../tree.ts';
import type { Alternative, Compilation, Node } from '../tree.ts';

/** A compilation without names, amendments and counts: all that may be printed or handed out where attribution is off. Alternatives after that of the base follow by their text alone. */
export interface Anonymous {
  readonly provision: string;
  readonly revision: string;
  readonly content: readonly AnonymousNode[];
  /** The different readings of the whole provision, that of the base first, the others by their text. */
  readonly readings: readonly (readonly Token[])[];
}

export type AnonymousNode = { readonly t: readonly Token[] } | AnonymousPoint;

export interface AnonymousPoint {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly open: boolean;
  readonly alts: readonly [readonly AnonymousNode[], ...(readonly AnonymousNode[])[]];
}

/** Two compilations of the same texts give the same to the byte, whoever holds which of them (rule TX-19). */
export function anonymous(compilation: Compilation): Anonymous {
  const { provision, revision, content, parties, silent } = compilation;
  const base = collect(content, ({ alts }) => alts[0]);
  const texts = new Map(parties.map((party) => readingOfParty(compilation, party)).map((tokens) => [keyOf(tokens), tokens]));
  texts.delete(keyOf(base));
  return { provision, revision, content: unnamed(content, silent), readings: [base, ...[...texts].toSorted(([a], [b]) => order(a, b)).map(([, tokens]) => tokens)] };
}

function unnamed(nodes: readonly Node[], silent: boolean): readonly AnonymousNode[] {
  return nodes.map((node) => {
    if (!isPoint(node)) return { t: node.t };
    const [first, ...others] = node.alts;
    return { id: node.id, start: node.start, end: node.end, open: isOpen(node, silent), alts: [unnamed(first.content, silent), ...byText(others).map(({ content }) => unnamed(content, silent))] };
  });
}

function byText(alternatives: readonly Alternative[]): readonly Alternative[] {
  return alternatives.map((alternative) => ({ alternative, text: exactTextOf(collect(alternative.content, ({ alts }) => alts[0])) })).toSorted((a, b) => order(a.text, b.text)).map(({ alternative }) => alternative);
}
