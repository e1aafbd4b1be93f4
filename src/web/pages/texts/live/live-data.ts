import type { TextScreen } from '../../../../process/text/text-screen.ts';
import { liveMessages } from '../../../text/live-words.ts';
import type { LiveMessages } from '../../../text/live-words.ts';
import type { Visit } from '../../../visit.ts';

/** Messages with which a provision is drawn in the page, and some of the page's own. */
export function provisionMessages({ words, language }: Visit, own: { readonly plain: Parameters<typeof liveMessages>[2]; readonly counted: Parameters<typeof liveMessages>[3] }): LiveMessages {
  const plain = ['text.bracket', 'text.names.between', 'text.no-text', 'text.option', 'text.verb.propose', 'text.verb.retain', 'text.verb.delete', 'text.verb.oppose', 'text.verb.reserve', 'text.pending', 'floor.feed.lost'] as const;
  const statuses = ['text.status.empty', 'text.status.reserved', 'text.status.clean', 'text.status.informals', 'text.status.committee', 'text.status.plenary', 'text.status.adopted'] as const;
  return liveMessages(words, language, [...plain, ...statuses, ...own.plain], ['text.status.open', 'text.pending.some', ...own.counted]);
}

/** What the parties are called that stand somewhere in a view. */
export function namesIn({ provisions }: TextScreen, nameOf: (party: string) => string): Readonly<Record<string, string>> {
  const parties = Object.values(provisions).flatMap(({ added = [], pending, blocks }) => [
    ...added,
    ...(Array.isArray(pending) ? (pending as readonly string[]) : []),
    ...blocks.flatMap(({ runs }) => runs.flatMap((run) => (run.is === 'names' ? run.parties : []))),
  ]);
  return Object.fromEntries([...new Set(parties)].map((party) => [party, nameOf(party)]));
}
