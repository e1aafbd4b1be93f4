import type { ActOf } from '../vocabulary/act.ts';

/** Every act of this stage, by its type. */
export const practicesActs = {} as const;

/** The closed union of the stage's acts. */
export type PracticesAct = ActOf<typeof practicesActs>;

/** Every command of this stage, by its name. */
export const practicesCommands = {} as const;
