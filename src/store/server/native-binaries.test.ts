import { execFileSync } from 'node:child_process';
import { chmod, cp, lstat, readFile, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { z } from 'zod';
import { findBinaries } from './native-binaries.ts';
import { isRoot, newFolder } from './server-programs.test-support.ts';

afterEach(() => vi.unstubAllEnvs());

const installed = dirname(dirname(dirname(findBinaries({})?.postgres ?? '/nowhere/native/bin/postgres')));

/** The package as npm unpacks it when it runs no install script: no links, and nothing that may be executed. */
async function unpacked() {
  const parent = await newFolder();
  const folder = join(parent, 'package');
  await cp(installed, folder, { recursive: true, verbatimSymlinks: true });
  const links = z.array(z.object({ target: z.string() })).parse(JSON.parse(await readFile(join(folder, 'native', 'pg-symlinks.json'), 'utf8')));
  await Promise.all(links.map(({ target }) => rm(join(folder, target), { force: true })));
  await Promise.all(['initdb', 'postgres', 'pg_ctl'].map((name) => chmod(join(folder, 'native', 'bin', name), 0o644)));
  return { parent, folder, version: '18.0.0', aLink: links[0]?.target ?? '' };
}

test.skipIf(process.platform !== 'linux')('what no install script made whole is made whole', async () => {
  const found = await unpacked();
  const binaries = findBinaries({}, found);
  expect(binaries).toMatchObject({ postgres: join(found.folder, 'native', 'bin', 'postgres'), majorVersion: 18 });
  expect((await lstat(join(found.folder, found.aLink))).isSymbolicLink()).toBe(true);
  expect(execFileSync(binaries?.postgres ?? '', ['--version'], { encoding: 'utf8' })).toContain('PostgreSQL');
});

test.skipIf(process.platform !== 'linux')('where npm put it may be closed to the server (root) or not ours to write: then a copy is run', async () => {
  const [found, cache] = [await unpacked(), await newFolder()];
  vi.stubEnv('XDG_CACHE_HOME', cache);
  await chmod(isRoot ? found.parent : join(found.folder, 'native', 'lib'), isRoot ? 0o700 : 0o555);
  const user = isRoot ? { uid: 65_534, gid: 65_534 } : {};
  const binaries = findBinaries(user, found);
  expect(binaries?.postgres).toBe(join(cache, 'travaux', 'postgresql-18.0.0', 'native', 'bin', 'postgres'));
  expect(execFileSync(binaries?.initdb ?? '', ['--version'], { encoding: 'utf8', cwd: '/', ...user })).toContain('PostgreSQL');
  expect(findBinaries(user, found)).toEqual(binaries);
  if (!isRoot) await chmod(join(found.folder, 'native', 'lib'), 0o755);
});

