/** The screens of whoever chairs or moderates. */
export const floorChair = {
} as const;
