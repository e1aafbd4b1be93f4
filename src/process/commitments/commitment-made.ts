import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { CommitmentId, DecisionId, ProvisionId, RevisionId, TextId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { commitmentLabel } from './label.ts';
import { commitmentsStage } from './state.ts';
import type { KnownToCommitments } from './state.ts';

const shape = z.object({
  commitment: idOf<CommitmentId>(),
  title: localized,
  label: commitmentLabel,
  text: idOf<TextId>(),
  revision: idOf<RevisionId>(),
  provisions: z.array(idOf<ProvisionId>()).min(1).max(200),
  decision: idOf<DecisionId>().exactOptional(),
  order: z.int().min(1).max(10_000),
});
type Wish = z.output<typeof shape>;
export type CommitmentMade = DecidedAct<'commitment-made', Wish>;

export const commitmentMade = commitmentsStage.act({
  type: 'commitment-made',
  schemaVersion: 1,
  shape,
  subject: ({ commitment }) => subjectKey('commitment', commitment),
  sentence: ({ title, label, text }) => ({ parts: { title: { is: 'localized', text: title }, label: { is: 'text', text: label }, text: { is: 'subject', subject: subjectKey('text', text) } } }),
  after: (_, { commitment, revision: _revision, ...rest }, act) => ({ kind: 'commitment', id: commitment, ...rest, formerLabels: [], benchmarks: [], status: 'standing', changedAt: act.position }),
});

/** CM-1: of provisions of a text that is agreed, as its revision words them. CM-2: under a label that no other has. */
export const makeCommitment = commitmentsStage.command<'make-commitment', typeof shape, 'commitment', CommitmentMade>({
  name: 'make-commitment',
  shape,
  subject: commitmentMade.subject,
  mentions: ({ decision }) => (decision === undefined ? [] : [subjectKey('decision', decision)]),
  consults: ({ text, revision }) => [subjectKey('text', text), subjectKey('revision', revision)],
  counts: (data) => [sameLabel(data)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.commitment });
    return refuseProvisions(data, known) ?? refuseLabel(data, known) ?? [{ type: 'commitment-made', data }];
  },
});

/** CM-1: the text is agreed, and has these provisions on the revision on which it is. */
function refuseProvisions({ text: id, revision, provisions }: Wish, known: KnownToCommitments): Refusal | undefined {
  const text = consult(known, 'text', subjectKey('text', id));
  if (text === undefined) return refuse('not-found', 'WP-6', { id });
  if (text.status !== 'agreed') return refuse('text-not-agreed', 'CM-1');
  const found = consult(known, 'revision', subjectKey('revision', revision));
  if (found === undefined || text.revision !== revision) return refuse('revision-superseded', 'CM-1');
  const there = new Set(found.provisions.map((one) => one.id));
  const gone = provisions.find((one) => !there.has(one));
  return gone === undefined ? undefined : refuse('provision-gone', 'CM-1', { label: gone });
}

function sameLabel({ text, label }: { readonly text: string; readonly label: string }): Selection {
  return { kind: 'commitment', where: { text, label, status: 'standing' } };
}

/** CM-2: two that stand in one text are never called the same. */
function refuseLabel(data: { readonly text: string; readonly label: string }, known: KnownToCommitments): Refusal | undefined {
  return known.count(sameLabel(data)) > 0 ? refuse('label-taken', 'CM-2', { label: data.label }) : undefined;
}

const relabelledShape = z.object({ commitment: idOf<CommitmentId>(), text: idOf<TextId>(), label: commitmentLabel });
export type CommitmentRelabelled = DecidedAct<'commitment-relabelled', z.output<typeof relabelledShape>>;

export const commitmentRelabelled = commitmentsStage.act({
  type: 'commitment-relabelled',
  schemaVersion: 1,
  shape: relabelledShape,
  subject: ({ commitment }) => subjectKey('commitment', commitment),
  sentence: ({ commitment, label }) => ({ parts: { commitment: { is: 'subject', subject: subjectKey('commitment', commitment) }, label: { is: 'text', text: label } } }),
  after: (state, { label }, act) => {
    const before = commitmentsStage.before(state, 'commitment', act);
    const former = [...before.formerLabels.filter((one) => one !== label), before.label];
    return { ...before, label, formerLabels: former, changedAt: act.position };
  },
});

/** CM-3: numbered anew, it is called otherwise; its id, its address and what was pledged on it stay, and the labels it had are kept. */
export const relabelCommitment = commitmentsStage.command<'relabel-commitment', typeof relabelledShape, 'commitment', CommitmentRelabelled>({
  name: 'relabel-commitment',
  shape: relabelledShape,
  subject: commitmentRelabelled.subject,
  mentions: () => [],
  counts: (data) => [sameLabel(data)],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined || before.text !== data.text) return refuse('not-found', 'WP-6', { id: data.commitment });
    if (before.status === 'closed') return refuse('commitment-closed', 'CM-5', { label: before.label });
    if (before.label === data.label) return refuse('nothing-changes', 'CM-3');
    return refuseLabel(data, known) ?? [{ type: 'commitment-relabelled', data }];
  },
});
