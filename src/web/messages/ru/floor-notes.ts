export const floorNotes = {
} as const;
