import type { ProcessCommand } from '../../../process/commands.ts';
import { workStatuses } from '../../../process/commitments/state.ts';
import { slugOf, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** Carries out what one of the forms of a coalition's page asks for. */
export async function answerCoalition(visit: Visit, coalition: string, sent: SentForm): Promise<Response | Refusal> {
  const commands = commandsOf(visit, coalition, sent);
  if (commands === undefined) return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const done = await performAct(visit, { sent, commands, about: subjectKey('coalition', coalition) });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'coalition', { id: coalition }), done.position);
}

function commandsOf({ today }: Visit, coalition: string, { act, fields, commandId }: SentForm): readonly ProcessCommand[] | undefined {
  const said = (name: string) => textField(fields, name);
  const [holder, by] = [said('holder'), said('by')];
  switch (act) {
    case 'join':
      return [{ name: 'join-coalition', data: { coalition, holder, on: today } }];
    case 'admit':
      return [{ name: 'join-coalition', data: { coalition, holder, on: today, by } }];
    case 'ask':
      return [{ name: 'ask-to-join', data: { coalition, holder, on: today, ...(said('note') !== '' && { note: said('note') }) } }];
    case 'decline':
      return [{ name: 'decline-ask', data: { coalition, holder, by } }];
    case 'leave':
      return [{ name: 'leave-coalition', data: { coalition, holder, on: said('on') } }];
    case 'name-lead':
      // To hand it over is to name another and to lay one's own down, at once.
      return [{ name: 'name-lead', data: { coalition, holder, by } }, ...(said('over') === 'yes' ? [{ name: 'lay-down-lead', data: { coalition, holder: by } } as const] : [])];
    case 'lay-down':
      return [{ name: 'lay-down-lead', data: { coalition, holder } }];
    case 'plan':
      return [planned(coalition, fields, commandId)];
    case 'note':
      return [noted(coalition, fields)];
    case 'close':
      return [{ name: 'close-coalition', data: { coalition, by, on: said('on'), result: said('result') } }];
    default:
      return undefined;
  }
}

/** A step keeps the id of its first title; the id of the form tells it apart from others of that title. */
function planned(coalition: string, fields: FormData, commandId: string): ProcessCommand {
  const said = (name: string) => textField(fields, name);
  const [due, responsible, title] = [said('due'), said('responsible'), said('title')];
  const item = said('item') === '' ? `${slugOf(title).slice(0, 30).replace(/-+$/u, '') || 'step'}-${commandId.slice(0, 6)}` : said('item');
  return { name: 'plan-work', data: { coalition, item, title, ...(due !== '' && { due }), ...(responsible !== '' && { responsible }), status: statusOf(said('status')) ?? 'planned', by: said('by') } };
}

function noted(coalition: string, fields: FormData): ProcessCommand {
  const said = (name: string) => textField(fields, name);
  const [item, status] = [said('item'), statusOf(said('status'))];
  return { name: 'note-progress', data: { coalition, by: said('by'), on: said('on'), text: said('text'), ...(item !== '' && { item }), ...(status !== undefined && { status }) } };
}

function statusOf(text: string) {
  return workStatuses.find((one) => one === text);
}
