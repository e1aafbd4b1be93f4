import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { RemarkState, ReportAnswer, ReportState, RoundState } from '../../../process/review/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import type { Visit } from '../../visit.ts';

/** A whole report: its answers in the order of the text, and what others remarked. */
export interface LoadedReport {
  readonly report: ReportState;
  readonly round: RoundState;
  readonly commitments: readonly CommitmentState[];
  /** In the order of the commitments, not in that of writing. */
  readonly answers: readonly { readonly answer: ReportAnswer; readonly commitment: CommitmentState | undefined }[];
  readonly remarks: readonly RemarkState[];
  readonly names: Names;
}

/** The report that the address names; undefined: there is none. */
export async function loadReport(visit: Visit): Promise<LoadedReport | undefined> {
  const { store: { pool }, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const report = isId(id) ? await loadState(pool, process, position, 'report', id) : undefined;
  const round = report === undefined ? undefined : await loadState(pool, process, position, 'round', report.round);
  if (report === undefined || round === undefined) return undefined;
  const [commitments, remarks] = await Promise.all([
    listThings(pool, { process, position, kind: 'commitment', order: [{ field: 'order' }], limit: 2000 }),
    listThings(pool, { process, position, kind: 'remark', where: { report: id, status: 'standing' } }),
  ]);
  const names = await loadNames(pool, process, position, [...report.answers.flatMap(({ restsOn }) => restsOn), ...remarks.map(({ holder }) => subjectKey('participant', holder))]);
  const at = new Map(commitments.map((one, index) => [String(one.id), index]));
  const answers = report.answers.toSorted((a, b) => (at.get(a.commitment) ?? 9999) - (at.get(b.commitment) ?? 9999)).map((answer) => ({ answer, commitment: commitments.find((one) => one.id === answer.commitment) }));
  return { report, round, commitments, answers, remarks: remarks.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0)), names };
}
