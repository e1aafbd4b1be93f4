import { createReadStream, createWriteStream } from 'node:fs';
import { rename, rm, stat } from 'node:fs/promises';
import { once } from 'node:events';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import type { Client } from 'pg';
import { z } from 'zod';
import { leafHash } from '../record/entry.ts';
import { MerkleTree } from '../record/merkle.ts';
import { parseEntry } from '../record/parse-entry.ts';
import { languages } from '../process/vocabulary/language.ts';
import type { Language } from '../process/vocabulary/language.ts';
import { openClient } from './database.ts';
import { insertFile, insertText, sha256Of } from './inputs/kept-texts.ts';
import { rebuildPath, rebuildWithin } from './rebuild.ts';
import type { Mode, Store } from './store.ts';

/**
 * A backup is one gzip of JSON lines: a header, every entry of every record in order, for each record its size and Merkle
 * root, and then the files and texts of its documents and the deposited texts of statements, which the record knows by their hashes. The tables are not in it,
 * because the record makes them anew; so it can be read in forty years without us.
 */
const header = z.object({ kind: z.literal('header'), format: z.literal('travaux-backup'), version: z.literal(1), mode: z.enum(['demo', 'real']).nullable(), madeAt: z.string() });
const entryLine = z.object({ kind: z.literal('entry'), process: z.string(), command: z.string(), entry: z.string() });
const rootLine = z.object({ kind: z.literal('root'), process: z.string(), size: z.int(), root: z.string() });
const fileLine = z.object({ kind: z.literal('file'), process: z.string(), sha256: z.string(), name: z.string(), base64: z.string() });
const textLine = z.object({ kind: z.literal('text'), process: z.string(), sha256: z.string(), text: z.string(), paragraphs: z.array(z.unknown()), findings: z.array(z.unknown()), language: z.enum(languages).nullable() });
const statementLine = fileLine.extend({ kind: z.literal('statement'), type: z.enum(['pdf', 'docx', 'text']) });
const line = z.discriminatedUnion('kind', [header, entryLine, rootLine, fileLine, textLine, statementLine]);
type Line = z.infer<typeof line>;

export interface BackupMade {
  readonly processes: number;
  readonly acts: number;
  readonly bytes: number;
}

export interface RestoreRefused {
  readonly refused: true;
  readonly sentence: string;
}

export interface Restored {
  readonly processes: number;
  readonly acts: number;
}

const chunk = 1000;

/** Writes beside the wanted name and renames at the end, so that a backup that was cut off never looks whole. */
export async function backUp(store: Store, file: string): Promise<BackupMade> {
  const client = await openClient(store.connection);
  const partial = `${file}.partial`;
  try {
    await client.query('begin isolation level repeatable read read only');
    const counts = { processes: 0, acts: 0 };
    await pipeline(lines(client, counts), createGzip({ level: 6 }), createWriteStream(partial, { mode: 0o600 }));
    await client.query('commit');
    await rename(partial, file);
    return { ...counts, bytes: (await stat(file)).size };
  } catch (error) {
    await rm(partial, { force: true });
    throw error;
  } finally {
    await client.end();
  }
}

async function* lines(client: Client, counts: { processes: number; acts: number }): AsyncGenerator<string> {
  const mode = await client.query<{ mode: Mode }>('select mode from installation');
  yield write({ kind: 'header', format: 'travaux-backup', version: 1, mode: mode.rows[0]?.mode ?? null, madeAt: new Date().toISOString() });
  const processes = await client.query<{ id: string }>('select distinct process_id as id from act order by 1');
  for (const { id } of processes.rows) {
    const tree = new MerkleTree();
    for (;;) {
      const result = await client.query<{ command: string; entry: string; hash: Buffer }>(
        'select command_id as command, entry, leaf_hash as hash from act where process_id = $1 and position > $2 order by position limit $3',
        [id, tree.size, chunk],
      );
      if (result.rows.length === 0) break;
      for (const { command, entry, hash } of result.rows) {
        tree.append(hash);
        yield write({ kind: 'entry', process: id, command, entry });
      }
    }
    counts.processes += 1;
    counts.acts += tree.size;
    yield write({ kind: 'root', process: id, size: tree.size, root: tree.root().toString('hex') });
    yield* keptLines(client, id);
  }
}

/** One at a time: a file may be large. */
async function* keptLines(client: Client, process: string): AsyncGenerator<string> {
  const files = await client.query<{ sha256: string }>('select sha256 from kept_file where process_id = $1 order by 1', [process]);
  for (const { sha256 } of files.rows) {
    const { rows } = await client.query<{ bytes: Buffer; name: string }>('select bytes, name from kept_file where process_id = $1 and sha256 = $2', [process, sha256]);
    for (const { bytes, name } of rows) yield write({ kind: 'file', process, sha256, name, base64: bytes.toString('base64') });
  }
  const statements = await client.query<{ sha256: string }>('select sha256 from statement_file where process_id = $1 order by 1', [process]);
  for (const { sha256 } of statements.rows) {
    const { rows } = await client.query<{ bytes: Buffer; name: string; type: z.infer<typeof statementLine>['type'] }>('select bytes, name, type from statement_file where process_id = $1 and sha256 = $2', [process, sha256]);
    for (const { bytes, ...rest } of rows) yield write({ kind: 'statement', process, sha256, ...rest, base64: bytes.toString('base64') });
  }
  const texts = await client.query<{ sha256: string }>('select sha256 from kept_text where process_id = $1 order by 1', [process]);
  for (const { sha256 } of texts.rows) {
    const { rows } = await client.query<{ text: string; paragraphs: unknown[]; findings: unknown[]; language: Language | null }>('select text, paragraphs, findings, language from kept_text where process_id = $1 and sha256 = $2', [process, sha256]);
    for (const row of rows) yield write({ kind: 'text', process, sha256, ...row });
  }
}

function write(value: Line): string {
  return `${JSON.stringify(value)}\n`;
}

/** Puts a backup into an empty database, all or nothing, checking every hash on the way, then makes the tables anew. */
export async function restore(store: Store, file: string): Promise<Restored | RestoreRefused> {
  const client = await openClient(store.connection, rebuildPath);
  try {
    await client.query('begin');
    const held = await client.query('select 1 from act limit 1');
    if (held.rows.length > 0) return refused('This data directory already holds a record. A backup is restored into an empty one.');
    const outcome = await takeIn(client, file);
    if (!('refused' in outcome)) await rebuildWithin(client, true);
    await client.query('refused' in outcome ? 'rollback' : 'commit');
    return outcome;
  } catch (error) {
    if (error instanceof z.ZodError || error instanceof SyntaxError || (error instanceof Error && 'code' in error && ['Z_DATA_ERROR', 'Z_BUF_ERROR', 'ENOENT'].includes(String(error.code)))) {
      return refused(`${file} is not a whole backup of Travaux: ${error instanceof z.ZodError ? 'a line of it has another form' : error.message}.`);
    }
    throw error;
  } finally {
    await client.end();
  }
}

function refused(sentence: string): RestoreRefused {
  return { refused: true, sentence };
}

async function takeIn(client: Client, file: string): Promise<Restored | RestoreRefused> {
  const source = createReadStream(file);
  await once(source, 'open');
  const unpacked = createGunzip();
  // Held, not awaited yet: a file that is cut off fails here and in the reading of its lines.
  const broken = pipeline(source, unpacked).then(
    () => undefined,
    (error: unknown) => error,
  );
  const intake = new Intake(client);
  for await (const text of linesOf(unpacked.setEncoding('utf8'))) {
    const fault = await intake.take(line.parse(JSON.parse(text)));
    if (fault !== undefined) return refused(`${file}: ${fault}`);
  }
  const error = await broken;
  if (error !== undefined) throw error;
  return intake.finish(file);
}

/** Ended by a line feed alone: in JSON a text may have the line and paragraph separators of Unicode in it. */
async function* linesOf(source: AsyncIterable<string>): AsyncGenerator<string> {
  let begun: string[] = [];
  for await (const piece of source) {
    const [end = '', ...next] = piece.split('\n');
    begun.push(end);
    for (const beginning of next) {
      yield begun.join('');
      begun = [beginning];
    }
  }
  const last = begun.join('');
  if (last !== '') yield last;
}

/** The state of a restore: what was read so far, and whether it is consistent in itself. */
class Intake {
  readonly #client: Client;
  #headed = false;
  #tree = new MerkleTree();
  #batch: z.infer<typeof entryLine>[] = [];
  #processes = 0;
  #acts = 0;

  constructor(client: Client) {
    this.#client = client;
  }

  /** Undefined when the line fits; otherwise what is wrong with it. */
  async take(value: Line): Promise<string | undefined> {
    if (value.kind === 'header') {
      this.#headed = true;
      if (value.mode !== null) await this.#client.query('insert into installation (mode) values ($1) on conflict (one) do update set mode = excluded.mode', [value.mode]);
      return undefined;
    }
    if (!this.#headed) return 'its first line is not the header of a backup.';
    if (value.kind === 'entry') {
      this.#tree.append(leafHash(value.entry));
      this.#batch.push(value);
      if (this.#batch.length >= chunk) await this.#flush();
      return undefined;
    }
    if (value.kind === 'file' || value.kind === 'text' || value.kind === 'statement') return this.#keep(value);
    await this.#flush();
    if (this.#tree.size !== value.size || this.#tree.root().toString('hex') !== value.root) return `the record of ${value.process} was altered: its hashes do not agree.`;
    this.#processes += 1;
    this.#acts += this.#tree.size;
    this.#tree = new MerkleTree();
    return undefined;
  }

  /** A file or text comes back only as the hash says that it was. */
  async #keep(value: z.infer<typeof fileLine> | z.infer<typeof textLine> | z.infer<typeof statementLine>): Promise<string | undefined> {
    const content = value.kind === 'text' ? value.text : new Uint8Array(Buffer.from(value.base64, 'base64'));
    if (sha256Of(content) !== value.sha256) return `a ${value.kind} of ${value.process} was altered: it is not what its hash says.`;
    const at = new Date().toISOString();
    if (value.kind === 'file') await insertFile(this.#client, value.process, value.sha256, { name: value.name, bytes: Buffer.from(value.base64, 'base64') }, at);
    else if (value.kind === 'text') await insertText(this.#client, value.process, value.sha256, { text: value.text, paragraphs: value.paragraphs, findings: value.findings, language: value.language ?? undefined }, at);
    else await this.#client.query('insert into statement_file (process_id, sha256, bytes, type, name, uploaded_at) values ($1, $2, $3, $4, $5, $6)', [value.process, value.sha256, Buffer.from(value.base64, 'base64'), value.type, value.name, at]);
    return undefined;
  }

  finish(file: string): Restored | RestoreRefused {
    if (!this.#headed || this.#tree.size > 0) return refused(`${file} is cut off: the end of a record is missing.`);
    return { processes: this.#processes, acts: this.#acts };
  }

  async #flush(): Promise<void> {
    const acts = this.#batch.map((one) => ({ ...one, act: parseEntry(one.entry) }));
    this.#batch = [];
    if (acts.length === 0) return;
    await this.#client.query(
      `insert into act (process_id, position, act_id, command_id, type, subject, subject_version, standing, at, recorded_at, entry, leaf_hash)
       select * from unnest($1::text[], $2::bigint[], $3::text[], $4::text[], $5::text[], $6::text[], $7::int[], $8::text[], $9::timestamptz[], $10::timestamptz[], $11::text[], $12::bytea[])`,
      [
        acts.map((one) => one.process),
        acts.map(({ act }) => act.position),
        acts.map(({ act }) => act.id),
        acts.map((one) => one.command),
        acts.map(({ act }) => act.body.type),
        acts.map(({ act }) => act.subject),
        acts.map(({ act }) => act.subjectVersion),
        acts.map(({ act }) => act.by.standing),
        acts.map(({ act }) => act.at),
        acts.map(({ act }) => act.recordedAt),
        acts.map((one) => one.entry),
        acts.map((one) => leafHash(one.entry)),
      ],
    );
  }
}
