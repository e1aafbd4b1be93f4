export const floorRoom = {
} as const;
