import { gcmPack } from '../../packs/gcm/index.ts';
import type { Store } from '../store/store.ts';
import { loadPack } from './load.ts';
import { loadRehearsal } from './load-rehearsal.ts';
import { CommandRefused } from './refused.ts';
import { today } from './today.ts';

/**
 * The example process and the rehearsal, into an empty place; into one made earlier, what can be added to it. Visitors have acted in that one, so whatever cannot be added
 * is said in one line and the place opens as it is. Throws `CommandRefused` where an empty place does not take them.
 */
export async function loadDemonstration(store: Store, log: (line: string) => void): Promise<void> {
  const found = await store.pool.query('select 1 from act limit 1');
  const empty = found.rows.length === 0;
  const loaded = await loadPack(store, gcmPack, 'recorded-now');
  if ('refused' in loaded) {
    const sentence = `step ${loaded.step} was refused (${loaded.code})`;
    if (empty) throw new CommandRefused(`The demonstration could not be loaded: ${sentence}.`, JSON.stringify(loaded.details));
    log(`the Global Compact process stays as it is here: of what this version adds to it, ${sentence}`);
  } else if (loaded.acts > 0) log(`${empty ? 'loaded the Global Compact process' : 'added to the Global Compact process what this version knows more of'}: ${loaded.acts} acts`);
  const rehearsal = await loadRehearsal(store, today());
  if ('refused' in rehearsal) throw new CommandRefused(`The rehearsal could not be loaded (${rehearsal.code}).`, JSON.stringify(rehearsal));
  if (rehearsal.acts > 0) log(`loaded a rehearsal to try things in: ${rehearsal.acts} acts`);
  if (rehearsal.earlier) log('the rehearsal here was made by an earlier version and is kept as it was made; an empty data directory gets the present one');
}
