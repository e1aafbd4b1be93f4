import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { commitment, idOf } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { publicSource, refuseDay } from './public-source.ts';
import { refuseStep } from './refuse-step.ts';

const shape = z.object({
  selection: idOf<SelectionId>(),
  /** SHA-256 of the published pool, chances and lots, in hexadecimal. */
  publication: commitment,
  /** Whose value the draw takes, named before anybody can know it. The record from before rule BO-27 has none. */
  publicSource: publicSource.exactOptional(),
});
const commandShape = shape.extend({ publicSource });
export type SelectionPublished = DecidedAct<'selection-published', z.infer<typeof shape>>;

/** Everybody's chance and the lots among which the draw will choose are known before the draw. */
export const selectionPublished = declareParticipationAct({
  type: 'selection-published',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('selection', data.selection),
  sentence: ({ selection, publication, publicSource: named }) => {
    const parts = { selection: { is: 'subject', subject: subjectKey('selection', selection) }, publication: { is: 'text', text: publication } } as const;
    return named === undefined ? { form: 'bare', parts } : { form: 'source', parts: { ...parts, source: { is: 'text', text: named.source }, day: dayPart(named.day), zone: { is: 'text', text: named.timeZone } } };
  },
  after: (state, { publication, publicSource: named }, act) => ({ ...before(state, 'selection', act), status: 'computed', publication, ...(named !== undefined && { publicSource: named, publishedAt: act.at }) }),
});

/** BO-19, BO-27. */
export const publishSelection = declareParticipationCommand<'publish-selection', typeof commandShape, 'selection', SelectionPublished>({
  name: 'publish-selection',
  shape: commandShape,
  subject: selectionPublished.subject,
  mentions: () => [],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.selection });
    return refuseStep(known.subject, ['closed']) ?? refuseDay(data.publicSource, known.at) ?? [{ type: 'selection-published', data }];
  },
});
