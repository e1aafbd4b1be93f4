import type { ProcessCommand } from '../../../process/commands.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRefusal, refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { performAct, textField, textFields, toDone } from '../../take-form.ts';
import type { SentForm } from '../../take-form.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { ProvisionChain } from './load-provision-chain.ts';

/** CH-7: what the desk says a provision rests on, or takes back. */
export async function takeGround(visit: Visit, { provision, revision }: ProvisionChain, sent: SentForm): Promise<Response | Refusal> {
  const command = commandOf(sent, provision.id, revision);
  if (command === undefined) return refuse('bad-input', 'WP-7', { field: 'act', problem: '' });
  const about = command.name === 'withdraw-ground' ? { about: subjectKey('ground', command.data.ground) } : {};
  const done = await performAct(visit, { sent, commands: [command], ...about });
  return isRefusal(done) ? done : toDone(linkTo(visit, 'provisionChain', { id: provision.id }), done.position);
}

function commandOf({ act, commandId, fields }: SentForm, provision: string, { id, text }: { readonly id: string; readonly text: string }): ProcessCommand<'state-ground' | 'withdraw-ground'> | undefined {
  if (act === 'state-ground') {
    const note = textField(fields, 'note');
    return { name: 'state-ground', data: { ground: `ground-${commandId.replaceAll('-', '').slice(0, 16)}`, text, revision: id, provision, restsOn: [...textFields(fields, 'rests-on')], ...(note !== '' && { note }) } };
  }
  const ground = textField(fields, 'ground');
  return act === 'withdraw-ground' && isId(ground) ? { name: 'withdraw-ground', data: { ground, reason: textField(fields, 'reason') } } : undefined;
}
