import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';

/** What one actor did together at an hour of a day, in UTC. */
export function stepAt(day: IsoDay, clock: string, by: Actor, commands: readonly ProcessCommand[]): PackStep {
  return { at: `${day}T${clock}:00.000Z`, by, commands };
}

export function secretariatStep(day: IsoDay, clock: string, commands: readonly ProcessCommand[]): PackStep {
  return stepAt(day, clock, { standing: 'secretariat' }, commands);
}
