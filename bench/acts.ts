import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import { sampleEvent, sampleProcess } from './sample-plan.ts';
import { temporaryPlace } from './place.ts';
import { atLeast, median } from './report.ts';
import type { Report } from './report.ts';

const rounds = 5;
const serialActs = 150;
const officers = 16;
const actsEach = 40;

/** Durable acts a second, tables applied, against bare durable inserts of the same bytes in the same server and minute. */
export async function benchActs(): Promise<Report> {
  const place = await temporaryPlace();
  const { pool, recorder } = place.store;
  try {
    await recorder.perform(sampleProcess('bench'));
    await pool.query('create table bare (id bigserial primary key, entry text not null, leaf_hash bytea not null)');
    let next = 0;
    const act = async () => {
      next += 1;
      const outcome = await recorder.perform(sampleEvent('bench', next));
      if (isRefusal(outcome)) throw new Error(`Refused: ${outcome.code}`);
    };
    await act();
    const entry = (await pool.query<{ entry: string; leaf: Buffer }>('select entry, leaf_hash as leaf from act order by position desc limit 1')).rows[0];
    if (entry === undefined) throw new Error('No act was recorded.');
    const insert = async () => {
      await pool.query({ name: 'bare', text: 'insert into bare (entry, leaf_hash) values ($1, $2)', values: [entry.entry, entry.leaf] });
    };
    for (let warm = 0; warm < 100; warm += 1) await act();
    const figures = { serialActs: [] as number[], serialBare: [] as number[], concurrentActs: [] as number[], concurrentBare: [] as number[] };
    for (let round = 0; round < rounds; round += 1) {
      figures.serialBare.push(await perSecond(1, serialActs, insert));
      figures.serialActs.push(await perSecond(1, serialActs, act));
      figures.concurrentBare.push(await perSecond(officers, actsEach, insert));
      figures.concurrentActs.push(await perSecond(officers, actsEach, act));
    }
    const ratios = (a: readonly number[], b: readonly number[]) => median(a.map((value, index) => value / (b[index] ?? Number.NaN)));
    return {
      bench: 'acts',
      figures: Object.fromEntries(Object.entries(figures).map(([name, values]) => [`${name} per second`, median(values)])),
      goals: [
        atLeast('one after another, ratio to bare inserts', 0.4, ratios(figures.serialActs, figures.serialBare)),
        atLeast('16 officers at once, ratio to bare inserts', 0.4, ratios(figures.concurrentActs, figures.concurrentBare)),
      ],
    };
  } finally {
    await place.close();
  }
}

async function perSecond(workers: number, each: number, work: () => Promise<void>): Promise<number> {
  const begun = performance.now();
  await Promise.all(
    Array.from({ length: workers }, async () => {
      for (let done = 0; done < each; done += 1) await work();
    }),
  );
  return (workers * each * 1000) / (performance.now() - begun);
}
