import type { Act } from '../process/vocabulary/act.ts';
import { selectionKey } from '../process/vocabulary/command.ts';
import type { Selection } from '../process/vocabulary/command.ts';
import type { SubjectKey } from '../process/vocabulary/ids.ts';
import { laterOf, parseInstant } from '../process/vocabulary/instant.ts';
import type { Instant } from '../process/vocabulary/instant.ts';
import { isRefusal, refuse } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import type { Actor } from '../process/vocabulary/standing.ts';
import { acts } from '../process/acts.ts';
import type { ProcessAct } from '../process/acts.ts';
import type { PreparedCommand } from '../process/commands.ts';
import { evolve } from '../process/evolve.ts';
import type { SubjectState } from '../process/subject-state.ts';
import type { AppendedAct } from './append.ts';
import type { Knowledge } from './work-plan/load-known.ts';
import { rowsOf } from './work-plan/rows.ts';
import type { Row } from './work-plan/rows.ts';
import type { RowWriter } from './write-rows.ts';

/** Commands that are carried out together or not at all, in the name of one actor. */
export interface PreparedRequest {
  readonly commandId: string;
  readonly by: Actor;
  /** When it was done. Absent: now. Given only where an earlier process is transcribed; never before the last act of the record. */
  readonly at?: Instant;
  readonly commands: readonly PreparedCommand[];
  /** The version of `expectedOf` that the person saw; absent where nothing was seen before. */
  readonly expectedVersion?: number;
  /** Absent: what the first command is about. Given where a new place or document is recorded before the act itself. */
  readonly expectedOf?: SubjectKey;
}

export interface Recorded {
  readonly refused: false;
  /** The last position of the request's acts. */
  readonly position: number;
  readonly acts: readonly Act<ProcessAct>[];
  /** True when the same command id had been carried out before: nothing was done again. */
  readonly repeated: boolean;
}

interface Change {
  readonly before: readonly Row[];
  readonly after: readonly Row[];
  readonly position: number;
}

/** The knowledge of one transaction, growing with what its own acts change. */
export class Deliberation {
  readonly #states: Map<SubjectKey, SubjectState>;
  readonly #versions: Map<string, number>;
  readonly #knowledge: Knowledge;
  readonly #rows: RowWriter;
  readonly #now: Instant;
  readonly appended: AppendedAct[] = [];
  #position: number;
  #at: Instant | undefined;

  constructor(knowledge: Knowledge, rows: RowWriter, now: Instant) {
    this.#knowledge = knowledge;
    this.#rows = rows;
    this.#now = now;
    this.#states = new Map(knowledge.states);
    this.#versions = new Map(knowledge.versions);
    this.#position = knowledge.head.position;
    this.#at = parseInstant(knowledge.head.at ?? '');
  }

  /** Decides one request on top of those before it. A refusal leaves everything as it was. */
  decide(request: PreparedRequest): Recorded | Refusal {
    const done = this.#knowledge.commands.get(request.commandId);
    if (done !== undefined) return { refused: false, position: done, acts: [], repeated: true };
    if (request.at !== undefined && this.#at !== undefined && request.at < this.#at) return refuse('before-last-act', 'REC-2', { at: request.at, last: this.#at });
    const changed = this.#changedSince(request);
    if (changed !== undefined) return changed;
    const draft = new Draft(this.#states, this.#versions, this.#position);
    const at = request.at ?? (this.#at === undefined ? this.#now : laterOf(this.#now, this.#at));
    for (const command of request.commands) {
      const bodies = command.decide({
        by: request.by,
        at,
        subject: draft.state(command.subject),
        exists: (key) => this.#knowledge.existing.has(key) || draft.state(key) !== undefined,
        consulted: (key) => draft.state(key),
        count: (selection) => this.#count(selection, draft),
      });
      if (isRefusal(bodies)) return bodies;
      for (const body of bodies) draft.add(body, { id: `${request.commandId}${draft.acts.length === 0 ? '' : `-${draft.acts.length}`}`, by: request.by, at, recordedAt: this.#now });
    }
    return this.#accept(request, draft, at);
  }

  /** Counted in the database before this transaction, and since then by what its own acts changed. */
  #count(selection: Selection, draft: Draft): number {
    let count = this.#knowledge.counts.get(selectionKey(selection)) ?? 0;
    for (const key of new Set([...this.#states.keys(), ...draft.states.keys()])) {
      const before = this.#knowledge.states.get(key);
      const now = draft.state(key);
      if (before === now) continue;
      count += Number(now !== undefined && isSelected(now, selection)) - Number(before !== undefined && isSelected(before, selection));
    }
    return count;
  }

  #changedSince({ expectedVersion, expectedOf, commands }: PreparedRequest): Refusal | undefined {
    const subject = expectedOf ?? commands[0]?.subject;
    if (expectedVersion === undefined || subject === undefined) return undefined;
    const version = this.#versions.get(subject) ?? 0;
    return version === expectedVersion ? undefined : refuse('changed-since', 'REC-3', { subject, seen: expectedVersion, now: version });
  }

  #accept(request: PreparedRequest, draft: Draft, at: Instant): Recorded {
    for (const change of draft.changes) this.#rows.change(change.before, change.after, change.position);
    for (const [key, state] of draft.states) this.#states.set(key, state);
    for (const [key, version] of draft.versions) this.#versions.set(key, version);
    for (const act of draft.acts) this.appended.push({ act, commandId: request.commandId });
    this.#position = draft.position;
    this.#at = at;
    return { refused: false, position: this.#position, acts: draft.acts, repeated: false };
  }
}

type Stamp = Pick<Act, 'id' | 'by' | 'at' | 'recordedAt'>;

/** One request's acts before it is known whether all of its commands can be carried out. */
class Draft {
  readonly acts: Act<ProcessAct>[] = [];
  readonly changes: Change[] = [];
  readonly states = new Map<SubjectKey, SubjectState>();
  readonly versions = new Map<string, number>();
  position: number;
  readonly #states: ReadonlyMap<SubjectKey, SubjectState>;
  readonly #versions: ReadonlyMap<string, number>;

  constructor(states: ReadonlyMap<SubjectKey, SubjectState>, versions: ReadonlyMap<string, number>, position: number) {
    this.#states = states;
    this.#versions = versions;
    this.position = position;
  }

  state(key: SubjectKey): SubjectState | undefined {
    return this.states.get(key) ?? this.#states.get(key);
  }

  add(body: ProcessAct, stamp: Stamp): void {
    const subject = subjectOf(body);
    const subjectVersion = (this.versions.get(subject) ?? this.#versions.get(subject) ?? 0) + 1;
    this.position += 1;
    const act: Act<ProcessAct> = { position: this.position, ...stamp, subject, subjectVersion, schemaVersion: acts[body.type].schemaVersion, body };
    const before = this.state(subject);
    const after = evolve(before, act);
    this.changes.push({ before: before === undefined ? [] : rowsOf(before), after: rowsOf(after), position: this.position });
    this.states.set(subject, after);
    this.versions.set(subject, subjectVersion);
    this.acts.push(act);
  }
}

function isSelected(state: SubjectState, { kind, where }: Selection): boolean {
  if (state.kind !== kind) return false;
  const fields = new Map<string, unknown>(Object.entries(state));
  return Object.entries(where).every(([field, value]) => fields.get(field) === value);
}

function subjectOf(body: ProcessAct): SubjectKey {
  const { subject } = acts[body.type] as { readonly subject: (data: unknown) => SubjectKey };
  return subject(body.data);
}
