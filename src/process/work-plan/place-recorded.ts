import { z } from 'zod';
import { declareAct } from '../vocabulary/act.ts';
import type { DecidedAct } from '../vocabulary/act.ts';
import { declareCommand } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { PlaceId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, localized, shortText } from '../vocabulary/shapes.ts';
import type { PlaceState } from './state.ts';

const shape = z.object({
  place: idOf<PlaceId>(),
  name: localized,
  scale: z.enum(['venue', 'city', 'country', 'region']),
  country: z.string().regex(/^[A-Z]{2}$/u).exactOptional(),
  timeZone: shortText.exactOptional(),
  within: idOf<PlaceId>().exactOptional(),
  latitude: z.number().min(-90).max(90).exactOptional(),
  longitude: z.number().min(-180).max(180).exactOptional(),
});
export type PlaceRecorded = DecidedAct<'place-recorded', z.infer<typeof shape>>;

export const placeRecorded = declareAct({
  type: 'place-recorded',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('place', data.place),
  sentence: (data) => ({ parts: { name: { is: 'localized', text: data.name } } }),
});

export const recordPlace = declareCommand<'record-place', typeof shape, PlaceState, PlaceRecorded>({
  name: 'record-place',
  shape,
  subject: placeRecorded.subject,
  mentions: (data) => (data.within === undefined ? [] : [subjectKey('place', data.within)]),
  decide: (data, known) => (known.subject === undefined ? [{ type: 'place-recorded', data }] : refuse('already-exists', 'WP-1', { id: data.place })),
});
