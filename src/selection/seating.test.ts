import { expect, test } from 'vitest';
import { leximin } from './leximin.ts';
import { seededRandom } from './random.ts';
import { roundToLots } from './round.ts';
import { seatPersons } from './seating.ts';
import { smallPool } from './small-pools.test-support.ts';
import { loadSolver } from './solver.ts';
import { panelSpace } from './types.ts';

const solver = await loadSolver();

test('in joint lotteries, persons of one kind sit in as many lots as each other, but for one, body by body', { timeout: 60_000 }, () => {
  const random = seededRandom(12);
  for (let turn = 0; turn < 80; turn += 1) {
    const problem = { ...smallPool(random, { applicants: 12, seats: 3, bodies: 2 }), chanceOf: 'each' as const };
    const space = panelSpace(problem);
    const found = leximin(solver, space, { random: seededRandom(1), now: () => performance.now() });
    if (found.kind !== 'lottery') continue;
    const seated = seatPersons(problem, space, roundToLots(space, found, 200, seededRandom(2), () => false), seededRandom(3));
    for (const { type, variables } of space.shares) {
      const body = space.variables[variables[0] ?? -1]?.body ?? 0;
      const times = (space.types[type]?.persons ?? []).map((person) => seated.filter((lot) => lot[body]?.includes(person)).length);
      expect(Math.max(...times) - Math.min(...times)).toBeLessThan(2);
    }
  }
});
