import { z } from 'zod';
import type { CommitmentId } from '../vocabulary/ids.ts';
import { countryCode, idOf, localized, prose, shortText, writable } from '../vocabulary/shapes.ts';
import { ageCode, migratoryStatuses, periodCode, sexes } from './code-lists.ts';
import { dimensions, qualities } from './state.ts';

/** Within the web only: a source of figures is linked to. */
const address = z.url({ protocol: /^https?$/u }).max(400);

/** What an indicator says of itself, but for its id. */
export const definition = {
  code: z.string().trim().min(1).max(40).regex(writable),
  title: localized,
  source: shortText,
  sourceAddress: address.exactOptional(),
  unit: z.string().trim().min(1).max(80).regex(writable),
  decimals: z.int().min(0).max(6),
  dimensions: z.array(z.enum(dimensions)).max(3).refine((list) => new Set(list).size === list.length),
  commitments: z.array(idOf<CommitmentId>()).max(100),
} as const;

const breakdown = {
  period: z.string().regex(periodCode),
  age: z.string().regex(ageCode).exactOptional(),
  sex: z.enum(sexes).exactOptional(),
  status: z.enum(migratoryStatuses).exactOptional(),
} as const;

export const breakdownShape = z.object(breakdown);
export const observation = z.object({ ...breakdown, value: z.string().regex(/^-?\d{1,15}(?:\.\d{1,6})?$/u), source: shortText, quality: z.enum(qualities), note: prose.exactOptional() });

/** At most so many values in one act, which stays one row of the record. */
export const mostValues = 2000;
export const stateCode = countryCode;
export const reason = shortText;
