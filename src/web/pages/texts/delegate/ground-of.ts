import { settledBase, workingOf } from '../../../../process/text/settle.ts';
import { proposalOf } from '../../../../process/text/proposal-of.ts';
import { textOf, tokenise } from '../../../../process/text/compile/tokens.ts';
import type { Proposal } from '../../../../process/text/compile/readings.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import type { AmendmentState } from '../../../../process/text/state.ts';
import type { TextView } from '../../../text/text-view.ts';
import type { Ground, PlainProposal } from './foresee.ts';

/** The amendment that adds a provision; undefined of one that stands in the revision. */
export function addingOf({ id, amendments }: Pick<NegotiatedProvision, 'id' | 'amendments'>): AmendmentState | undefined {
  return amendments.find((one) => one.amendmentType === 'ADD' && one.provision === id);
}

/** A provision as an amendment to it finds it. */
export function groundOf({ negotiation: { text, revision } }: Pick<TextView, 'negotiation'>, provision: NegotiatedProvision): Ground {
  const words = addingOf(provision)?.words ?? provision.words;
  const settlements = provision.state?.settlements ?? [];
  const { base, proposals } = workingOf(tokenise(words), provision.amendments.flatMap((one) => proposalOf(one) ?? []), settlements);
  return { provision: provision.id, revision: revision.id, base: textOf(base), settled: settledBase(tokenise(words), settlements).places, proposals: proposals.map(plain), sequence: text.sequence };
}

/** Where a new provision is to stand: the others that are added at the same place. */
export function groundOfAddition({ negotiation: { text, revision, amendments } }: Pick<TextView, 'negotiation'>, after: string): Ground {
  const there = amendments.filter((one) => one.amendmentType === 'ADD' && (one.after ?? '') === after);
  return { provision: '', revision: revision.id, base: '', settled: [], proposals: there.map(({ id, place, proponents, words = '' }) => ({ id, place, parties: proponents, words })), sequence: text.sequence };
}

function plain({ tokens, edits, ...rest }: Proposal): PlainProposal {
  if (edits !== undefined) return { ...rest, edits: edits.map(({ start, end, tokens: put }) => ({ start, end, words: textOf(put) })) };
  return tokens === undefined ? rest : { ...rest, words: textOf(tokens) };
}
