import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { TrackId } from '../vocabulary/ids.ts';
import { claim } from '../vocabulary/claim.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized } from '../vocabulary/shapes.ts';
import { mentionedByClaims } from './mentions.ts';
import type { TrackState } from './state.ts';

const shape = z.object({
  track: idOf<TrackId>(),
  title: localized,
  colour: z.int().min(1).max(9),
  order: z.int().min(0).max(99),
  claims: z.array(claim).max(50),
});
export type TrackDefined = DecidedAct<'track-defined', z.infer<typeof shape>>;

export const trackDefined = declareAct({
  type: 'track-defined',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('track', data.track),
  sentence: (data) => ({ parts: { title: { is: 'localized', text: data.title } } }),
});

export const defineTrack = declareCommand<'define-track', typeof shape, TrackState, TrackDefined>({
  name: 'define-track',
  shape,
  subject: trackDefined.subject,
  mentions: (data) => mentionedByClaims(data.claims),
  decide: (data, known) => (known.subject === undefined ? [{ type: 'track-defined', data }] : refuse('already-exists', 'WP-1', { id: data.track })),
});
