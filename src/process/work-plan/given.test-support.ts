import type { Act } from '../vocabulary/act.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { earliestInstant, parseInstant } from '../vocabulary/instant.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { z } from 'zod';
import type { claim } from '../vocabulary/claim.ts';
import { workPlanActs } from './acts.ts';
import type { WorkPlanAct } from './acts.ts';
import { prepareCommand } from '../commands.ts';
import type { WorkPlanCommand } from './commands.ts';
import { evolve } from './evolve.ts';
import { planEvent, planPhase } from './plan.ts';
import type { Plan } from './plan.ts';
import type { StateOf, SubjectState } from './state.ts';

const moment = parseInstant('2017-04-13T12:00:00Z') ?? earliestInstant;

/** A process in memory, for tests that say: given these commands, when this one, then these acts or this refusal. */
export class Given {
  readonly states = new Map<SubjectKey, SubjectState>();
  readonly acts: Act<WorkPlanAct>[] = [];

  constructor(commands: readonly WorkPlanCommand[] = []) {
    for (const command of commands) {
      const outcome = this.when(command);
      if (isRefusal(outcome)) throw new Error(`Given ${command.name} was refused: ${JSON.stringify(outcome)}`);
    }
  }

  when(command: { readonly name: WorkPlanCommand['name']; readonly data: unknown }): readonly WorkPlanAct[] | Refusal {
    const prepared = prepareCommand(command);
    if (isRefusal(prepared)) return prepared;
    const bodies = prepared.decide({
      by: { standing: 'secretariat' },
      at: moment,
      subject: this.states.get(prepared.subject),
      exists: (key) => this.states.has(key),
      consulted: (key) => this.states.get(key),
      count: () => 0,
    });
    if (isRefusal(bodies)) return bodies;
    const done = bodies.filter((body): body is WorkPlanAct => Object.hasOwn(workPlanActs, body.type));
    for (const body of done) this.#apply(body);
    return done;
  }

  #apply(body: WorkPlanAct): void {
    const { subject, schemaVersion } = workPlanActs[body.type] as { readonly subject: (data: unknown) => SubjectKey; readonly schemaVersion: number };
    const key = subject(body.data);
    const position = this.acts.length + 1;
    const act: Act<WorkPlanAct> = { position, id: `a${position}`, subject: key, subjectVersion: 1, schemaVersion, by: { standing: 'secretariat' }, at: moment, recordedAt: moment, body };
    this.states.set(key, evolve(this.states.get(key), act));
    this.acts.push(act);
  }

  plan(): Plan {
    const ofKind = <Kind extends SubjectState['kind']>(kind: Kind): readonly StateOf<Kind>[] => [...this.states.values()].filter((state): state is StateOf<Kind> => state.kind === kind);
    const process = ofKind('process')[0];
    if (process === undefined) throw new Error('No process was opened.');
    return {
      process,
      events: ofKind('event').map(planEvent),
      phases: ofKind('phase').map(planPhase),
      tracks: ofKind('track'),
      mandates: ofKind('mandate'),
      documents: ofKind('document'),
      links: ofKind('link'),
      rules: ofKind('rule'),
    };
  }
}

export const text = (en: string) => ({ en });

export const opened: readonly WorkPlanCommand[] = [
  { name: 'open-process', data: { process: 'p', title: text('A process'), shortTitle: text('P'), aim: text('An aim'), timeZone: 'UTC' } },
  { name: 'define-track', data: { track: 'main', title: text('Main track'), colour: 1, order: 1, claims: [] } },
  { name: 'record-place', data: { place: 'geneva', name: text('Geneva'), scale: 'city' } },
  { name: 'record-place', data: { place: 'vienna', name: text('Vienna'), scale: 'city' } },
];

type ClaimInput = z.input<typeof claim>;

export function dayClaim(claim: string, start: string, end = start, more: Partial<ClaimInput> = {}): ClaimInput {
  return { claim, property: 'date', value: { type: 'date', date: { edtf: start === end ? start : `${start}/${end}`, start, end, precision: 'day' } }, madeOn: '2017-04-13', ...more };
}

export function monthClaim(claim: string, month: string, lastDay: string, more: Partial<ClaimInput> = {}): ClaimInput {
  return { claim, property: 'date', value: { type: 'date', date: { edtf: month, start: `${month}-01`, end: lastDay, precision: 'month' } }, madeOn: '2017-04-13', ...more };
}

export function placeClaim(claim: string, place: string | null, more: Partial<ClaimInput> = {}): ClaimInput {
  return { claim, property: 'place', value: { type: 'place', place }, madeOn: '2017-04-13', ...more };
}

export function scheduled(event: string, claims: readonly ClaimInput[], kind: 'hearing' | 'stocktaking' | 'thematic_session' | 'document' | 'rcp' = 'hearing'): WorkPlanCommand<'schedule-event'> {
  return {
    name: 'schedule-event',
    data: { event, kind, track: 'main', paragraphs: [], claims: [{ claim: 't', property: 'title', value: { type: 'title', title: text(event) }, madeOn: '2017-04-13' }, ...claims] },
  };
}

