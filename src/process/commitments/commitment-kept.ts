import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { source } from '../vocabulary/claim.ts';
import { idPattern, subjectKey } from '../vocabulary/ids.ts';
import type { CommitmentId, IndicatorId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf, isoDay, localized, prose } from '../vocabulary/shapes.ts';
import { commitmentsStage } from './state.ts';

const benchmark = z.object({ id: z.string().regex(idPattern), title: localized, by: isoDay.exactOptional(), indicator: idOf<IndicatorId>().exactOptional(), source: source.exactOptional() });
const shape = z.object({ commitment: idOf<CommitmentId>(), benchmarks: z.array(benchmark).max(40) });
export type BenchmarksSet = DecidedAct<'benchmarks-set', z.output<typeof shape>>;

export const benchmarksSet = commitmentsStage.act({
  type: 'benchmarks-set',
  schemaVersion: 1,
  shape,
  subject: ({ commitment }) => subjectKey('commitment', commitment),
  sentence: ({ commitment, benchmarks }) => ({ parts: { commitment: { is: 'subject', subject: subjectKey('commitment', commitment) }, count: { is: 'count', count: benchmarks.length } } }),
  after: (state, { benchmarks }, act) => ({ ...commitmentsStage.before(state, 'commitment', act), benchmarks, changedAt: act.position }),
});

/** CM-4: what is to be reached by when, and how that is seen. None is asked for; each has an id of its own, and its indicator and source are known here. */
export const setBenchmarks = commitmentsStage.command<'set-benchmarks', typeof shape, 'commitment', BenchmarksSet>({
  name: 'set-benchmarks',
  shape,
  subject: benchmarksSet.subject,
  mentions: ({ benchmarks }) => benchmarks.flatMap((one) => [...(one.indicator === undefined ? [] : [subjectKey('indicator', one.indicator)]), ...(one.source === undefined ? [] : [subjectKey('document', one.source.document)])]),
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.commitment });
    if (before.status === 'closed') return refuse('commitment-closed', 'CM-5', { label: before.label });
    const twice = data.benchmarks.find((one, at) => data.benchmarks.findIndex(({ id }) => id === one.id) !== at);
    if (twice !== undefined) return refuse('benchmark-twice', 'CM-4', { id: twice.id });
    return sameValue(before.benchmarks, data.benchmarks) ? refuse('nothing-changes', 'CM-4') : [{ type: 'benchmarks-set', data }];
  },
});

const closedShape = z.object({ commitment: idOf<CommitmentId>(), reason: prose });
export type CommitmentClosed = DecidedAct<'commitment-closed', z.output<typeof closedShape>>;

export const commitmentClosed = commitmentsStage.act({
  type: 'commitment-closed',
  schemaVersion: 1,
  shape: closedShape,
  subject: ({ commitment }) => subjectKey('commitment', commitment),
  sentence: ({ commitment, reason }) => ({ parts: { commitment: { is: 'subject', subject: subjectKey('commitment', commitment) }, reason: { is: 'text', text: reason } } }),
  after: (state, _, act) => ({ ...commitmentsStage.before(state, 'commitment', act), status: 'closed', changedAt: act.position }),
});

/** CM-5: nothing new is pledged on it; what was pledged stays and is still told of. */
export const closeCommitment = commitmentsStage.command<'close-commitment', typeof closedShape, 'commitment', CommitmentClosed>({
  name: 'close-commitment',
  shape: closedShape,
  subject: commitmentClosed.subject,
  mentions: () => [],
  decide: (data, { subject: before }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.commitment });
    return before.status === 'closed' ? refuse('commitment-closed', 'CM-5', { label: before.label }) : [{ type: 'commitment-closed', data }];
  },
});
