import { z } from 'zod';
import { genders, sides } from './order/types.ts';
import type { Reason } from './order/types.ts';

/** The reasons of the order, as the act that gives the floor keeps them. */
export const reason: z.ZodType<Reason, Reason> = z.discriminatedUnion('code', [
  z.object({ code: z.literal('alternation'), side: z.enum(sides) }),
  z.object({ code: z.literal('overtaken-by-all'), times: z.int() }),
  z.object({ code: z.literal('flow-is-due'), flow: z.string(), secondsHad: z.number() }),
  z.object({ code: z.literal('only-flow'), flow: z.string() }),
  z.object({ code: z.literal('overtaken-in-flow'), times: z.int() }),
  z.object({ code: z.literal('first-time') }),
  z.object({ code: z.literal('gender-balance'), gender: z.enum(genders) }),
  z.object({ code: z.literal('asked-first') }),
]);
