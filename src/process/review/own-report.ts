import { subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { consult } from '../vocabulary/stage.ts';
import type { KnownToReview, ReportState } from './state.ts';

/** RV-8: a State writes its own report; the secretariat enters for it what it was handed. Undefined: may go on. */
export function refuseReporter(report: Pick<ReportState, 'state'>, known: Pick<KnownToReview, 'by'>, rule = 'RV-8'): Refusal | undefined {
  return actsFor(known.by, report.state) ? undefined : refuse('not-yours', rule);
}

/** Open, and somebody of the State writes. The round's being open is looked at where words change (RV-4). */
export function refuseWriting(report: ReportState | undefined, id: string, known: Pick<KnownToReview, 'by'>): Refusal | undefined {
  if (report === undefined) return refuse('not-found', 'WP-6', { id });
  return refuseReporter(report, known) ?? (report.status === 'submitted' ? refuse('report-submitted', 'RV-10') : undefined);
}

/** RV-7: a commitment that is closed takes no new words. */
export function refuseClosed(commitments: readonly string[], known: Pick<KnownToReview, 'consulted'>, rule: string): Refusal | undefined {
  const closed = commitments.find((id) => consult(known, 'commitment', subjectKey('commitment', id))?.status === 'closed');
  return closed === undefined ? undefined : refuse('commitment-over', rule, { id: closed });
}

export function commitmentKeys(commitments: readonly string[]): readonly SubjectKey[] {
  return [...new Set(commitments)].map((id) => subjectKey('commitment', id));
}
