import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { may } from '../../../access/may.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { refuseClosed } from '../../../process/work-plan/event-status.ts';
import type { ActRequest } from '../../../store/recorder.ts';
import { previewRequest } from '../../../store/preview.ts';
import { loadPlan } from '../../../store/work-plan/load-plan.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import type { Page, PageHandler, Visit } from '../../visit.ts';
import { notFoundPage } from '../site/message-page.tsx';
import { changedPage } from './changed-page.tsx';
import { formPage, refusalPage } from './form-page.tsx';
import { isWish } from './form-context.ts';
import type { FormContext, Wish } from './form-context.ts';
import type { OfficerAct } from './officer-act.ts';
import { lookingBackPage, notAllowedPage } from './not-allowed-page.tsx';
import { previewPage } from './preview-page.tsx';
import { rawFields } from './read-fields.ts';
import { requestOf } from './act-form.ts';
import type { ActForm } from './act-form.ts';


/** The form, its preview, and the act: permission first, nothing written before the preview was confirmed. */
export function officerPage(act: OfficerAct): PageHandler {
  return async (visit) => {
    if (!may(visit.actor, act.command)) return notAllowedPage(visit);
    if (visit.asOf !== undefined) return lookingBackPage(visit);
    const context = await contextOf(visit, act);
    if (context === undefined) return notFoundPage(visit);
    const { event } = context;
    const closed = act.about === 'open-event' && event !== undefined ? refuseClosed(event) : undefined;
    if (visit.form === undefined) {
      const form: ActForm = { visit, act, context, raw: act.propose(context), seenVersion: await versionSeen(visit, context) };
      return closed === undefined ? formPage(form, []) : refusalPage(form, closed);
    }
    return answer({ visit, act, context, raw: rawFields(visit.form), seenVersion: await versionSeen(visit, context) }, visit.form);
  };
}

async function contextOf(visit: Visit, act: OfficerAct): Promise<FormContext | undefined> {
  const plan = await loadPlan(visit.store.pool, visit.process, visit.position);
  const event = act.about === 'plan' ? undefined : plan?.events.find(({ id }) => id === visit.parameters['id']);
  if (plan === undefined || (act.about !== 'plan' && event === undefined)) return undefined;
  const sent = z.uuid().safeParse(visit.form?.get('command-id'));
  return { plan, event, today: visit.today, language: visit.language, commandId: sent.success ? sent.data.toLowerCase() : randomUUID() };
}

/** As sent with the form, or at the position that the page shows. */
async function versionSeen(visit: Visit, { event }: FormContext): Promise<number> {
  if (event === undefined) return 0;
  const sent = z.coerce.number().int().min(0).safeParse(visit.form?.get('seen-version') ?? undefined);
  return sent.success ? sent.data : subjectVersion(visit.store.pool, visit.process, subjectKey('event', event.id), visit.position);
}

async function answer(form: ActForm, sent: FormData): Promise<Page | Response> {
  if (sent.get('change') !== null) return formPage(form, []);
  const parsed = form.act.parse(form.raw, form.context);
  if (!isWish(parsed)) return formPage(form, parsed.problems);
  const request = requestOf(form, parsed.wish);
  return sent.get('confirmed') === 'yes' ? perform(form, parsed.wish, request) : show(form, parsed.wish, request);
}


async function show(form: ActForm, wish: Wish, request: ActRequest): Promise<Page | Response> {
  const preview = await previewRequest(form.visit.store.pool, request);
  if (isRefusal(preview)) return refused(form, wish, preview);
  return preview.repeated ? done(form, wish) : previewPage(form, wish, preview);
}

async function perform(form: ActForm, wish: Wish, request: ActRequest): Promise<Page | Response> {
  const outcome = await form.visit.store.recorder.perform(request);
  return isRefusal(outcome) ? refused(form, wish, outcome) : done(form, wish);
}

async function refused(form: ActForm, wish: Wish, refusal: Refusal): Promise<Page> {
  if (refusal.code === 'changed-since') return changedPage(form, wish);
  return refusalPage(form, refusal);
}

function done({ visit, act }: ActForm, { subject }: Wish): Response {
  return new Response(null, { status: 303, headers: { location: act.afterwards(visit, subject), 'cache-control': 'private, no-store' } });
}

/** The page of the entry that was written about. */
export function toEvent(visit: Visit, subject: string): string {
  return visit.eventHref(parseSubjectKey(subject)?.id ?? '');
}
