import { anonymous } from './compile/print/anonymous.ts';
import type { Block, Run } from './compile/print/runs.ts';
import { printWithNames } from './compile/print/with-names.ts';
import type { NamesOptions } from './compile/print/with-names.ts';
import { printWithoutNames } from './compile/print/without-names.ts';
import { inMeetingSequence } from './compile/dialect/sequence.ts';
import type { NegotiatedProvision } from './negotiation.ts';
import { isAgreed } from './paragraph-counts.ts';
import { stancesOn } from './stances-on.ts';

export interface NegotiatedOptions {
  /** Behind or before the words of those who want them; none: nothing tells whose they are. */
  readonly names: NamesOptions['names'] | 'none';
  readonly sequence: readonly string[];
}

/** A provision with its brackets as compiled; what somebody adds stands in brackets as a whole until it is agreed. */
export function printNegotiated(provision: Pick<NegotiatedProvision, 'compilation' | 'stances' | 'added' | 'status'>, { names, sequence }: NegotiatedOptions): readonly Block[] {
  const { compilation, added, status } = provision;
  const blocks = names === 'none' ? printWithoutNames(anonymous(compilation)) : printWithNames(compilation, { names, sequence, stances: stancesOn(provision) });
  if (added === undefined || isAgreed(status)) return blocks;
  const leads = names === 'before';
  const by: readonly Run[] = names === 'none' || added.parties.length === 0 ? [] : [{ is: 'names', parties: inMeetingSequence(added.parties, sequence), ...(leads && { word: 'propose' as const }), leads }];
  return blocks.map((block) => (block.role === 'provision' ? { ...block, runs: bracketed(block.runs, by, `added-${compilation.provision}`) } : block));
}

function bracketed(runs: readonly Run[], by: readonly Run[], point: string): readonly Run[] {
  const leads = by.some((run) => run.is === 'names' && run.leads);
  return [{ is: 'bracket', text: '[', point }, ...(leads ? [...by, ...runs] : [...runs, ...by]), { is: 'bracket', text: ']', point }];
}
