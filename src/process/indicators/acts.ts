import type { ActOf } from '../vocabulary/act.ts';

/** Every act of this stage, by its type. */
export const indicatorsActs = {} as const;

/** The closed union of the stage's acts. */
export type IndicatorsAct = ActOf<typeof indicatorsActs>;

/** Every command of this stage, by its name. */
export const indicatorsCommands = {} as const;
