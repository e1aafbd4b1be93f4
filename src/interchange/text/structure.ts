import { inMeetingSequence } from '../../process/text/compile/dialect/sequence.ts';
import { order } from '../../process/text/compile/readings.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import type { TextOut } from './out.ts';

/** What is proposed of a provision as such. `after` absent: to the beginning. */
export type StructureOut = { readonly parties: readonly string[]; readonly sources: readonly string[] } & (
  | { readonly is: 'move'; readonly after?: string }
  | { readonly is: 'split'; readonly at: readonly number[] }
  | { readonly is: 'join'; readonly next: readonly string[] }
);

/** Without names: each once, by what it says, and without parties and amendments. */
export function structureOut({ moves, splits, joins }: NegotiatedProvision, { names, text: { text: { sequence } } }: TextOut): readonly StructureOut[] {
  const all: readonly StructureOut[] = [
    ...moves.map(({ parties, sources, after }) => ({ is: 'move' as const, parties, sources, ...(after !== undefined && { after }) })),
    ...splits.map(({ parties, sources, at }) => ({ is: 'split' as const, parties, sources, at })),
    ...joins.map(({ parties, sources, next }) => ({ is: 'join' as const, parties, sources, next })),
  ];
  if (names) return all.map((one) => ({ ...one, parties: inMeetingSequence(one.parties, sequence) }));
  const said = new Map(all.map((one) => ({ ...one, parties: [], sources: [] })).map((one) => [JSON.stringify([one.is, 'after' in one ? one.after : 'at' in one ? one.at : 'next' in one ? one.next : '']), one]));
  return [...said].toSorted(([a], [b]) => order(a, b)).map(([, one]) => one);
}

/** What a provision goes by: its label, or how it begins if it has none. */
export function calledOf(provisions: readonly NegotiatedProvision[], id: string): string {
  const found = provisions.find((one) => one.id === id);
  if (found === undefined) return id;
  return found.label === '' ? found.words.slice(0, 60) : found.label;
}
