import { z } from 'zod';
import { subjectKey } from './ids.ts';
import type { SubjectKey } from './ids.ts';

/** A code of a taxonomy: `themes/3`, `objectives/18`. The id of a code outlives its heading. */
export const codeRef = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,78}[a-z0-9])?\/[a-z0-9](?:[a-z0-9.-]{0,38}[a-z0-9])?$/u);
export type CodeRef = z.output<typeof codeRef>;

export function taxonomyOf(ref: CodeRef): SubjectKey {
  return subjectKey('taxonomy', ref.slice(0, ref.indexOf('/')));
}

export function codeOf(ref: CodeRef): string {
  return ref.slice(ref.indexOf('/') + 1);
}
