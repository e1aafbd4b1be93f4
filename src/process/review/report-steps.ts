import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ReportId, RoundId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { refuseWords } from './commitment-answered.ts';
import { refuseReporter } from './own-report.ts';
import { reviewStage } from './state.ts';

const asked = z.object({ report: idOf<ReportId>(), round: idOf<RoundId>() });
const submittedShape = asked.extend({ state: z.string(), on: isoDay });
export type ReportSubmitted = DecidedAct<'report-submitted', z.output<typeof submittedShape>>;

export const reportSubmitted = reviewStage.act({
  type: 'report-submitted',
  schemaVersion: 1,
  shape: submittedShape,
  subject: ({ report }) => subjectKey('report', report),
  sentence: ({ report, state }) => ({ parts: { state: { is: 'state', code: state }, report: { is: 'subject', subject: subjectKey('report', report) } } }),
  after: (state, { on }, act) => ({ ...reviewStage.before(state, 'report', act), status: 'submitted', submittedOn: on, changedAt: act.position }),
});

/** RV-10: a report with at least one answer is submitted; from then on it can be cited and remarked upon. */
export const submitReport = reviewStage.command<'submit-report', typeof asked, 'report', ReportSubmitted>({
  name: 'submit-report',
  shape: asked,
  subject: ({ report }) => subjectKey('report', report),
  mentions: () => [],
  consults: ({ round }) => [subjectKey('round', round)],
  decide: (data, known) => {
    const wrong = refuseWords(known.subject, data, known);
    if (wrong !== undefined) return wrong;
    const { answers = [], state = '' } = known.subject ?? {};
    return answers.length === 0 ? refuse('report-empty', 'RV-10') : [{ type: 'report-submitted', data: { ...data, state, on: dayIn(known.at, 'Etc/GMT') } }];
  },
});

const reopenedShape = asked.extend({ reason: prose.exactOptional() });
export type ReportReopened = DecidedAct<'report-reopened', z.output<typeof reopenedShape>>;

export const reportReopened = reviewStage.act({
  type: 'report-reopened',
  schemaVersion: 1,
  shape: reopenedShape,
  subject: ({ report }) => subjectKey('report', report),
  sentence: ({ report }) => ({ parts: { report: { is: 'subject', subject: subjectKey('report', report) } } }),
  after: (state, _, act) => ({ ...reviewStage.before(state, 'report', act), status: 'open', changedAt: act.position }),
});

/** RV-10: to revise what was submitted, the State reopens it; what it said stands as of then, and what rests on it is flagged. */
export const reopenReport = reviewStage.command<'reopen-report', typeof reopenedShape, 'report', ReportReopened>({
  name: 'reopen-report',
  shape: reopenedShape,
  subject: reportReopened.subject,
  mentions: () => [],
  consults: ({ round }) => [subjectKey('round', round)],
  decide: (data, known) => {
    const { subject: before } = known;
    if (before === undefined || before.round !== data.round) return refuse('not-found', 'WP-6', { id: data.report });
    const strange = refuseReporter(before, known);
    if (strange !== undefined) return strange;
    if (before.status === 'open') return refuse('nothing-changes', 'RV-10');
    const round = known.consulted(subjectKey('round', data.round));
    return round?.kind === 'round' && round.status === 'open' ? [{ type: 'report-reopened', data }] : refuse('round-not-open', 'RV-4');
  },
});

const allowedShape = z.object({ report: idOf<ReportId>(), remarks: z.boolean() });
export type RemarksAllowed = DecidedAct<'remarks-allowed', z.output<typeof allowedShape>>;

export const remarksAllowed = reviewStage.act({
  type: 'remarks-allowed',
  schemaVersion: 1,
  shape: allowedShape,
  subject: ({ report }) => subjectKey('report', report),
  sentence: ({ report, remarks }) => ({ form: remarks ? 'yes' : 'no', parts: { report: { is: 'subject', subject: subjectKey('report', report) } } }),
  // What the report says stays as it is, so nothing that rests on it is flagged.
  after: (state, { remarks }, act) => ({ ...reviewStage.before(state, 'report', act), remarks }),
});

/** RV-11: the State says whether stakeholders may remark upon its report, at any time; remarks already made stay. */
export const allowRemarks = reviewStage.command<'allow-remarks', typeof allowedShape, 'report', RemarksAllowed>({
  name: 'allow-remarks',
  shape: allowedShape,
  subject: remarksAllowed.subject,
  mentions: () => [],
  decide: (data, known) => {
    const { subject: before } = known;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.report });
    return refuseReporter(before, known, 'RV-11') ?? (before.remarks === data.remarks ? refuse('nothing-changes', 'RV-11') : [{ type: 'remarks-allowed', data }]);
  },
});
