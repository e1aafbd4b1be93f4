import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Command } from 'commander';
import { afterAll, afterEach, beforeAll, expect, test, vi } from 'vitest';
import { registerMatch } from './match.ts';

let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'match-'));
});
afterAll(() => rm(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function put(name: string, text: string | Uint8Array): Promise<string> {
  await writeFile(join(folder, name), text);
  return join(folder, name);
}

async function run(...args: readonly string[]): Promise<string> {
  const said = vi.spyOn(console, 'log').mockImplementation(() => undefined);
  said.mockClear();
  const program = new Command().exitOverride().configureOutput({ writeErr: () => undefined });
  registerMatch(program);
  await program.parseAsync(['match', ...args], { from: 'user' });
  return said.mock.calls.flat().join('\n');
}

const argumentLines = [
  'a1,"Smoke of ships pollutes the air, and we breathe it.",The harbour,1',
  'a2,Nobody sleeps when engines run at night,The harbour,1',
  'a3,Families live from work in the harbour,The harbour,-1',
  'a4,Trams are slow,Trams,1',
];
const pointLines = ['air,Ships pollute the air,The harbour,1', 'noise,Engines keep people awake at night,The harbour,1', 'jobs,The harbour gives work,The harbour,-1'];
const argumentsHeader = 'arg_id,argument,topic,stance';
const pointsHeader = 'key_point_id,key_point,topic,stance';

async function files(args = [argumentsHeader, ...argumentLines], points = [pointsHeader, ...pointLines]): Promise<readonly [string, string]> {
  return [await put('arguments.csv', args.join('\r\n')), await put('points.csv', `\uFEFF${points.join('\n')}\n`)];
}

test('pairs of the same topic and stance get a score, in the form of the shared task', async () => {
  const scores: Record<string, Record<string, number>> = JSON.parse(await run(...(await files()), '--json'));
  expect(Object.entries(scores).map(([id, points]) => [id, Object.keys(points)])).toEqual([['a1', ['air', 'noise']], ['a2', ['air', 'noise']], ['a3', ['jobs']], ['a4', []]]);
  expect(scores['a1']?.['air']).toBeGreaterThan(scores['a1']?.['noise'] ?? 1);
  expect(scores['a2']?.['noise']).toBeGreaterThan(scores['a2']?.['air'] ?? 1);
});

test('the order of the rows changes no score', async () => {
  const forwards: unknown = JSON.parse(await run(...(await files()), '--json'));
  expect(JSON.parse(await run(...(await files([argumentsHeader, ...argumentLines.toReversed()], [pointsHeader, ...pointLines.toReversed()])), '--json'))).toEqual(forwards);
});

test('for people there is a line an argument, best point first, and a count', async () => {
  const lines = (await run(...(await files()))).split('\n');
  expect(lines[0]).toMatch(/^a1 {2}air [01]\.\d\d {2}noise [01]\.\d\d$/u);
  expect(lines[3]).toBe('a4');
  expect(lines.at(-1)).toBe('4 arguments of 3 topics and stances; 1 without a point of the same topic and stance.');
});

test('columns may stand in another order, with others between', async () => {
  const [, points] = await files();
  const swapped = await put('swapped.csv', `stance,note,Topic,language,argument,arg_id\n1,x,The harbour,en,The air is polluted by ships,a1\n`);
  expect(Object.keys(JSON.parse(await run(swapped, points, '--json')).a1)).toEqual(['air', 'noise']);
});

test('what cannot be read is said in a sentence', async () => {
  const [args, points] = await files();
  await expect(run(points, args)).rejects.toThrow('has no column "arg_id" in its first row; there are: key_point_id, key_point, topic, stance.');
  await expect(run(await put('empty.csv', ''), points)).rejects.toThrow('has no column');
  await expect(run(await put('header.csv', argumentsHeader), points)).rejects.toThrow('has a header but no rows.');
  await expect(run(await put('twice.csv', [argumentsHeader, argumentLines[0], argumentLines[0]].join('\n')), points)).rejects.toThrow('Row 3 of');
  await expect(run(await put('nameless.csv', `${argumentsHeader}\n,text,The harbour,1`), points)).rejects.toThrow('has no arg_id.');
  await expect(run(await put('long.csv', `${argumentsHeader}\na,b,c,1,e,f`), points)).rejects.toThrow('cannot be read as CSV');
  await expect(run(await put('binary.csv', Uint8Array.of(0x50, 0x4b, 3, 4, 0, 0)), points)).rejects.toThrow('is not a text');
  await expect(run(join(folder, 'absent.csv'), points)).rejects.toThrow('cannot be read');
});
