import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { latestDay } from '../vocabulary/days-on-earth.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import { party, partyKeys, refuseParty } from '../vocabulary/party.ts';
import type { KnownParties } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { isoDay, prose } from '../vocabulary/shapes.ts';
import { agreementKeys, openRequest, refuseOffer } from './agreement-proposed.ts';
import { agreementId, offerId, requestId } from './shapes.ts';
import { supportStage } from './state.ts';
import type { SupportAgreementState } from './state.ts';
import type { SupportOfferMoved } from './support-offered.ts';
import type { SupportRequestMoved } from './support-requested.ts';

const about = { agreement: agreementId, request: requestId, offer: offerId.exactOptional(), holder: party, on: isoDay };

interface Step {
  readonly agreement: string;
  readonly request: string;
  readonly offer?: string;
  readonly holder: string;
  readonly on: string;
}

/** The agreement as it stands, where the one who acts is one of both sides, and the request and offer named are its own. */
function stepOf(data: Step, before: SupportAgreementState | undefined, known: KnownParties, rule: string): SupportAgreementState | Refusal {
  if (before === undefined) return refuse('not-found', 'WP-6', { id: data.agreement });
  if (before.request !== data.request || before.offer !== data.offer) return refuse('other-agreement', rule);
  const refused = data.holder === before.state || data.holder === before.provider ? refuseParty(data.holder, known, rule) : refuse('not-yours', rule);
  if (refused !== undefined) return refused;
  return data.on > latestDay(known.at) ? refuse('day-to-come', rule, { day: data.on }) : before;
}

const consentShape = z.object(about);
export type AgreementConsented = DecidedAct<'support-agreement-consented', z.output<typeof consentShape>>;

export const agreementConsented = supportStage.act({
  type: 'support-agreement-consented',
  schemaVersion: 1,
  shape: consentShape,
  subject: ({ agreement }) => subjectKey('supportagreement', agreement),
  sentence: ({ holder, request }) => ({ parts: { who: { is: 'holder', of: holder }, request: { is: 'subject', subject: subjectKey('supportrequest', request) } } }),
  after: (state, { holder, on }, act) => {
    const before = supportStage.before(state, 'supportagreement', act);
    return { ...before, consents: [...before.consents, holder], status: 'agreed', agreedOn: on, changedAt: act.position };
  },
});

/** SU-5: the other side says yes, and it is agreed. The request is no longer open, nor is the offer; whoever else had proposed something on them comes too late. */
export const consentToAgreement = supportStage.command<'consent-to-agreement', typeof consentShape, 'supportagreement', AgreementConsented | SupportRequestMoved | SupportOfferMoved>({
  name: 'consent-to-agreement',
  shape: consentShape,
  subject: agreementConsented.subject,
  mentions: () => [],
  consults: (data) => [...agreementKeys(data), ...partyKeys(data.holder)],
  decide: (data, known) => {
    const before = stepOf(data, known.subject, known, 'SU-5');
    if (isRefusal(before)) return before;
    if (before.status !== 'proposed') return refuse('agreement-settled', 'SU-5', { status: before.status });
    if (before.consents.includes(data.holder)) return refuse('nothing-changes', 'SU-5');
    const request = openRequest(data, known, 'SU-5');
    if (isRefusal(request)) return request;
    const refused = refuseOffer(before, known, 'SU-5');
    if (refused !== undefined) return refused;
    return [
      { type: 'support-agreement-consented', data },
      { type: 'support-request-moved', data: { request: data.request, status: 'agreed' } },
      ...(data.offer === undefined ? [] : [{ type: 'support-offer-moved', data: { offer: data.offer, status: 'taken' } } as const]),
    ];
  },
});

const resultShape = z.object({ ...about, result: prose });
export type AgreementCompleted = DecidedAct<'support-agreement-completed', z.output<typeof resultShape>>;

export const agreementCompleted = supportStage.act({
  type: 'support-agreement-completed',
  schemaVersion: 1,
  shape: resultShape,
  subject: ({ agreement }) => subjectKey('supportagreement', agreement),
  sentence: ({ holder, request, result }) => ({ parts: { who: { is: 'holder', of: holder }, request: { is: 'subject', subject: subjectKey('supportrequest', request) }, result: { is: 'text', text: result } } }),
  after: (state, { result, on }, act) => ({ ...supportStage.before(state, 'supportagreement', act), status: 'completed', result, completedOn: on, changedAt: act.position }),
});

/** SU-6: either side reports the result of what was agreed; the request is met with it. */
export const reportResult = supportStage.command<'report-support-result', typeof resultShape, 'supportagreement', AgreementCompleted | SupportRequestMoved>({
  name: 'report-support-result',
  shape: resultShape,
  subject: agreementCompleted.subject,
  mentions: () => [],
  consults: (data) => [...agreementKeys(data), ...partyKeys(data.holder)],
  decide: (data, known) => {
    const before = stepOf(data, known.subject, known, 'SU-6');
    if (isRefusal(before)) return before;
    if (before.status !== 'agreed') return refuse('agreement-settled', 'SU-6', { status: before.status });
    if (before.agreedOn !== undefined && data.on < before.agreedOn) return refuse('end-before-start', 'SU-6');
    return [{ type: 'support-agreement-completed', data }, { type: 'support-request-moved', data: { request: data.request, status: 'met' } }];
  },
});

const endShape = z.object({ ...about, reason: prose });
export type AgreementEnded = DecidedAct<'support-agreement-ended', z.output<typeof endShape>>;

export const agreementEnded = supportStage.act({
  type: 'support-agreement-ended',
  schemaVersion: 1,
  shape: endShape,
  subject: ({ agreement }) => subjectKey('supportagreement', agreement),
  sentence: ({ holder, request, reason }) => ({ parts: { who: { is: 'holder', of: holder }, request: { is: 'subject', subject: subjectKey('supportrequest', request) }, reason: { is: 'text', text: reason } } }),
  after: (state, { reason }, act) => ({ ...supportStage.before(state, 'supportagreement', act), status: 'ended', reason, changedAt: act.position }),
});

/** SU-7: either side ends what is proposed or agreed and says why. What had been agreed leaves the request open again, and the offer. */
export const endAgreement = supportStage.command<'end-agreement', typeof endShape, 'supportagreement', AgreementEnded | SupportRequestMoved | SupportOfferMoved>({
  name: 'end-agreement',
  shape: endShape,
  subject: agreementEnded.subject,
  mentions: () => [],
  consults: (data) => [...agreementKeys(data), ...partyKeys(data.holder)],
  decide: (data, known) => {
    const before = stepOf(data, known.subject, known, 'SU-7');
    if (isRefusal(before)) return before;
    const ended = { type: 'support-agreement-ended', data } as const;
    if (before.status === 'proposed') return [ended];
    if (before.status !== 'agreed') return refuse('agreement-settled', 'SU-7', { status: before.status });
    return [
      ended,
      { type: 'support-request-moved', data: { request: data.request, status: 'open' } },
      ...(data.offer === undefined ? [] : [{ type: 'support-offer-moved', data: { offer: data.offer, status: 'open' } } as const]),
    ];
  },
});
