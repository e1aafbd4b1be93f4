import { parseIsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { ImportReading } from '../process/work-plan/import/import-reading.ts';
import { importSourceOf } from '../process/work-plan/import/import-source.ts';
import type { ImportReport } from '../process/work-plan/import/import-report.ts';
import { planImport } from '../process/work-plan/import/plan-import.ts';
import type { Recorded } from '../store/decide-requests.ts';
import { systemClock } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { loadPlan } from '../store/work-plan/load-plan.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import { CommandRefused } from './refused.ts';

export interface RecordedImport {
  readonly report: ImportReport;
  /** Undefined when nothing had to be written. */
  readonly recorded: Recorded | undefined;
}

/** Everything that the reading brings, in one request: all of it is in the record afterwards, or nothing. */
export async function recordReading(store: Store, process: string, reading: ImportReading, fileName: string, dated?: IsoDay): Promise<RecordedImport> {
  for (let attempt = 1; ; attempt += 1) {
    const head = await recordHead(store.pool, process);
    const known = await loadPlan(store.pool, process, head.position);
    if (known === undefined) throw new CommandRefused(`There is no process "${process}" here.`);
    const report = planImport(reading, known, importSourceOf(reading, fileName, { language: 'en', author: 'Secretariat', track: 'Work plan', ...(dated !== undefined && { dated }) }, today()));
    if (report.commands.length === 0) return { report, recorded: undefined };
    const outcome = await store.recorder.perform({ process, by: { standing: 'secretariat' }, commandId: report.commandId, commands: report.commands });
    if (!isRefusal(outcome)) return { report, recorded: outcome };
    // Somebody may have taken an id of ours since the plan was loaded: then it is planned anew on what is there now.
    if (outcome.code !== 'already-exists' || attempt === 3) throw new CommandRefused(`Nothing was written: the record refused it (${outcome.code}, rule ${outcome.rule}).`, JSON.stringify(outcome.details));
  }
}

function today(): IsoDay {
  const day = parseIsoDay(systemClock().slice(0, 10));
  if (day === undefined) throw new RangeError('The clock of this machine is out of range.');
  return day;
}
