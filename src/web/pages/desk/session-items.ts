import { may } from '../../../access/may.ts';
import type { CommandName } from '../../../process/commands.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listSessions } from '../../../store/sessions/list-sessions.ts';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';
import type { DeskItem } from './desk-items.ts';

/** What somebody does in a sitting, and the screen on which it is done; the first that they may. */
const tasks = [
  { command: 'open-sitting', screen: 'chair', key: 'desk.sitting-chair' },
  { command: 'give-floor', screen: 'moderator', key: 'desk.sitting-moderate' },
  { command: 'note-intervention', screen: 'noteTaker', key: 'desk.sitting-notes' },
  { command: 'request-floor', screen: 'delegate', key: 'desk.sitting-ask' },
] as const satisfies readonly { readonly command: CommandName; readonly screen: 'chair' | 'moderator' | 'noteTaker' | 'delegate'; readonly key: string }[];

/** Sittings that are open now, each with the screen of whoever looks. */
export async function sessionItems(visit: Visit): Promise<readonly DeskItem[]> {
  const task = tasks.find(({ command }) => may(visit.actor, command));
  if (task === undefined) return [];
  const sessions = await listSessions(visit.store.pool, visit.process, visit.position);
  return sessions
    .filter(({ status }) => status === 'open' || status === 'suspended')
    .map(({ id }): DeskItem => ({ key: task.key, count: 1, about: subjectKey('event', id), href: linkTo(visit, task.screen, { id }), urgent: true }));
}
