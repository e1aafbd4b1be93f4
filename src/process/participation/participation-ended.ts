import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ParticipantId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { before, declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { actsFor } from '../vocabulary/standing.ts';

const shape = z.object({ participant: idOf<ParticipantId>(), lastDay: isoDay, reason: prose });
export type ParticipationEnded = DecidedAct<'participation-ended', z.infer<typeof shape>>;

export const participationEnded = declareParticipationAct({
  type: 'participation-ended',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('participant', data.participant),
  sentence: (data) => ({ parts: { participant: { is: 'subject', subject: subjectKey('participant', data.participant) }, lastDay: dayPart(data.lastDay), reason: { is: 'text', text: data.reason } } }),
  after: (state, data, act) => ({ ...before(state, 'participant', act), until: data.lastDay }),
});

/** AC-16: ended by the participant, or by the secretariat when its status was withdrawn. A participant stays on the register with its last day; what it did remains its own. */
export const endParticipation = declareParticipationCommand<'end-participation', typeof shape, 'participant', ParticipationEnded>({
  name: 'end-participation',
  shape,
  subject: participationEnded.subject,
  mentions: () => [],
  decide: (data, known) => {
    const participant = known.subject;
    if (participant === undefined) return refuse('not-found', 'WP-6', { id: data.participant });
    if (!actsFor(known.by, data.participant)) return refuse('not-yours', 'AC-16');
    if (participant.until !== undefined) return refuse('already-ended', 'AC-16');
    return data.lastDay < participant.since ? refuse('end-before-start', 'AC-16') : [{ type: 'participation-ended', data }];
  },
});
