import type { Pool } from 'pg';
import { eraseOldMails } from '../mail/erase-mails.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { blankOldProfiles } from '../store/participation/selection-files.ts';
import { purgeKept } from '../store/inputs/kept-texts.ts';
import { purgeStatements } from '../store/sessions/statement-files.ts';
import type { Store } from '../store/store.ts';

const day = 24 * 60 * 60 * 1000;

/**
 * Deletes each day what is past the day until which it may be kept: first soon after the start, then once a day as
 * long as the program runs. Several programs on one database may do it at once: the second finds nothing left.
 */
export function purgeDaily(store: Store, mail: Pool, today: () => IsoDay, log: (line: string) => void): { stop(): void } {
  const run = async () => {
    try {
      const deleted = await store.personal.purge(today());
      const count = deleted.reduce((sum, one) => sum + one.count, 0);
      const mails = await eraseOldMails(mail);
      await blankOldProfiles(store.pool, today());
      await purgeStatements(store.pool, store.clock());
      await purgeKept(store.pool, store.clock());
      if (count + mails > 0) log(`deleted ${count} personal data and the words of ${mails} mails whose time was over`);
    } catch (error) {
      log(`personal data could not be purged: ${String(error)}`);
    }
  };
  const first = setTimeout(() => void run(), 60_000);
  const daily = setInterval(() => void run(), day);
  first.unref();
  daily.unref();
  return {
    stop: () => {
      clearTimeout(first);
      clearInterval(daily);
    },
  };
}
