/// <reference lib="dom" />
import type { NoteProgress, RecordedNote } from '../../screens/note-extra.ts';
import { isEmptyDraft } from './note-drafts.ts';
import type { NoteDraft, NoteDrafts } from './note-drafts.ts';

/** What is typed is sent after so many milliseconds without another key. */
const pause = 2000;
/** What found no network is sent again so often, in milliseconds. */
const every = 10_000;
const patience = 15_000;

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
  #notes: Readonly<Record<string, RecordedNote>>;
  #progress: Readonly<Record<string, NoteProgress>> = {};

  constructor(drafts: NoteDrafts, options: KeeperOptions) {
    this.#drafts = drafts;
    this.#options = options;
    this.#notes = options.notes;
    addEventListener('online', () => this.sendKept());
    setInterval(() => this.sendKept(), every);
  }

  /** Drafts of an earlier visit: those whose note has changed since wait for a person to compare, the others are sent. */
  begin(): void {
    for (const turn of this.#drafts.turns) {
      if (this.#seenLately(turn)) this.#tell(turn, { state: 'kept' });
      else this.#tell(turn, { state: 'conflict', seen: true });
    }
    this.sendKept();
  }

  typed(turn: string, fields: Pick<NoteDraft, 'gist' | 'tags' | 'recommendation'>): void {
    const before = this.#drafts.of(turn);
    if (before !== undefined && before.gist === fields.gist && before.tags === fields.tags && before.recommendation === fields.recommendation) return;
    this.#drafts.keep(turn, { ...fields, seen: before?.seen ?? this.#version(turn), id: crypto.randomUUID() });
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
    const now = this.#drafts.of(turn);
    if (answer === 'done') {
      this.#notes = { ...this.#notes, [turn]: recorded(sent) };
      if (now?.id === sent.id) this.#drafts.forget(turn);
      else if (now !== undefined) this.#drafts.keep(turn, { ...now, seen: sent.seen + 1 });
      this.#tell(turn, now?.id === sent.id ? { state: 'saved', at: this.#options.now() } : { state: 'typing' });
      if (now?.id !== sent.id) this.#later(turn);
    } else if (answer === 'no-network') this.#tell(turn, { state: 'kept' });
    else if (answer.code === 'changed-since') this.#tell(turn, { state: 'conflict', seen: false });
    else this.#tell(turn, { state: 'refused', sentence: answer.sentence });
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

  #seenLately(turn: string): boolean {
    return this.#drafts.of(turn)?.seen === this.#version(turn);
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
