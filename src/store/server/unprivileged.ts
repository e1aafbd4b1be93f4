import { execFileSync } from 'node:child_process';
import { accessSync, chownSync, constants, statSync } from 'node:fs';
import { dirname } from 'node:path';

/** PostgreSQL refuses to run as root; then it runs as another user. Empty where we are not root. */
export interface RunAs {
  readonly uid?: number;
  readonly gid?: number;
}

/**
 * The user of the database server: whoever owns the cluster already, else one of its own, made where the system can;
 * "nobody" only as a last resort, because other programs share it. Undefined when root finds no other user at all.
 */
export function runAs(cluster: string): RunAs | undefined {
  if (process.getuid?.() !== 0) return {};
  const owner = statSync(cluster, { throwIfNoEntry: false });
  if (owner !== undefined && owner.uid !== 0) return { uid: owner.uid, gid: owner.gid };
  return userNamed('travaux') ?? userNamed('postgres') ?? newUser() ?? userNamed('nobody') ?? userNamed('daemon');
}

function userNamed(name: string): RunAs | undefined {
  try {
    const number = (flag: string) => Number(execFileSync('id', [flag, name], { stdio: ['ignore', 'pipe', 'ignore'] }));
    return { uid: number('-u'), gid: number('-g') };
  } catch {
    // Not on this machine; the next one may be.
    return undefined;
  }
}

function newUser(): RunAs | undefined {
  try {
    execFileSync('useradd', ['--system', '--user-group', '--no-create-home', '--home-dir', '/nonexistent', '--shell', '/usr/sbin/nologin', 'travaux'], { stdio: 'ignore' });
  } catch {
    // A system without useradd, or one whose users cannot be changed; an existing user will do.
    return undefined;
  }
  return userNamed('travaux');
}

/** Gives a file or folder to the user that the server runs as. */
export function own(path: string, { uid, gid }: RunAs): void {
  if (uid !== undefined && gid !== undefined) chownSync(path, uid, gid);
}

/** The nearest place above (or the place itself) that the server's user may not pass through or run; undefined when the way is open. */
export function closedWay(place: string, user: RunAs): string | undefined {
  for (let at = place; ; at = dirname(at)) {
    if (!passes(at, user)) return at;
    if (at === dirname(at)) return undefined;
  }
}

function passes(place: string, { uid, gid }: RunAs): boolean {
  if (uid === undefined) return mayExecute(place);
  const { mode, uid: owner, gid: group } = statSync(place);
  return (owner === uid ? mode & 0o100 : group === gid ? mode & 0o010 : mode & 0o001) !== 0;
}

function mayExecute(place: string): boolean {
  try {
    accessSync(place, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
