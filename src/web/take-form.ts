import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { may } from '../access/may.ts';
import type { ProcessCommand } from '../process/commands.ts';
import { parseSubjectKey } from '../process/vocabulary/ids.ts';
import type { SubjectKey } from '../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import type { SubjectState } from '../process/subject-state.ts';
import { loadAct } from '../store/work-plan/load-acts.ts';
import { loadStates } from '../store/work-plan/load-states.ts';
import { thingPages } from './thing-routes.ts';
import { linkTo, withQuery } from './visit.ts';
import type { Visit } from './visit.ts';

/**
 * The short way from a form to the record, for acts that need no preview: which of a page's forms was sent, the
 * command id that makes sending it twice harmless, permission, decision, and back to the page that shows the sentence.
 */
export interface SentForm {
  /** The name of the form on its page (hidden field `act`). */
  readonly act: string;
  readonly commandId: string;
  /** The version of the subject that the person saw; absent where the form makes something new. */
  readonly seenVersion: number | undefined;
  readonly fields: FormData;
}

/** What was sent; undefined when the page is only asked for. A form without an id of its own gets one, and is then carried out as often as it is sent. */
export function sentForm(visit: Visit): SentForm | undefined {
  const { form } = visit;
  if (form === undefined) return undefined;
  const id = z.uuid().safeParse(form.get('command-id'));
  const seen = z.coerce.number().int().min(0).safeParse(form.get('seen-version') ?? undefined);
  return { act: textField(form, 'act'), commandId: id.success ? id.data.toLowerCase() : randomUUID(), seenVersion: seen.success ? seen.data : undefined, fields: form };
}

/** One field of a form, trimmed; '' when it is absent or a file. */
export function textField(form: FormData, name: string): string {
  const value = form.get(name);
  return typeof value === 'string' ? value.replaceAll('\r\n', '\n').trim() : '';
}

/** A field of which several answers may be chosen. */
export function textFields(form: FormData, name: string): readonly string[] {
  return form.getAll(name).flatMap((value) => (typeof value === 'string' && value.trim() !== '' ? [value.trim()] : []));
}

export interface ActWish {
  readonly sent: SentForm;
  readonly commands: readonly ProcessCommand[];
  /** What `seenVersion` is a version of, and what permission may depend on. */
  readonly about?: SubjectKey;
}

/** Permission first, then the decision. Nothing is written while looking back. A refusal changes nothing; nor does a form that was sent before (`repeated`). */
export async function performAct(visit: Visit, { sent, commands, about }: ActWish): Promise<{ readonly position: number; readonly repeated: boolean } | Refusal> {
  if (visit.asOf !== undefined) return refuse('not-allowed', 'REC-1');
  const subject = about === undefined ? undefined : await stateNow(visit, about);
  for (const { name } of commands) if (!may(visit.actor, name, subject)) return refuse('not-allowed', 'PA-2', { act: name });
  const expected = about !== undefined && sent.seenVersion !== undefined ? { expectedOf: about, expectedVersion: sent.seenVersion } : {};
  const outcome = await visit.store.recorder.perform({ process: visit.process, by: visit.actor, commandId: sent.commandId, commands, ...expected });
  return isRefusal(outcome) ? outcome : { position: outcome.position, repeated: outcome.repeated };
}

async function stateNow(visit: Visit, about: SubjectKey): Promise<SubjectState | undefined> {
  const states = await loadStates(visit.store.pool, visit.process, visit.head, [about]);
  return states.get(about);
}

/** To the page of the thing that a form has made. Sent twice, it made it the first time, under the name that was free then: the record says which. */
export async function toMade(visit: Visit, kind: keyof typeof thingPages, id: string, { position, repeated }: { readonly position: number; readonly repeated: boolean }): Promise<Response> {
  const made = repeated ? parseSubjectKey((await loadAct(visit.store.pool, visit.process, position))?.act.subject ?? '') : undefined;
  return toDone(linkTo(visit, thingPages[kind], { id: made?.kind === kind ? made.id : id }), position);
}

/** To a page that shows the sentence of what was just recorded. */
export function toDone(href: string, position: number): Response {
  const [path = href, query = ''] = href.split('?');
  return new Response(null, { status: 303, headers: { location: withQuery(path, { ...Object.fromEntries(new URLSearchParams(query)), done: String(position) }), 'cache-control': 'private, no-store' } });
}
