import type { ActOf } from '../vocabulary/act.ts';

/** Every act of this stage, by its type. */
export const fundActs = {} as const;

/** The closed union of the stage's acts. */
export type FundAct = ActOf<typeof fundActs>;

/** Every command of this stage, by its name. */
export const fundCommands = {} as const;
