import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { floorCommand } from './floor-command.ts';

/** A turn has one note, so the note is named after it. */
function noteOf(turn: string): string {
  return `n-${turn}`;
}

/** Takes a note-taker's form. Whoever did not see the latest wording is refused, so that two do not write over one another. */
export async function takeNote(visit: Visit, event: string, sent: SentForm): Promise<{ readonly position: number } | Refusal> {
  if (visit.asOf !== undefined) return refuse('not-allowed', 'REC-1');
  if (!may(visit.actor, 'note-intervention')) return refuse('not-allowed', 'PA-2', { act: 'note-intervention' });
  const note = noteOf(textField(sent.fields, 'turn'));
  const command = noteCommand(event, note, sent, visit);
  if (command === undefined) return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const seen = sent.seenVersion === undefined ? {} : { expectedOf: subjectKey('note', note), expectedVersion: sent.seenVersion };
  const outcome = await visit.store.recorder.perform({ process: visit.process, by: visit.actor, commandId: sent.commandId, commands: [command], ...seen });
  return isRefusal(outcome) ? outcome : { position: outcome.position };
}

/** This page takes notes and gives no other command. */
function noteCommand(event: string, note: string, { act, fields }: SentForm, { language }: Visit): ProcessCommand | undefined {
  if (act !== 'note-intervention') return undefined;
  fields.set('note', note);
  return floorCommand(event, { act, fields }, language);
}
