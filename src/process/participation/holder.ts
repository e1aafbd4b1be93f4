import { z } from 'zod';
import { idPattern, isId, subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { countryCode } from '../vocabulary/shapes.ts';

/** In whose name somebody acts: a State (ISO 3166-1 alpha-2, upper case) or a participant (its id, lower case). */
export const holder = z.union([countryCode, z.string().regex(idPattern)]);

/** The participants among holders, each of which has to be on the register. */
export function participantsAmong(holders: readonly string[]): readonly SubjectKey[] {
  return holders.filter(isId).map((of) => subjectKey('participant', of));
}

/** The States among holders, ISO alpha-2. */
export function statesAmong(holders: readonly string[]): readonly string[] {
  return holders.filter((of) => !isId(of));
}
