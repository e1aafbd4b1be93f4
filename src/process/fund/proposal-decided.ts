import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { FundId, ProposalId } from '../vocabulary/ids.ts';
import { party, partyKeys, refuseParty } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { proposalOf } from './proposal-submitted.ts';
import { fundStage } from './state.ts';

const keys = { proposal: idOf<ProposalId>(), fund: idOf<FundId>() };

const pipelineShape = z.object(keys);
export type PipelineEntered = DecidedAct<'pipeline-entered', z.output<typeof pipelineShape>>;

export const pipelineEntered = fundStage.act({
  type: 'pipeline-entered',
  schemaVersion: 1,
  shape: pipelineShape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  sentence: ({ proposal }) => ({ parts: { proposal: { is: 'subject', subject: subjectKey('proposal', proposal) } } }),
  after: (state, _, act) => ({ ...fundStage.before(state, 'proposal', act), status: 'pipeline', changedAt: act.position }),
});

/** FU-13: what passed the screening enters the pipeline, from which the committee decides. */
export const enterPipeline = fundStage.command<'enter-pipeline', typeof pipelineShape, 'proposal', PipelineEntered>({
  name: 'enter-pipeline',
  shape: pipelineShape,
  subject: pipelineEntered.subject,
  mentions: () => [],
  decide: (data, known) => {
    const before = proposalOf(data, known, ['screened']);
    return isRefusal(before) ? before : [{ type: 'pipeline-entered', data }];
  },
});

const objectedShape = z.object({ ...keys, holder: party, reason: prose });
export type FundingObjected = DecidedAct<'funding-objected', z.output<typeof objectedShape>>;

export const fundingObjected = fundStage.act({
  type: 'funding-objected',
  schemaVersion: 1,
  shape: objectedShape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  sentence: ({ proposal, holder, reason }) => ({ parts: { who: { is: 'holder', of: holder }, proposal: { is: 'subject', subject: subjectKey('proposal', proposal) }, reason: { is: 'text', text: reason } } }),
  after: (state, { holder, reason }, act) => {
    const before = fundStage.before(state, 'proposal', act);
    return { ...before, objections: [...before.objections.filter((one) => one.holder !== holder), { holder, reason }], changedAt: act.position };
  },
});

/** FU-14: a member of the committee objects, with a reason: while it stands there is no consensus. */
export const objectToFunding = fundStage.command<'object-to-funding', typeof objectedShape, 'proposal', FundingObjected>({
  name: 'object-to-funding',
  shape: objectedShape,
  subject: fundingObjected.subject,
  mentions: () => [],
  consults: ({ fund, holder }) => [subjectKey('fund', fund), ...partyKeys(holder)],
  decide: (data, known) => {
    const before = proposalOf(data, known, ['pipeline']);
    if (isRefusal(before)) return before;
    const wrong = refuseParty(data.holder, known, 'FU-12');
    if (wrong !== undefined) return wrong;
    if (consult(known, 'fund', subjectKey('fund', data.fund))?.committee.includes(data.holder) !== true) return refuse('not-of-committee', 'FU-14', { holder: data.holder });
    return before.objections.some(({ holder, withdrawn }) => holder === data.holder && withdrawn !== true) ? refuse('nothing-changes', 'FU-14') : [{ type: 'funding-objected', data }];
  },
});

const liftedShape = z.object({ ...keys, holder: party });
export type FundingObjectionWithdrawn = DecidedAct<'funding-objection-withdrawn', z.output<typeof liftedShape>>;

export const fundingObjectionWithdrawn = fundStage.act({
  type: 'funding-objection-withdrawn',
  schemaVersion: 1,
  shape: liftedShape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  sentence: ({ proposal, holder }) => ({ parts: { who: { is: 'holder', of: holder }, proposal: { is: 'subject', subject: subjectKey('proposal', proposal) } } }),
  after: (state, { holder }, act) => {
    const before = fundStage.before(state, 'proposal', act);
    return { ...before, objections: before.objections.map((one) => (one.holder === holder ? { ...one, withdrawn: true } : one)), changedAt: act.position };
  },
});

/** FU-14: only who objected takes it back. */
export const withdrawFundingObjection = fundStage.command<'withdraw-funding-objection', typeof liftedShape, 'proposal', FundingObjectionWithdrawn>({
  name: 'withdraw-funding-objection',
  shape: liftedShape,
  subject: fundingObjectionWithdrawn.subject,
  mentions: () => [],
  consults: ({ holder }) => partyKeys(holder),
  decide: (data, known) => {
    const before = proposalOf(data, known, ['pipeline']);
    if (isRefusal(before)) return before;
    const wrong = refuseParty(data.holder, known, 'FU-12');
    if (wrong !== undefined) return wrong;
    return before.objections.some(({ holder, withdrawn }) => holder === data.holder && withdrawn !== true) ? [{ type: 'funding-objection-withdrawn', data }] : refuse('no-objection', 'FU-14');
  },
});

const decidedShape = z.object({ ...keys, outcome: z.enum(['approved', 'declined']), on: isoDay, reason: prose.exactOptional() });
export type FundingDecided = DecidedAct<'funding-decided', z.output<typeof decidedShape>>;

export const fundingDecided = fundStage.act({
  type: 'funding-decided',
  schemaVersion: 1,
  shape: decidedShape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  sentence: ({ proposal, outcome, reason }) => ({ form: outcome, parts: { proposal: { is: 'subject', subject: subjectKey('proposal', proposal) }, reason: { is: 'text', text: reason ?? '' } } }),
  after: (state, { outcome, on, reason }, act) => ({ ...fundStage.before(state, 'proposal', act), status: outcome, decidedOn: on, ...(reason !== undefined && { reason }), changedAt: act.position }),
});

/** FU-14: the committee decides by consensus: nothing is approved while one of its members objects. What is declined is declined with a reason. */
export const decideFunding = fundStage.command<'decide-funding', typeof decidedShape, 'proposal', FundingDecided>({
  name: 'decide-funding',
  shape: decidedShape,
  subject: fundingDecided.subject,
  mentions: () => [],
  decide: (data, known) => {
    const before = proposalOf(data, known, ['pipeline']);
    if (isRefusal(before)) return before;
    const standing = before.objections.filter(({ withdrawn }) => withdrawn !== true);
    const [first] = standing;
    if (data.outcome === 'approved' && first !== undefined) return refuse('funding-objected', 'FU-14', { holder: first.holder, count: standing.length });
    return data.outcome === 'declined' && data.reason === undefined ? refuse('reason-needed', 'FU-14') : [{ type: 'funding-decided', data }];
  },
});

const gone = z.object({ ...keys, reason: prose.exactOptional() });
export type ProposalWithdrawn = DecidedAct<'proposal-withdrawn', z.output<typeof gone>>;

export const proposalWithdrawn = fundStage.act({
  type: 'proposal-withdrawn',
  schemaVersion: 1,
  shape: gone,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  sentence: ({ proposal }) => ({ parts: { proposal: { is: 'subject', subject: subjectKey('proposal', proposal) } } }),
  after: (state, { reason }, act) => ({ ...fundStage.before(state, 'proposal', act), status: 'withdrawn', ...(reason !== undefined && { reason }), changedAt: act.position }),
});

/** FU-13: until it is decided upon, one of those who proposed it takes it back. */
export const withdrawProposal = fundStage.command<'withdraw-proposal', z.ZodObject<typeof gone.shape & { by: typeof party }>, 'proposal', ProposalWithdrawn>({
  name: 'withdraw-proposal',
  shape: gone.extend({ by: party }),
  subject: proposalWithdrawn.subject,
  mentions: () => [],
  consults: ({ by }) => partyKeys(by),
  decide: ({ by, ...data }, known) => {
    const before = proposalOf(data, known, ['concept-note', 'screened', 'pipeline']);
    if (isRefusal(before)) return before;
    if (!before.applicants.includes(by)) return refuse('not-yours', 'FU-12');
    return refuseParty(by, known, 'FU-12') ?? [{ type: 'proposal-withdrawn', data }];
  },
});
