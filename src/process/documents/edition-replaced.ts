import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EditionId } from '../vocabulary/ids.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { documentsStage } from './state.ts';

const shape = z.object({ edition: idOf<EditionId>(), by: idOf<EditionId>(), reason: prose.exactOptional() });
export type EditionReplaced = DecidedAct<'edition-replaced', z.infer<typeof shape>>;

/** A corrected or revised file takes the place of an earlier one, which stays where it was, with its citations. */
export const editionReplaced = documentsStage.act({
  type: 'edition-replaced',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('edition', data.edition),
  sentence: (data) => ({ parts: { edition: { is: 'subject', subject: subjectKey('edition', data.edition) }, by: { is: 'subject', subject: subjectKey('edition', data.by) } } }),
  after: (state, data, act) => ({ ...documentsStage.before(state, 'edition', act), status: 'replaced', replacedBy: data.by, changedAt: act.position }),
});
