import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { clusterFolder, clusterIn, foreignContents, makeCluster, versionOf } from './cluster.ts';
import type { Cluster, Way } from './cluster.ts';
import { takeLock } from './directory-lock.ts';
import { clearLeftBehind } from './left-behind.ts';
import { findBinaries } from './native-binaries.ts';
import type { DatabaseServer, ServerRefusal, ServerRefusalCode } from './open-server.ts';
import { launch } from './running-server.ts';
import { runAs } from './unprivileged.ts';

/**
 * Starts the server of the npm package in the data directory, which is made where it is missing. Its lock is held until
 * `stop`; a killed program leaves lock and server behind, and the next start finds them.
 */
export async function openEmbedded(dataDir: string, log: (line: string) => void, way: Way = process.platform === 'win32' ? 'loopback' : 'socket'): Promise<DatabaseServer | ServerRefusal> {
  try {
    mkdirSync(dataDir, { recursive: true });
    const root = realpathSync(dataDir);
    const stranger = strangerIn(root);
    if (stranger !== undefined) return stranger;
    const lock = takeLock(root);
    if ('heldBy' in lock) return refused('held-by-another', `The data directory ${root} is held by another running Travaux (process ${lock.heldBy}). Stop it first, or give another directory with --data.`);
    let held = false;
    try {
      const started = await startIn(root, way, log);
      if ('refused' in started) return started;
      held = true;
      // Once only: a second stop must not touch what the same program has opened again since.
      let stopped: Promise<void> | undefined;
      return { ...started, stop: () => (stopped ??= started.stop().finally(() => lock.release())) };
    } finally {
      if (!held) lock.release();
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && machineFaults.has(String(error.code)))) throw error;
    return { ...refused('no-way-in', `As this user Travaux cannot use the data directory ${dataDir}, or a folder that its database needs.`), detail: error.message };
  }
}

/** What an operating system says of places that cannot be read, written or made: a matter for the person who starts us, not a fault of the program. */
const machineFaults = new Set(['EACCES', 'EPERM', 'EROFS', 'ENOSPC', 'EDQUOT', 'ENOTDIR', 'EEXIST', 'ENAMETOOLONG', 'ELOOP']);

function refused(code: ServerRefusalCode, sentence: string): ServerRefusal {
  return { refused: true, code, sentence };
}

/** Somebody else's files, or a database of another user, are left as they are. */
function strangerIn(root: string): ServerRefusal | undefined {
  const owner = statSync(clusterFolder(root), { throwIfNoEntry: false })?.uid;
  const self = process.getuid?.();
  if (owner !== undefined && self !== undefined && self !== 0 && owner !== self) return refused('no-way-in', `The database in ${root} belongs to another user (number ${owner}). Start Travaux as that user or as root, or give the directory to this user.`);
  const foreign = foreignContents(root);
  return foreign === undefined ? undefined : refused('not-ours', `${root} holds other things (${foreign}), so it is not used as a data directory. Give an empty one with --data.`);
}

async function startIn(root: string, way: Way, log: (line: string) => void): Promise<DatabaseServer | ServerRefusal> {
  const user = runAs(clusterFolder(root));
  if (user === undefined) return refused('no-user', 'The embedded PostgreSQL does not run as root, and there is no other user on this machine. Start Travaux as another user.');
  const binaries = findBinaries(user);
  if (binaries === undefined) return refused('no-binary', `There is no embedded PostgreSQL for this system (${process.platform} ${process.arch}). Give a server of your own by DATABASE_URL.`);
  const cluster = clusterIn(root, way, user, binaries);
  const version = versionOf(cluster);
  if (version !== undefined && version !== binaries.majorVersion) return refused('other-version', `The data directory was made by PostgreSQL ${version}, but this Travaux brings PostgreSQL ${binaries.majorVersion}. Make a backup with the Travaux that made it, and restore that into an empty directory.`);
  const hindered = version === undefined ? await make(cluster, log) : await clearLeftBehind(cluster, log);
  return hindered ?? launch(cluster, log);
}

async function make(cluster: Cluster, log: (line: string) => void): Promise<ServerRefusal | undefined> {
  log('making a new database');
  const fault = await makeCluster(cluster);
  return fault === undefined ? undefined : { ...refused('would-not-start', `A new database could not be made in ${cluster.root}.`), detail: fault };
}
