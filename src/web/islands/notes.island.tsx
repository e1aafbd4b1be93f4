/// <reference lib="dom" />
import { notesExtra } from '../screens/note-extra.ts';
import { NotesScreen } from '../screens/notes.tsx';
import { startScreen } from '../screens/start-screen.tsx';
import type { RunningScreen } from '../screens/start-screen.tsx';
import { NoteDrafts } from './notes/note-drafts.ts';
import { NoteKeeper } from './notes/note-keeper.ts';

let keeper: NoteKeeper | undefined;

const screen = startScreen(NotesScreen, { take: (form) => take(form) });
const root = document.querySelector<HTMLElement>('[data-screen]');
if (screen !== undefined && root !== null) start(screen, root);

function start(running: RunningScreen, place: HTMLElement): void {
  const extra = notesExtra(running.data.extra);
  const drafts = new NoteDrafts(extra.drafts, storage());
  const kept = new NoteKeeper(drafts, {
    action: running.data.action,
    notes: extra.notes,
    now: () => running.now(),
    changed: (notes, progress) => running.tell({ ...extra, notes, progress }),
  });
  keeper = kept;
  for (const form of place.querySelectorAll<HTMLFormElement>('form[data-note]')) restore(form, drafts);
  const told = (event: Event, tell: (turn: string, form: HTMLFormElement) => void) => {
    const form = event.target instanceof Element ? event.target.closest<HTMLFormElement>('form[data-note]') : null;
    if (form?.dataset['note'] !== undefined) tell(form.dataset['note'], form);
  };
  place.addEventListener('input', (event) => told(event, (turn, form) => kept.typed(turn, typedIn(new FormData(form)))));
  place.addEventListener('focusout', (event) => told(event, (turn) => kept.left(turn)));
  kept.begin();
  place.dataset['ready'] = 'yes';
}

function take(form: FormData): boolean {
  const turn = form.get('turn');
  if (keeper === undefined || typeof turn !== 'string') return false;
  keeper.save(turn, typedIn(form));
  return true;
}

function restore(form: HTMLFormElement, drafts: NoteDrafts): void {
  const draft = drafts.of(form.dataset['note'] ?? '');
  if (draft === undefined) return;
  for (const name of ['gist', 'tags', 'recommendation'] as const) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement) field.value = draft[name];
  }
}

function typedIn(form: FormData): { readonly gist: string; readonly tags: string; readonly recommendation: string } {
  const text = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  return { gist: text('gist'), tags: text('tags'), recommendation: text('recommendation') };
}

/** A browser may forbid it altogether. */
function storage(): Storage | undefined {
  try {
    return localStorage;
  } catch {
    return undefined;
  }
}
