import { withoutRehearsal } from '../process/rehearsal.ts';
import type { Store } from '../store/store.ts';
import { listProcesses } from '../store/work-plan/positions.ts';
import { CommandRefused } from './refused.ts';

/** The process that `--process` names; without it the only one there is beside the rehearsal. Throws `CommandRefused` where that is unclear. */
export async function chosenProcess(store: Store, wanted: string | undefined): Promise<string> {
  const processes = await listProcesses(store.pool);
  const names = processes.map(({ id }) => id).join(', ');
  const meant = withoutRehearsal(processes);
  const [first] = meant;
  if (first === undefined) throw new CommandRefused('No process has been opened here yet. Load one with "travaux load", or open one first.');
  if (wanted === undefined && meant.length > 1) throw new CommandRefused(`There is more than one process here: ${names}. Choose one with --process.`);
  if (wanted !== undefined && !processes.some(({ id }) => id === wanted)) throw new CommandRefused(`There is no process "${wanted}" here. There is: ${names}.`);
  return wanted ?? first.id;
}
