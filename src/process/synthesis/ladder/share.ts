import { z } from 'zod';

/** A share as two whole numbers, `[7, 10]` for 70 %: no decimal is ever rounded. */
export type Share = readonly [part: number, whole: number];

export const share = z.tuple([z.int().min(0).max(1000), z.int().min(1).max(1000)]);

/** Whether `part` of `whole` is at least the share, by multiplication alone. Whole numbers from 0 to 10¹², so that the products are exact. */
export function reaches(part: number, whole: number, [of, among]: Share): boolean {
  return part * among >= of * whole;
}

/** Less than 0: the first is smaller; 0: the same share, however written. */
export function compareShares([part, whole]: Share, [otherPart, otherWhole]: Share): number {
  return part * otherWhole - otherPart * whole;
}
