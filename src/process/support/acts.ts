import type { ActOf } from '../vocabulary/act.ts';

/** Every act of this stage, by its type. */
export const supportActs = {} as const;

/** The closed union of the stage's acts. */
export type SupportAct = ActOf<typeof supportActs>;

/** Every command of this stage, by its name. */
export const supportCommands = {} as const;
