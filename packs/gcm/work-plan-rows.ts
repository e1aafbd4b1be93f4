import { consultativeProcesses } from './rows-rcp.ts';
import { globalForum, migrationDialogue, regionalCommissions } from './rows-platforms.ts';
import { conference, documentation1to6, hearings, negotiations, stocktaking, thematicSessions, workPlanDelivery, zeroDraft } from './rows-process.ts';
import type { PlannedRow } from './row.ts';

/** The 67 rows of the work plan as of 12 April 2017, in the order of its table. */
export const workPlanRows: readonly PlannedRow[] = [
  ...thematicSessions, ...documentation1to6, ...workPlanDelivery, ...hearings, ...stocktaking, ...negotiations, ...zeroDraft, ...conference,
  ...regionalCommissions, ...globalForum, ...migrationDialogue, ...consultativeProcesses,
].toSorted((a, b) => a.line - b.line);
