import type { ProcessCommand } from '../../../../process/commands.ts';
import { stanceVerbs } from '../../../../process/text/state.ts';
import { subjectKey } from '../../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../../process/vocabulary/refusal.ts';
import type { TextView } from '../../../text/text-view.ts';
import { performAct, textField, toDone } from '../../../take-form.ts';
import type { SentForm } from '../../../take-form.ts';
import type { Visit } from '../../../visit.ts';
import { stanceId } from './stance-id.ts';

interface Wish {
  readonly command: ProcessCommand;
  readonly about: SubjectKey;
}

/** A stance, sponsorship or broken silence by the forms of whatever page of a text; answers with the way back or with why not. */
export async function answerRoom(visit: Visit, view: Pick<TextView, 'negotiation'>, sent: SentForm): Promise<Response | Refusal> {
  const wish = wishOf(view, sent);
  if (isRefusal(wish)) return wish;
  const done = await performAct(visit, { sent, commands: [wish.command], about: wish.about });
  return isRefusal(done) ? done : toDone(visit.url.pathname, done.position);
}

function wishOf({ negotiation: { text } }: Pick<TextView, 'negotiation'>, { act, fields }: SentForm): Wish | Refusal {
  const field = (name: string) => textField(fields, name);
  const [party, amendment] = [field('party'), field('amendment')];
  if (party === '') return refuse('nobodys', 'TX-23', { holder: '' });
  switch (act) {
    case 'stance':
      return stanceWish(text.id, party, fields);
    case 'withdraw-stance':
      return { command: { name: 'withdraw-stance', data: { stance: field('stance'), holder: party } }, about: subjectKey('stance', field('stance')) };
    case 'join':
      return { command: { name: 'join-amendment', data: { amendment, party } }, about: subjectKey('amendment', amendment) };
    case 'leave':
      return { command: { name: 'leave-amendment', data: { amendment, party } }, about: subjectKey('amendment', amendment) };
    case 'withdraw':
      return { command: { name: 'withdraw-amendment', data: { amendment, party, ...(field('reason') !== '' && { reason: field('reason') }) } }, about: subjectKey('amendment', amendment) };
    case 'break-silence':
      return { command: { name: 'break-silence', data: { silence: field('silence'), holder: party, reason: field('reason') } }, about: subjectKey('silence', field('silence')) };
    default:
      return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  }
}

function stanceWish(text: string, holder: string, fields: FormData): Wish | Refusal {
  const field = (name: string) => textField(fields, name);
  const verb = stanceVerbs.find((one) => one === field('verb'));
  if (verb === undefined) return refuse('bad-input', 'WP-7', { field: 'verb', problem: '' });
  const [provision, amendment, point, alternative, note] = [field('provision'), field('amendment'), field('point'), field('alternative'), field('note')];
  const target = { provision, ...(amendment !== '' && { amendment }), ...(point !== '' && { point }), ...(alternative !== '' && { alternative }) };
  const stance = stanceId(text, target, holder, verb);
  const data = { stance, text, revision: field('revision'), ...target, holder, verb, ...(note !== '' && { note }) };
  return { command: { name: 'take-stance', data }, about: subjectKey('stance', stance) };
}
