import type { Act } from '../vocabulary/act.ts';
import { selectionKey } from '../vocabulary/command.ts';
import type { Selection } from '../vocabulary/command.ts';
import { parseSubjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { parseInstant } from '../vocabulary/instant.ts';
import { isRefusal } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { acts as declarations } from '../acts.ts';
import type { ProcessAct } from '../acts.ts';
import { prepareCommand } from '../commands.ts';
import type { CommandName, ProcessCommand } from '../commands.ts';
import { evolve } from '../evolve.ts';
import type { SubjectState } from '../subject-state.ts';

export const secretariat: Actor = { standing: 'secretariat' };

export interface When {
  /** ISO day or instant. */
  readonly at: string;
  readonly by?: Actor;
}

/** A process in memory, for tests that say: given these commands, when this one is given by somebody at a moment, then these acts or this refusal. */
export class Given {
  readonly states = new Map<SubjectKey, SubjectState>();
  readonly acts: Act<ProcessAct>[] = [];

  constructor(commands: readonly ProcessCommand[] = [], when: When = { at: '2017-01-01T12:00:00Z' }) {
    for (const command of commands) this.and(command, when);
  }

  /** A command that must be carried out. */
  and(command: { readonly name: CommandName; readonly data: unknown }, when: When): this {
    const outcome = this.when(command, when);
    if (isRefusal(outcome)) throw new Error(`Given ${command.name} was refused: ${JSON.stringify(outcome)}`);
    return this;
  }

  when(command: { readonly name: CommandName; readonly data: unknown }, { at, by = secretariat }: When): readonly ProcessAct[] | Refusal {
    const moment = parseInstant(at);
    if (moment === undefined) throw new Error(`No moment: ${at}`);
    const prepared = prepareCommand(command);
    if (isRefusal(prepared)) return prepared;
    const allowed = new Set(prepared.consults);
    const counted = new Set(prepared.counts.map(selectionKey));
    const bodies = prepared.decide({
      by,
      at: moment,
      subject: this.states.get(prepared.subject),
      exists: (key) => this.states.has(key),
      consulted: (key) => (allowed.has(key) ? this.states.get(key) : undefined),
      count: (selection) => (counted.has(selectionKey(selection)) ? this.#count(selection) : Number.NaN),
    });
    if (isRefusal(bodies)) return bodies;
    for (const body of bodies) this.#apply(body, by, moment);
    return bodies;
  }

  state(key: SubjectKey): SubjectState {
    const state = this.states.get(key);
    if (state === undefined) throw new Error(`There is no ${parseSubjectKey(key)?.kind ?? key} of that id.`);
    return state;
  }

  #count({ kind, where }: Selection): number {
    return [...this.states.values()].filter((state) => state.kind === kind && Object.entries(where).every(([field, value]) => new Map(Object.entries(state)).get(field) === value)).length;
  }

  #apply(body: ProcessAct, by: Actor, at: Act['at']): void {
    const { subject, schemaVersion } = declarations[body.type] as unknown as { readonly subject: (data: unknown) => SubjectKey; readonly schemaVersion: number };
    const key = subject(body.data);
    const position = this.acts.length + 1;
    const act: Act<ProcessAct> = { position, id: `a${position}`, subject: key, subjectVersion: 1, schemaVersion, by, at, recordedAt: at, body };
    this.states.set(key, evolve(this.states.get(key), act));
    this.acts.push(act);
  }
}
