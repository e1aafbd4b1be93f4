import { expect, test } from 'vitest';
import { ledgerOf } from '../../../process/synthesis/ledger/ledger.ts';
import type { PositionRow, Stance } from '../../../process/synthesis/ledger/position-row.ts';
import { entriesOf, opinionsOf } from './opinion-of-ledger.ts';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';

const day = parseIsoDay('2017-05-08');

function row(holder: string, recommendation: string, stance: Stance): PositionRow {
  if (day === undefined) throw new Error('unreachable');
  return { id: `${holder}-${recommendation}`, recommendation, holder, holderKind: /^[A-Z]{2}$/u.test(holder) ? 'state' : 'participant', stance, on: day, at: 1, evidence: [], withdrawn: false };
}

const ledger = (rows: readonly PositionRow[]) => ledgerOf(rows, { membersOf: () => [] }, (id) => id);
const [north, south] = [['FR', 'DE', 'SE', 'PL'], ['MX', 'KE', 'NG', 'BR', 'IN']];
const rows = ['a', 'b', 'c', 'd'].flatMap((id, at) => [...north, ...south].map((state) => row(state, id, at === 0 || north.includes(state) === (at % 2 === 0) ? 'support' : 'oppose')));

test('States are on the map, others are not', () => {
  const entries = entriesOf(ledger([...rows, row('caritas', 'a', 'oppose')]));
  expect(entries).toHaveLength(rows.length);
  expect(opinionsOf(entries).map).toMatchObject({ kind: 'map', points: { length: 9 } });
});

test('two camps are two groups; what both support bridges them, and the regions', () => {
  const { map, acrossRegions } = opinionsOf(entriesOf(ledger(rows)));
  if (map.kind !== 'map') throw new Error('too few');
  expect(map.groups.map(({ size }) => size)).toEqual([5, 4]);
  expect(map.proposals[0]?.id).toBe('a');
  expect(acrossRegions[0]?.id).toBe('a');
  expect(acrossRegions[0]?.byGroup.map(({ group }) => group)).toEqual(['african', 'asia-pacific', 'eastern-european', 'latin-american-and-caribbean', 'western-european-and-other']);
});

test('of few nothing is drawn', () => {
  expect(opinionsOf(entriesOf(ledger(rows.slice(0, 3)))).map.kind).toBe('too-few');
  expect(opinionsOf([]).acrossRegions).toEqual([]);
});
