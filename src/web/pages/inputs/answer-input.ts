import { may } from '../../../access/may.ts';
import { extractBounded } from '../../../interchange/bounded-reading.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { InputState } from '../../../process/inputs/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import { cardAsRecommendation, recommendationsIn } from './find-in-input.ts';
import { isProblem } from './input-problem.tsx';
import type { InputProblem } from './input-problem.tsx';
import { correctInput } from './take-input.ts';

/** Whichever form of an input's page was sent. */
export async function answerInput(visit: Visit, sent: SentForm, input: InputState): Promise<Response | InputProblem> {
  const href = linkTo(visit, 'input', { id: input.id });
  if (sent.act === 'correct') {
    const done = await correctInput(visit, sent, input);
    return isProblem(done) ? done : toDone(href, done.position);
  }
  if (sent.act === 'find') return find(visit, sent, input);
  const command = commandOf(visit, sent, input);
  if (command === undefined) return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const done = await performAct(visit, { sent, commands: [command], about: subjectKey('input', input.id) });
  return isRefusal(done) ? done : toDone(href, done.position);
}

/** The States' acts are their delegation's own; the secretariat notes them for a State that it names. */
function commandOf({ actor }: Visit, { act, fields }: SentForm, { id }: InputState): ProcessCommand | undefined {
  const by = actor.standing === 'secretariat' ? textField(fields, 'by') : (actor.of ?? '');
  const [event, group, reason] = [textField(fields, 'event'), textField(fields, 'group'), textField(fields, 'reason')];
  switch (act) {
    case 'withdraw':
      return { name: 'withdraw-input', data: { input: id, ...(reason !== '' && { reason }) } };
    case 'bring':
      return { name: 'bring-input-forward', data: { input: id, by, event, ...(group !== '' && { group }) } };
    case 'refer':
      return { name: 'refer-to-input', data: { input: id, by, ...(event !== '' && { event }) } };
    default:
      return undefined;
  }
}

/** A card is one recommendation, which a person marks by handing it on; in other texts the extractor looks. */
async function find(visit: Visit, sent: SentForm, input: InputState): Promise<Response | InputProblem> {
  if (visit.asOf !== undefined || !may(visit.actor, 'extract-recommendation')) return refuse('not-allowed', 'PA-2', { act: 'extract-recommendation' });
  const card = input.form === 'card' ? cardAsRecommendation(input) : undefined;
  if (card !== undefined) {
    const done = await performAct(visit, { sent, commands: [card] });
    return isRefusal(done) ? done : toDone(linkTo(visit, 'input', { id: input.id }), done.position);
  }
  const found = await recommendationsIn(visit, { of: subjectKey('input', input.id), text: input.text, language: input.language, extract: extractBounded });
  if (found === undefined) return { said: [visit.words('input.find.gave-up')] };
  if (found.commands.length > 0) {
    const done = await performAct(visit, { sent, commands: found.commands });
    if (isRefusal(done)) return done;
  }
  const told = { found: String(found.commands.length), known: String(found.known) };
  return new Response(null, { status: 303, headers: { location: `${linkTo(visit, 'input', { id: input.id }, told)}#recommendations`, 'cache-control': 'private, no-store' } });
}
