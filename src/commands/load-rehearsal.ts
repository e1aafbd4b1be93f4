import { createHash } from 'node:crypto';
import { rehearsalFrom } from '../../packs/rehearsal/index.ts';
import { isPurpose } from '../access/purposes.ts';
import type { Purpose } from '../access/purposes.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { rehearsalProcess } from '../process/rehearsal.ts';
import { parseSubjectKey } from '../process/vocabulary/ids.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import { personId, subject } from '../process/vocabulary/shapes.ts';
import { commitmentTo } from '../selection/draw.ts';
import { keepSeed } from '../store/participation/selection-files.ts';
import type { Store } from '../store/store.ts';
import { loadPack } from './load.ts';

/** Told to everybody beforehand in a rehearsal, so that everybody can draw; in a real process the secretariat keeps it to itself until the draw. */
const rehearsalSeed = createHash('sha256').update('rehearsal').digest('hex');

/** Loads the invented process once, with days around today. Loaded before, nothing is done: its days stay those of the first start. */
export async function loadRehearsal(store: Store, today: IsoDay): Promise<{ readonly acts: number } | Refusal> {
  const known = await store.pool.query('select 1 from act where process_id = $1 limit 1', [rehearsalProcess]);
  if (known.rows.length > 0) return { acts: 0 };
  const { statements, steps } = rehearsalFrom(today, commitmentTo(rehearsalSeed));
  const commitments = new Map<string, string>();
  for (const statement of statements) {
    const key = subject.parse(statement.subject);
    const data = statement.data.map((datum) => ({ ...datum, purposes: datum.purposes.filter((one): one is Purpose => isPurpose(one)) }));
    const written = await store.personal.write({ process: rehearsalProcess, person: personId.parse(statement.person), subject: key, by: { standing: 'secretariat' }, ...(statement.holder !== undefined && { holder: statement.holder }), data });
    if (written.refused) throw new Error(`Personal data of the rehearsal were refused: ${written.code} for ${parseSubjectKey(key)?.id ?? key}.`);
    commitments.set(statement.subject, written.commitment);
  }
  await keepSeed(store.pool, rehearsalProcess, 'panel-of-tides', rehearsalSeed);
  const loaded = await loadPack(store, { process: rehearsalProcess, steps: steps(commitments) });
  return isRefusal(loaded) ? loaded : { acts: loaded.acts };
}
