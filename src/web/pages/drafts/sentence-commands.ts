import { createHash } from 'node:crypto';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { ProposedSentence } from '../../../process/synthesis/drafting/propose-sentences.ts';
import { proposeSentences } from '../../../process/synthesis/drafting/propose-sentences.ts';
import { ordersAmong } from '../../../process/synthesis/drafting/sentence-order.ts';
import type { Evidence, SentenceState, SentenceTemplate } from '../../../process/synthesis/state.ts';
import type { LoadedDraft, LoadedSentence } from '../../../store/synthesis/load-draft.ts';
import { wordSaid } from '../../synthesis/word-said.ts';

/** A computed sentence that a draft can have, under the id that it always gets. */
export interface Proposal {
  readonly id: string;
  readonly proposed: ProposedSentence;
  readonly text: string;
}

/** All computed sentences of a draft, those that stand in it already too, in the order of its sections. */
export function proposalsOf({ draft, sections, material }: LoadedDraft): readonly Proposal[] {
  const standing = new Map(sections.flatMap(({ section, sentences }) => sentences.flatMap(({ state: { id, template } }) => (template === undefined ? [] : [[templateKey(section.id, template), id] as const]))));
  return proposeSentences(draft.sections, material).map((proposed) => ({
    // One that was written elsewhere than at this desk has an id of its own.
    id: standing.get(templateKey(proposed.section, proposed.template)) ?? proposalId(draft.id, proposed),
    proposed,
    text: wordSaid(proposed.said, draft.language),
  }));
}

function templateKey(section: string, { name, about, form = '' }: SentenceTemplate): string {
  return JSON.stringify([section, name, about, form]);
}

/** The same sentence of the same section has the same id whoever proposes it: proposing twice changes nothing. */
function proposalId(draft: string, { section, template }: ProposedSentence): string {
  const hash = createHash('sha256').update(`${draft} ${templateKey(section, template)}`).digest('hex');
  return `${stem(draft)}-${hash.slice(0, 14)}`;
}

/** The id of a sentence that a person writes, from the id of the wish: sent twice it is one sentence. */
export function freeSentenceId(draft: string, commandId: string): string {
  return `${stem(draft)}-${commandId.replaceAll('-', '').slice(0, 14)}`;
}

function stem(draft: string): string {
  return draft.slice(0, 60).replace(/-+$/u, '');
}

/** Commands that write proposed sentences into the draft, each at its place among those that stand. */
export function writeProposals({ draft, sections }: LoadedDraft, all: readonly Proposal[], chosen: ReadonlySet<string>): readonly ProcessCommand[] {
  const anywhere = new Set<string>(sections.flatMap(({ sentences }) => sentences.map(({ state }) => state.id)));
  return sections.flatMap(({ section, sentences }) => {
    const own = all.filter(({ proposed }) => proposed.section === section.id);
    const standing = new Map<string, number>(sentences.map(({ state }) => [state.id, state.order]));
    // What somebody moved to another section stays there.
    const wanted = own.filter(({ id }) => standing.has(id) || (chosen.has(id) && !anywhere.has(id)));
    const orders = ordersAmong(wanted.map(({ id }) => id), standing);
    return wanted.flatMap(({ id, text, proposed: { role, template, evidence } }): readonly ProcessCommand[] => {
      const order = orders.get(id);
      return order === undefined ? [] : [{ name: 'write-sentence', data: { sentence: id, draft: draft.id, section: section.id, order, role, template: { ...template }, text, evidence: evidence.map((one) => ({ ...one })) } }];
    });
  });
}

export type Rewriting = Partial<Pick<SentenceState, 'text' | 'role' | 'section' | 'order' | 'evidence'>> & { readonly free?: boolean };

/** The command that writes a sentence anew, with what is different; `free`: no longer computed. */
export function rewrite({ id, draft, section, order, role, template, text, evidence }: SentenceState, { free, ...changed }: Rewriting): ProcessCommand {
  const next = { section, order, role, text, evidence, ...changed };
  return {
    name: 'write-sentence',
    data: { sentence: id, draft, section: next.section, order: next.order, role: next.role, ...(template !== undefined && free !== true && { template: { ...template } }), text: next.text, evidence: next.evidence.map((one) => ({ ...one })) },
  };
}

/** What a sentence can go on resting on: all but what was withdrawn or rejected, or is not there. */
export function standingEvidence({ state, flags }: LoadedSentence): readonly Evidence[] {
  const gone = new Set(flags.filter(({ why }) => why !== 'changed').map(({ of }) => of));
  // A file that was replaced can still be cited: its text is kept.
  return state.evidence.filter(({ of }) => !gone.has(of) || of.startsWith('edition:'));
}

/** A computed sentence as the record would have it now: its words, what it rests on, and what people added to that. */
export function asItReadsNow(sentence: LoadedSentence, all: readonly Proposal[]): Rewriting | undefined {
  const { state } = sentence;
  const now = all.find(({ proposed: { section, template } }) => section === state.section && template.name === state.template?.name && template.about === state.template.about) ?? all.find(({ proposed: { template } }) => template.name === state.template?.name && template.about === state.template.about);
  if (now === undefined) return undefined;
  return { text: now.text, evidence: together(now.proposed.evidence, standingEvidence(sentence)) };
}

/** Evidence of both, each once, the first first. */
export function together(first: readonly Evidence[], second: readonly Evidence[]): readonly Evidence[] {
  return [...new Map([...first, ...second].map((one) => [evidenceKey(one), one])).values()];
}

export function evidenceKey({ of, span }: Evidence): string {
  return span === undefined ? of : `${of}#${span.start}-${span.end}`;
}
