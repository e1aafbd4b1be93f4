import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ReportId, RoundId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, shortText } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { isState } from '../vocabulary/states/state.ts';
import { refuseReporter } from './own-report.ts';
import { reviewStage } from './state.ts';

const shape = z.object({ report: idOf<ReportId>(), round: idOf<RoundId>(), state: countryCode, title: shortText, language: z.enum(languages), remarks: z.boolean() });
export type ReportBegun = DecidedAct<'report-begun', z.output<typeof shape>>;

export const reportBegun = reviewStage.act({
  type: 'report-begun',
  schemaVersion: 1,
  shape,
  subject: ({ report }) => subjectKey('report', report),
  sentence: ({ round, state, title }) => ({ parts: { state: { is: 'state', code: state }, title: { is: 'text', text: title }, round: { is: 'subject', subject: subjectKey('round', round) } } }),
  after: (_, { report, ...rest }, act) => ({ kind: 'report', id: report, ...rest, answers: [], contributors: [], status: 'open', changedAt: act.position }),
});

/** RV-8: a State reports of its own will, once in each round, in a language of its choice, while the round is open. */
export const beginReport = reviewStage.command<'begin-report', typeof shape, 'report', ReportBegun>({
  name: 'begin-report',
  shape,
  subject: reportBegun.subject,
  mentions: ({ round }) => [subjectKey('round', round)],
  consults: ({ round }) => [subjectKey('round', round)],
  counts: (data) => [ofState(data)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.report });
    if (!isState(data.state)) return refuse('not-a-state', 'RV-8', { code: data.state });
    const strange = refuseReporter(data, known);
    if (strange !== undefined) return strange;
    if (consult(known, 'round', subjectKey('round', data.round))?.status !== 'open') return refuse('round-not-open', 'RV-4');
    return known.count(ofState(data)) > 0 ? refuse('report-exists', 'RV-8') : [{ type: 'report-begun', data }];
  },
});

function ofState({ round, state }: z.output<typeof shape>): Selection {
  return { kind: 'report', where: { round, state } };
}
