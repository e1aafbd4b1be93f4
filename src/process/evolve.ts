import type { Act } from './vocabulary/act.ts';
import type { SubjectKey } from './vocabulary/ids.ts';
import { RecordContradiction } from './vocabulary/record-contradiction.ts';
import type { Stamp } from './vocabulary/stage.ts';
import { stageActs } from './acts.ts';
import type { ProcessAct, StageAct } from './acts.ts';
import { isOfWorkPlan } from './subject-state.ts';
import type { SubjectState } from './subject-state.ts';
import { evolve as evolveWorkPlan } from './work-plan/evolve.ts';
import type { WorkPlanAct } from './work-plan/acts.ts';

/** The thing an act is about, after the act. Throws only on a record that contradicts itself. */
export function evolve(state: SubjectState | undefined, act: Act<ProcessAct>): SubjectState {
  if (isOfStage(act)) {
    // The registry's members differ in their data's type, which no union of generics can carry; each refuses a subject of another kind.
    const { after } = stageActs[act.body.type] as unknown as { readonly after: (before: SubjectState | undefined, data: unknown, act: Stamp) => SubjectState };
    return after(state, act.body.data, act);
  }
  return evolveWorkPlan(state === undefined || isOfWorkPlan(state) ? state : crossed(act), act as Act<WorkPlanAct>);
}

function isOfStage(act: Act<ProcessAct>): act is Act<StageAct> {
  return Object.hasOwn(stageActs, act.body.type);
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
