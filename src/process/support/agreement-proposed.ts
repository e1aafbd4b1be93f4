import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKey } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { party, partyKeys, refuseParty, refuseStranger } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, prose } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { agreementId, offerId, requestId } from './shapes.ts';
import { supportStage } from './state.ts';
import type { KnownToSupport, SupportRequestState } from './state.ts';

const wish = z.object({ agreement: agreementId, request: requestId, offer: offerId.exactOptional(), provider: party, terms: prose, language: z.enum(languages), by: party });
const shape = wish.extend({ state: countryCode });
export type AgreementProposed = DecidedAct<'support-agreement-proposed', z.output<typeof shape>>;

export const agreementProposed = supportStage.act({
  type: 'support-agreement-proposed',
  schemaVersion: 1,
  shape,
  subject: ({ agreement }) => subjectKey('supportagreement', agreement),
  sentence: ({ by, provider, request }) => ({ parts: { who: { is: 'holder', of: by }, provider: { is: 'holder', of: provider }, request: { is: 'subject', subject: subjectKey('supportrequest', request) } } }),
  after: (_, { agreement, by, ...rest }, act) => ({ kind: 'supportagreement', id: agreement, ...rest, consents: [by], status: 'proposed', changedAt: act.position }),
});

/** What of others' things an agreement is decided upon. */
export function agreementKeys({ request, offer }: { readonly request: string; readonly offer?: string }): readonly SubjectKey[] {
  return [subjectKey('supportrequest', request), ...(offer === undefined ? [] : [subjectKey('supportoffer', offer)])];
}

/**
 * SU-4: on an open request either side proposes an agreement and has said yes with that: to an open offer, whose provider
 * it then is, or without one to whoever could provide. Nobody provides for itself.
 */
export const proposeAgreement = supportStage.command<'propose-agreement', typeof wish, 'supportagreement', AgreementProposed>({
  name: 'propose-agreement',
  shape: wish,
  subject: ({ agreement }) => subjectKey('supportagreement', agreement),
  mentions: () => [],
  consults: (data) => [...agreementKeys(data), ...partyKeys(data.provider), ...partyKeys(data.by)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.agreement });
    const request = openRequest(data, known, 'SU-4');
    if (isRefusal(request)) return request;
    const { state } = request;
    if (data.provider === state) return refuse('same-side', 'SU-4');
    if (data.by !== state && data.by !== data.provider) return refuse('not-yours', 'SU-4');
    return refuseStranger(data.provider, known, 'SU-4') ?? refuseParty(data.by, known, 'SU-4') ?? refuseOffer(data, known, 'SU-4') ?? [{ type: 'support-agreement-proposed', data: { ...data, state } }];
  },
});

/** The request, while nothing is agreed on it and it was not taken back. */
export function openRequest({ request: id }: { readonly request: string }, known: Pick<KnownToSupport, 'consulted'>, rule: string): SupportRequestState | Refusal {
  const request = consult(known, 'supportrequest', subjectKey('supportrequest', id));
  if (request === undefined) return refuse('not-found', 'WP-6', { id });
  return request.status === 'open' ? request : refuse('request-settled', rule, { status: request.status });
}

/** The offer taken up is open, and is the provider's own. */
export function refuseOffer({ offer: id, provider }: { readonly offer?: string; readonly provider: string }, known: Pick<KnownToSupport, 'consulted'>, rule: string): Refusal | undefined {
  if (id === undefined) return undefined;
  const offer = consult(known, 'supportoffer', subjectKey('supportoffer', id));
  if (offer === undefined) return refuse('not-found', 'WP-6', { id });
  if (offer.holder !== provider) return refuse('other-provider', rule);
  return offer.status === 'open' ? undefined : refuse('offer-settled', rule, { status: offer.status });
}
