import type { TextState } from '../process/text/state.ts';
import type { Actor } from '../process/vocabulary/standing.ts';

/**
 * What of a text somebody sees: `room`: everything; `open`: proposals, with names or without; `revisions`: what was issued,
 * and nothing that is proposed. `upTo`: as it stood then, where that is not now.
 */
export type TextSight = { readonly of: 'room' } | { readonly of: 'open'; readonly names: boolean; readonly upTo?: number } | { readonly of: 'revisions' };

const room: ReadonlySet<Actor['standing']> = new Set<Actor['standing']>(['secretariat', 'co-facilitator', 'moderator', 'rapporteur', 'delegation']);

/** TX-20: delegations and those who serve them are in the room; everybody else sees what the text's own rule shows. */
export function textSight({ standing }: Pick<Actor, 'standing'>, { shown, names, readAt }: Pick<TextState, 'shown' | 'names' | 'readAt'>): TextSight {
  if (room.has(standing)) return { of: 'room' };
  if (shown === 'open') return { of: 'open', names };
  return shown === 'after-reading' && readAt !== undefined ? { of: 'open', names, upTo: readAt } : { of: 'revisions' };
}
