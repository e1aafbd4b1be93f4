import type { Actor } from './vocabulary/standing.ts';
import type { ProcessCommand } from './commands.ts';

/** Commands that were carried out at one moment, by one actor, together. */
export interface PackStep {
  /** ISO day or instant at which it was done; steps stand in this order. */
  readonly at: string;
  readonly by: Actor;
  readonly commands: readonly ProcessCommand[];
}

/** A process as facts: what a secretariat would have entered, day by day. Loaded through the same commands (rule REC-5). */
export interface Pack {
  readonly process: string;
  readonly steps: readonly PackStep[];
}
