import pg from 'pg';
import type { DatabaseServer, ServerRefusal } from './open-server.ts';

const oldestVersion = 15;

/** Checks that the server answers and is not too old. What it says to people names host and database, never the password. */
export async function openExternal(databaseUrl: string): Promise<DatabaseServer | ServerRefusal> {
  const client = clientFor(databaseUrl);
  if (client === undefined) return { refused: true, code: 'unreachable', sentence: 'DATABASE_URL is not an address of a PostgreSQL database (postgresql://user:password@host:port/database).' };
  const where = `at ${client.host}${client.host.startsWith('/') ? '' : `:${client.port}`}, database ${client.database ?? ''},`;
  try {
    await client.connect();
    const { rows } = await client.query<{ version: string }>("select current_setting('server_version_num') as version");
    if (isTooOld(Number(rows[0]?.version))) return { refused: true, code: 'other-version', sentence: `The PostgreSQL server ${where} is older than version ${oldestVersion}, which Travaux needs.` };
    return { connection: { connectionString: databaseUrl }, kind: 'external', pids: () => [], stop: async () => undefined };
  } catch (error) {
    return { refused: true, code: 'unreachable', sentence: `The database server ${where} of DATABASE_URL cannot be reached.`, detail: reasonOf(error) };
  } finally {
    await client.end().catch(() => undefined);
  }
}

/** `server_version_num` is the major version times ten thousand and the minor one; whatever is no number is too old. */
export function isTooOld(versionNumber: number): boolean {
  return !(versionNumber >= oldestVersion * 10_000);
}

/** A name with several addresses fails with one error for each of them. */
function reasonOf(error: unknown): string {
  if (error instanceof AggregateError) return error.errors.map(reasonOf).join('; ');
  return error instanceof Error ? error.message : String(error);
}

/** Undefined where it is no address. What is thrown then holds the whole of it, password included, and goes no further. */
function clientFor(databaseUrl: string): pg.Client | undefined {
  if (!/^postgres(?:ql)?:\/\//u.test(databaseUrl)) return undefined;
  try {
    return new pg.Client({ connectionString: databaseUrl, connectionTimeoutMillis: 10_000 });
  } catch {
    return undefined;
  }
}
