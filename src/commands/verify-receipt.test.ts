import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, expect, test, vi } from 'vitest';
import { leafHash } from '../record/entry.ts';
import { registerReceipt } from './verify-receipt.ts';

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

async function run(receipt: unknown, text?: string): Promise<{ readonly said: string; readonly code: unknown }> {
  const folder = await mkdtemp(join(tmpdir(), 'travaux-receipt-'));
  try {
    const [file, words] = [join(folder, 'receipt.json'), join(folder, 'words.txt')];
    await writeFile(file, JSON.stringify(receipt));
    await writeFile(words, text ?? '');
    const lines: string[] = [];
    vi.spyOn(console, 'log').mockImplementation((line: string) => void lines.push(line));
    const program = new Command().exitOverride();
    registerReceipt(program);
    await program.parseAsync(['verify', 'receipt', file, ...(text === undefined ? [] : ['--text', words])], { from: 'user' });
    return { said: lines.join('\n'), code: process.exitCode };
  } finally {
    await rm(folder, { recursive: true });
  }
}

const entry = '{"at":"2017-05-08T12:00:00.000Z","data":{"text":"Open the doors.\\nToday."},"position":1,"process":"p","type":"input-submitted"}';
const hash = leafHash(entry).toString('hex');
const receipt = { format: 'travaux-receipt/1', process: 'p', entry, position: 1, leafHash: hash, size: 1, root: hash, proof: [] };

test('IN-9 a receipt that holds is said to hold, with the root to compare', async () => {
  const { said, code } = await run(receipt, 'Open the doors.\r\nToday.\n');
  expect(code).toBeUndefined();
  expect(said).toContain(`under the root ${hash}`);
  expect(said).toContain('It holds the very words of the text.');
  expect(said.endsWith('The receipt holds.')).toBe(true);
});

test('IN-9 another text, another entry and what is no receipt are told apart', async () => {
  expect(await run(receipt, 'Close the doors.')).toMatchObject({ code: 1, said: expect.stringContaining('does not hold the words') });
  expect(await run({ ...receipt, entry: entry.replace('doors', 'gates') })).toMatchObject({ code: 1, said: expect.stringContaining('The entry was changed') });
  expect(await run({ ...receipt, position: 2 })).toMatchObject({ code: 1, said: expect.stringContaining('p 2, the entry p 1') });
  expect(await run({ ...receipt, entry: 'no entry' })).toMatchObject({ code: 1, said: expect.stringContaining('not a receipt') });
  expect(await run([])).toMatchObject({ code: 1, said: expect.stringContaining('not a receipt') });
});
