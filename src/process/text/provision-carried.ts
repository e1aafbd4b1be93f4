import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RevisionId } from '../vocabulary/ids.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { provisionId } from './shapes.ts';
import { textStage } from './state.ts';

const shape = z.object({ provision: provisionId, revision: idOf<RevisionId>() });
export type ProvisionCarried = DecidedAct<'provision-carried', z.infer<typeof shape>>;

/** What was settled of a provision stands in the words of the next revision; that it was agreed goes on. */
export const provisionCarried = textStage.act({
  type: 'provision-carried',
  schemaVersion: 1,
  shape,
  subject: ({ provision }) => subjectKey('provision', provision),
  sentence: ({ provision, revision }) => ({ parts: { provision: { is: 'subject', subject: subjectKey('provision', provision) }, revision: { is: 'subject', subject: subjectKey('revision', revision) } } }),
  after: (state, { revision }, act) => ({ ...textStage.before(state, 'provision', act), revision, settlements: [], changedAt: act.position }),
});
