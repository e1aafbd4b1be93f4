export const floorChair = {
} as const;
