import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { readdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { takeLock } from './directory-lock.ts';
import { newFolder } from './server-programs.test-support.ts';

/** A program that tries for the lock each time it is told to, says who has it, and gives it back when told so. */
const contender = `
import { takeLock } from ${JSON.stringify(new URL('directory-lock.ts', import.meta.url).href)};
let lock;
process.on('message', (order) => {
  if (order === 'take') { lock = takeLock(process.argv[1]); process.send('heldBy' in lock ? lock.heldBy : process.pid); }
  else { if ('release' in lock) lock.release(); process.send('done'); }
});
process.send('ready');
`;

async function contenders(folder: string, count: number) {
  return Promise.all(
    Array.from({ length: count }, async () => {
      const child = spawn(process.execPath, ['--input-type=module-typescript', '-e', contender, folder], { stdio: ['ignore', 'ignore', 'inherit', 'ipc'] });
      onTestFinished(() => void child.kill('SIGKILL'));
      await once(child, 'message');
      return async (order: 'take' | 'release'): Promise<unknown> => {
        const answer = once(child, 'message');
        child.send(order);
        return { answer: (await answer)[0], pid: child.pid };
      };
    }),
  );
}

test('of several programs that find a stale lock at once exactly one takes it, and all others name it', async () => {
  const folder = await newFolder();
  const all = await contenders(folder, 4);
  for (let round = 0; round < 50; round += 1) {
    await writeFile(join(folder, 'travaux.lock'), '999999999 1\n');
    // Every other time one more died while it was taking over.
    if (round % 2 === 1) await writeFile(join(folder, 'travaux.lock.next'), '999999998 1\n');
    const answers = await Promise.all(all.map((send) => send('take')));
    const winner = Number(readFileSync(join(folder, 'travaux.lock'), 'utf8').split(' ')[0]);
    expect(answers.map((one) => ({ ...Object(one), answer: winner }))).toEqual(answers);
    expect(await readdir(folder)).toEqual(['travaux.lock']);
    await Promise.all(all.map((send) => send('release')));
    expect(await readdir(folder)).toEqual([]);
  }
});

test.skipIf(process.platform !== 'linux')('a lock of a process id that is in use again is stale', async () => {
  const folder = await newFolder();
  await writeFile(join(folder, 'travaux.lock'), `${process.pid} 1\n`);
  expect('release' in takeLock(folder)).toBe(true);
  expect(takeLock(folder)).toEqual({ heldBy: process.pid });
});

test('a lock that is no longer ours is not given back', async () => {
  const folder = await newFolder();
  const lock = takeLock(folder);
  await writeFile(join(folder, 'travaux.lock'), `${process.ppid} \n`);
  if ('release' in lock) lock.release();
  expect(takeLock(folder)).toEqual({ heldBy: process.ppid });
});

test.each(['', 'nobody', '-1 1\n', '999999999\n'])('a lock with %j in it is stale', async (content) => {
  const folder = await newFolder();
  await writeFile(join(folder, 'travaux.lock'), content);
  expect('release' in takeLock(folder)).toBe(true);
});
