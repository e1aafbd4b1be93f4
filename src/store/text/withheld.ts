import type { Pool } from 'pg';
import { textSight } from '../../access/text-sight.ts';
import type { TextState } from '../../process/text/state.ts';
import type { Actor } from '../../process/vocabulary/standing.ts';
import { statementName } from '../statement-name.ts';

/** A text whose parts a reader does not see: acts about them after this position are withheld, and of what was later carried on nothing is found. */
interface Withheld {
  readonly text: string;
  readonly after: number;
}

/** TX-20: whose proposals the reader of the record does not see, or does not see by whom; those in the room see all. */
async function withheldFrom(pool: Pool, process: string, reader: Pick<Actor, 'standing'>): Promise<readonly Withheld[]> {
  if (textSight(reader, { shown: 'never', names: false }).of === 'room') return [];
  // As it is now: what a text shows today decides what is shown of its past.
  const found = await pool.query<Pick<TextState, 'id' | 'shown' | 'names'> & { readonly read_at: number | null }>({
    name: 'terms-of-texts',
    text: 'select id, shown, names, read_at from "text" where process_id = $1 and to_position is null',
    values: [process],
  });
  return found.rows.flatMap(({ id, shown, names, read_at: readAt }) => {
    const sight = textSight(reader, { shown, names, ...(readAt !== null && { readAt }) });
    if (sight.of === 'room' || (sight.of === 'open' && sight.names && sight.upTo === undefined)) return [];
    return [{ text: id, after: sight.of === 'open' && sight.names ? (sight.upTo ?? 0) : 0 }];
  });
}

/** A condition on acts, with its values from parameter number `from`; '' where nothing is withheld. */
export async function withheldActs(pool: Pool, process: string, reader: Pick<Actor, 'standing'>, from: number): Promise<{ readonly text: string; readonly values: readonly unknown[] }> {
  const withheld = await withheldFrom(pool, process, reader);
  if (withheld.length === 0) return { text: '', values: [] };
  return {
    text: ` and not exists (select 1 from unnest($${from}::text[], $${from + 1}::bigint[]) w(text, after) where position > w.after and w.text = text_of(process_id, subject))`,
    values: [withheld.map(({ text }) => text), withheld.map(({ after }) => after)],
  };
}

/** Which of these positions are withheld from the reader. */
export async function withheldPositions(pool: Pool, process: string, reader: Pick<Actor, 'standing'>, positions: readonly number[]): Promise<ReadonlySet<number>> {
  const { text, values } = await withheldActs(pool, process, reader, 3);
  if (text === '') return new Set();
  const sql = `select position from act where process_id = $1 and position = any($2::bigint[])${text}`;
  const shown = await pool.query<{ position: number }>({ name: statementName('shown-acts', sql), text: sql, values: [process, positions, ...values] });
  const seen = new Set(shown.rows.map(({ position }) => position));
  return new Set(positions.filter((position) => !seen.has(position)));
}

/** Of things that were found by words, those that the reader may see. */
export async function withoutWithheld<Hit extends { readonly subject: string }>(pool: Pool, process: string, reader: Pick<Actor, 'standing'>, hits: readonly Hit[]): Promise<readonly Hit[]> {
  const withheld = await withheldFrom(pool, process, reader);
  if (withheld.length === 0 || hits.length === 0) return hits;
  const found = await pool.query<{ subject: string }>({
    name: 'withheld-subjects',
    text: 'select s.subject from unnest($2::text[]) s(subject) where text_of($1, s.subject) = any($3::text[])',
    values: [process, hits.map(({ subject }) => subject), withheld.map(({ text }) => text)],
  });
  const hidden = new Set(found.rows.map(({ subject }) => subject));
  return hits.filter(({ subject }) => !hidden.has(subject));
}
