import type { ProcessCommand } from '../../../process/commands.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { sessionsCommands } from '../../../process/sessions/commands.ts';
import { textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';

type FloorCommandName = Exclude<keyof typeof sessionsCommands, 'set-session-rules' | 'set-programme-item' | 'remove-programme-item' | 'deposit-statement'>;

function isFloorCommand(name: string): name is FloorCommandName {
  return Object.hasOwn(sessionsCommands, name);
}

/** Fields of the floor's forms by how they are read; a field that was left empty is absent. */
const numbers = ['seconds', 'intervention', 'overtakes'] as const;
const texts = [
  'turn', 'lane', 'holder', 'group', 'language', 'gender', 'topic', 'queuedAt', 'seen', 'override', 'capacity', 'answer', 'to', 'question', 'sitting', 'segment', 'kind', 'item', 'panel', 'reason', 'address', 'startsAt', 'note', 'gist',
  'recommendation',
] as const;

/** The command that a form of a screen means: its hidden field `act` is the command's name, its fields are named like the command's data. The command's own shape refuses what does not fit. */
export function floorCommand(event: string, { act, fields }: Pick<SentForm, 'act' | 'fields'>, language: Language): ProcessCommand | undefined {
  if (!isFloorCommand(act)) return undefined;
  const data: Record<string, unknown> = { event };
  for (const name of texts) if (textField(fields, name) !== '') data[name] = textField(fields, name);
  for (const name of numbers) if (textField(fields, name) !== '') data[name] = Number(textField(fields, name));
  const title = textField(fields, 'title');
  if (title !== '') data['title'] = { [language]: title };
  if (fields.has('listEnds')) data['listEnds'] = textField(fields, 'listEnds') === 'true';
  const tags = textFields(fields, 'tags').flatMap((tag) => tag.split(/[,،、;]/u)).map((tag) => tag.trim()).filter((tag) => tag !== '');
  if (tags.length > 0) data['tags'] = tags;
  // What the form said is read by the command's shape, field by field, when it is prepared.
  return { name: act, data } as unknown as ProcessCommand;
}
