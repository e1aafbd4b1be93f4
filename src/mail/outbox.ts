import { randomBytes } from 'node:crypto';
import type { Pool, PoolClient } from 'pg';
import { htmlOf } from './mail-body.ts';
import type { Letter } from './mail.ts';

export interface OutboxSettings {
  /** Connections that see the schema `mail` (`openMailPool`). */
  readonly pool: Pool;
  /** The domain in the Message-ID of every mail. */
  readonly domain: string;
  /** Takes released mails on their way; what it does not take now is found again by `waiting`. */
  readonly dispatch: (ids: readonly string[]) => Promise<void>;
}

/**
 * Mails are drafted, looked at, released, and then sent once. A mail is one row that moves from draft to queued to
 * sending to sent; each step is one conditional update, so whoever comes second changes nothing.
 */
export class Outbox {
  readonly pool: Pool;
  readonly #settings: OutboxSettings;

  constructor(settings: OutboxSettings) {
    this.pool = settings.pool;
    this.#settings = settings;
  }

  /** Writes a mail down without sending it; the id of the mail that this key names, which may be there already. `by` says who, `secretariat p-…`. */
  async draft(letter: Letter, by?: string): Promise<string> {
    const [id = ''] = await this.draftAll([letter], by);
    return id;
  }

  /** The same for many at once, all or none. Answers their ids in the order of the letters. */
  async draftAll(letters: readonly Letter[], by?: string): Promise<readonly string[]> {
    return this.#together(async (client) => {
      const ids: string[] = [];
      for (const letter of letters) ids.push(await this.#write(client, letter, by));
      return ids;
    });
  }

  /** Lets drafts go. Answers how many went: those that were not drafts (any more) are left as they are. */
  async release(ids: readonly string[], by?: string): Promise<number> {
    const gone = await this.#move(ids, { from: ['draft'], to: 'queued', what: 'released', by, also: ', released_at = now(), released_by = $4' });
    await this.#settings.dispatch(gone);
    return gone.length;
  }

  /** Draft and release in one: for what nobody needs to look at first. */
  async post(letter: Letter, by?: string): Promise<string> {
    const id = await this.draft(letter, by);
    await this.release([id], by);
    return id;
  }

  /** Tries a mail again that had failed, counting its attempts anew. */
  async retry(ids: readonly string[], by?: string): Promise<number> {
    const again = await this.#move(ids, { from: ['failed'], to: 'queued', what: 'retried', by, also: ', attempts = 0, released_by = coalesce($4, released_by), lapses_at = null', where: 'and erased_at is null' });
    await this.#settings.dispatch(again);
    return again.length;
  }

  /** Takes back what has not gone yet. */
  async withdraw(ids: readonly string[], by?: string): Promise<number> {
    const back = await this.#move(ids, { from: ['draft', 'queued', 'failed'], to: 'withdrawn', what: 'withdrawn', by, also: '' });
    return back.length;
  }

  async #move(ids: readonly string[], step: Step): Promise<readonly string[]> {
    const { rows } = await this.pool.query<{ id: string }>(
      `with moved as (
         update mail set status = $2 ${step.also} where id = any ($1) and status = any ($3) ${step.where ?? ''} returning id),
       noted as (insert into event (mail_id, what, by) select id, $5, $4 from moved)
       select id from moved`,
      [ids, step.to, step.from, step.by ?? null, step.what],
    );
    return rows.map(({ id }) => id);
  }

  async #write(client: PoolClient, letter: Letter, by: string | undefined): Promise<string> {
    const id = `m-${randomBytes(8).toString('hex')}`;
    const { process, purpose, key, address, person, language, subject, text, lapsesAfter } = letter;
    const { rows } = await client.query<{ id: string }>(
      `with written as (
         insert into mail (id, process_id, idempotency_key, purpose, to_person, address, language, subject, body_text, body_html, message_id, drafted_by, lapses_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, now() + make_interval(secs => $13))
         on conflict (idempotency_key) do nothing returning id),
       noted as (insert into event (mail_id, what, by) select id, 'drafted', $12 from written)
       select id from written`,
      [id, process ?? null, key, purpose, person ?? null, address, language, oneLine(subject), text, htmlOf(text, language, subject), `<${id}@${this.#settings.domain}>`, by ?? null, lapsesAfter ?? null],
    );
    if (rows.length === 0) return this.#known(client, key);
    for (const [number, { name, mediaType, bytes }] of (letter.attachments ?? []).entries()) {
      await client.query('insert into attachment (mail_id, number, name, media_type, bytes) values ($1, $2, $3, $4, $5)', [id, number, name, mediaType, Buffer.from(bytes)]);
    }
    return id;
  }

  async #known(client: PoolClient, key: string): Promise<string> {
    const { rows } = await client.query<{ id: string }>('select id from mail where idempotency_key = $1', [key]);
    const id = rows[0]?.id;
    if (id === undefined) throw new Error('A mail of the same key vanished while this one was written.');
    return id;
  }

  async #together<Result>(work: (client: PoolClient) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    try {
      await client.query('begin');
      const result = await work(client);
      await client.query('commit');
      return result;
    } catch (error) {
      await client.query('rollback');
      throw error;
    } finally {
      client.release();
    }
  }
}

interface Step {
  readonly from: readonly string[];
  readonly to: string;
  readonly what: string;
  readonly by: string | undefined;
  readonly also: string;
  readonly where?: string;
}

/** A subject is one line, whatever it was put together from. */
function oneLine(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}
