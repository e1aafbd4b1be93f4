import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf, timeZone } from '../vocabulary/shapes.ts';
import { declareSessionsAct, declareSessionsCommand } from './declare.ts';
import { sessionRules } from './session-rules.ts';

const shape = z.object({ event: idOf<EventId>(), timeZone, rules: sessionRules });
export type SessionRulesSet = DecidedAct<'session-rules-set', z.output<typeof shape>>;

/** What a session's note says of its floor; the first time it also begins the programme. */
export const sessionRulesSet = declareSessionsAct({
  type: 'session-rules-set',
  schemaVersion: 1,
  shape,
  subject: ({ event }) => subjectKey('programme', event),
  sentence: ({ event, rules }) => ({
    parts: { event: { is: 'subject', subject: subjectKey('event', event) }, seconds: { is: 'count', count: rules.interventionSeconds } },
  }),
  after: (state, { event, timeZone, rules }) => ({ kind: 'programme', id: event, timeZone, rules, items: state?.kind === 'programme' ? state.items : [] }),
});

/** PR-1: rules belong to a session and may change until a sitting runs under them; a sitting that runs keeps those it was opened under. */
export const setSessionRules = declareSessionsCommand<'set-session-rules', typeof shape, 'programme', SessionRulesSet>({
  name: 'set-session-rules',
  shape,
  subject: sessionRulesSet.subject,
  mentions: ({ event }) => [subjectKey('event', event)],
  decide: (data, { subject }) => {
    const { rules } = data;
    for (const [least, most] of [rules.moderatorSeconds, rules.expertSeconds, rules.podiumSeconds]) if (least > most) return refuse('least-over-most', 'PR-1', { least, most });
    const same = subject !== undefined && subject.timeZone === data.timeZone && sameValue(subject.rules, rules);
    return same ? refuse('nothing-changes', 'PR-1') : [{ type: 'session-rules-set', data }];
  },
});
