import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import type { ImportReading } from '../../../process/work-plan/import/import-reading.ts';
import { packReading, unpackReading } from './packed-reading.ts';

const row = { start: '2017-05-02', end: '2017-05-02', edtf: '2017-05-02', precision: 'day', kind: 'hearing', title: 'سماع · 听证会', place: null, phase: null, marks: ['date TBC'], locator: 'L7' } as const;
const reading: ImportReading = { tables: [{ title: null, asOf: null, locator: 'L1', rows: [row, { ...row, days: 3 }] }], unsure: [{ locator: 'L2', code: 'x', sentence: 'y', text: 'z' }], sha256: 'a'.repeat(64) };

test('what was read comes back from the officer as it went', async () => {
  expect(await unpackReading(await packReading({ name: 'plan.txt', reading }))).toEqual({ name: 'plan.txt', reading });
});

test('anything else that comes back is not taken', async () => {
  const other = (value: unknown) => gzipSync(JSON.stringify(value)).toString('base64');
  const bomb = gzipSync(Buffer.alloc(60 * 1024 * 1024, 32)).toString('base64');
  for (const packed of ['', 'nonsense', other({}), other({ name: 'x', reading: { ...reading, sha256: 'short' } }), other({ name: 'x', reading: { ...reading, tables: [{ rows: 'all' }] } }), bomb]) {
    expect(await unpackReading(packed)).toBeUndefined();
  }
});
