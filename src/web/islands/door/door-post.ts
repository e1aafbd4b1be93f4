/// <reference lib="dom" />
import { parseDoorList } from './door-list.ts';
import type { DoorList } from './door-list.ts';
import { parseResults } from './showing.ts';
import type { Showing, ShowingResult } from './showing.ts';

/** Why nothing came: there is no network, nobody is signed in, the meeting is over, or the server failed. */
export type NoAnswer = 'offline' | 'signed-out' | 'over' | 'failed';

/** The list of badges, or with `since` what changed after that position. */
export async function fetchList(path: string, since: number | undefined): Promise<DoorList | NoAnswer> {
  const answer = await ask(since === undefined ? path : `${path}?since=${since}`, {});
  return typeof answer === 'string' ? answer : (parseDoorList(answer.body) ?? 'failed');
}

/** Tells the record of showings, at most 200; its word on each. */
export async function sendShowings(path: string, device: string, showings: readonly Showing[]): Promise<readonly ShowingResult[] | NoAnswer> {
  const body = JSON.stringify({ device, showings: showings.map(({ registration, shownAt }) => ({ registration, shownAt })) });
  const answer = await ask(path, { method: 'POST', headers: { 'content-type': 'application/json', 'x-travaux-door': '1' }, body });
  return typeof answer === 'string' ? answer : (parseResults(answer.body) ?? 'failed');
}

async function ask(path: string, init: RequestInit): Promise<{ readonly body: unknown } | NoAnswer> {
  try {
    const answer = await fetch(path, { ...init, cache: 'no-store', signal: AbortSignal.timeout(30_000) });
    if (answer.ok) return { body: await answer.json() };
    if (answer.status === 401 || answer.status === 403) return 'signed-out';
    return answer.status === 410 ? 'over' : 'failed';
  } catch {
    // No network, or one so slow that it is none.
    return 'offline';
  }
}
