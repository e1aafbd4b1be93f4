import type { ActOf } from '../vocabulary/act.ts';

/** Every act of this stage, by its type. */
export const adoptionActs = {} as const;

/** The closed union of the stage's acts. */
export type AdoptionAct = ActOf<typeof adoptionActs>;

/** Every command of this stage, by its name. */
export const adoptionCommands = {} as const;
