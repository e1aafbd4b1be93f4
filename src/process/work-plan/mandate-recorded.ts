import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { MandateId, ParagraphId } from '../vocabulary/ids.ts';
import { claim } from '../vocabulary/claim.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { fuzzyDate, idOf, isoDay, localized, shortText } from '../vocabulary/shapes.ts';
import { mentionedByClaims } from './mentions.ts';
import type { MandateState } from './state.ts';

const shape = z.object({
  mandate: idOf<MandateId>(),
  symbol: shortText,
  title: localized,
  adoptedOn: isoDay,
  paragraphs: z.array(
    z.object({
      id: idOf<ParagraphId>(),
      label: shortText,
      gist: localized,
      dueBy: fuzzyDate.exactOptional(),
    }),
  ).max(200),
  claims: z.array(claim).max(50),
});
export type MandateRecorded = DecidedAct<'mandate-recorded', z.infer<typeof shape>>;

export const mandateRecorded = declareAct({
  type: 'mandate-recorded',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('mandate', data.mandate),
  sentence: (data) => ({ parts: { symbol: { is: 'text', text: data.symbol }, title: { is: 'localized', text: data.title }, count: { is: 'count', count: data.paragraphs.length } } }),
});

export const recordMandate = declareCommand<'record-mandate', typeof shape, MandateState, MandateRecorded>({
  name: 'record-mandate',
  shape,
  subject: mandateRecorded.subject,
  mentions: (data) => mentionedByClaims(data.claims),
  decide: (data, known) => (known.subject === undefined ? [{ type: 'mandate-recorded', data }] : refuse('already-exists', 'WP-1', { id: data.mandate })),
});
