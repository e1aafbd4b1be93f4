import type { ProcessAct } from '../src/process/acts.ts';
import { acts as declarations } from '../src/process/acts.ts';
import { prepareCommand } from '../src/process/commands.ts';
import type { ProcessCommand } from '../src/process/commands.ts';
import { evolve } from '../src/process/evolve.ts';
import type { SubjectState } from '../src/process/subject-state.ts';
import type { Act } from '../src/process/vocabulary/act.ts';
import type { Selection } from '../src/process/vocabulary/command.ts';
import type { SubjectKey } from '../src/process/vocabulary/ids.ts';
import type { Instant } from '../src/process/vocabulary/instant.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import type { Actor } from '../src/process/vocabulary/standing.ts';

/** A process that stands in no record: a script is carried out on it first, so that who came next is known before anything is written. */
export class InMemory {
  readonly #states = new Map<SubjectKey, SubjectState>();
  readonly #ofKind = new Map<string, Map<SubjectKey, SubjectState>>();
  readonly #presumed: ReadonlySet<string>;
  #position = 0;

  /** `presumed`: what others bring into the record before, and is only mentioned here. */
  constructor(presumed: readonly string[] = []) {
    this.#presumed = new Set(presumed);
  }

  /** Throws an Error on a refusal: a script is ours, and a command of it that cannot be carried out is a mistake in it. */
  perform(command: ProcessCommand, by: Actor, at: Instant): void {
    const prepared = prepareCommand(command);
    const decided = isRefusal(prepared)
      ? prepared
      : prepared.decide({ by, at, subject: this.#states.get(prepared.subject), exists: (key) => this.#states.has(key) || this.#presumed.has(key), consulted: (key) => this.#states.get(key), count: (selection) => this.#count(selection) });
    if (isRefusal(decided)) throw new Error(`${command.name} was refused at ${at}: ${decided.code} ${JSON.stringify(decided.details)} ${JSON.stringify(command.data)}`);
    for (const body of decided) this.#apply(body, by, at);
  }

  /** Acts so far. */
  get taken(): number {
    return this.#position;
  }

  state(key: SubjectKey): SubjectState | undefined {
    return this.#states.get(key);
  }

  /** Of one kind, as they came. */
  all<Kind extends SubjectState['kind']>(kind: Kind): readonly Extract<SubjectState, { readonly kind: Kind }>[] {
    return [...(this.#ofKind.get(kind)?.values() ?? [])].filter((state): state is Extract<SubjectState, { readonly kind: Kind }> => state.kind === kind);
  }

  #apply(body: ProcessAct, by: Actor, at: Instant): void {
    // The registry's members differ in their data's type, which no union of generics can carry.
    const { subject, schemaVersion } = declarations[body.type] as unknown as { readonly subject: (data: unknown) => SubjectKey; readonly schemaVersion: number };
    const key = subject(body.data);
    this.#position += 1;
    const act: Act<ProcessAct> = { position: this.#position, id: String(this.#position), subject: key, subjectVersion: 1, schemaVersion, by, at, recordedAt: at, body };
    const state = evolve(this.#states.get(key), act);
    this.#states.set(key, state);
    const those = this.#ofKind.get(state.kind) ?? new Map<SubjectKey, SubjectState>();
    this.#ofKind.set(state.kind, those.set(key, state));
  }

  #count({ kind, where }: Selection): number {
    const wanted = Object.entries(where);
    let count = 0;
    for (const state of this.#ofKind.get(kind)?.values() ?? []) {
      if (wanted.every(([field, value]) => Reflect.get(state, field) === value)) count += 1;
    }
    return count;
  }
}
