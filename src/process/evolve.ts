import type { Act } from './vocabulary/act.ts';
import type { SubjectKey } from './vocabulary/ids.ts';
import { RecordContradiction } from './vocabulary/record-contradiction.ts';
import type { ProcessAct } from './acts.ts';
import { evolveParticipation, isParticipationAct } from './participation/evolve.ts';
import type { ParticipationAct } from './participation/acts.ts';
import { evolveSessions, isSessionsAct } from './sessions/evolve.ts';
import type { SessionsAct } from './sessions/acts.ts';
import { isOfParticipation, isOfSessions, isOfWorkPlan } from './subject-state.ts';
import type { SubjectState } from './subject-state.ts';
import { evolve as evolveWorkPlan } from './work-plan/evolve.ts';
import type { WorkPlanAct } from './work-plan/acts.ts';

/** The thing an act is about, after the act: its stage decides. Throws only on a record that contradicts itself. */
export function evolve(state: SubjectState | undefined, act: Act<ProcessAct>): SubjectState {
  if (isOfSessionsStage(act)) return evolveSessions(state === undefined || isOfSessions(state) ? state : crossed(act), act);
  if (isOfStage(act)) return evolveParticipation(state === undefined || isOfParticipation(state) ? state : crossed(act), act);
  return evolveWorkPlan(state === undefined || isOfWorkPlan(state) ? state : crossed(act), act as Act<WorkPlanAct>);
}

function isOfSessionsStage(act: Act<ProcessAct>): act is Act<SessionsAct> {
  return isSessionsAct(act.body);
}

function isOfStage(act: Act<ProcessAct>): act is Act<ParticipationAct> {
  return isParticipationAct(act.body);
}

function crossed(act: Act<ProcessAct>): never {
  throw new RecordContradiction(act.position, `${act.body.type} about ${act.subject} of another stage`);
}

/** Every thing that the acts touch, as it is after them; `before` holds what was known of these things. */
export function statesAfter(before: ReadonlyMap<SubjectKey, SubjectState>, acts: readonly Act<ProcessAct>[]): ReadonlyMap<SubjectKey, SubjectState> {
  const after = new Map<SubjectKey, SubjectState>();
  for (const act of acts) after.set(act.subject, evolve(after.get(act.subject) ?? before.get(act.subject), act));
  return after;
}
