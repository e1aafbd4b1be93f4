import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ReportId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuseParty } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { isState } from '../vocabulary/states/state.ts';
import { about, commitmentKeys, eachOnce, requestId } from './shapes.ts';
import { supportStage } from './state.ts';

const shape = z.object({ request: requestId, state: countryCode, ...about, neededBy: isoDay.exactOptional(), report: idOf<ReportId>().exactOptional() });
export type SupportRequested = DecidedAct<'support-requested', z.output<typeof shape>>;

export const supportRequested = supportStage.act({
  type: 'support-requested',
  schemaVersion: 1,
  shape,
  subject: ({ request }) => subjectKey('supportrequest', request),
  sentence: ({ state, title, commitments }) => ({ parts: { who: { is: 'state', code: state }, title: { is: 'text', text: title }, count: { is: 'count', count: commitments.length } } }),
  after: (_, { request, ...rest }, act) => ({ kind: 'supportrequest', id: request, ...rest, status: 'open', changedAt: act.position }),
});

/** SU-1: a State asks for support, for itself: on which commitments, of which kinds, by when; and in which of its own reviews it told of the need. */
export const askForSupport = supportStage.command<'ask-for-support', typeof shape, 'supportrequest', SupportRequested>({
  name: 'ask-for-support',
  shape,
  subject: supportRequested.subject,
  mentions: commitmentKeys,
  consults: ({ report }) => (report === undefined ? [] : [subjectKey('report', report)]),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.request });
    if (!isState(data.state)) return refuse('not-a-state', 'SU-1', { code: data.state });
    const refused = refuseParty(data.state, known, 'SU-1');
    if (refused !== undefined) return refused;
    if (data.neededBy !== undefined && data.neededBy < dayIn(known.at, 'Etc/GMT')) return refuse('day-past', 'SU-1', { day: data.neededBy });
    if (data.report !== undefined) {
      const report = consult(known, 'report', subjectKey('report', data.report));
      if (report === undefined) return refuse('not-found', 'WP-6', { id: data.report });
      if (report.state !== data.state) return refuse('report-of-another', 'SU-1', { state: report.state });
    }
    return [{ type: 'support-requested', data: eachOnce(data) }];
  },
});

const withdrawShape = z.object({ request: requestId });
export type SupportRequestWithdrawn = DecidedAct<'support-request-withdrawn', z.output<typeof withdrawShape>>;

export const supportRequestWithdrawn = supportStage.act({
  type: 'support-request-withdrawn',
  schemaVersion: 1,
  shape: withdrawShape,
  subject: ({ request }) => subjectKey('supportrequest', request),
  sentence: ({ request }) => ({ parts: { request: { is: 'subject', subject: subjectKey('supportrequest', request) } } }),
  after: (state, _, act) => ({ ...supportStage.before(state, 'supportrequest', act), status: 'withdrawn', changedAt: act.position }),
});

/** SU-3: who asked takes it back while nothing is agreed on it; agreements that were only proposed then lead nowhere. */
export const withdrawRequest = supportStage.command<'withdraw-support-request', typeof withdrawShape, 'supportrequest', SupportRequestWithdrawn>({
  name: 'withdraw-support-request',
  shape: withdrawShape,
  subject: supportRequestWithdrawn.subject,
  mentions: () => [],
  decide: (data, known) => {
    const { subject: before } = known;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.request });
    const refused = refuseParty(before.state, known, 'SU-3');
    if (refused !== undefined) return refused;
    return before.status === 'open' ? [{ type: 'support-request-withdrawn', data }] : refuse('request-settled', 'SU-3', { status: before.status });
  },
});

const standingShape = z.object({ request: requestId, status: z.enum(['open', 'agreed', 'met']) });
export type SupportRequestMoved = DecidedAct<'support-request-moved', z.output<typeof standingShape>>;

/** What an agreement makes of the request that it answers (SU-5, SU-6, SU-7); nobody does this alone. */
export const supportRequestMoved = supportStage.act({
  type: 'support-request-moved',
  schemaVersion: 1,
  shape: standingShape,
  subject: ({ request }) => subjectKey('supportrequest', request),
  sentence: ({ request, status }) => ({ form: status, parts: { request: { is: 'subject', subject: subjectKey('supportrequest', request) } } }),
  after: (state, { status }, act) => ({ ...supportStage.before(state, 'supportrequest', act), status, changedAt: act.position }),
});
