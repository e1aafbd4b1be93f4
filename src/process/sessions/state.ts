import type { FloorState } from './floor-state.ts';
import type { NoteState } from './note-state.ts';
import type { ProgrammeState } from './programme-state.ts';

/** What is known of sessions: what is planned, what happens on the floor, and what the note-takers wrote. */
export type SessionsState = ProgrammeState | FloorState | NoteState;
export type StateOf<Kind extends SessionsState['kind']> = Extract<SessionsState, { readonly kind: Kind }>;
