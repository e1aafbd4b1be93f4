import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readBounded, readingLimits, readProgrammeFile, readWorkPlanFile } from './bounded-reading.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'travaux-reading-'));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

test('a file of 200 MB is refused by its size, without being loaded', async () => {
  const path = join(folder, 'huge.txt');
  await writeFile(path, 'Date\tEvent\n');
  await truncate(path, 200 * 1024 * 1024);
  const before = process.memoryUsage().arrayBuffers;
  expect(await readWorkPlanFile(path)).toMatchObject({ refused: true, code: 'too-large', sentence: expect.stringContaining('210 MB') });
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20e6);
});

test('a file is read in its own thread, and an absent one is a sentence', async () => {
  const path = join(folder, 'plan.txt');
  await writeFile(path, 'Date\tEvent\n10 May 2020\tHearing\n12 May 2020\tHearing\n');
  expect(await readWorkPlanFile(path)).toMatchObject({ format: 'text', tables: [{ rows: [{ start: '2020-05-10' }, { start: '2020-05-12' }] }] });
  expect(await readWorkPlanFile(join(folder, 'none.txt'))).toMatchObject({ refused: true, code: 'cannot-open' });
});

test('the agenda of a session is read from disk in the same way', async () => {
  const path = join(folder, 'note.txt');
  await writeFile(path, '4 April 2019\n10:00-11:00\tWelcome\n');
  expect(await readProgrammeFile(path)).toMatchObject({ format: 'text', items: [{ day: '2019-04-04', from: '10:00' }] });
  expect(await readProgrammeFile(path, {}, { ...readingLimits, bytes: 10 })).toMatchObject({ refused: true, code: 'too-large' });
  expect(await readProgrammeFile(join(folder, 'none.txt'))).toMatchObject({ refused: true, code: 'cannot-open' });
});

test('what takes too long is given up', async () => {
  const text = Array.from({ length: 200_000 }, (_, index) => `${(index % 28) + 1} May 2020\tHearing number ${index}`).join('\n');
  expect(await readBounded({ name: 'long.txt', bytes: new TextEncoder().encode(text) }, { ...readingLimits, milliseconds: 150 })).toMatchObject({ refused: true, code: 'took-too-long' });
});
