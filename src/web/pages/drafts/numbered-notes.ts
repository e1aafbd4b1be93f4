import type { LoadedDraft, LoadedSentence } from '../../../store/synthesis/load-draft.ts';

/** A sentence that rests on something, with the number of its note; numbers run through the whole draft. */
export interface NumberedNote {
  readonly number: number;
  readonly sentence: LoadedSentence;
}

/** One note for each sentence that rests on something, in the order of the draft, by the id of the sentence. */
export function numberedNotes({ sections }: Pick<LoadedDraft, 'sections'>): ReadonlyMap<string, NumberedNote> {
  const notes = new Map<string, NumberedNote>();
  for (const { sentences } of sections) for (const sentence of sentences) if (sentence.state.evidence.length > 0) notes.set(sentence.state.id, { number: notes.size + 1, sentence });
  return notes;
}
