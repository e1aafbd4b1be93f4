import pg from 'pg';
import type { Connection } from '../database.ts';
import { openEmbedded } from './embedded-server.ts';

/** A database to work with: the embedded server that this program started, or one that runs elsewhere. */
export interface DatabaseServer {
  readonly connection: Connection;
  readonly kind: 'embedded' | 'external';
  /** Stops the embedded server and gives the data directory free; leaves an external one alone. */
  stop(): Promise<void>;
}

export type ServerRefusalCode = 'held-by-another' | 'not-ours' | 'no-binary' | 'would-not-start' | 'other-version' | 'unreachable' | 'no-way-in' | 'no-user';

export interface ServerRefusal {
  readonly refused: true;
  readonly code: ServerRefusalCode;
  readonly sentence: string;
  readonly detail?: string;
}

export interface ServerOptions {
  readonly dataDir: string;
  readonly databaseUrl?: string;
  readonly log?: (line: string) => void;
}

export async function openServer({ dataDir, databaseUrl, log = () => undefined }: ServerOptions): Promise<DatabaseServer | ServerRefusal> {
  return databaseUrl === undefined ? openEmbedded(dataDir, log) : openExternal(databaseUrl);
}

const oldestVersion = 150_000;

async function openExternal(databaseUrl: string): Promise<DatabaseServer | ServerRefusal> {
  const client = new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  const where = describe(databaseUrl);
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    if (Number(rows[0]?.version) < oldestVersion) return { refused: true, code: 'other-version', sentence: `The PostgreSQL server ${where} is older than version 15, which Travaux needs.` };
    return { connection: { connectionString: databaseUrl }, kind: 'external', stop: async () => undefined };
  } catch (error) {
    return { refused: true, code: 'unreachable', sentence: `The database server ${where} of DATABASE_URL cannot be reached.`, detail: error instanceof Error ? error.message : String(error) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** Host and database, never the password. */
function describe(databaseUrl: string): string {
  const url = URL.parse(databaseUrl);
  return url === null ? '' : `at ${url.host === '' ? 'the local socket' : url.host}, database ${url.pathname.slice(1)},`;
}
