import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { writeDetails } from '../../parts/refusal-details.ts';
import { toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { floorCommand } from './floor-command.ts';

/** What a screen's script is answered; the same outcome that a form without a script sees as a page. */
export type FloorAnswer = { readonly done: true; readonly position: number } | { readonly done: false; readonly code: string; readonly sentence: string };

/**
 * A form of one of the floor's screens: the act's name is its command's. A script asks for JSON and is answered by it;
 * without one the page is shown again, with the sentence of what was done or the refusal, which is given back here.
 */
export async function takeFloorAct(visit: Visit, event: string, sent: SentForm): Promise<Response | Refusal> {
  const command = floorCommand(event, sent, visit.language);
  const outcome = command === undefined ? refuse('bad-input', 'WP-7', { field: 'act', problem: '' }) : await performFloorCommand(visit, event, command, sent.commandId);
  if (visit.wantsData !== true) return isRefusal(outcome) ? outcome : toDone(visit.url.pathname, outcome.position);
  return floorAnswer(visit, outcome);
}

export function floorAnswer(visit: Visit, outcome: { readonly position: number } | Refusal): Response {
  const answer: FloorAnswer = isRefusal(outcome) ? { done: false, code: outcome.code, sentence: visit.words(`refusal.${outcome.code}`, writeDetails(visit, outcome)) } : { done: true, position: outcome.position };
  return new Response(JSON.stringify(answer), { status: answer.done ? 200 : 422, headers: { 'content-type': 'application/json', 'cache-control': 'private, no-store' } });
}

/** Permission, then the decision. The same command id sent again does nothing again. */
export async function performFloorCommand(visit: Visit, event: string, command: ProcessCommand, commandId: string): Promise<{ readonly position: number } | Refusal> {
  if (visit.asOf !== undefined) return refuse('not-allowed', 'REC-1');
  if (!may(visit.actor, command.name)) return refuse('not-allowed', 'PA-2', { act: command.name });
  const outcome = await visit.store.recorder.perform({ process: visit.process, by: visit.actor, commandId, commands: [command] });
  return isRefusal(outcome) ? outcome : { position: outcome.position };
}
