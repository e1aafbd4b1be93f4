import type { Pool } from 'pg';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import { FewKept } from '../few-kept.ts';
import { heldAt } from '../work-plan/load-states.ts';

interface Kept {
  readonly position: number;
  readonly called: ReadonlyMap<string, LocalizedText>;
}

/** Of so many processes names are kept. */
const kept = new FewKept<Kept>(12);

/** What groups, by their short names, and participants are called, by their ids, as of a position. They change rarely and a page asks often: what was loaded once holds until an act is about one of them. */
export async function loadCalled(pool: Pool, process: string, position: number): Promise<ReadonlyMap<string, LocalizedText>> {
  const known = kept.get(pool, process);
  const called = known !== undefined && known.position <= position && !(await isChanged(pool, process, known.position, position)) ? known.called : await load(pool, process, position);
  if (known === undefined || known.position < position) kept.set(pool, process, { position, called });
  return called;
}

async function isChanged(pool: Pool, process: string, from: number, to: number): Promise<boolean> {
  if (from === to) return false;
  const { rows } = await pool.query({ name: 'parties-changed', text: `select from act where process_id = $1 and position > $2 and position <= $3 and split_part(subject, ':', 1) in ('group', 'participant') limit 1`, values: [process, from, to] });
  return rows.length > 0;
}

async function load(pool: Pool, process: string, position: number): Promise<ReadonlyMap<string, LocalizedText>> {
  const { rows } = await pool.query<{ id: string; called: LocalizedText }>({
    name: 'parties-called',
    text: `select id, called from (select 1 as place, id, name as called from "participant" where ${heldAt} union all select 2, id, short_name from "group" where ${heldAt}) parties order by place`,
    values: [process, position],
  });
  return new Map(rows.map(({ id, called }) => [id, called]));
}
