import { expect, test } from 'vitest';
import { parseProblem } from './problem.ts';
import type { SelectionProblem } from './problem.ts';
import { seededRandom } from './random.ts';
import { runInWorker } from './run-in-worker.ts';

/** A pool that keeps the solver busy for some seconds, or a small one that does not. */
function pool(size: number, seats: number): SelectionProblem {
  const random = seededRandom(5);
  const values = { region: 5, gender: 2, age: 4, constituency: 8 };
  const applicants = Array.from({ length: size }, (_, index) => ({ id: `a${index}`, profile: Object.fromEntries(Object.entries(values).map(([name, count]) => [name, `v${Math.floor(random() ** 2 * count)}`])) }));
  const quotas = Object.entries(values).flatMap(([attribute, count]) => Array.from({ length: count }, (_, value) => ({ attribute, value: `v${value}`, min: Math.max(0, Math.floor(seats / count) - 1), max: Math.ceil(seats / count) + 2 })));
  const parsed = parseProblem({ bodies: [{ id: 'committee', seats, quotas }], applicants });
  if ('bad' in parsed) throw new Error(JSON.stringify(parsed.bad));
  return parsed.problem;
}

test('a selection is found in a thread of its own, which says how far it is', { timeout: 60_000 }, async () => {
  let said = 0;
  const outcome = await runInWorker(pool(60, 10), { lots: 100, onProgress: () => (said += 1) }).outcome;
  expect(outcome.kind === 'selection' && outcome.complete && outcome.lots.length === 100).toBe(true);
  expect(said).toBeGreaterThan(0);
});

test('stopped, it gives the best so far and says that it is not complete', { timeout: 60_000 }, async () => {
  const running = runInWorker(pool(1000, 40), { lots: 100, seconds: 60 });
  running.stop();
  const outcome = await running.outcome;
  expect(outcome.kind).not.toBe('infeasible');
  expect(outcome.kind === 'selection' && outcome.complete).toBe(false);
});

test('given up, it ends at once and has no outcome', { timeout: 30_000 }, async () => {
  const running = runInWorker(pool(1000, 40));
  const ended = running.outcome.then(() => 'an outcome', String);
  await running.abandon();
  expect(await ended).toContain('given up');
});
