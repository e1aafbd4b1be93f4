/** The note-takers’ screen. */
export const floorNotes = {
} as const;
