import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { start } from '../src/commands/start.ts';
import type { Store } from '../src/store/store.ts';

export interface Demonstration {
  readonly url: string;
  /** Its own store, to seed what no page makes. */
  readonly store: Store;
  /** Ends the program and starts it anew at the same address. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** The program as `npm start` runs it, on an empty directory and a free port. */
export async function openDemonstration(): Promise<Demonstration> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-e2e-'));
  await chmod(dataDir, 0o755);
  const begin = async (port: string) => {
    const databaseUrl = process.env['DATABASE_URL'];
    delete process.env['DATABASE_URL'];
    const begun = await start({ data: dataDir, port }, () => undefined);
    if (databaseUrl !== undefined) process.env['DATABASE_URL'] = databaseUrl;
    return begun;
  };
  let running = await begin('0');
  return {
    url: running.url,
    get store() {
      return running.place.store;
    },
    restart: async () => {
      const { port } = new URL(running.url);
      await running.close();
      running = await begin(port);
    },
    close: async () => {
      await running.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
