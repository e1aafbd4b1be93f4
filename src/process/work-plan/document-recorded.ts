import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { claim } from '../vocabulary/claim.ts';
import { documentKinds } from './document-kind.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, localized, shortText } from '../vocabulary/shapes.ts';
import { mentionedByClaims } from './mentions.ts';
import type { DocumentState } from './state.ts';

const shape = z.object({
  document: idOf<DocumentId>(),
  symbol: shortText.exactOptional(),
  title: localized,
  documentKind: z.enum(documentKinds),
  author: localized,
  dated: isoDay.exactOptional(),
  /** "As of" date that a work plan or list carries in its own text. */
  asOf: isoDay.exactOptional(),
  languages: z.array(z.enum(languages)).max(6),
  address: z.url().max(500).exactOptional(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/u).exactOptional(),
  /** The bundle or letter that carries it. */
  partOf: idOf<DocumentId>().exactOptional(),
  claims: z.array(claim).max(200),
});
export type DocumentRecorded = DecidedAct<'document-recorded', z.infer<typeof shape>>;

export const documentRecorded = declareAct({
  type: 'document-recorded',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('document', data.document),
  sentence: (data) => ({ parts: { title: { is: 'localized', text: data.title } } }),
});

export const recordDocument = declareCommand<'record-document', typeof shape, DocumentState, DocumentRecorded>({
  name: 'record-document',
  shape,
  subject: documentRecorded.subject,
  mentions: (data) => [...(data.partOf === undefined ? [] : [subjectKey('document', data.partOf)]), ...mentionedByClaims(data.claims)],
  decide: (data, known) => (known.subject === undefined ? [{ type: 'document-recorded', data }] : refuse('already-exists', 'WP-1', { id: data.document })),
});
