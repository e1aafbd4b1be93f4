import { describe, expect, inject, onTestFinished, test } from 'vitest';
import { openEmbedded } from './embedded-server.ts';
import { isTooOld } from './external-server.ts';
import { openServer } from './open-server.ts';
import { ask, newFolder } from './server-programs.test-support.ts';

/** A server reached by TCP with a password, as one of another machine would be. */
async function loopbackServer(): Promise<{ readonly port: number; readonly password: string }> {
  const server = await openEmbedded(await newFolder(), () => undefined, 'loopback');
  if ('refused' in server) throw new Error(`${server.sentence} ${server.detail ?? ''}`);
  onTestFinished(() => server.stop());
  if (!('host' in server.connection)) throw new Error('an embedded server without a host');
  return { port: server.connection.port, password: server.connection.password ?? '' };
}

describe('a server of DATABASE_URL', () => {
  test('is used as it is, and left running', async () => {
    const dataDir = await newFolder();
    const connection = inject('database');
    const databaseUrl = 'connectionString' in connection ? connection.connectionString : `postgresql://${connection.user}@/${connection.database}?host=${encodeURIComponent(connection.host)}&port=${connection.port}`;
    const server = await openServer({ dataDir, databaseUrl });
    if ('refused' in server) throw new Error(server.sentence);
    expect(server.kind).toBe('external');
    expect(server.pids()).toEqual([]);
    await server.stop();
    expect(await ask(server, 'select 1 as one')).toEqual([{ one: 1 }]);
  });

  test('over TCP with a password; a wrong password or a missing database is refused, naming host and database but no password', async () => {
    const dataDir = await newFolder();
    const { port, password } = await loopbackServer();
    expect(password.length).toBeGreaterThan(20);
    const right = await openServer({ dataDir, databaseUrl: `postgresql://travaux:${password}@127.0.0.1:${port}/postgres` });
    expect(right).toMatchObject({ kind: 'external' });
    const wrong = await openServer({ dataDir, databaseUrl: `postgresql://travaux:not-${password}@127.0.0.1:${port}/postgres` });
    expect(wrong).toMatchObject({ refused: true, code: 'unreachable', sentence: expect.stringContaining(`127.0.0.1:${port}, database postgres`) });
    expect(JSON.stringify(wrong)).not.toContain(password);
    expect(await openServer({ dataDir, databaseUrl: `postgresql://travaux:${password}@127.0.0.1:${port}/nothing` })).toMatchObject({ refused: true, code: 'unreachable', detail: expect.stringContaining('nothing') });
  });

  test.each(['postgresql://someone:secret@127.0.0.1:1/nothing', 'postgresql://someone:secret@localhost:1/nothing', 'postgresql://someone:secret@no.such.host.invalid/nothing', 'postgresql://someone:secret@[bad/nothing', 'mysql://someone:secret@127.0.0.1/nothing', 'secret', ''])('%s is refused without telling the password', async (databaseUrl) => {
    const refused = await openServer({ dataDir: await newFolder(), databaseUrl });
    expect(refused).toMatchObject({ refused: true, code: 'unreachable', sentence: expect.stringContaining('DATABASE_URL') });
    expect(JSON.stringify(refused)).not.toContain('secret');
  });

  test('versions from 15 on will do', () => {
    expect([140_019, 149_999, Number.NaN].filter((version) => !isTooOld(version))).toEqual([]);
    expect([150_000, 150_004, 180_004].filter(isTooOld)).toEqual([]);
  });
});
