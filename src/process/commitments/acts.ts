import type { ActOf } from '../vocabulary/act.ts';

/** Every act of this stage, by its type. */
export const commitmentsActs = {} as const;

/** The closed union of the stage's acts. */
export type CommitmentsAct = ActOf<typeof commitmentsActs>;

/** Every command of this stage, by its name. */
export const commitmentsCommands = {} as const;
