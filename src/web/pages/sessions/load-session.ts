import type { FloorState } from '../../../process/sessions/floor-state.ts';
import type { ProgrammeState } from '../../../process/sessions/programme-state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { EventId } from '../../../process/vocabulary/ids.ts';
import { planEvent } from '../../../process/work-plan/plan.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { plainText } from '../../parts/text.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** A session of the plan, with its programme and its floor where it has them. */
export interface Session {
  readonly id: EventId;
  readonly title: string;
  readonly event: PlannedEvent;
  readonly programme: ProgrammeState | undefined;
  readonly floor: FloorState | undefined;
}

/** The session that the address names, at the position looked at; undefined where the plan has no such event. */
export async function loadSession(visit: Visit): Promise<Session | undefined> {
  const { store, process, position, parameters, language } = visit;
  const id = parameters['id'] ?? '';
  const states = await loadStates(store.pool, process, position, [subjectKey('event', id), subjectKey('programme', id), subjectKey('floor', id)]);
  const [event, programme, floor] = [states.get(subjectKey('event', id)), states.get(subjectKey('programme', id)), states.get(subjectKey('floor', id))];
  if (event?.kind !== 'event') return undefined;
  const planned = planEvent(event);
  return {
    id: event.id,
    title: plainText(planned.title, language),
    event: planned,
    programme: programme?.kind === 'programme' ? programme : undefined,
    floor: floor?.kind === 'floor' ? floor : undefined,
  };
}

/** The same as it is at this moment, for screens that are followed live; never for a page that looks back. */
export async function loadSessionNow(visit: Visit): Promise<Session | undefined> {
  return loadSession({ ...visit, position: visit.head });
}

/** Where a page of a session stands. */
export function sessionTrail(visit: Visit, { id, title }: Pick<Session, 'id' | 'title'>): readonly { readonly label: string; readonly href: string }[] {
  return [
    { label: visit.words('spine.sessions'), href: linkTo(visit, 'sessions', {}) },
    { label: title, href: linkTo(visit, 'session', { id }) },
  ];
}
