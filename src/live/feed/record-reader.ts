import type { Pool } from 'pg';
import type { ProcessAct } from '../../process/acts.ts';
import type { Act } from '../../process/vocabulary/act.ts';
import { parseEntry } from '../../record/parse-entry.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import type { OpenTopic } from './topic.ts';

export interface RecordReaderOptions {
  readonly process: string;
  readonly pool: Pool;
  /** What to do about a topic that cannot be told on. */
  readonly failed: (topic: OpenTopic, error: unknown) => void;
  readonly log: (line: string) => void;
}

/** Acts read at once. */
const run = 500;
/** After a failed reading the next is begun so long after, in milliseconds. */
const pause = 1000;

/** Reads one process's record for all its topics: one reading at a time, and whoever asks during one shares the next. */
export class RecordReader {
  readonly topics = new Set<OpenTopic>();
  readonly #options: RecordReaderOptions;
  #reading: Promise<void> | undefined;
  #next: Promise<void> | undefined;
  #again: NodeJS.Timeout | undefined;
  #closed = false;

  constructor(options: RecordReaderOptions) {
    this.#options = options;
  }

  /** Resolves once everything that stood in the record at the call has been told, or the reading has failed. */
  async read(): Promise<void> {
    if (this.#reading === undefined) return this.#begin();
    this.#next ??= this.#reading.then(() => {
      this.#next = undefined;
      return this.#begin();
    });
    return this.#next;
  }

  #begin(): Promise<void> {
    const reading = this.#readAll().then(() => {
      this.#reading = undefined;
    });
    this.#reading = reading;
    return reading;
  }

  /** A failed reading moves nothing, so the next one goes on where the last good one stopped. */
  async #readAll(): Promise<void> {
    try {
      while (!this.#closed && (await this.#readOn()));
    } catch (error) {
      this.#options.log(`the feed of ${this.#options.process} cannot be read: ${String(error)}`);
      if (!this.#closed) this.#again ??= setTimeout(() => void this.#retry(), pause).unref();
    }
  }

  /** Topics that stand at the same place are read together: all of them, but for those just opened. True when there may be more. */
  async #readOn(): Promise<boolean> {
    let more = false;
    for (const [from, topics] of Map.groupBy(this.topics, (topic) => topic.readTo)) if (await this.#readRun(from, topics)) more = true;
    return more;
  }

  async #retry(): Promise<void> {
    this.#again = undefined;
    await this.read();
  }

  /** Positions are commit order, so whatever is at or before the head that one statement sees, it sees too. */
  async #readRun(from: number, topics: readonly OpenTopic[]): Promise<boolean> {
    const { rows } = await this.#options.pool.query<{ head: number | null; entry: string | null }>({
      name: 'feed',
      text: `select h.head, a.entry from (select max(position) as head from act where process_id = $1) h
        left join lateral (select position, entry from act where process_id = $1 and position > $2 and (subject = any($3::text[]) or split_part(subject, ':', 1) = any($5::text[])) order by position limit $4) a on true order by a.position`,
      values: [this.#options.process, from, topics.map((topic) => topic.subject), run, [...new Set(topics.flatMap((topic) => topic.parts))]],
    });
    const acts = rows.flatMap(({ entry }) => (entry === null ? [] : [parseEntry(entry)]));
    const full = acts.length === run;
    const reached = (full ? acts.at(-1)?.position : rows[0]?.head) ?? from;
    const bySubject = Map.groupBy(acts, (act) => act.subject);
    for (const topic of topics) this.#tell(topic, topic.parts.length === 0 ? (bySubject.get(topic.subject) ?? []) : acts.filter(({ subject }) => concerns(topic, subject)), reached);
    return full;
  }

  #tell(topic: OpenTopic, acts: readonly Act<ProcessAct>[], reached: number): void {
    try {
      topic.tell(acts);
      topic.readTo = Math.max(topic.readTo, reached);
    } catch (error) {
      this.#options.failed(topic, error);
    }
  }

  async close(): Promise<void> {
    this.#closed = true;
    clearTimeout(this.#again);
    await (this.#next ?? this.#reading);
  }
}

function concerns({ subject, parts }: OpenTopic, other: SubjectKey): boolean {
  return other === subject || parts.some((kind) => other.startsWith(`${kind}:`));
}
