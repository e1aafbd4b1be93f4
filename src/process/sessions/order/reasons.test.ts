import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { charge, chargeAside, mayTakeAside } from './charge.ts';
import { freshOrder } from './fresh-order.ts';
import { give } from './give.ts';
import { next, rank } from './rank.ts';
import { anyLoad, requests } from './loads.test-support.ts';
import { simulate } from './simulate.test-support.ts';
import type { Candidate, OrderState, OrderTerms } from './types.ts';
import { weightsOf } from './weights-of.ts';

const terms: OrderTerms = { weights: {}, overtakesInFlow: 3 };
/** Nobody is overtaken so often in these tests. */
const unbound: OrderTerms = { ...terms, overtakesInFlow: 100 };
const fresh = freshOrder();
const speech = 180;

/** `africa/woman` is a woman of that group; arrival is the place in the list. */
function waiting(...all: readonly string[]): readonly Candidate[] {
  return all.map((words, arrival) => {
    const [flow = '', gender = 'not-stated', holder = `h${arrival}`, side] = words.split('/');
    return { id: `r${arrival}`, flow, holder, gender: gender === 'woman' || gender === 'man' || gender === 'other' ? gender : 'not-stated', side: side === 'panel' ? 'panel' : 'floor', arrival, overtakenInFlow: 0, overtaken: 0, passedForBalance: 0 };
  });
}
const had = (more: Partial<OrderState>): OrderState => ({ ...fresh, ...more });
const heard = (woman: number, man: number) => ({ woman, man, other: 0, 'not-stated': 0 });
const finished = (finish: Readonly<Record<string, number>>, virtual = 0) => ({ ...fresh.tags, floor: { virtual, finish } });
const codes = (state: OrderState, candidates: readonly Candidate[], by = terms) => next(by, state, candidates)?.reasons.map(({ code }) => code);
const order = (state: OrderState, candidates: readonly Candidate[], by = terms) => rank(by, state, candidates, { speech }).map(({ id }) => id);

describe('women and men', () => {
  test('FO-6 the gender that has had less time goes first, inside a group and among those who have not spoken', () => {
    expect(next(terms, had({ secondsByGender: heard(0, 100) }), waiting('a/man', 'a/man', 'a/woman'))).toEqual({ id: 'r2', reasons: [{ code: 'gender-balance', gender: 'woman' }, { code: 'only-flow', flow: 'a' }, { code: 'first-time' }] });
    expect(next(terms, had({ secondsByGender: heard(100, 0) }), waiting('a/woman', 'a/man'))?.id).toBe('r1');
    expect(next(terms, had({ secondsByGender: heard(0, 100), turns: { w: 1 } }), waiting('a/man', 'a/woman/w'))?.id).toBe('r0');
    expect(next(terms, had({ secondsByGender: heard(0, 100), tags: finished({ b: 180 }) }), waiting('a/man', 'b/woman'))?.id).toBe('r0');
    expect(next(terms, had({ secondsByGender: heard(100, 100) }), waiting('a/man', 'a/woman'))?.id).toBe('r0');
  });

  test('FO-6 whoever states neither keeps the place that asking gave', () => {
    const behind = had({ secondsByGender: heard(0, 100_000) });
    expect(order(behind, waiting('a/man', 'a', 'a/woman', 'a/other', 'a/woman', 'a'), unbound)).toEqual(['r2', 'r1', 'r4', 'r3', 'r0', 'r5']);
    // Second-time speakers too, whom first-time speakers passed meanwhile.
    const again = had({ secondsByGender: heard(0, 100_000), turns: { m: 1, x: 1, w: 1 } });
    expect(order(again, waiting('a/man/m', 'a/not-stated/x', 'a/woman/f', 'a/woman/g', 'a/woman/w'), unbound)).toEqual(['r2', 'r3', 'r4', 'r1', 'r0']);
  });

  test('FO-6 as many speak before them as asked before them, whatever the others state', () => {
    fc.assert(
      fc.property(requests({ atOnce: true, ownHolder: true }), fc.nat(5000), fc.nat(5000), (all, woman, man) => {
        const candidates = waiting(...all.map(({ gender }) => `a/${gender}`));
        const places = order(had({ secondsByGender: heard(woman, man) }), candidates, unbound);
        for (const { id, gender, arrival } of candidates) if (gender === 'other' || gender === 'not-stated') expect(places.indexOf(id)).toBe(arrival);
      }),
    );
  });
});

describe('between groups', () => {
  test('FO-1 the group with the least time for its weight is next, and equals by asking', () => {
    expect(next(terms, had({ tags: finished({ a: 180, b: 60 }), secondsByFlow: { a: 180, b: 60 } }), waiting('a', 'b', 'c'))).toMatchObject({ id: 'r2', reasons: [{ code: 'flow-is-due', flow: 'c', secondsHad: 0 }, { code: 'first-time' }, { code: 'asked-first' }] });
    expect(next({ ...terms, weights: { a: 4 } }, charge(charge(fresh, { ...terms, weights: { a: 4 } }, { flow: 'a', holder: 'x', gender: 'man', side: 'floor' }, 180), terms, { flow: 'b', holder: 'y', gender: 'man', side: 'floor' }, 60), waiting('b', 'a'))?.id).toBe('r1');
    expect(order(had({ tags: finished({ b: 90 }, 100) }), waiting('a', 'b'))).toEqual(['r0', 'r1']);
  });

  test('FO-4 a bound on being overtaken by anybody goes before the groups', () => {
    const candidates = waiting('a', 'b').map((one) => ({ ...one, overtaken: one.flow === 'a' ? 5 : 0 }));
    expect(next({ ...terms, overtakes: 5 }, had({ tags: finished({ a: 900 }) }), candidates)).toEqual({ id: 'r0', reasons: [{ code: 'overtaken-by-all', times: 5 }] });
    expect(next({ ...terms, overtakes: 6 }, had({ tags: finished({ a: 900 }) }), candidates)?.id).toBe('r1');
  });

  test('FO-15 weights are alike, by members, or in part each, and one on the average', () => {
    const flows = [{ flow: 'a', members: 30 }, { flow: 'b', members: 10 }];
    expect(weightsOf(flows, 'equal')).toEqual({ a: 1, b: 1 });
    expect(weightsOf(flows, 'members')).toEqual({ a: 1.5, b: 0.5 });
    expect(weightsOf(flows, 0.5)).toEqual({ a: 1.25, b: 0.75 });
    expect(weightsOf([{ flow: 'a', members: 0 }, { flow: 'b', members: 3 }], 'members')).toEqual({ a: 0.5, b: 1.5 });
    expect(weightsOf([], 'members')).toEqual({});
  });
});

describe('asides', () => {
  const speaker = { flow: 'a', holder: 'x', gender: 'woman', side: 'floor' } as const;
  test('FO-14 an aside is charged to the group and is no turn', () => {
    const by: OrderTerms = { ...terms, alternation: { floorTurns: 1, panelSeconds: 60 } };
    const after = chargeAside(fresh, by, speaker, 40);
    expect(after).toMatchObject({ turns: {}, secondsByFlow: { a: 40 }, secondsByGender: { woman: 40 }, frame: { turns: 0, seconds: 0 }, asides: { x: 1 }, tags: { floor: { virtual: 0, finish: { a: 40 } } } });
    expect(order(after, waiting('a', 'b'), by)).toEqual(['r1', 'r0']);
  });

  test('FO-14 each holder has as many asides as the cap allows', () => {
    const capped: OrderTerms = { ...terms, asides: { times: 2, seconds: 180 } };
    const twice = chargeAside(chargeAside(fresh, capped, speaker, 1), capped, speaker, 1);
    expect([mayTakeAside(capped, fresh, 'x'), mayTakeAside(capped, twice, 'x'), mayTakeAside(capped, twice, 'constructor'), mayTakeAside(terms, twice, 'x')]).toEqual([true, false, true, true]);
  });
});

describe('reasons', () => {
  test('FO-16 the reason that decided comes first, and one that left nobody out decides nothing', () => {
    expect(codes(fresh, waiting('a'))).toEqual(['only-flow', 'first-time', 'asked-first']);
    expect(codes(fresh, waiting('a', 'a'))).toEqual(['asked-first', 'only-flow', 'first-time']);
    expect(codes(had({ turns: { x: 1 } }), waiting('a/man/x', 'a/man/y'))).toEqual(['first-time', 'only-flow', 'asked-first']);
    expect(codes(had({ turns: { x: 1 } }), waiting('a/man/x', 'a/man/y').map((one) => ({ ...one, overtakenInFlow: 3 })))).toEqual(['overtaken-in-flow', 'only-flow']);
    expect(codes(fresh, waiting('a', 'a/man/p/panel'), { ...terms, alternation: { floorTurns: 2, panelSeconds: 60 } })?.[0]).toBe('alternation');
    expect(next(terms, fresh, [])).toBeUndefined();
  });

  test('FO-3 the list is what happens if nobody joins or leaves and everybody uses their time', () => {
    fc.assert(
      fc.property(anyLoad, fc.nat(31), (load, at) => {
        const { turns } = simulate(load);
        const turn = turns[at % Math.max(1, turns.length)];
        if (turn === undefined) return;
        let [state, left] = [turn.before, turn.waiting];
        const happened = turn.waiting.map(() => {
          const first = next(load.terms, state, left);
          const candidate = left.find(({ id }) => id === first?.id);
          if (candidate === undefined) throw new Error('Nobody is next.');
          const given = give(state, load.terms, candidate, left);
          state = charge(given.state, load.terms, candidate, speech);
          left = left.filter((one) => one !== candidate).map((one) => ({ ...one, ...given.passed.find(({ id }) => id === one.id) }));
          return first;
        });
        expect(rank(load.terms, turn.before, turn.waiting, { speech })).toEqual(happened);
      }),
    );
  });

  test('FO-16 the list goes on from whoever has the floor now', () => {
    const { state } = give(fresh, terms, { ...waiting('a')[0], id: 'now' } as Candidate, []);
    const speaking = { speaker: { flow: 'a', holder: 'h9', gender: 'man', side: 'floor' }, seconds: 20 } as const;
    expect(rank(terms, state, waiting('a', 'b'), { speech, speaking, limit: 1 }).map(({ id }) => id)).toEqual(['r1']);
    expect(rank(terms, charge(state, terms, speaking.speaker, 180), waiting('a', 'b'), { speech })).toEqual(rank(terms, state, waiting('a', 'b'), { speech, speaking }));
  });
});
