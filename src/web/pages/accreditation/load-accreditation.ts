import type { ApplicationState, CirculationState, ProcedureState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import { endOfDay } from '../../../process/vocabulary/midnight.ts';
import type { MandateState } from '../../../process/work-plan/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadState, loadStates } from '../../../store/work-plan/load-states.ts';
import type { Visit } from '../../visit.ts';

/** The one procedure of a process has this id. */
export const procedureId = 'accreditation';

export async function loadProcedure(visit: Visit): Promise<ProcedureState | undefined> {
  return loadState(visit.store.pool, visit.process, visit.position, 'procedure', procedureId);
}

/** The mandates on which the rules rest, by their ids. */
export async function loadGrounds({ store, process, position }: Visit, procedure: ProcedureState | undefined): Promise<ReadonlyMap<string, MandateState>> {
  const states = await loadStates(store.pool, process, position, procedure?.grounds.map(({ mandate }) => subjectKey('mandate', mandate)) ?? []);
  return new Map([...states.values()].flatMap((state) => (state.kind === 'mandate' ? [[String(state.id), state] as const] : [])));
}

/** Applications of a list, in the order of the list. */
export async function applicationsOn(visit: Visit, list: CirculationState): Promise<readonly ApplicationState[]> {
  const found = await listThings(visit.store.pool, { process: visit.process, position: visit.position, kind: 'application', where: { id: list.applications }, limit: 2000 });
  const byId = new Map(found.map((application) => [application.id, application]));
  return list.applications.flatMap((id) => byId.get(id) ?? []);
}

/** The latest first. */
export async function loadLists(visit: Visit): Promise<readonly CirculationState[]> {
  return listThings(visit.store.pool, { process: visit.process, position: visit.position, kind: 'circulation', order: [{ field: 'circulatedAt', descending: true }] });
}

/** The moment that the visitor looks at: now, or the end of the day to which they went back. */
export function momentOf({ asOf, store }: Visit): Instant {
  return asOf === undefined ? store.clock() : endOfDay(asOf, 'UTC');
}

/** Whether an application would be taken at that moment, were it only late. */
export function isOpen(visit: Visit, { applyBy, late, timeZone }: ProcedureState): boolean {
  return applyBy === undefined || late === 'taken-as-late' || momentOf(visit) < endOfDay(applyBy, timeZone);
}
