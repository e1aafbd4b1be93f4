import type { Pool } from 'pg';
import { followedFrom } from '../../process/text/followed-text.ts';
import type { FollowedText } from '../../process/text/followed-text.ts';
import { loadState } from '../work-plan/load-states.ts';
import { recordHead } from '../work-plan/positions.ts';
import { loadNegotiation } from './load-negotiation.ts';

/** A text as it is now, with the position of the record at which it is so. Undefined: there is no such text. */
export async function loadFollowedText(pool: Pool, process: string, id: string): Promise<{ readonly state: FollowedText; readonly position: number } | undefined> {
  const { position: head } = await recordHead(pool, process);
  // As of a position that is past, so that several statements see the same.
  const negotiation = await loadNegotiation(pool, process, head, id);
  if (negotiation !== undefined) return { state: followedFrom(negotiation), position: head };
  const text = await loadState(pool, process, head, 'text', id);
  return text === undefined ? undefined : { state: { text, things: new Map() }, position: head };
}
