import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import { openServer } from '../src/store/server/open-server.ts';
import type { Connection } from '../src/store/database.ts';

declare module 'vitest' {
  interface ProvidedContext {
    readonly database: Connection;
  }
}

/** One real PostgreSQL for all tests: the embedded one in a folder of its own, or the server of DATABASE_URL. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-test-'));
  // Started by root, the server runs as another user, who must be able to reach the folder.
  await chmod(dataDir, 0o755);
  const databaseUrl = process.env['DATABASE_URL'];
  const server = await openServer({ dataDir, ...(databaseUrl !== undefined && { databaseUrl }) });
  if ('refused' in server) throw new Error(`${server.sentence} ${server.detail ?? ''}`);
  project.provide('database', server.connection);
  return async () => {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  };
}
