/** A note as it stands in the record. */
export interface RecordedNote {
  readonly gist?: string;
  readonly tags: readonly string[];
  readonly recommendation?: string;
  /** How often it was worded. */
  readonly version: number;
}

/** How far what is typed has come. `kept`: on this device, for want of a network. */
export type NoteProgress =
  | { readonly state: 'typing' | 'saving' | 'kept' }
  | { readonly state: 'saved'; /** Milliseconds since 1970 by the server's clock. */ readonly at: number }
  | { readonly state: 'refused'; readonly sentence: string }
  /** Somebody else worded it meanwhile; `seen` is whether theirs stands beside it already. */
  | { readonly state: 'conflict'; readonly seen: boolean };

/** A note as somebody types it. */
export interface TypedNote {
  readonly turn: string;
  readonly gist: string;
  readonly tags: string;
  readonly recommendation: string;
}

export interface NotesExtra {
  /** `travaux-notes/<process>/<session>`: under which drafts are kept on the device. */
  readonly drafts: string;
  /** By turn, as they were when the page was asked for or saved since. */
  readonly notes: Readonly<Record<string, RecordedNote>>;
  /** Turns that are not shown, because they had a note when the page was asked for. */
  readonly hidden: readonly string[];
  readonly only: 'all' | 'missing';
  /** What was sent and refused, so that a page without its script gives it back. */
  readonly typed?: TypedNote;
  /** By turn, of what was typed on this page. */
  readonly progress?: Readonly<Record<string, NoteProgress>>;
}

export function notesExtra(extra: unknown): NotesExtra {
  // The page's handler and the island give this screen nothing else.
  return extra as NotesExtra;
}
