import fc from 'fast-check';
import { expect, test } from 'vitest';
import { commitmentTo } from './commitment.ts';
import type { Said } from './commitment.ts';

const salt = Buffer.alloc(32, 7);
const said: Said = {
  process: 'gcm',
  person: 'p-0000000000000001',
  subject: 'registration:r1',
  data: [{ field: 'family-name', value: 'Ndiaye' }, { field: 'days', value: ['8', '9'] }],
  files: [{ name: 'cv.pdf', mediaType: 'application/pdf', sha256: '00' }],
};

test('a commitment can be recomputed with nothing but the salt and the canonical text', () => {
  // sha256sum of 32 bytes of 7 and {"data":{"days":["8","9"],"family-name":"Ndiaye"},"files":{…},"person":…,"process":…,"subject":…}, reckoned apart.
  expect(commitmentTo(said, salt)).toBe('14cb038d965041922d9da04be409207a3bb3638649141e887bc95bfc365a047f');
});

test('order makes no difference; any other answer, file, person or salt does', () => {
  const commitment = commitmentTo(said, salt);
  expect(commitmentTo({ ...said, data: said.data.toReversed() }, salt)).toBe(commitment);
  const others: readonly Said[] = [{ ...said, person: 'p-2' }, { ...said, process: 'x' }, { ...said, subject: 'x:y' }, { ...said, files: [] }, { ...said, data: said.data.slice(1) }];
  expect(new Set([commitment, commitmentTo(said, Buffer.alloc(32, 8)), ...others.map((other) => commitmentTo(other, salt))]).size).toBe(7);
});

test('two forms have one commitment only where they say the same', () => {
  const forms = fc.dictionary(fc.string(), fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.array(fc.string())), { noNullPrototype: true }).map((values) => Object.entries(values).map(([field, value]) => ({ field, value })));
  const plain = (data: Said['data']) => JSON.stringify(data.toSorted((a, b) => (a.field < b.field ? -1 : 1)).map(({ field, value }) => [field, value]));
  fc.assert(fc.property(forms, forms, (one, other) => (commitmentTo({ ...said, data: one }, salt) === commitmentTo({ ...said, data: other }, salt)) === (plain(one) === plain(other))));
});
