import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DocumentId, EditionId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose, writable } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import type { EditionReplaced } from './edition-replaced.ts';
import { documentsStage, editionFormats } from './state.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/u);

export const editionShape = z.object({
  edition: idOf<EditionId>(),
  document: idOf<DocumentId>(),
  language: z.enum(languages),
  label: z.string().trim().min(1).max(40).regex(writable).exactOptional(),
  format: z.enum(editionFormats),
  fileName: z.string().trim().min(1).max(200).regex(writable),
  fileSha256: sha256,
  fileBytes: z.int().min(1).max(100_000_000),
  textSha256: sha256,
  characters: z.int().min(1).max(50_000_000),
  pages: z.int().min(1).max(100_000),
});
export type EditionTaken = DecidedAct<'edition-taken', z.infer<typeof editionShape>>;

export const editionTaken = documentsStage.act({
  type: 'edition-taken',
  schemaVersion: 1,
  shape: editionShape,
  subject: (data) => subjectKey('edition', data.edition),
  sentence: (data) => ({
    form: data.label === undefined ? 'first' : 'labelled',
    parts: { document: { is: 'subject', subject: subjectKey('document', data.document) }, language: { is: 'word', word: `language.${data.language}` }, label: { is: 'text', text: data.label ?? '' }, pages: { is: 'count', count: data.pages } },
  }),
  after: (_, { edition, ...rest }, act) => ({ kind: 'edition', id: edition, ...rest, takenOn: dayIn(act.at, 'UTC'), status: 'current', changedAt: act.position }),
});

const asked = editionShape.extend({ replaces: idOf<EditionId>().exactOptional(), reason: prose.exactOptional() });

/**
 * DO-1: a file is taken once in a process, by its hash. DO-2: of a language version without a label there is one current
 * edition. DO-3: an edition is replaced once, by another edition of the same document, and stays where it was.
 */
export const takeEdition = documentsStage.command<'take-edition', typeof asked, 'edition', EditionTaken | EditionReplaced>({
  name: 'take-edition',
  shape: asked,
  subject: editionTaken.subject,
  mentions: (data) => [subjectKey('document', data.document)],
  consults: ({ replaces }) => (replaces === undefined ? [] : [subjectKey('edition', replaces)]),
  counts: (data) => [sameFile(data.fileSha256), sameVersion(data)],
  decide: ({ replaces, reason, ...data }, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.edition });
    if (known.count(sameFile(data.fileSha256)) > 0) return refuse('same-file', 'DO-1');
    const old = replaces === undefined ? undefined : consult(known, 'edition', subjectKey('edition', replaces));
    if (replaces !== undefined && old === undefined) return refuse('not-found', 'WP-6', { id: replaces });
    if (old?.status === 'replaced') return refuse('already-replaced', 'DO-3');
    if (old !== undefined && old.document !== data.document) return refuse('other-document', 'DO-3');
    const others = known.count(sameVersion(data)) - Number(old?.language === data.language);
    if (data.label === undefined && others > 0) return refuse('version-held', 'DO-2', { language: data.language });
    const taken = { type: 'edition-taken', data } satisfies EditionTaken;
    if (old === undefined) return [taken];
    return [taken, { type: 'edition-replaced', data: { edition: old.id, by: data.edition, ...(reason !== undefined && { reason }) } } satisfies EditionReplaced];
  },
});

/** All editions with this file; one process has each file once. */
export function sameFile(fileSha256: string) {
  return { kind: 'edition', where: { fileSha256 } } as const;
}

function sameVersion({ document, language }: Pick<z.output<typeof editionShape>, 'document' | 'language'>) {
  return { kind: 'edition', where: { document, language, status: 'current' } } as const;
}
