import type { ProcessCommand } from '../../../process/commands.ts';
import type { SupportAgreementState, SupportOfferState } from '../../../process/support/state.ts';
import { freeId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { takenIds } from '../../../store/taken-ids.ts';
import { performAct, textField, toDone, toMade } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** Takes a request back. */
export async function withdrawRequestBy(visit: Visit, request: string, sent: SentForm): Promise<Response | Refusal> {
  const done = await performAct(visit, { sent, commands: [{ name: 'withdraw-support-request', data: { request } }], about: subjectKey('supportrequest', request) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'supportRequest', { id: request }), done.position);
}

/** Takes an offer back. */
export async function withdrawOfferBy(visit: Visit, { id, holder }: SupportOfferState, sent: SentForm): Promise<Response | Refusal> {
  const done = await performAct(visit, { sent, commands: [{ name: 'withdraw-support-offer', data: { offer: id, holder } }], about: subjectKey('supportoffer', id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'supportOffer', { id }), done.position);
}

/** Proposes an agreement: of a request with an offer, whose holder then provides, or with a provider who offered nothing. */
export async function proposeFrom(visit: Visit, sent: SentForm, about: { readonly request: string; readonly offer?: SupportOfferState }): Promise<Response | Refusal> {
  const { fields } = sent;
  const said = (name: string) => textField(fields, name);
  const { request, offer } = about;
  const provider = offer?.holder ?? said('provider');
  const agreement = freeId(`${request.slice(0, 50)}-agreed`, await takenIds(visit.store.pool, visit.process, 'supportagreement'));
  const command: ProcessCommand = { name: 'propose-agreement', data: { agreement, request, ...(offer !== undefined && { offer: offer.id }), provider, terms: said('terms'), language: visit.language, by: said('by') } };
  const done = await performAct(visit, { sent, commands: [command] });
  return isRefusal(done) ? done : toMade(visit, 'supportagreement', agreement, done);
}

/** Says yes to an agreement, reports its result or ends it. */
export async function answerAgreement(visit: Visit, agreement: SupportAgreementState, sent: SentForm): Promise<Response | Refusal> {
  const command = stepOf(agreement, sent);
  if (command === undefined) return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('supportagreement', agreement.id) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'supportAgreement', { id: agreement.id }), done.position);
}

function stepOf({ id, request, offer }: SupportAgreementState, { act, fields }: SentForm): ProcessCommand | undefined {
  const said = (name: string) => textField(fields, name);
  const data = { agreement: id, request, ...(offer !== undefined && { offer }), holder: said('holder'), on: said('on') };
  if (act === 'consent') return { name: 'consent-to-agreement', data };
  if (act === 'result') return { name: 'report-support-result', data: { ...data, result: said('result') } };
  return act === 'end' ? { name: 'end-agreement', data: { ...data, reason: said('reason') } } : undefined;
}
