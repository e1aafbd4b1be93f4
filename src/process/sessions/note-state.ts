import { z } from 'zod';
import type { EventId, NoteId, TurnId } from '../vocabulary/ids.ts';
import { idOf, prose, shortText } from '../vocabulary/shapes.ts';

/** What a note-taker wrote of one intervention. Who spoke and how long is the floor's; this is what was said. */
export const noteText = z.object({
  gist: prose.exactOptional(),
  /** Words of the note-taker's own, lower case. */
  tags: z.array(z.string().trim().toLowerCase().min(1).max(40)).max(20).default([]),
  /** Something that the speaker asked for, ready to become a card. */
  recommendation: shortText.exactOptional(),
});
export type NoteText = Readonly<z.output<typeof noteText>>;

export const noteNames = z.object({ note: idOf<NoteId>(), event: idOf<EventId>(), turn: idOf<TurnId>() });

export interface NoteState extends NoteText {
  readonly kind: 'note';
  readonly id: NoteId;
  readonly event: EventId;
  readonly turn: TurnId;
}
