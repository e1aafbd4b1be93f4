import { participationActs } from './participation/acts.ts';
import type { ParticipationAct } from './participation/acts.ts';
import { sessionsActs } from './sessions/acts.ts';
import type { SessionsAct } from './sessions/acts.ts';
import { workPlanActs } from './work-plan/acts.ts';
import type { WorkPlanAct } from './work-plan/acts.ts';

/** Every act of every stage, by its type. The record refuses a type that is not declared in its stage. */
export const acts = { ...workPlanActs, ...participationActs, ...sessionsActs } as const;

export type ActType = keyof typeof acts;

/** The closed union of all acts. */
export type ProcessAct = WorkPlanAct | ParticipationAct | SessionsAct;
