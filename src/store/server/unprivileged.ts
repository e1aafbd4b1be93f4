import { execFileSync } from 'node:child_process';
import { chownSync, lstatSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** PostgreSQL refuses to run as root; then it runs as another user. Empty where we are not root. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

const candidates = ['postgres', 'nobody', 'daemon'];

export function runAs(): RunAs | undefined {
  if (process.getuid?.() !== 0) return {};
  for (const name of candidates) {
    try {
      const number = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
      return { uid: number('-u'), gid: number('-g') };
    } catch {
      // Not on this machine; the next one may be.
    }
  }
  return undefined;
}

/** Gives a folder and what is in it to the user that the server runs as. */
export function own(folder: string, { uid, gid }: RunAs): void {
  if (uid === undefined || gid === undefined) return;
  chownSync(folder, uid, gid);
  for (const entry of readdirSync(folder)) {
    const path = join(folder, entry);
    if (lstatSync(path).isDirectory()) own(path, { uid, gid });
    else if (!lstatSync(path).isSymbolicLink()) chownSync(path, uid, gid);
  }
}

/** The nearest folder above (or the folder itself) that the other user may not pass through; undefined when the way is open. */
export function closedWay(folder: string, { uid, gid }: RunAs): string | undefined {
  if (uid === undefined) return undefined;
  for (let place = folder; ; place = dirname(place)) {
    const { mode, uid: owner, gid: group } = statSync(place);
    const passes = owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001;
    if (passes === 0) return place;
    if (place === dirname(place)) return undefined;
  }
}
