import { z } from 'zod';
import { codeOf, codeRef, taxonomyOf } from '../vocabulary/code-ref.ts';
import type { CodeRef } from '../vocabulary/code-ref.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EditionId, SubjectKey } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, shortText, writable } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import type { KnownToInputs } from './state.ts';

/** What an input says: a text of its own, files, or both. At most 20,000 characters; what is longer is a document. */
export const inputWords = {
  title: shortText,
  text: z.string().trim().max(20_000).regex(writable).default(''),
  language: z.enum(languages),
  attachments: z.array(idOf<EditionId>()).max(20).default([]),
  themes: z.array(codeRef).max(20).default([]),
};

interface Words {
  readonly text: string;
  readonly attachments: readonly EditionId[];
  readonly themes: readonly CodeRef[];
}

export function thingsInWords({ attachments, themes }: Pick<Words, 'attachments' | 'themes'>): readonly SubjectKey[] {
  return [...attachments.map((edition) => subjectKey('edition', edition)), ...new Set(themes.map(taxonomyOf))];
}

/** IN-3: an input says something, and names only files and codes that there are. */
export function refuseWords(data: Words, known: Pick<KnownToInputs, 'consulted'>): Refusal | undefined {
  if (data.text === '' && data.attachments.length === 0) return refuse('nothing-submitted', 'IN-3');
  for (const edition of data.attachments) if (known.consulted(subjectKey('edition', edition)) === undefined) return refuse('not-found', 'WP-6', { id: edition });
  for (const theme of data.themes) {
    const taxonomy = consult(known, 'taxonomy', taxonomyOf(theme));
    if (taxonomy?.codes.some(({ code }) => code === codeOf(theme)) !== true) return refuse('unknown-code', 'IN-3', { code: theme });
  }
  return undefined;
}
