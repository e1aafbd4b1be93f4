import { adoptionActs } from './adoption/acts.ts';
import type { AdoptionAct } from './adoption/acts.ts';
import { commitmentsActs } from './commitments/acts.ts';
import type { CommitmentsAct } from './commitments/acts.ts';
import { reviewActs } from './review/acts.ts';
import type { ReviewAct } from './review/acts.ts';
import { practicesActs } from './practices/acts.ts';
import type { PracticesAct } from './practices/acts.ts';
import { indicatorsActs } from './indicators/acts.ts';
import type { IndicatorsAct } from './indicators/acts.ts';
import { supportActs } from './support/acts.ts';
import type { SupportAct } from './support/acts.ts';
import { fundActs } from './fund/acts.ts';
import type { FundAct } from './fund/acts.ts';
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
export const stageActs = {
  ...participationActs,
  ...sessionsActs,
  ...documentsActs,
  ...inputsActs,
  ...synthesisActs,
  ...textActs,
  ...adoptionActs,
  ...commitmentsActs,
  ...reviewActs,
  ...practicesActs,
  ...indicatorsActs,
  ...supportActs,
  ...fundActs,
} as const;
export type StageAct =
  | ParticipationAct
  | SessionsAct
  | DocumentsAct
  | InputsAct
  | SynthesisAct
  | TextAct
  | AdoptionAct
  | CommitmentsAct
  | ReviewAct
  | PracticesAct
  | IndicatorsAct
  | SupportAct
  | FundAct;

/** Every act of every stage, by its type. The record refuses a type that is not declared in its stage. */
export const acts = { ...workPlanActs, ...stageActs } as const;

export type ActType = keyof typeof acts;

/** The closed union of all acts. */
export type ProcessAct = WorkPlanAct | StageAct;
