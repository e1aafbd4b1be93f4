import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { idPattern, subjectKey } from '../vocabulary/ids.ts';
import type { RemarkId, ReportId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { consult } from '../vocabulary/stage.ts';
import { commitmentId } from './shapes.ts';
import { reviewStage } from './state.ts';

const asked = z.object({ remark: idOf<RemarkId>(), report: idOf<ReportId>(), commitment: commitmentId.exactOptional(), holder: z.string().regex(idPattern), text: prose, language: z.enum(languages) });
const shape = asked.extend({ on: isoDay });
export type RemarkMade = DecidedAct<'remark-made', z.output<typeof shape>>;

export const remarkMade = reviewStage.act({
  type: 'remark-made',
  schemaVersion: 1,
  shape,
  subject: ({ remark }) => subjectKey('remark', remark),
  sentence: ({ report, holder }) => ({ parts: { who: { is: 'holder', of: holder }, report: { is: 'subject', subject: subjectKey('report', report) } } }),
  after: (_, { remark, ...rest }, act) => ({ kind: 'remark', id: remark, ...rest, status: 'standing', changedAt: act.position }),
});

/** RV-11: a stakeholder remarks upon a submitted report, as a whole or on one commitment, where the State allows it. */
export const makeRemark = reviewStage.command<'make-remark', typeof asked, 'remark', RemarkMade>({
  name: 'make-remark',
  shape: asked,
  subject: ({ remark }) => subjectKey('remark', remark),
  mentions: ({ report, holder, commitment }) => [subjectKey('report', report), subjectKey('participant', holder), ...(commitment === undefined ? [] : [subjectKey('commitment', commitment)])],
  consults: ({ report }) => [subjectKey('report', report)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.remark });
    if (!actsFor(known.by, data.holder)) return refuse('not-yours', 'RV-11');
    const report = consult(known, 'report', subjectKey('report', data.report));
    if (report?.remarks !== true) return refuse('remarks-not-allowed', 'RV-11');
    return report.status === 'open' ? refuse('report-open', 'RV-11') : [{ type: 'remark-made', data: { ...data, on: dayIn(known.at, 'Etc/GMT') } }];
  },
});

const withdrawn = z.object({ remark: idOf<RemarkId>() });
const withdrawnShape = withdrawn.extend({ report: idOf<ReportId>(), holder: z.string() });
export type RemarkWithdrawn = DecidedAct<'remark-withdrawn', z.output<typeof withdrawnShape>>;

export const remarkWithdrawn = reviewStage.act({
  type: 'remark-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ({ remark }) => subjectKey('remark', remark),
  sentence: ({ report, holder }) => ({ parts: { who: { is: 'holder', of: holder }, report: { is: 'subject', subject: subjectKey('report', report) } } }),
  after: (state, _, act) => ({ ...reviewStage.before(state, 'remark', act), status: 'withdrawn', changedAt: act.position }),
});

/** RV-11: who made a remark takes it back; nobody else does, the State reviewed least of all. */
export const withdrawRemark = reviewStage.command<'withdraw-remark', typeof withdrawn, 'remark', RemarkWithdrawn>({
  name: 'withdraw-remark',
  shape: withdrawn,
  subject: ({ remark }) => subjectKey('remark', remark),
  mentions: () => [],
  decide: (data, { subject: before, by }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.remark });
    if (!actsFor(by, before.holder)) return refuse('not-yours', 'RV-11');
    return before.status === 'withdrawn' ? refuse('already-withdrawn', 'RV-11') : [{ type: 'remark-withdrawn', data: { ...data, report: before.report, holder: before.holder } }];
  },
});
