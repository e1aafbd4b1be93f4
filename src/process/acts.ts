import { documentsActs } from './documents/acts.ts';
import type { DocumentsAct } from './documents/acts.ts';
import { inputsActs } from './inputs/acts.ts';
import type { InputsAct } from './inputs/acts.ts';
import { participationActs } from './participation/acts.ts';
import type { ParticipationAct } from './participation/acts.ts';
import { sessionsActs } from './sessions/acts.ts';
import type { SessionsAct } from './sessions/acts.ts';
import { synthesisActs } from './synthesis/acts.ts';
import type { SynthesisAct } from './synthesis/acts.ts';
import { textActs } from './text/acts.ts';
import type { TextAct } from './text/acts.ts';
import { workPlanActs } from './work-plan/acts.ts';
import type { WorkPlanAct } from './work-plan/acts.ts';

/** The acts of the stages whose acts say themselves what their subject is afterwards. */
export const stageActs = { ...participationActs, ...sessionsActs, ...documentsActs, ...inputsActs, ...synthesisActs, ...textActs } as const;
export type StageAct = ParticipationAct | SessionsAct | DocumentsAct | InputsAct | SynthesisAct | TextAct;

/** Every act of every stage, by its type. The record refuses a type that is not declared in its stage. */
export const acts = { ...workPlanActs, ...stageActs } as const;

export type ActType = keyof typeof acts;

/** The closed union of all acts. */
export type ProcessAct = WorkPlanAct | StageAct;
