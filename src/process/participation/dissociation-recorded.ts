import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { GroupId, StatementId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, prose } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { isMemberOn } from '../vocabulary/membership.ts';
import { actsFor } from '../vocabulary/standing.ts';

const shape = z.object({
  statement: idOf<StatementId>(),
  /** The group for which the statement was made: its membership on that day is looked up. */
  group: idOf<GroupId>(),
  state: countryCode,
  explanation: prose.exactOptional(),
});
export type DissociationRecorded = DecidedAct<'dissociation-recorded', z.infer<typeof shape>>;

/** A member of a group makes known that a statement of the group was not made for it. */
export const dissociationRecorded = declareParticipationAct({
  type: 'dissociation-recorded',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('statement', data.statement),
  sentence: (data) => {
    const parts = { state: { is: 'state', code: data.state }, statement: { is: 'subject', subject: subjectKey('statement', data.statement) } } as const;
    return data.explanation === undefined ? { form: 'bare', parts } : { form: 'explained', parts: { ...parts, explanation: { is: 'text', text: data.explanation } } };
  },
  after: (state, data, act) => {
    const statement = before(state, 'statement', act);
    const explanation = data.explanation === undefined ? {} : { explanation: data.explanation };
    return { ...statement, dissociations: [...statement.dissociations, { state: data.state, at: act.at, ...explanation }] };
  },
});

/** BO-5. There is no time limit: a delegation may learn late of what was said in its name. */
export const recordDissociation = declareParticipationCommand<'record-dissociation', typeof shape, 'statement', DissociationRecorded>({
  name: 'record-dissociation',
  shape,
  subject: dissociationRecorded.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('group', data.group)],
  decide: (data, known) => {
    const statement = known.subject;
    if (statement === undefined) return refuse('not-found', 'WP-6', { id: data.statement });
    const group = consult(known, 'group', subjectKey('group', data.group));
    if (group === undefined || group.id !== statement.group) return refuse('not-found', 'WP-6', { id: data.group });
    if (!actsFor(known.by, data.state)) return refuse('not-yours', 'BO-5');
    if (!isMemberOn(group, data.state, statement.on)) return refuse('not-a-member', 'BO-5', { state: data.state, group: data.group, day: statement.on });
    if (statement.by === data.state) return refuse('spoke-itself', 'BO-5', { state: data.state });
    if (statement.dissociations.some(({ state }) => state === data.state)) return refuse('already-dissociated', 'BO-5', { state: data.state });
    return [{ type: 'dissociation-recorded', data }];
  },
});
