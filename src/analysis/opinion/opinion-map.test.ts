import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { opinionMap } from './opinion-map.ts';
import type { OpinionMap } from './opinion-map.ts';
import { stanceMatrix } from './stance-matrix.ts';
import type { Stance, StanceEntry } from './stance-matrix.ts';

/** Rows of stances, `undefined` for unseen, as entries with readable ids. */
function entriesOf(rows: readonly (readonly (Stance | undefined)[])[], holder = (row: number) => `h${row}`, proposal = (column: number) => `p${column}`): StanceEntry[] {
  return rows.flatMap((row, place) => row.flatMap((stance, column) => (stance === undefined ? [] : [{ holder: holder(place), proposal: proposal(column), stance }])));
}

function mapOf(entries: readonly StanceEntry[]): OpinionMap {
  const map = opinionMap(stanceMatrix(entries));
  if (map.kind !== 'map') throw new Error('too few');
  return map;
}

/** Who stands together, whatever the groups are called. */
function partition({ points }: OpinionMap, name = (id: string) => id): unknown {
  return [...Map.groupBy(points, ({ group }) => group).values()].map((own) => own.map(({ id }) => name(id)).sort()).sort((a, b) => ((a[0] ?? '') < (b[0] ?? '') ? -1 : 1));
}

const stance = fc.constantFrom<Stance>(-1, 0, 1);
const cell = fc.option(stance, { nil: undefined, freq: 3 });
const rows = fc.tuple(fc.integer({ min: 4, max: 24 }), fc.integer({ min: 2, max: 12 })).chain(([holders, proposals]) => fc.array(fc.array(cell, { minLength: proposals, maxLength: proposals }), { minLength: holders, maxLength: holders }));
const wholeRows = fc.tuple(fc.integer({ min: 4, max: 20 }), fc.integer({ min: 2, max: 10 })).chain(([holders, proposals]) => fc.array(fc.array(stance, { minLength: proposals, maxLength: proposals }), { minLength: holders, maxLength: holders }));

/** Two camps, who disagree about everything but the last proposal, and one of each camp who says little. */
const camps: readonly (readonly (Stance | undefined)[])[] = Array.from({ length: 20 }, (_, holder) => Array.from({ length: 21 }, (_, column): Stance | undefined => {
  if (holder < 2 && column > 6) return undefined;
  if (column === 20) return 1;
  if (column === (holder * 7) % 20 || column === (holder * 3) % 20) return 0;
  return holder % 2 === 0 ? 1 : -1;
}));

describe('a map of two camps', () => {
  const map = mapOf(entriesOf(camps));

  test('parts them, along the first axis', () => {
    expect(map.groups.map(({ size }) => size)).toEqual([10, 10]);
    expect(new Set(map.points.map(({ id, group }) => `${Number(id.slice(1)) % 2} ${group}`)).size).toBe(2);
    expect(map.axes[0]).toBeGreaterThan(0.6);
    expect(map.silhouette).toBeGreaterThan(0.8);
    const sides = [...Map.groupBy(map.points, ({ group }) => group).values()].map((own) => new Set(own.map(({ x }) => Math.sign(x))));
    for (const side of sides) expect(side.size).toBe(1);
  });

  test('knows what they agree about', () => {
    expect(map.proposals[0]).toEqual({ id: 'p20', gic: (10 / 11) ** 2, least: 10 / 11, leastGroup: '1', leastSeen: 9, byGroup: [{ group: '1', agree: 9, disagree: 0, seen: 9 }, { group: '2', agree: 9, disagree: 0, seen: 9 }] });
  });

  test('draws every group with corners that are points of it', () => {
    for (const { id, hull } of map.groups) {
      const own = new Set(map.points.filter(({ group }) => group === id).map(({ x, y }) => `${x} ${y}`));
      expect(hull.every(({ x, y }) => own.has(`${x} ${y}`))).toBe(true);
    }
  });
});

describe('who is placed', () => {
  test('only who took a stance on seven proposals, or on all where there are fewer', () => {
    const quiet = [...camps, [1, 1, 1, 1, 1, 1] as const];
    expect(mapOf(entriesOf(quiet))).toMatchObject({ leftOut: ['h20'], leastStances: 7 });
    expect(mapOf(entriesOf(quiet.map((row) => row.slice(0, 6))))).toMatchObject({ leftOut: [], leastStances: 6 });
  });

  test('too few is an answer', () => {
    expect(opinionMap(stanceMatrix([]))).toEqual({ kind: 'too-few', holders: 0, proposals: 0, leastHolders: 4, leastProposals: 2 });
    expect(opinionMap(stanceMatrix(entriesOf([[1], [1], [-1], [0], [1]])))).toMatchObject({ kind: 'too-few', holders: 5, proposals: 1 });
    expect(opinionMap(stanceMatrix(entriesOf([[1, 1], [1, -1], [-1, 0], [0, undefined]])))).toMatchObject({ kind: 'too-few', holders: 3, proposals: 2 });
  });

  test('who stands alike stands in one place and one group', () => {
    fc.assert(fc.property(stance, fc.integer({ min: 4, max: 30 }), fc.integer({ min: 2, max: 12 }), (same, holders, proposals) => {
      const map = mapOf(entriesOf(Array.from({ length: holders }, () => Array.from({ length: proposals }, () => same))));
      expect(map.groups).toEqual([{ id: '1', size: holders, hull: [{ x: 0, y: 0 }] }]);
      expect(map).toMatchObject({ axes: [0, 0], silhouette: 0 });
    }));
  });
});

describe('a map depends on the stances alone', () => {
  test('not on the order in which they came', () => {
    fc.assert(fc.property(rows.chain((table) => fc.tuple(fc.constant(entriesOf(table)), fc.shuffledSubarray(entriesOf(table), { minLength: entriesOf(table).length }))), ([entries, shuffled]) => {
      expect(opinionMap(stanceMatrix(shuffled))).toEqual(opinionMap(stanceMatrix(entries)));
    }));
  });

  test('not on what the holders are called', () => {
    fc.assert(fc.property(rows.chain((table) => fc.tuple(fc.constant(table), fc.shuffledSubarray([...table.keys()], { minLength: table.length }))), ([table, names]) => {
      const [own, renamed] = [opinionMap(stanceMatrix(entriesOf(table))), opinionMap(stanceMatrix(entriesOf(table, (row) => `h${names[row] ?? 0}`)))];
      if (own.kind !== 'map' || renamed.kind !== 'map') {
        expect(renamed).toEqual(own);
        return;
      }
      const placeOf = new Map(renamed.points.map(({ id, x, y, group }) => [id, { x, y, group }]));
      for (const { id, x, y, group } of own.points) expect(placeOf.get(`h${names[Number(id.slice(1))] ?? 0}`)).toEqual({ x, y, group });
      expect(renamed.proposals).toEqual(own.proposals);
    }));
  });

  test('not on what the proposals are called, where the camps are clear', () => {
    fc.assert(fc.property(fc.shuffledSubarray([...Array.from({ length: 21 }).keys()], { minLength: 21 }), (names) => {
      expect(partition(mapOf(entriesOf(camps, undefined, (column) => `p${names[column] ?? 0}`)))).toEqual(partition(mapOf(entriesOf(camps))));
    }), { numRuns: 30 });
  });

  test('a proposal that stands there twice changes no group and no count of the others, where the camps are clear', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 20 }), (twice) => {
      const [plain, doubled] = [mapOf(entriesOf(camps)), mapOf(entriesOf(camps.map((row) => [...row, row[twice]])))];
      expect(partition(doubled)).toEqual(partition(plain));
      for (const { id, byGroup } of plain.proposals) expect(doubled.proposals.find((other) => other.id === id)?.byGroup).toEqual(byGroup);
    }));
  });

  test('all proposals twice: the same holders and shares of variance', () => {
    fc.assert(fc.property(wholeRows, (table) => {
      const [plain, doubled] = [mapOf(entriesOf(table)), mapOf(entriesOf(table.map((row) => [...row, ...row])))];
      expect(doubled.points.map(({ id }) => id)).toEqual(plain.points.map(({ id }) => id));
      for (const axis of [0, 1] as const) expect(doubled.axes[axis]).toBeCloseTo(plain.axes[axis], 5);
    }));
  });

  test('every holder is placed in one group or left out, and finite', () => {
    fc.assert(fc.property(rows, (table) => {
      const map = opinionMap(stanceMatrix(entriesOf(table)));
      if (map.kind !== 'map') return;
      const holders = table.flatMap((row, place) => (row.some((one) => one !== undefined) ? [`h${place}`] : []));
      expect([...map.points.map(({ id }) => id), ...map.leftOut].sort()).toEqual(holders.sort());
      expect(map.groups.reduce((sum, { size }) => sum + size, 0)).toBe(map.points.length);
      expect(map.points.every(({ x, y }) => Number.isFinite(x) && Number.isFinite(y) && !Object.is(x, -0) && !Object.is(y, -0))).toBe(true);
      expect(map.axes[0]).toBeGreaterThanOrEqual(map.axes[1]);
    }));
  });
});

test('of two stances on one proposal the later stands', () => {
  const matrix = stanceMatrix([{ holder: 'a', proposal: 'p', stance: 1 }, { holder: 'a', proposal: 'p', stance: -1 }]);
  expect([...matrix.values]).toEqual([-1]);
});
