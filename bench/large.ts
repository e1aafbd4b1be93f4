import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPlace } from '../src/commands/open.ts';
import { settleMode } from '../src/store/store.ts';
import { atMost, median } from './report.ts';
import type { Report } from './report.ts';
import { sampleEventCommand, sampleProcess } from './sample-plan.ts';
import { serve } from './serving.ts';

const events = 20_000;
const requests = 60;

/** The table page of a plan of 20,000 events against that of 67, both rendered fresh, one request after the other in turn. */
export async function benchLarge(): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  const begun = performance.now();
  await fill(dataDir);
  const filled = performance.now() - begun;
  const server = await serve(dataDir);
  try {
    const page = (process: string, query = '') => `${server.url}/measure/fresh/en/${process}/work-plan${query}`;
    for (let warm = 0; warm < 15; warm += 1) await Promise.all([timed(page('small')), timed(page('large'))]);
    const times: Record<string, number[]> = { small: [], large: [], last: [], filtered: [] };
    for (let turn = 0; turn < requests; turn += 1) {
      times['small']?.push(await timed(page('small')));
      times['large']?.push(await timed(page('large')));
      times['last']?.push(await timed(page('large', '?page=200')));
      times['filtered']?.push(await timed(page('large', '?words=number+777&mark=any')));
    }
    const middle = (name: string) => median(times[name] ?? []);
    return {
      bench: 'large',
      figures: { 'seconds to record 20,067 events': filled / 1000, 'page of 67 events, ms': middle('small'), 'first page of 20,000, ms': middle('large'), 'last page of 20,000, ms': middle('last'), 'filtered page of 20,000, ms': middle('filtered') },
      goals: [atMost('table page of 20,000 events, ratio to 67', 2, middle('large') / middle('small'))],
    };
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function fill(dataDir: string): Promise<void> {
  const place = await openPlace({ dataDir, databaseUrl: undefined }, () => undefined);
  try {
    await settleMode(place.store.pool, 'demo');
    for (const [name, count] of [['small', 67], ['large', events]] as const) {
      await place.store.recorder.perform(sampleProcess(name));
      for (let from = 0; from < count; from += 500) {
        const commands = Array.from({ length: Math.min(500, count - from) }, (_, index) => sampleEventCommand(from + index + 1));
        await place.store.recorder.perform({ process: name, by: { standing: 'secretariat' }, commandId: `${name}-${from}`, commands });
      }
    }
    await place.store.pool.query('analyze');
  } finally {
    await place.close();
  }
}

async function timed(url: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(url);
  await response.text();
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  return performance.now() - begun;
}
