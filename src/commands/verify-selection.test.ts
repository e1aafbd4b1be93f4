import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterEach, expect, test, vi } from 'vitest';
import type { Finding } from '../selection/verify.ts';
import { registerSelection, sentencesOf } from './verify-selection.ts';

const everyFinding: readonly Finding[] = [
  { code: 'unreadable', path: 'hash', message: 'missing' },
  { code: 'bad-problem', problem: 'duplicate-body' },
  { code: 'other-hash', stated: 'a', computed: 'b' },
  { code: 'no-chance-stated', applicant: 'a1' },
  { code: 'stranger-has-chance', applicant: 'a1' },
  { code: 'chance-not-of-lots', applicant: 'a1', stated: 0.5, lots: 0.25 },
  { code: 'chances-do-not-add-up', stated: 3, seats: 4 },
  { code: 'not-the-fairest', level: 1, stated: 0.5, proved: 0.6 },
  { code: 'not-the-certified-chance', applicant: 'a1', stated: 0.5, certified: 0.6 },
  { code: 'certificate-incomplete', applicants: 2 },
  { code: 'profiles-erased', applicants: 1 },
  { code: 'wrongly-erased', applicant: 'a1' },
  { code: 'other-seed', stated: 'a', computed: 'b' },
  { code: 'day-begun-at-publication', day: '2017-05-03', zone: 'UTC', at: '2017-05-03T00:00:00.000Z' },
  { code: 'drawn-before-day', day: '2017-05-03', zone: 'UTC', at: '2017-05-02T23:00:00.000Z' },
  { code: 'other-randomness', stated: 'a', computed: 'b' },
  { code: 'other-lot', stated: 1, computed: 2 },
  { code: 'quota-broken', lot: 0, body: 'committee', attribute: 'gender', value: 'woman', min: 1, max: 2, seated: 3 },
];

test('every finding is a sentence, and the verdict comes last', () => {
  const lines = sentencesOf({ findings: everyFinding });
  expect(lines).toHaveLength(everyFinding.length + 1);
  expect(lines.filter((line) => /undefined|\[object/u.test(line))).toEqual([]);
  expect(new Set(lines).size).toBe(lines.length);
  expect(lines.at(-1)).toBe('The selection does not hold: 18 findings.');
  expect(sentencesOf({ findings: [] }).at(-1)).toBe('The selection holds.');
});

afterEach(() => {
  process.exitCode = undefined;
  vi.restoreAllMocks();
});

test('the command says what does not hold, and ends with 1', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'verify-'));
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  const program = new Command().exitOverride();
  registerSelection(program);
  try {
    await writeFile(join(folder, 'file.json'), '{}');
    await program.parseAsync(['selection', 'verify', join(folder, 'file.json')], { from: 'user' });
    expect(process.exitCode).toBe(1);
    expect(said.mock.calls.flat().join('\n')).toContain('is not a published selection');
    await writeFile(join(folder, 'file.json'), 'not JSON');
    await expect(program.parseAsync(['selection', 'verify', join(folder, 'file.json')], { from: 'user' })).rejects.toThrow('cannot be read as JSON');
  } finally {
    await rm(folder, { recursive: true });
  }
});
