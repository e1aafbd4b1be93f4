import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import type { NoteProgress, RecordedNote, TypedNote } from './note-extra.ts';
import { notesExtra } from './note-extra.ts';
import { hourText } from './parts/feed-state.tsx';
import type { ScreenProps } from './screen.ts';

interface NoteFormProps extends ScreenProps {
  readonly turn: string;
  readonly who: string;
}

/** The one note of a turn. Its fields keep what is typed in them whatever is drawn around them; the page's script saves it by itself. */
export function NoteForm({ say, action, newId, language, timeZone, extra, turn, who }: NoteFormProps): VNode {
  const { notes, progress, typed } = notesExtra(extra);
  const note = notes[turn];
  const shown = typed?.turn === turn ? typed : typedFrom(turn, note);
  const [id] = useState(newId);
  const at = progress?.[turn];
  return (
    <form class="note-form" method="post" action={action} data-note={turn} aria-label={say('notes.of', { who })}>
      <input type="hidden" name="act" value="note-intervention" />
      <input type="hidden" name="command-id" value={id} />
      <input type="hidden" name="turn" value={turn} />
      <input type="hidden" name="seen-version" value={note?.version ?? 0} />
      <label class="note-gist">
        <span>{say('notes.gist')}</span>
        <textarea name="gist" rows={4} maxLength={4000} dir="auto" defaultValue={shown.gist} />
      </label>
      <label>
        <span>{say('notes.recommendation')}</span>
        <input type="text" name="recommendation" maxLength={400} dir="auto" autoComplete="off" defaultValue={shown.recommendation} />
      </label>
      <label>
        <span>{say('notes.tags')}</span>
        <input type="text" name="tags" maxLength={400} dir="auto" autoComplete="off" defaultValue={shown.tags} />
      </label>
      <p class="note-save">
        <button type="submit">{say('notes.save')}</button>
        <span class={`note-progress note-progress-${at?.state ?? 'none'}`} role="status">
          {at === undefined ? note !== undefined && say('notes.in-record') : progressText({ say, language, timeZone }, at)}
        </span>
      </p>
      {at?.state === 'conflict' && at.seen && note !== undefined && (
        <blockquote class="note-theirs" dir="auto">
          {note.gist !== undefined && <p>{note.gist}</p>}
          {note.recommendation !== undefined && <p>{note.recommendation}</p>}
          {note.tags.length > 0 && <p>{note.tags.join(', ')}</p>}
        </blockquote>
      )}
    </form>
  );
}

/** A note of the record as the fields show it. */
export function typedFrom(turn: string, note: RecordedNote | undefined): TypedNote {
  return { turn, gist: note?.gist ?? '', tags: (note?.tags ?? []).join(', '), recommendation: note?.recommendation ?? '' };
}

function progressText({ say, language, timeZone }: Pick<ScreenProps, 'say' | 'language' | 'timeZone'>, progress: NoteProgress): string {
  switch (progress.state) {
    case 'saved':
      return say('notes.saved', { time: hourText(progress.at, { language, timeZone }) });
    case 'refused':
      return progress.sentence;
    case 'conflict':
      return say(progress.seen ? 'notes.conflict' : 'notes.conflict.reload');
    case 'typing':
    case 'saving':
    case 'kept':
      return say(`notes.${progress.state}`);
  }
}
