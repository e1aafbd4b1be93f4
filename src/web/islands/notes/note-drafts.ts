/** What is typed and not yet acknowledged, with what was seen when it was begun. */
export interface NoteDraft {
  readonly gist: string;
  readonly tags: string;
  readonly recommendation: string;
  /** How often the note had been worded when this was begun. */
  readonly seen: number;
  /** Of the command that sends exactly this text: however often it is sent, it is done once. */
  readonly id: string;
}

/** Drafts of notes on this device, by turn, under one session's name. A browser that keeps nothing forgets them with the page. */
export class NoteDrafts {
  readonly #under: string;
  readonly #storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined;
  readonly #drafts = new Map<string, NoteDraft>();

  constructor(under: string, storage: Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'> | undefined) {
    this.#under = `${under}/`;
    this.#storage = storage;
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, index) => storage?.key(index) ?? '').filter((key) => key.startsWith(this.#under));
    for (const key of keys) {
      const draft = readDraft(storage?.getItem(key) ?? '');
      if (draft !== undefined) this.#drafts.set(key.slice(this.#under.length), draft);
    }
  }

  get turns(): readonly string[] {
    return [...this.#drafts.keys()];
  }

  of(turn: string): NoteDraft | undefined {
    return this.#drafts.get(turn);
  }

  keep(turn: string, draft: NoteDraft): void {
    this.#drafts.set(turn, draft);
    try {
      this.#storage?.setItem(this.#under + turn, JSON.stringify(draft));
    } catch {
      // The device is full: the draft lives as long as the page.
    }
  }

  forget(turn: string): void {
    this.#drafts.delete(turn);
    this.#storage?.removeItem(this.#under + turn);
  }
}

function readDraft(text: string): NoteDraft | undefined {
  try {
    const { gist, tags, recommendation, seen, id } = JSON.parse(text) as Record<string, unknown>;
    if (typeof gist !== 'string' || typeof tags !== 'string' || typeof recommendation !== 'string' || typeof seen !== 'number' || typeof id !== 'string') return undefined;
    return { gist, tags, recommendation, seen, id };
  } catch {
    return undefined;
  }
}

export function isEmptyDraft({ gist, tags, recommendation }: Pick<NoteDraft, 'gist' | 'tags' | 'recommendation'>): boolean {
  return gist.trim() === '' && tags.trim() === '' && recommendation.trim() === '';
}
