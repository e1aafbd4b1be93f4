import type { TextState } from '../../../process/text/state.ts';
import { decisionMethods, majorities } from '../../../process/adoption/state.ts';
import { freeId, isId, slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { countryNamed } from '../../../process/vocabulary/country-names.ts';
import { stateCoded } from '../../../process/vocabulary/states/state.ts';
import { keysOfKinds } from '../../../store/work-plan/load-states.ts';
import { performAct, textField, toMade } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';

/** Proposes the decision of the form; answers with its page, with why not, or with the lines that name no State. */
export async function takeNewDecision(visit: Visit, sent: SentForm, texts: readonly TextState[]): Promise<Response | Refusal | { readonly unknown: readonly string[] }> {
  const { store: { pool }, process, head, language, words } = visit;
  const text = (name: string) => textField(sent.fields, name);
  const method = decisionMethods.find((one) => one === text('method'));
  if (method === undefined) return refuse('bad-input', 'WP-7', { field: words('adoption.how'), problem: '' });
  const members = readStates(text('members').split(/[\n;]/u));
  const suspended = readSuspended(text('suspended'));
  const unknown = [...members.unknown, ...suspended.unknown];
  if (unknown.length > 0) return { unknown };
  const majority = method === 'recorded-vote' ? majorities.find((one) => one === text('majority')) : undefined;
  const revision = texts.find(({ id }) => id === text('text'))?.revision;
  const taken = new Set((await keysOfKinds(pool, process, head, ['decision'])).map((key) => key.slice('decision:'.length)));
  const id = freeId(slugOf(text('title')) || 'decision', taken);
  const wanted = {
    decision: id,
    title: { [language]: text('title') },
    body: { [language]: text('body') },
    method,
    ...(revision !== undefined && { text: text('text'), revision }),
    ...(isId(text('proposal')) && { proposal: text('proposal') }),
    ...(isId(text('endorses')) && { endorses: text('endorses') }),
    ...(majority !== undefined && { majority }),
    ...(members.states.length > 0 && { members: [...members.states] }),
    ...(suspended.states.length > 0 && { suspended: [...suspended.states] }),
    ...(text('note') !== '' && { note: { [language]: text('note') } }),
  };
  const done = await performAct(visit, { sent, commands: [{ name: 'propose-decision', data: wanted }], about: subjectKey('decision', id) });
  return isRefusal(done) ? done : toMade(visit, 'decision', id, done);
}

function readStates(lines: readonly string[]): { readonly states: readonly string[]; readonly unknown: readonly string[] } {
  const wanted = lines.map((line) => line.trim()).filter((line) => line !== '');
  const read = wanted.map((line) => ({ line, state: stateCoded(line) ?? countryNamed(line) }));
  return { states: [...new Set(read.flatMap(({ state }) => state ?? []))], unknown: read.flatMap(({ line, state }) => (state === undefined ? [line] : [])) };
}

/** `Fiji: contributions in arrears`, a line each. */
function readSuspended(text: string): { readonly states: readonly { readonly state: string; readonly reason: string }[]; readonly unknown: readonly string[] } {
  const lines = text.split('\n').filter((line) => line.trim() !== '').map((line) => {
    const [name = '', ...reason] = line.split(/[:：]/u);
    return { line, state: readStates([name]).states[0], reason: reason.join(':').trim() };
  });
  return { states: lines.flatMap(({ state, reason }) => (state === undefined || reason === '' ? [] : [{ state, reason }])), unknown: lines.flatMap(({ line, state, reason }) => (state === undefined || reason === '' ? [line] : [])) };
}
