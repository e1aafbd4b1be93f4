import type { CommandName } from '../process/commands.ts';
import type { SubjectState } from '../process/subject-state.ts';
import type { Actor, Standing } from '../process/vocabulary/standing.ts';
import { workPlanCommands } from '../process/work-plan/commands.ts';
import type { WorkPlanCommandName } from '../process/work-plan/commands.ts';
import { accreditationPolicies } from './policies-accreditation.ts';
import { bodyPolicies } from './policies-bodies.ts';
import { registrationPolicies } from './policies-registration.ts';
import { sessionPolicies } from './policies-sessions.ts';
import { synthesisPolicies } from './policies-synthesis.ts';
import { adoptionPolicies } from './policies-adoption.ts';
import { commitmentPolicies } from './policies-commitments.ts';
import { fundPolicies } from './policies-fund.ts';
import { indicatorPolicies } from './policies-indicators.ts';
import { practicePolicies } from './policies-practices.ts';
import { reviewPolicies } from './policies-review.ts';
import { supportPolicies } from './policies-support.ts';
import { textPolicies } from './policies-text.ts';

/** A policy reads as its sentence: these standings may give these commands, about things of which this holds. */
export interface Policy {
  readonly sentence: string;
  readonly standings: readonly Standing[];
  readonly commands: readonly CommandName[];
  /** Where the thing may stand; absent: anywhere. Where it does not exist yet, this does not matter. */
  readonly states?: readonly string[];
  /** Absent: about any. */
  readonly about?: (actor: Actor, about: SubjectState) => boolean;
}

const workPlan = Object.keys(workPlanCommands).filter((name): name is WorkPlanCommandName => Object.hasOwn(workPlanCommands, name));

export const policies: readonly Policy[] = [
  { sentence: 'The secretariat keeps the work plan.', standings: ['secretariat'], commands: workPlan },
  { sentence: 'The secretariat keeps the register of participants.', standings: ['secretariat'], commands: ['record-participant'] },
  ...accreditationPolicies,
  ...registrationPolicies,
  ...bodyPolicies,
  ...sessionPolicies,
  ...synthesisPolicies,
  ...textPolicies,
  ...adoptionPolicies,
  ...commitmentPolicies,
  ...reviewPolicies,
  ...practicePolicies,
  ...indicatorPolicies,
  ...supportPolicies,
  ...fundPolicies,
];
