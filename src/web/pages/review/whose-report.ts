import { may } from '../../../access/may.ts';
import type { ReportState } from '../../../process/review/state.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedReport } from './load-report.ts';

/** RV-14: whether somebody sees the working drafts of a report: the delegation of its State, and not the secretariat. */
export function isOfDelegation({ actor, asOf }: Pick<Visit, 'actor' | 'asOf'>, { state }: Pick<ReportState, 'state'>): boolean {
  return asOf === undefined && actor.standing === 'delegation' && actor.of === state;
}

/** Whether answers of the report may be written here and now. */
export function mayWrite(visit: Visit, { report, round }: Pick<LoadedReport, 'report' | 'round'>): boolean {
  return visit.asOf === undefined && report.status === 'open' && round.status === 'open' && may(visit.actor, 'answer-commitment', report);
}
