import type { ActOf } from '../vocabulary/act.ts';

/** Every act of this stage, by its type. */
export const reviewActs = {} as const;

/** The closed union of the stage's acts. */
export type ReviewAct = ActOf<typeof reviewActs>;

/** Every command of this stage, by its name. */
export const reviewCommands = {} as const;
