import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlace } from '../src/commands/open.ts';
import type { OpenPlace } from '../src/commands/open.ts';

/** A data directory for one benchmark, with its own embedded database; removed afterwards. */
export async function temporaryPlace(): Promise<OpenPlace & { readonly dataDir: string }> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  const place = await openPlace({ dataDir, databaseUrl: undefined }, () => undefined);
  return {
    ...place,
    dataDir,
    close: async () => {
      await place.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}
