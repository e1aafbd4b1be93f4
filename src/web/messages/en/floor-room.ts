/** The hall screen, the public page of a session, the interpreters’ page. */
export const floorRoom = {
} as const;
