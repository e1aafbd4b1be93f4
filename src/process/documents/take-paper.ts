import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { idPattern, subjectKey } from '../vocabulary/ids.ts';
import type { Language, LocalizedText } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, localized, shortText } from '../vocabulary/shapes.ts';
import { editionShape, sameFile } from './edition-taken.ts';
import type { EditionTaken } from './edition-taken.ts';
import { documentsStage } from './state.ts';

const asked = editionShape.omit({ label: true }).extend({
  /** In whose name it is handed in: a State or a participant. */
  holder: z.union([countryCode, z.string().regex(idPattern)]),
  title: shortText,
  author: localized,
});

/** The document itself is the work plan's act; this stage says only what such a paper is. */
type PaperRecorded = DecidedAct<'document-recorded', { document: string; title: LocalizedText; documentKind: 'position-paper'; author: LocalizedText; languages: Language[]; sha256: string; claims: never[] }>;

/**
 * DO-4: whoever submits an input hands in its files. Each becomes a position paper in that name, with one edition; no
 * other kind of document can be recorded in this way, and nobody hands in for another but the secretariat.
 */
export const takePaper = documentsStage.command<'take-paper', typeof asked, 'edition', EditionTaken | PaperRecorded>({
  name: 'take-paper',
  shape: asked,
  subject: ({ edition }) => subjectKey('edition', edition),
  mentions: () => [],
  consults: ({ document }) => [subjectKey('document', document)],
  counts: ({ fileSha256 }) => [sameFile(fileSha256)],
  decide: ({ holder, title, author, ...edition }, known) => {
    if (known.by.standing !== 'secretariat' && known.by.of !== holder) return refuse('not-yours', 'DO-4');
    if (known.subject !== undefined || known.consulted(subjectKey('document', edition.document)) !== undefined) return refuse('already-exists', 'WP-1', { id: edition.document });
    if (known.count(sameFile(edition.fileSha256)) > 0) return refuse('same-file', 'DO-1');
    const { document, language, fileSha256 } = edition;
    return [
      { type: 'document-recorded', data: { document, title: { [language]: title }, documentKind: 'position-paper', author, languages: [language], sha256: fileSha256, claims: [] } },
      { type: 'edition-taken', data: edition },
    ];
  },
});
