import { createHash } from 'node:crypto';
import type { ProgrammeOptions } from '../interchange/programme/programme-reading.ts';
import { planProgrammeImport } from '../process/sessions/plan-programme-import.ts';
import type { ProgrammeImport, ReadLine } from '../process/sessions/plan-programme-import.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { subjectKey } from '../process/vocabulary/ids.ts';
import type { Recorded } from '../store/decide-requests.ts';
import { loadSessionPlan } from '../store/sessions/load-session-plan.ts';
import type { SessionPlan } from '../store/sessions/load-session-plan.ts';
import type { Store } from '../store/store.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import { CommandRefused } from './refused.ts';

export interface RecordedProgramme {
  readonly planned: ProgrammeImport;
  /** Undefined when nothing had to be written. */
  readonly recorded: Recorded | undefined;
}

/** The days on which the plan has the session, for agendas that name none. Throws `CommandRefused` where the plan has no such session. */
export async function daysOfSession(store: Store, process: string, session: string): Promise<ProgrammeOptions> {
  const { event: { date } } = await sessionOf(store, process, session);
  return date?.precision === 'day' && date.start !== null && date.end !== null ? { meets: { start: date.start, end: date.end } } : {};
}

/** Every item that is new or changed, in one request: all of it is in the record afterwards, or nothing. */
export async function recordProgramme(store: Store, process: string, session: string, items: readonly ReadLine[]): Promise<RecordedProgramme> {
  for (let attempt = 1; ; attempt += 1) {
    const { event, programme, panels, version } = await sessionOf(store, process, session);
    if (programme === undefined) throw new CommandRefused(`The rules of the floor for "${session}" have not been set yet; they say in which time zone the programme is. Set them on its page first. Nothing was written.`);
    const planned = planProgrammeImport(event.id, items, programme.items, panels);
    if (planned.commands.length === 0) return { planned, recorded: undefined };
    const key = subjectKey('programme', event.id);
    // The version belongs to the id: the same agenda may be wanted again after somebody has changed the programme.
    const commandId = `agenda-${createHash('sha256').update(JSON.stringify([key, version, planned.commands])).digest('hex').slice(0, 40)}`;
    const outcome = await store.recorder.perform({ process, by: { standing: 'secretariat' }, commandId, commands: planned.commands, expectedOf: key, expectedVersion: version });
    if (!isRefusal(outcome)) return { planned, recorded: outcome };
    // Somebody changed the programme since it was loaded: then it is planned anew on what stands there now.
    if (outcome.code !== 'changed-since' || attempt === 3) throw new CommandRefused(`Nothing was written: the record refused it (${outcome.code}, rule ${outcome.rule}).`, JSON.stringify(outcome.details));
  }
}

async function sessionOf(store: Store, process: string, session: string): Promise<SessionPlan> {
  const { position } = await recordHead(store.pool, process);
  const plan = await loadSessionPlan(store.pool, process, position, session);
  if (plan === undefined) throw new CommandRefused(`The work plan of "${process}" has no session "${session}". Nothing was written.`);
  return plan;
}
