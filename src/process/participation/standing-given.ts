import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { StandingId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, personId } from '../vocabulary/shapes.ts';
import { delegationRoles, standings } from '../vocabulary/standing.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { holder, participantsAmong, statesAmong } from './holder.ts';
import { refuseNoState } from './own.ts';

const shape = z.object({
  id: idOf<StandingId>(),
  person: personId,
  standing: z.enum(standings),
  of: holder.exactOptional(),
  role: z.enum(delegationRoles).exactOptional(),
});
export type StandingGiven = DecidedAct<'standing-given', z.infer<typeof shape>>;

/** Somebody may from now on act in this process as what they are. */
export const standingGiven = declareParticipationAct({
  type: 'standing-given',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('standing', data.id),
  sentence: (data) => {
    const parts = { person: { is: 'person', person: data.person }, standing: { is: 'word', word: `standing.${data.standing}` } } as const;
    return data.of === undefined ? { parts } : { form: 'of', parts: { ...parts, of: { is: 'holder', of: data.of } } };
  },
  after: (_, data) => ({ kind: 'standing', ...data, status: 'held' }),
});

const needsHolder: ReadonlySet<string> = new Set(['delegation', 'moderator', 'focal-point']);

/** RG-17: a delegation and the moderator of a panel are of a State, a focal point of a participant on the register; nobody is given the standing of the public. */
export const giveStanding = declareParticipationCommand<'give-standing', typeof shape, 'standing', StandingGiven>({
  name: 'give-standing',
  shape,
  subject: standingGiven.subject,
  mentions: (data) => (data.of === undefined ? [] : participantsAmong([data.of])),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'RG-17', { id: data.id });
    if (data.standing === 'public') return refuse('bad-input', 'RG-17', { field: 'standing' });
    const states = data.of === undefined ? [] : statesAmong([data.of]);
    if (needsHolder.has(data.standing) !== (data.of !== undefined) || (data.standing === 'focal-point' ? states.length > 0 : needsHolder.has(data.standing) && states.length === 0)) return refuse('holder-needed', 'RG-17');
    return refuseNoState(states) ?? [{ type: 'standing-given', data }];
  },
});
