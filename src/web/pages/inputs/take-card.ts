import { languageOf } from '../../../analysis/words/words.ts';
import { may } from '../../../access/may.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { InputId } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { cardTitle } from '../../../store/inputs/card-title.ts';
import { performAct, textField } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import { cardAsRecommendation } from './find-in-input.ts';
import type { InputProblem } from './input-problem.tsx';
import { holderIn } from './take-input.ts';

interface TakenCard {
  readonly position: number;
  /** What stays in the form for the next card. */
  readonly kept: Readonly<Record<string, string>>;
}

/** One card; typed by the secretariat, it becomes a recommendation in the same breath where that is ticked. */
export async function takeCard(visit: Visit, sent: SentForm): Promise<TakenCard | InputProblem> {
  const { words, actor } = visit;
  if (visit.asOf !== undefined || !may(actor, 'submit-input')) return refuse('not-allowed', 'PA-2', { act: 'submit-input' });
  const [holder, text, theme, event] = [holderIn(visit, sent.fields), ...['text', 'theme', 'event'].map((name) => textField(sent.fields, name))];
  const said = [...(holder === undefined || holder === '' ? [words('submit.no-holder')] : []), ...(text === undefined || text === '' ? [words('card.no-text')] : [])];
  if (said.length > 0 || holder === undefined || text === undefined) return { said };
  const office = actor.standing === 'secretariat';
  const input = `card-${sent.commandId.replaceAll('-', '').slice(0, 20)}` as InputId;
  const language = languageOf(text) ?? visit.language;
  const themes = theme === undefined || theme === '' ? [] : [theme];
  const card: ProcessCommand = { name: 'submit-input', data: { input, form: 'card', holder, title: cardTitle(text), text, language, themes, channel: office ? 'paper' : 'page', ...(event !== undefined && event !== '' && { event }) } };
  const wanted = office && textField(sent.fields, 'recommendation') === 'yes';
  const recommendation = wanted && may(actor, 'extract-recommendation') ? cardAsRecommendation({ id: input, text, language, themes }) : undefined;
  const done = await performAct(visit, { sent, commands: [card, ...(recommendation === undefined ? [] : [recommendation])] });
  return isRefusal(done) ? done : { position: done.position, kept: { ...(office && { holder }), theme: theme ?? '', event: event ?? '', ...(office && !wanted && { recommendation: 'no' }) } };
}
