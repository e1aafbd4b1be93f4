import fc from 'fast-check';
import { expect, test } from 'vitest';
import { compile } from './compile/compile.ts';
import { readingOfParty } from './compile/project.ts';
import { readingsOf } from './compile/readings.ts';
import type { Proposal } from './compile/readings.ts';
import { resolve } from './compile/resolve.ts';
import { scene } from './compile/scenes.test-support.ts';
import type { Scene } from './compile/scenes.test-support.ts';
import { keyOf, textOf, tokenise } from './compile/tokens.ts';
import { pointsOf } from './compile/tree.ts';
import { leavesSettled, settledBase, workingOf } from './settle.ts';
import type { Settlement } from './settle.ts';
import { settlementOf } from './settlement-of.ts';

const proposalsOf = ({ readings }: Scene): readonly Proposal[] => readings.map(({ parties, sources, tokens }, at) => ({ id: sources[0] ?? '', place: at + 1, parties, tokens }));
const compiled = (base: Scene['base'], proposals: readonly Proposal[]) => compile({ provision: 'p', revision: 'r', base, readings: readingsOf(base, proposals) });

test('TX-11 a settled point reads as a resolved one, for every party, and nothing else of what anybody reads changes', () => {
  fc.assert(
    fc.property(scene, fc.nat(20), fc.nat(6), (drawn, which, chosen) => {
      const proposals = proposalsOf(drawn);
      const compilation = compiled(drawn.base, proposals);
      const points = pointsOf(compilation.content);
      const point = points[which % Math.max(points.length, 1)];
      if (point === undefined) return;
      const alternative = chosen % point.alts.length;
      const resolved = resolve(compilation, point.id, alternative);
      const settlement: Settlement = { ...settlementOf(compilation, drawn.base, point, alternative), at: 100 };
      const after = workingOf(drawn.base, proposals, [settlement]);
      const readings = readingsOf(after.base, after.proposals);
      for (const { parties } of drawn.readings) {
        const [party = ''] = parties;
        const found = readings.find((one) => one.parties.includes(party))?.tokens ?? after.base;
        expect(keyOf(found).slice(1), `${party} of ${textOf(drawn.base)}`).toBe(keyOf(resolved === undefined ? [] : readingOfParty(resolved, party)).slice(1));
      }
    }),
    { numRuns: 60000 },
  );
});

test('TX-24 later words leave what was settled as it is, or are refused', () => {
  const base = tokenise('States shall act now and report yearly.');
  const settlement: Settlement = { start: 1, end: 2, words: 'should', space: ' ', dropped: ['shall'], keepsInner: false, apart: [], at: 9 };
  expect(textOf(settledBase(base, [settlement]).base)).toBe('States should act now and report yearly.');
  expect(leavesSettled(base, tokenise('States should act soon and report yearly.'), [settlement])).toBe(true);
  expect(leavesSettled(base, tokenise('States shall act now and report yearly.'), [settlement])).toBe(false);
  expect(leavesSettled(base, tokenise('All States should act now and report yearly.'), [settlement])).toBe(true);
});
