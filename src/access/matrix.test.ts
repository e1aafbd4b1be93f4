import { readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { commands } from '../process/commands.ts';
import { accessMatrix, writeMatrix } from './matrix.ts';
import { policies } from './policies.ts';

const page = new URL('../../rules/access-matrix.md', import.meta.url);

test('the matrix of standing, act and state that is checked in is the one that the policies make', () => {
  if (process.env['TRAVAUX_WRITE_MATRIX'] !== undefined) writeFileSync(page, writeMatrix());
  expect(readFileSync(page, 'utf8')).toBe(writeMatrix());
});

test('every command may be given by somebody, and every policy says something', () => {
  const rows = accessMatrix();
  const allowed = new Set(rows.filter(({ cells }) => [...cells.values()].some((cell) => cell !== 'no')).map(({ command }) => command));
  expect(Object.keys(commands).filter((name) => !allowed.has(name as keyof typeof commands))).toEqual([]);
  expect(policies.filter(({ commands: some, standings }) => some.length === 0 || standings.length === 0)).toEqual([]);
});

test('nobody but the secretariat touches the work plan', () => {
  for (const { kind, cells, command } of accessMatrix()) if (['process', 'mandate', 'event', 'track', 'place'].includes(kind)) expect([command, ...[...cells].filter(([standing, cell]) => standing !== 'secretariat' && cell !== 'no')]).toEqual([command]);
});
