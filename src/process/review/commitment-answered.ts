import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ReportId, RoundId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { answerParts } from '../vocabulary/report-text.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { commitmentKeys, refuseClosed, refuseWriting } from './own-report.ts';
import { answerWords, commitmentId, contributor } from './shapes.ts';
import { reviewStage } from './state.ts';
import type { KnownToReview, ReportState } from './state.ts';

const of = { report: idOf<ReportId>(), round: idOf<RoundId>() };
const shape = z.object({ ...of, commitment: commitmentId, ...answerWords });
type Data = z.output<typeof shape>;
export type CommitmentAnswered = DecidedAct<'commitment-answered', Data>;

export const commitmentAnswered = reviewStage.act({
  type: 'commitment-answered',
  schemaVersion: 1,
  shape,
  subject: ({ report }) => subjectKey('report', report),
  sentence: ({ report, commitment }) => ({ parts: { report: { is: 'subject', subject: subjectKey('report', report) }, commitment: { is: 'subject', subject: subjectKey('commitment', commitment) } } }),
  after: (state, { report: _report, round: _round, ...answer }, act) => {
    const before = reviewStage.before(state, 'report', act);
    const written = { ...answer, at: act.position };
    const again = before.answers.some(({ commitment }) => commitment === answer.commitment);
    return { ...before, answers: again ? before.answers.map((one) => (one.commitment === answer.commitment ? written : one)) : [...before.answers, written], changedAt: act.position };
  },
});

/** RV-9: an answer says of one commitment what was done, with whom, on what evidence, measured how, with what needs and lessons: at least one of these. Given again, it takes the place of the one before. */
export const answerCommitment = reviewStage.command<'answer-commitment', typeof shape, 'report', CommitmentAnswered>({
  name: 'answer-commitment',
  shape,
  subject: commitmentAnswered.subject,
  mentions: (data) => [...commitmentKeys([data.commitment]), ...new Set(data.restsOn)],
  consults: ({ round, commitment }) => [subjectKey('round', round), ...commitmentKeys([commitment])],
  decide: (data, known) => {
    const wrong = refuseWords(known.subject, data, known);
    if (wrong !== undefined) return wrong;
    if (answerParts.every((part) => data[part] === '')) return refuse('answer-empty', 'RV-9');
    const before = known.subject?.answers.find(({ commitment }) => commitment === data.commitment);
    const same = before !== undefined && answerParts.every((part) => before[part] === data[part]) && before.restsOn.join() === data.restsOn.join();
    return same ? refuse('nothing-changes', 'RV-9') : (refuseClosed([data.commitment], known, 'RV-9') ?? [{ type: 'commitment-answered', data }]);
  },
});

/** RV-4: the report is open, its own, and of the round named, which is open. */
export function refuseWords(report: ReportState | undefined, { report: id, round }: Pick<Data, 'report' | 'round'>, known: KnownToReview): Refusal | undefined {
  const wrong = refuseWriting(report, id, known);
  if (wrong !== undefined) return wrong;
  if (report?.round !== round) return refuse('not-found', 'WP-6', { id: round });
  return consult(known, 'round', subjectKey('round', round))?.status === 'open' ? undefined : refuse('round-not-open', 'RV-4');
}

const contributorsShape = z.object({ ...of, contributors: z.array(contributor).max(200) });
export type ContributorsSet = DecidedAct<'contributors-set', z.output<typeof contributorsShape>>;

export const contributorsSet = reviewStage.act({
  type: 'contributors-set',
  schemaVersion: 1,
  shape: contributorsShape,
  subject: ({ report }) => subjectKey('report', report),
  sentence: ({ report, contributors }) => ({ parts: { report: { is: 'subject', subject: subjectKey('report', report) }, count: { is: 'count', count: contributors.length } } }),
  after: (state, { contributors }, act) => ({ ...reviewStage.before(state, 'report', act), contributors, changedAt: act.position }),
});

/** RV-9: which ministries, agencies and local governments had a part, and in what. */
export const setContributors = reviewStage.command<'set-contributors', typeof contributorsShape, 'report', ContributorsSet>({
  name: 'set-contributors',
  shape: contributorsShape,
  subject: contributorsSet.subject,
  mentions: ({ contributors }) => commitmentKeys(contributors.flatMap(({ commitments }) => commitments)),
  consults: ({ round }) => [subjectKey('round', round)],
  decide: (data, known) => {
    const wrong = refuseWords(known.subject, data, known);
    if (wrong !== undefined) return wrong;
    return sameValue(known.subject?.contributors, data.contributors) ? refuse('nothing-changes', 'RV-9') : [{ type: 'contributors-set', data }];
  },
});
