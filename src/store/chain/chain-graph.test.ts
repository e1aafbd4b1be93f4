import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { relations, walk } from './chain-graph.ts';
import type { Direction, Edge, Relation } from './chain-graph.ts';

const names = ['input:a', 'input:b', 'recommendation:c', 'amendment:d', 'amendment:e', 'provision:f', 'provision:g', 'commitment:h', 'pledge:i'] as const satisfies readonly SubjectKey[];
const some: readonly Relation[] = ['found', 'rests', 'taken-up', 'proposed', 'within', 'made-from', 'committed', 'pledged'];
const drawn = fc.array(fc.record({ from: fc.constantFrom(...names), to: fc.constantFrom(...names), relation: fc.constantFrom(...some), at: fc.constant(1) }).filter(({ from, to }) => from !== to), { maxLength: 30 });

function edgesIn(all: readonly Edge[]) {
  return (keys: readonly SubjectKey[], direction: Direction) => Promise.resolve(all.filter(({ from, to }) => keys.includes(direction === 'forth' ? from : to)));
}

test('CH-2 what a thing led to came from it, whichever end one walks from', async () => {
  await fc.assert(
    fc.asyncProperty(drawn, async (all) => {
      const [forth, back] = await Promise.all((['forth', 'back'] as const).map((direction) => Promise.all(names.map(async (name) => [...(await walk([name], direction, edgesIn(all))).reached.keys()]))));
      for (const [at, name] of names.entries()) for (const [other, far] of names.entries()) expect(forth?.[at]?.includes(far)).toBe(back?.[other]?.includes(name));
    }),
    { numRuns: 400 },
  );
});

test('CH-2 an amendment that was not taken up is seen with its paragraph and is a way to nothing else', async () => {
  const all: readonly Edge[] = [
    { from: 'input:a', to: 'amendment:d', relation: 'rests', at: 1 },
    { from: 'amendment:d', to: 'provision:f', relation: 'proposed', at: 1 },
    { from: 'provision:f', to: 'provision:g', relation: 'within', at: 2 },
    { from: 'provision:g', to: 'commitment:h', relation: 'committed', at: 3 },
  ];
  expect([...(await walk(['input:a'], 'forth', edgesIn(all))).reached.keys()]).toEqual(['input:a', 'amendment:d']);
  expect([...(await walk(['provision:g'], 'back', edgesIn(all))).reached.keys()]).toEqual(['provision:g', 'provision:f', 'amendment:d']);
  const taken = all.map((edge) => (edge.relation === 'proposed' ? { ...edge, relation: 'taken-up' as const } : edge));
  expect((await walk(['input:a'], 'forth', edgesIn(taken))).reached.get('commitment:h')).toBe(4);
  expect((await walk(['commitment:h'], 'back', edgesIn(taken))).reached.get('input:a')).toBe(4);
});

test('CH-2 each link is met once, and a circle ends', async () => {
  const all: readonly Edge[] = [
    { from: 'provision:f', to: 'provision:g', relation: 'made-from', at: 1 },
    { from: 'provision:g', to: 'provision:f', relation: 'made-from', at: 2 },
  ];
  expect((await walk(['provision:f'], 'forth', edgesIn(all))).edges).toHaveLength(2);
  expect(Object.values(relations).filter((strength) => strength === 'said')).toHaveLength(1);
});
