/** The screen of a delegate or a focal point. */
export const floorDelegate = {
} as const;
