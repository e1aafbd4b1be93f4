import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ApplicationId, ParticipantId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay, localized } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { constituencies, participantTypes } from './state.ts';

const shape = z.object({
  participant: idOf<ParticipantId>(),
  name: localized,
  type: z.enum(participantTypes),
  constituency: z.enum(constituencies).exactOptional(),
  country: countryCode.exactOptional(),
  application: idOf<ApplicationId>().exactOptional(),
  since: isoDay,
  demonstration: z.boolean().exactOptional(),
});
type Data = z.infer<typeof shape>;
export type ParticipantRecorded = DecidedAct<'participant-recorded', Data>;

/** Puts an organization, entity or institution on the register of those who may take part. */
export const participantRecorded = declareParticipationAct({
  type: 'participant-recorded',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('participant', data.participant),
  sentence: (data) => ({ parts: { participant: { is: 'localized', text: data.name }, type: { is: 'word', word: `participant.${data.type}` } } }),
  after: (_, { participant, ...rest }) => ({ kind: 'participant', id: participant, ...rest }),
});

/** PA-1: a participant is recorded once. PA-2: one that came in by application names an application that was accredited. */
export const recordParticipant = declareParticipationCommand<'record-participant', typeof shape, 'participant', ParticipantRecorded>({
  name: 'record-participant',
  shape,
  subject: participantRecorded.subject,
  mentions: (data) => (data.application === undefined ? [] : [subjectKey('application', data.application)]),
  consults: (data) => (data.application === undefined ? [] : [subjectKey('application', data.application)]),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'PA-1', { id: data.participant });
    const application = data.application === undefined ? undefined : consult(known, 'application', subjectKey('application', data.application));
    if (data.application !== undefined && application?.status !== 'accredited') return refuse('not-accredited', 'PA-2', { id: data.application });
    return [{ type: 'participant-recorded', data }];
  },
});
