/// <reference lib="dom" />
import type { NoteProgress, RecordedNote } from '../../screens/note-extra.ts';
import { isEmptyDraft } from './note-drafts.ts';
import type { NoteDraft, NoteDrafts } from './note-drafts.ts';

/** What is typed is sent after so many milliseconds without another key. */
const pause = 2000;
/** What found no network is sent again so often, in milliseconds. */
const every = 10_000;
const patience = 15_000;
/** A page that is loaded again while its note arrives may not show it yet: so long, in milliseconds, an acknowledged draft stays on the device. */
const lingering = 5000;

interface KeeperOptions {
  readonly action: string;
  readonly notes: Readonly<Record<string, RecordedNote>>;
  readonly now: () => number;
  readonly changed: (notes: Readonly<Record<string, RecordedNote>>, progress: Readonly<Record<string, NoteProgress>>) => void;
}

type Answer = 'done' | 'no-network' | { readonly code: string; readonly sentence: string };

/**
 * Notes on their way from a keyboard to the record: kept on the device with every key, sent after a pause or when the
 * field is left, kept until acknowledged. Where somebody else worded a note meanwhile, nothing is written over theirs.
 */
export class NoteKeeper {
  readonly #drafts: NoteDrafts;
  readonly #options: KeeperOptions;
  readonly #timers = new Map<string, ReturnType<typeof setTimeout>>();
  readonly #sending = new Set<string>();
  /** By turn, the latest command that was acknowledged. */
  readonly #arrived = new Map<string, string>();
  #notes: Readonly<Record<string, RecordedNote>>;
  #progress: Readonly<Record<string, NoteProgress>> = {};

  constructor(drafts: NoteDrafts, options: KeeperOptions) {
    this.#drafts = drafts;
    this.#options = options;
    this.#notes = options.notes;
    addEventListener('online', () => this.sendKept());
    setInterval(() => this.sendKept(), every);
  }

  /** Drafts of an earlier visit are sent, whatever has become of them: what had arrived is not done again, what somebody else has overtaken is not written. */
  begin(): void {
    for (const turn of this.#drafts.turns) this.#tell(turn, { state: 'kept' });
    this.sendKept();
  }

  typed(turn: string, fields: Pick<NoteDraft, 'gist' | 'tags' | 'recommendation'>): void {
    const before = this.#drafts.of(turn);
    if (before !== undefined && before.gist === fields.gist && before.tags === fields.tags && before.recommendation === fields.recommendation) return;
    const begun = before !== undefined && before.id !== this.#arrived.get(turn);
    this.#drafts.keep(turn, { ...fields, seen: begun ? before.seen : this.#version(turn), id: crypto.randomUUID() });
    // Until the person has seen the other wording and says to save, theirs stays.
    if (this.#progress[turn]?.state === 'conflict') return;
    this.#tell(turn, { state: 'typing' });
    this.#later(turn);
  }

  /** The field was left. */
  left(turn: string): void {
    if (this.#progress[turn]?.state === 'typing') void this.#send(turn);
  }

  /** The person says so: also over another wording, once it stood beside theirs. */
  save(turn: string, fields: Pick<NoteDraft, 'gist' | 'tags' | 'recommendation'>): void {
    const progress = this.#progress[turn];
    if (progress?.state === 'conflict' && !progress.seen) return;
    this.#drafts.keep(turn, { ...fields, seen: this.#version(turn), id: crypto.randomUUID() });
    void this.#send(turn);
  }

  sendKept(): void {
    for (const turn of this.#drafts.turns) if (this.#progress[turn]?.state === 'kept') void this.#send(turn);
  }

  async #send(turn: string): Promise<void> {
    const draft = this.#drafts.of(turn);
    clearTimeout(this.#timers.get(turn));
    if (draft === undefined || this.#sending.has(turn)) return;
    if (isEmptyDraft(draft) && this.#notes[turn] === undefined) {
      this.#drafts.forget(turn);
      this.#tell(turn, undefined);
      return;
    }
    this.#sending.add(turn);
    this.#tell(turn, { state: 'saving' });
    const answer = await this.#post(turn, draft);
    this.#sending.delete(turn);
    this.#answered(turn, draft, answer);
  }

  #answered(turn: string, sent: NoteDraft, answer: Answer): void {
    if (answer === 'no-network') this.#tell(turn, { state: 'kept' });
    else if (answer === 'done') this.#acknowledged(turn, sent);
    else if (answer.code === 'changed-since') this.#tell(turn, { state: 'conflict', seen: this.#version(turn) > sent.seen });
    else this.#tell(turn, { state: 'refused', sentence: answer.sentence });
  }

  #acknowledged(turn: string, sent: NoteDraft): void {
    const written = recorded(sent);
    const shown = this.#notes[turn];
    // It had arrived before this page was asked for, and somebody else worded it since.
    if (shown !== undefined && shown.version > written.version) {
      this.#tell(turn, { state: 'conflict', seen: true });
      return;
    }
    this.#notes = { ...this.#notes, [turn]: written };
    const now = this.#drafts.of(turn);
    if (now === undefined || now.id === sent.id) {
      this.#arrived.set(turn, sent.id);
      setTimeout(() => this.#drafts.of(turn)?.id === sent.id && this.#drafts.forget(turn), lingering);
      this.#tell(turn, { state: 'saved', at: this.#options.now() });
      return;
    }
    this.#drafts.keep(turn, { ...now, seen: written.version });
    this.#tell(turn, { state: 'typing' });
    this.#later(turn);
  }

  async #post(turn: string, { gist, tags, recommendation, seen, id }: NoteDraft): Promise<Answer> {
    const body = new FormData();
    for (const [name, value] of Object.entries({ act: 'note-intervention', 'command-id': id, turn, gist, tags, recommendation, 'seen-version': String(seen) })) body.set(name, value);
    try {
      const response = await fetch(this.#options.action, { method: 'POST', body, headers: { accept: 'application/json' }, signal: AbortSignal.timeout(patience) });
      return readAnswer(await response.json());
    } catch {
      // No network, or something between that answers for the server.
      return 'no-network';
    }
  }

  #later(turn: string): void {
    clearTimeout(this.#timers.get(turn));
    this.#timers.set(turn, setTimeout(() => void this.#send(turn), pause));
  }

  #version(turn: string): number {
    return this.#notes[turn]?.version ?? 0;
  }

  #tell(turn: string, progress: NoteProgress | undefined): void {
    const { [turn]: _, ...others } = this.#progress;
    this.#progress = progress === undefined ? others : { ...others, [turn]: progress };
    this.#options.changed(this.#notes, this.#progress);
  }
}

function recorded({ gist, tags, recommendation, seen }: NoteDraft): RecordedNote {
  const words = tags.split(/[,،、;]/u).map((tag) => tag.trim().toLowerCase()).filter((tag) => tag !== '');
  return { tags: words, version: seen + 1, ...(gist.trim() !== '' && { gist: gist.trim() }), ...(recommendation.trim() !== '' && { recommendation: recommendation.trim() }) };
}

function readAnswer(answer: unknown): Answer {
  if (typeof answer !== 'object' || answer === null || !('done' in answer)) return 'no-network';
  if (answer.done === true) return 'done';
  const said = (name: string): string => {
    const value: unknown = Object.entries(answer).find(([key]) => key === name)?.[1];
    return typeof value === 'string' ? value : '';
  };
  return { code: said('code'), sentence: said('sentence') };
}
