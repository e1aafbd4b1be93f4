import type { ProcessCommand } from '../../../process/commands.ts';
import { cutParts } from '../../../process/synthesis/cut-pieces.ts';
import type { RecommendationState } from '../../../process/synthesis/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import { listRecommendations } from '../../../store/synthesis/list-recommendations.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import { performAct, textField, textFields } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import type { Visit } from '../../visit.ts';
import type { DeskProblem } from './problem.tsx';

/** What was done, or why not. */
export type Judged = { readonly position: number; readonly said: string } | DeskProblem;

/** A wish of the desk: the commands that carry it out, and what is said when it is done. */
interface Wish {
  readonly commands: readonly ProcessCommand[];
  readonly said: string;
}

/** One form of the desk: confirm, tidy, reject, split, join, separate, or confirm many. A refusal changes nothing. */
export async function answerRecommendation(visit: Visit, sent: SentForm): Promise<Judged> {
  const wish = await wishOf(visit, sent);
  if (!('commands' in wish)) return wish;
  if (wish.commands.length === 0) return { position: visit.head, said: visit.words('review.said.nothing') };
  const done = await performAct(visit, { sent, commands: wish.commands });
  return isRefusal(done) ? done : { position: done.position, said: wish.said };
}

async function wishOf(visit: Visit, sent: SentForm): Promise<Wish | DeskProblem> {
  if (sent.act === 'confirm-all') return confirmAll(visit, sent.fields);
  if (sent.act === 'join') return join(visit, sent);
  const id = textField(sent.fields, 'recommendation');
  const before = isId(id) ? await loadState(visit.store.pool, visit.process, visit.head, 'recommendation', id) : undefined;
  if (before === undefined) return refuse('not-found', 'WP-6', { id });
  return wishAbout(visit, sent, before);
}

function wishAbout(visit: Visit, { act, fields }: SentForm, before: RecommendationState): Wish | DeskProblem {
  const { words } = visit;
  const recommendation = before.id;
  switch (act) {
    case 'confirm': {
      const text = textField(fields, 'text');
      return { commands: [{ name: 'confirm-recommendation', data: { recommendation, ...(text !== '' && text !== before.text && { text }) } }], said: words('review.said.confirm') };
    }
    case 'reject':
      return { commands: [{ name: 'reject-recommendation', data: { recommendation, reason: textField(fields, 'reason') } }], said: words('review.said.reject') };
    case 'separate':
      return before.into === undefined ? refuse('not-standing', 'SY-5', { status: before.status }) : { commands: [{ name: 'separate-recommendation', data: { recommendation, from: before.into } }], said: words('review.said.separate') };
    default:
      return split(visit, fields, before);
  }
}

const letters = 'abcdefghijklmnopqrst';

/** The places of the parts are cut out of the origin here: only where they are divided comes from the form. */
function split({ words }: Visit, fields: FormData, { id, origin, status }: RecommendationState): Wish | DeskProblem {
  if (origin === undefined) return refuse('not-standing', 'SY-4', { status });
  const cut = cutParts(origin, textField(fields, 'parts'));
  if ('notThere' in cut) return { said: words('review.split.not-there', { words: cut.notThere }) };
  const into = cut.parts.map((pieces, at) => ({ recommendation: `${id.slice(0, 78)}-${letters[at] ?? at}`, pieces: pieces.map((piece) => ({ ...piece })) }));
  return { commands: [{ name: 'split-recommendation', data: { recommendation: id, into } }], said: words('review.said.split', { count: into.length }) };
}

function join({ words }: Visit, { fields, commandId }: SentForm): Wish | DeskProblem {
  const members = textFields(fields, 'member');
  const language = textField(fields, 'language');
  if (!isLanguage(language)) return refuse('bad-input', 'WP-7', { field: 'language', problem: language });
  return { commands: [{ name: 'join-recommendations', data: { recommendation: `joined-${commandId.slice(0, 13)}`, members: [...members], text: textField(fields, 'text'), language } }], said: words('review.said.join', { count: new Set(members).size }) };
}

const mostAtOnce = 500;

/** As many commands in one request as are still waiting among those of the page. */
async function confirmAll({ store: { pool }, process, head, words }: Visit, fields: FormData): Promise<Wish> {
  const ids = textField(fields, 'recommendations').split(' ').filter(isId).slice(0, mostAtOnce);
  const waiting = await listRecommendations(pool, { process, position: head, filter: { ids, status: ['proposed'] }, limit: mostAtOnce });
  return { commands: waiting.map(({ id }) => ({ name: 'confirm-recommendation', data: { recommendation: id } })), said: words('review.said.confirm-all', { count: waiting.length }) };
}

