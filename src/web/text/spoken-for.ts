import type { Grouping } from '../../process/text/compile/standing.ts';
import type { Backed } from '../../process/text/compile/structure/compile-text.ts';
import { isPoint } from '../../process/text/compile/tree.ts';
import type { Node } from '../../process/text/compile/tree.ts';
import type { NegotiatedProvision } from '../../process/text/negotiation.ts';
import { speakerOf } from './whose-reading.ts';

/** The text with a party standing wherever the group that speaks for it stands (rule TX-13), so that its reading is written out whole; where its groups differ it has none. */
export function spokenFor(provisions: readonly NegotiatedProvision[], party: string, groups: readonly Grouping[], precedence: readonly string[]): readonly NegotiatedProvision[] {
  return provisions.map((provision) => {
    const speaker = speakerOf(provision, party, groups, precedence);
    if ('conflict' in speaker || speaker.holder === undefined || speaker.holder === party) return provision;
    const { holder } = speaker;
    const joined = (parties: readonly string[]): readonly string[] => (parties.includes(holder) && !parties.includes(party) ? [...parties, party] : parties);
    const backed = <Of extends Backed>(all: readonly Of[]): readonly Of[] => all.map((one) => ({ ...one, parties: joined(one.parties) }));
    const { compilation, added, moves, splits, joins } = provision;
    return {
      ...provision,
      ...(added !== undefined && { added: { ...added, parties: joined(added.parties) } }),
      compilation: { ...compilation, parties: joined(compilation.parties), content: compilation.content.map((node) => joinedIn(node, joined)) },
      moves: backed(moves),
      splits: backed(splits),
      joins: backed(joins),
    };
  });
}

function joinedIn(node: Node, joined: (parties: readonly string[]) => readonly string[]): Node {
  if (!isPoint(node)) return node;
  const [first, ...others] = node.alts.map((alternative) => ({ ...alternative, parties: joined(alternative.parties), content: alternative.content.map((inner) => joinedIn(inner, joined)) }));
  return first === undefined ? node : { ...node, alts: [first, ...others] };
}
