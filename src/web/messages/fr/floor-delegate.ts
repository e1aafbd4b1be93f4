export const floorDelegate = {
} as const;
