import type { Actor } from './vocabulary/standing.ts';
import type { ProcessCommand } from './commands.ts';

/** Commands that were carried out at one moment, by one actor, together. */
export interface PackStep {
  /** ISO day or instant at which it was done; steps stand in this order. */
  readonly at: string;
  readonly by: Actor;
  readonly commands: readonly ProcessCommand[];
  /**
   * A step is known by its number, so that none can be put between two that were loaded somewhere. One that was told later than those
   * around it has a name of its own instead and no number. It belongs to its day: where the record is past that already, it is left out.
   */
  readonly key?: string;
}

/** A process as facts: what a secretariat would have entered, day by day. Loaded through the same commands (rule REC-5). */
export interface Pack {
  readonly process: string;
  /** The number of its last step, where that is known before the steps are made. */
  readonly lastNumber?: number;
  readonly steps: readonly PackStep[];
}
