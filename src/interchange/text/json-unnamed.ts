import { anonymous } from '../../process/text/compile/print/anonymous.ts';
import type { AnonymousNode } from '../../process/text/compile/print/anonymous.ts';
import { order } from '../../process/text/compile/readings.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { rowOf } from './json-rows.ts';
import type { TextOut } from './out.ts';
import { structureOut } from './structure.ts';

/** What of a text may be handed out where nobody is named: no parties, amendments, stances, contributors, reasons, positions in the record; each list by what it says. */
export function unnamedText(out: TextOut) {
  const { text: { text, revision, provisions } } = out;
  const { id, number, name, status, decidedBy, issuedAt } = revision;
  const placeholders = new Set<string>(revision.provisions.filter(({ placeholder }) => placeholder === true).map((one) => one.id));
  return {
    text: { id: text.id, title: text.title, language: text.language, method: text.method, status: text.status },
    revision: { id, number, name, status, decidedBy, issuedAt, ledger: revision.ledger.map(({ provision, from, approach }) => ({ provision, from, approach })) },
    provisions: provisions.map((provision) => unnamedProvision(provision, out, placeholders.has(provision.id))),
  };
}

function unnamedProvision(provision: NegotiatedProvision, out: TextOut, placeholder: boolean) {
  const { id, kind, parent, label, level, words, base, status, added, compilation, state, packages } = provision;
  const { content, readings } = anonymous(compilation);
  return {
    id, kind, ...(parent !== undefined && { parent }), label, level, words, base: rowOf(base), status, ...(placeholder && { placeholder }),
    ...(added && { added: { ...(added.after !== undefined && { after: added.after }), ordinal: added.ordinal } }),
    content: unnamedNodes(content),
    readings: readings.map(rowOf),
    structure: structureOut(provision, out).map(({ parties: _parties, sources: _sources, ...one }) => one),
    settled: state?.settlements.map(({ point, start, end, words: said, dropped }) => ({ ...(point !== undefined && { point }), start, end, words: said, dropped: dropped.toSorted(order) })) ?? [],
    ...(state?.agreement && { agreement: { level: state.agreement.level, ...(state.agreement.meeting !== undefined && { meeting: state.agreement.meeting }), words: state.agreement.words, textHash: state.agreement.textHash } }),
    packages: packages.map(({ id: one, title, provisions: tied }) => ({ id: one, title, provisions: tied })),
  };
}

type UnnamedNode = { readonly t: ReturnType<typeof rowOf> } | { readonly id: string; readonly start: number; readonly end: number; readonly open: boolean; readonly alts: readonly (readonly UnnamedNode[])[] };

function unnamedNodes(nodes: readonly AnonymousNode[]): readonly UnnamedNode[] {
  return nodes.map((node) => ('alts' in node ? { ...node, alts: node.alts.map(unnamedNodes) } : { t: rowOf(node.t) }));
}
