import { z } from 'zod';
import { idPattern } from '../vocabulary/ids.ts';
import type { AmendmentId, ProvisionId } from '../vocabulary/ids.ts';
import { idOf, writable } from '../vocabulary/shapes.ts';

/** The words of one provision: at most 100,000 characters, about fifteen thousand words. */
export const provisionWords = z.string().trim().max(100_000).regex(writable);

export const provisionId = idOf<ProvisionId>();
export const amendmentId = idOf<AmendmentId>();

const place = z.int().min(0).max(1_000_000);

export const settlementShape = z.object({
  point: z.string().max(64).exactOptional(),
  start: place,
  end: place,
  words: provisionWords,
  space: z.enum(['', ' ', '\n']),
  dropped: z.array(provisionWords).max(400),
  keepsInner: z.boolean(),
  apart: z.array(z.string().regex(idPattern)).max(2000),
  exceptions: z.array(z.object({ amendment: z.string().regex(idPattern), words: provisionWords })).max(2000),
});
