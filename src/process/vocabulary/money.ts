import { z } from 'zod';

/** An amount in the smallest unit of its currency (cents), a whole number; never a fraction, never a float. */
export interface Money {
  /** ISO 4217, three capital letters. */
  readonly currency: string;
  readonly minor: number;
}

export const currencyCode = z.string().regex(/^[A-Z]{3}$/u);

/** More than nothing, and at most ten trillion of a currency with two decimals: sums of a fund's entries stay exact. */
export const money = z.object({ currency: currencyCode, minor: z.int().min(1).max(1_000_000_000_000_000) });
