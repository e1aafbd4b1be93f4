import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, SelectionId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { commitment, idOf, isoDay, localized, writable, timeZone } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { refuseAfter } from './in-time.ts';
import type { SelectedBody } from './state.ts';

const count = z.int().min(0).max(1000);
const word = z.string().trim().min(1).max(80).regex(writable);
const body = z.object({
  id: idOf(),
  title: localized,
  seats: z.int().min(1).max(1000),
  /** At most one of each entity. */
  onePerEntity: z.boolean(),
  /** At least and at most so many whose profile has this value of this attribute. */
  quotas: z.array(z.object({ attribute: word, value: word, least: count, most: count })).max(200),
});
const shape = z.object({
  /** At most 60 characters, so that candidacies can be named after it. */
  selection: idOf<SelectionId>().refine((id) => id.length <= 60),
  title: localized,
  event: idOf<EventId>().exactOptional(),
  /** One body, or two that are drawn in one joint lottery. */
  bodies: z.array(body).min(1).max(2),
  /** The last day for applications, to its midnight in `timeZone`. */
  applyBy: isoDay,
  timeZone,
  seedCommitment: commitment,
  /** Selections whose decided members may not stand here: members of the steering committee do not speak at the hearings. */
  excludes: z.array(idOf<SelectionId>()).max(10).exactOptional(),
});
type Data = z.infer<typeof shape>;
export type SelectionAnnounced = DecidedAct<'selection-announced', Data>;

export const selectionAnnounced = declareParticipationAct({
  type: 'selection-announced',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('selection', data.selection),
  sentence: (data) => ({
    parts: { selection: { is: 'localized', text: data.title }, seats: { is: 'count', count: data.bodies.reduce((sum, { seats }) => sum + seats, 0) }, applyBy: dayPart(data.applyBy) },
  }),
  after: (_, { selection, ...rest }) => ({ kind: 'selection', id: selection, ...rest, status: 'announced' }),
});

/** BO-18. */
export const announceSelection = declareParticipationCommand<'announce-selection', typeof shape, 'selection', SelectionAnnounced>({
  name: 'announce-selection',
  shape,
  subject: selectionAnnounced.subject,
  mentions: ({ event, excludes }) => [...(event === undefined ? [] : [subjectKey('event', event)]), ...(excludes ?? []).map((id) => subjectKey('selection', id))],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.selection });
    const refused = refuseAfter(data.applyBy, data.timeZone, known.at, 'BO-18') ?? refuseBodies(data.bodies);
    return refused ?? [{ type: 'selection-announced', data }];
  },
});

function refuseBodies(bodies: readonly SelectedBody[]): Refusal | undefined {
  const twice = bodies.find(({ id }, index) => bodies.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) return refuse('body-twice', 'BO-18', { body: twice.id });
  for (const each of bodies) {
    const refused = refuseQuotas(each);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

/** Only what contradicts itself; whether the pool can meet the quotas is found when chances are computed. */
function refuseQuotas({ id, seats, quotas }: SelectedBody): Refusal | undefined {
  for (const [index, { attribute, value, least, most }] of quotas.entries()) {
    const named = { body: id, attribute, value, least, most, seats };
    if (least > most) return refuse('quota-impossible', 'BO-18', { ...named, why: 'turned' });
    if (quotas.slice(0, index).some((other) => other.attribute === attribute && other.value === value)) return refuse('quota-impossible', 'BO-18', { ...named, why: 'twice' });
    const together = quotas.filter((other) => other.attribute === attribute).reduce((sum, other) => sum + other.least, 0);
    if (together > seats) return refuse('quota-impossible', 'BO-18', { ...named, least: together, why: 'seats' });
  }
  return undefined;
}
