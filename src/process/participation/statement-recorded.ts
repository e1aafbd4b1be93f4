import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { latestDay } from '../vocabulary/days-on-earth.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { DocumentId, EventId, GroupId, StatementId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay, localized } from '../vocabulary/shapes.ts';
import { dayPart } from './day-part.ts';
import { consult } from '../vocabulary/stage.ts';
import { declareParticipationAct, declareParticipationCommand } from './declare.ts';
import { isMemberOn } from '../vocabulary/membership.ts';
import { actsFor } from '../vocabulary/standing.ts';

const shape = z.object({
  statement: idOf<StatementId>(),
  group: idOf<GroupId>(),
  /** The State that spoke for the group. */
  by: countryCode,
  on: isoDay,
  title: localized,
  event: idOf<EventId>().exactOptional(),
  document: idOf<DocumentId>().exactOptional(),
});
export type StatementRecorded = DecidedAct<'statement-recorded', z.infer<typeof shape>>;

/** A statement made on behalf of a group of States. */
export const statementRecorded = declareParticipationAct({
  type: 'statement-recorded',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('statement', data.statement),
  sentence: (data) => ({
    parts: { state: { is: 'state', code: data.by }, group: { is: 'subject', subject: subjectKey('group', data.group) }, title: { is: 'localized', text: data.title }, date: dayPart(data.on) },
  }),
  after: (_, { statement, ...rest }) => ({ kind: 'statement', id: statement, ...rest, dissociations: [] }),
});

/** BO-4: the group's membership is looked up for the day of the statement, not for today. */
export const recordStatement = declareParticipationCommand<'record-statement', typeof shape, 'statement', StatementRecorded>({
  name: 'record-statement',
  shape,
  subject: statementRecorded.subject,
  mentions: ({ group, event, document }) => [
    subjectKey('group', group),
    ...(event === undefined ? [] : [subjectKey('event', event)]),
    ...(document === undefined ? [] : [subjectKey('document', document)]),
  ],
  consults: (data) => [subjectKey('group', data.group)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.statement });
    const group = consult(known, 'group', subjectKey('group', data.group));
    if (group === undefined) return refuse('not-found', 'WP-6', { id: data.group });
    if (!actsFor(known.by, data.by)) return refuse('not-yours', 'BO-4');
    if (data.on > latestDay(known.at)) return refuse('day-to-come', 'BO-4', { day: data.on });
    if (!isMemberOn(group, data.by, data.on)) return refuse('not-a-member', 'BO-4', { state: data.by, group: data.group, day: data.on });
    return [{ type: 'statement-recorded', data }];
  },
});
