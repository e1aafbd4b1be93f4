import { languageOf } from '../../../analysis/words/words.ts';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { InputState } from '../../../process/inputs/state.ts';
import { inputChannels } from '../../../process/inputs/state.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { EditionId } from '../../../process/vocabulary/ids.ts';
import { parseInstant } from '../../../process/vocabulary/instant.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { takeAttachments } from './attachments.ts';
import { mostText } from './input-fields.tsx';
import type { InputValues } from './input-fields.tsx';
import type { InputProblem } from './input-problem.tsx';

export interface TakenInput {
  readonly id: string;
  readonly position: number;
}

/** What stands in the fields of a form that was sent. */
export function valuesOf(fields: FormData): InputValues {
  return { title: textField(fields, 'title'), text: textField(fields, 'text'), language: textField(fields, 'language'), themes: textFields(fields, 'themes') };
}

/** In whose name the form is: the sender's own, or, for the secretariat, whoever was chosen. */
export function holderIn({ actor }: Visit, fields: FormData): string {
  return actor.standing === 'secretariat' ? textField(fields, 'holder') : (actor.of ?? '');
}

/** The files are kept first, then everything goes into the record at once: the papers and the input, or nothing. */
export async function submitInput(visit: Visit, sent: SentForm): Promise<TakenInput | InputProblem> {
  if (visit.asOf !== undefined || !may(visit.actor, 'submit-input')) return refuse('not-allowed', 'PA-2', { act: 'submit-input' });
  const { fields } = sent;
  const [values, holder] = [valuesOf(fields), holderIn(visit, fields)];
  const said = [...(holder === '' ? [visit.words('submit.no-holder')] : []), ...wrongIn(visit, values)];
  if (said.length > 0) return { said };
  const attached = await takeAttachments(visit, sent, holder);
  if ('said' in attached) return attached;
  const input = `${slugOf(values.title).slice(0, 48).replace(/-+$/u, '') || 'input'}-${sent.commandId.slice(0, 8)}`;
  const words = wordsOf(visit, values, attached.editions, attached.language);
  const command = { name: 'submit-input', data: { input, form: 'written', holder, ...words, ...asked(visit, fields) } } as const satisfies ProcessCommand;
  const done = await performAct(visit, { sent, commands: [...attached.commands, command] });
  return isRefusal(done) ? done : { id: input, position: done.position };
}

/** What the form says besides the words: for whom else, for which meeting, and how it came to the secretariat. */
function asked({ actor }: Visit, fields: FormData) {
  const [group, event, received] = [textField(fields, 'group'), textField(fields, 'event'), textField(fields, 'received')];
  const channel = inputChannels.find((one) => one === textField(fields, 'channel'));
  const receivedAt = received === '' ? undefined : parseInstant(`${received}${received.length === 16 ? ':00Z' : ''}`);
  const handed = actor.standing === 'secretariat';
  return { ...(group !== '' && { group }), ...(event !== '' && { event }), channel: (handed ? channel : undefined) ?? 'page', ...(handed && receivedAt !== undefined && { receivedAt }) };
}

/** IN-6: the words anew, with the files that stay and those that were added. */
export async function correctInput(visit: Visit, sent: SentForm, input: InputState): Promise<TakenInput | InputProblem> {
  if (visit.asOf !== undefined || !may(visit.actor, 'correct-input', input)) return refuse('not-allowed', 'PA-2', { act: 'correct-input' });
  const values = valuesOf(sent.fields);
  const said = wrongIn(visit, values);
  if (said.length > 0) return { said };
  const attached = await takeAttachments(visit, sent, input.holder);
  if ('said' in attached) return attached;
  const kept = new Set(textFields(sent.fields, 'held'));
  const attachments = [...new Set([...input.attachments.filter((one) => kept.has(one)), ...attached.editions])];
  const reason = textField(sent.fields, 'reason');
  const command = { name: 'correct-input', data: { input: input.id, ...wordsOf(visit, values, attachments, attached.language), ...(reason !== '' && { reason }) } } as const satisfies ProcessCommand;
  // The papers come before the correction, and permission is asked of the input.
  const done = await performAct(visit, { sent, commands: [...attached.commands, command], about: subjectKey('input', input.id) });
  return isRefusal(done) ? done : { id: input.id, position: done.position };
}

function wrongIn({ words }: Visit, { title, text }: InputValues): readonly string[] {
  return [...(title === '' ? [words('submit.no-title')] : []), ...(text.length > mostText ? [words('submit.too-long', { most: mostText, characters: text.length })] : [])];
}

function wordsOf(visit: Visit, { title, text, language, themes }: InputValues, attachments: readonly EditionId[], ofFiles: Language | undefined) {
  const own = isLanguage(language) ? language : (languageOf(`${title}\n${text}`) ?? ofFiles ?? visit.language);
  return { title: title.slice(0, 400), text, language: own, attachments: [...attachments], themes: [...themes] };
}
