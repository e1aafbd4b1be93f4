import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { openServer } from '../store/server/open-server.ts';
import type { DatabaseServer } from '../store/server/open-server.ts';
import { LoginsRefused } from '../store/personal/purpose-logins.ts';
import { openStore } from '../store/store.ts';
import type { Store } from '../store/store.ts';
import { programFolder } from './program-folder.ts';
import { CommandRefused } from './refused.ts';

export interface Place {
  readonly dataDir: string;
  readonly databaseUrl: string | undefined;
}

/** Where the data lie: `--data DIR` or TRAVAUX_DATA, else ./data; with DATABASE_URL, in that server. */
export function placeOf(options: { readonly data?: string | undefined }): Place {
  return { dataDir: resolve(options.data ?? process.env['TRAVAUX_DATA'] ?? 'data'), databaseUrl: process.env['DATABASE_URL'] };
}

export interface OpenPlace {
  readonly server: DatabaseServer;
  readonly store: Store;
  close(): Promise<void>;
}

/** Opens the database of a place and brings its schema up to date. Throws `CommandRefused` with a clear sentence. */
export async function openPlace(place: Place, log: (line: string) => void): Promise<OpenPlace> {
  if (place.databaseUrl === undefined) await mkdir(place.dataDir, { recursive: true });
  const server = await openServer({ dataDir: place.dataDir, log, ...(place.databaseUrl !== undefined && { databaseUrl: place.databaseUrl }) });
  if ('refused' in server) throw new CommandRefused(server.sentence, server.detail);
  try {
    const store = await openStore({ connection: server.connection, migrations: join(programFolder(), 'migrations'), log });
    return {
      server,
      store,
      close: async () => {
        await store.close();
        await server.stop();
      },
    };
  } catch (error) {
    await server.stop();
    throw error instanceof LoginsRefused ? new CommandRefused(error.message) : error;
  }
}
