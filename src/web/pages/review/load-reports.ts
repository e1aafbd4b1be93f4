import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { RoundState } from '../../../process/review/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { listReports } from '../../../store/review/list-reports.ts';
import type { ListedReport, ReportFilter } from '../../../store/review/list-reports.ts';
import { stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

export interface LoadedReports {
  /** By the names of States in the reader's language, then by round. */
  readonly reports: readonly ListedReport[];
  readonly rounds: ReadonlyMap<string, RoundState>;
  readonly commitments: readonly CommitmentState[];
}

export async function loadReports(visit: Visit, filter: ReportFilter): Promise<LoadedReports> {
  const { store: { pool }, process, position, language } = visit;
  const [reports, rounds, commitments] = await Promise.all([
    listReports(pool, process, position, filter),
    listThings(pool, { process, position, kind: 'round', limit: 2000 }),
    listThings(pool, { process, position, kind: 'commitment', order: [{ field: 'order' }], limit: 2000 }),
  ]);
  const order = new Intl.Collator(language);
  return {
    reports: reports.toSorted((a, b) => order.compare(stateName(a.state, language), stateName(b.state, language)) || (a.round < b.round ? -1 : 1)),
    rounds: new Map(rounds.map((round) => [round.id, round])),
    commitments,
  };
}
