import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DocumentId, VersionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, localized } from '../vocabulary/shapes.ts';
import type { VersionState } from './state.ts';

const shape = z.object({
  version: idOf<VersionId>(),
  label: localized,
  asOf: isoDay,
  /** The document that carried this version out, when there is one. */
  document: idOf<DocumentId>().exactOptional(),
});
export type PlanPublished = DecidedAct<'plan-published', z.infer<typeof shape>>;

export const planPublished = declareAct({
  type: 'plan-published',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('version', data.version),
  sentence: (data) => ({ parts: { label: { is: 'localized', text: data.label } } }),
});

export const publishPlan = declareCommand<'publish-plan', typeof shape, VersionState, PlanPublished>({
  name: 'publish-plan',
  shape,
  subject: planPublished.subject,
  mentions: (data) => (data.document === undefined ? [] : [subjectKey('document', data.document)]),
  decide: (data, known) => (known.subject === undefined ? [{ type: 'plan-published', data }] : refuse('already-exists', 'WP-1', { id: data.version })),
});
