import type { ProcessCommand } from '../../../process/commands.ts';
import { showings, workingMethods } from '../../../process/text/state.ts';
import type { TextState } from '../../../process/text/state.ts';
import { freeId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isLanguage, languages } from '../../../process/vocabulary/language.ts';
import { isRefusal } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { isGroup } from './party-lines.ts';
import type { PartyLines } from './party-lines.ts';

/** What a form said that cannot be carried out before it is mended. */
export type TermsProblem = { readonly is: 'title' } | { readonly is: 'parties'; readonly unknown: readonly string[] } | { readonly is: 'not-groups'; readonly unknown: readonly string[] };

/** Opens a text, or sets how an open one is negotiated, as the form asks. */
export async function takeTerms(visit: Visit, sent: SentForm, lines: PartyLines, text: TextState | undefined): Promise<Response | Refusal | TermsProblem> {
  const { fields } = sent;
  const [precedence, sequence] = [lines.read(textField(fields, 'precedence')), lines.read(textField(fields, 'sequence'))];
  const unknown = [...precedence.unknown, ...sequence.unknown];
  if (unknown.length > 0) return { is: 'parties', unknown };
  const states = precedence.parties.filter((party) => !isGroup(party));
  if (states.length > 0) return { is: 'not-groups', unknown: states };
  const terms = {
    method: workingMethods.find((one) => one === textField(fields, 'method')) ?? 'bracketed',
    shown: showings.find((one) => one === textField(fields, 'shown')) ?? 'open',
    names: textField(fields, 'names') === 'yes',
    precedence: [...precedence.parties],
    sequence: [...sequence.parties],
  };
  const command = text === undefined ? await opening(visit, sent, terms) : ({ id: text.id, command: { name: 'set-text-terms', data: { text: text.id, ...terms } } } as const);
  if (command === undefined) return { is: 'title' };
  const done = await performAct(visit, { sent, commands: [command.command], ...(text !== undefined && { about: subjectKey('text', text.id) }) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'text', { id: command.id }), done.position);
}

type Terms = Omit<Extract<ProcessCommand, { name: 'open-text' }>['data'], 'text' | 'title' | 'language'>;

async function opening(visit: Visit, { fields }: SentForm, terms: Terms): Promise<{ readonly id: string; readonly command: ProcessCommand } | undefined> {
  const title = Object.fromEntries(languages.flatMap((one) => (textField(fields, `title-${one}`) === '' ? [] : [[one, textField(fields, `title-${one}`)]])));
  const [first] = Object.values(title);
  if (first === undefined) return undefined;
  const asked = textField(fields, 'language');
  const { rows } = await visit.store.pool.query<{ id: string }>({ name: 'text-ids', text: 'select distinct id from "text" where process_id = $1', values: [visit.process] });
  const id = freeId(slugOf(title['en'] ?? first).slice(0, 56).replace(/-+$/u, '') || 'text', new Set(rows.map((row) => row.id)));
  return { id, command: { name: 'open-text', data: { text: id, title, language: isLanguage(asked) ? asked : 'en', ...terms } } };
}
