import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DocumentId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, localized } from '../vocabulary/shapes.ts';
import type { DocumentState } from './state.ts';

const shape = z.object({
  document: idOf<DocumentId>(),
  on: isoDay,
  to: localized,
});
export type DocumentCirculated = DecidedAct<'document-circulated', z.infer<typeof shape>>;

export const documentCirculated = declareAct({
  type: 'document-circulated',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('document', data.document),
  sentence: (data) => ({
    parts: {
      document: { is: 'subject', subject: subjectKey('document', data.document) },
      to: { is: 'localized', text: data.to },
    },
  }),
});

export const circulateDocument = declareCommand<'circulate-document', typeof shape, DocumentState, DocumentCirculated>({
  name: 'circulate-document',
  shape,
  subject: documentCirculated.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('unknown-document', 'WP-6', { id: data.document });
    return [{ type: 'document-circulated', data }];
  },
});
