import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import type { RecommendationState } from './state.ts';
import { given, join, paperText, reject, confirm, separate } from './recommendations.test-support.ts';

const at = { at: '2017-05-08' };

/** Two numbers choose among the recommendations that there are by then. */
const step = fc.record({ what: fc.constantFrom('join' as const, 'separate' as const, 'split' as const, 'reject' as const, 'confirm' as const), one: fc.nat(), other: fc.nat() });
type Step = typeof step extends fc.Arbitrary<infer Value> ? Value : never;

describe('whatever is done with recommendations', () => {
  test('SY-5 joining, separating, splitting and rejecting in any order keep every recommendation with its origin', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
        const here = given();
        const seen = new Map<string, RecommendationState>();
        for (const [number, one] of steps.entries()) {
          const standing = [...here.states.values()].filter((state) => state.kind === 'recommendation');
          here.when(commandOf(one, standing, number), at);
          for (const before of seen.values()) kept(before, here.states.get(`recommendation:${before.id}`));
          for (const state of here.states.values()) if (state.kind === 'recommendation' && !seen.has(state.id)) seen.set(state.id, state);
        }
        const all = [...here.states.values()].filter((state) => state.kind === 'recommendation');
        for (const state of all) {
          if (state.into !== undefined) expect(all.find(({ id }) => id === state.into)?.members).toContain(state.id);
          expect(state.origin !== undefined || state.from === undefined).toBe(true);
          for (const { start, end, quote } of state.origin?.pieces ?? []) expect(paperText.slice(start, end)).toBe(quote);
        }
      }),
    );
  });
});

function commandOf({ what, one, other }: Step, standing: readonly RecommendationState[], number: number): ProcessCommand {
  const first = standing[one % standing.length];
  const second = standing[other % standing.length];
  if (first === undefined || second === undefined) throw new Error('There are always three at least.');
  switch (what) {
    case 'join':
      return join(`joined-${number}`, [first.id, second.id]);
    case 'separate':
      return separate(first.id, first.into ?? second.id);
    case 'reject':
      return reject(first.id);
    case 'confirm':
      return confirm(first.id);
    case 'split':
      return splitInHalves(first, number);
  }
}

function splitInHalves({ id, origin }: RecommendationState, number: number): ProcessCommand {
  const [piece] = origin?.pieces ?? [];
  const { start = 0, quote = 'none' } = piece ?? {};
  const half = Math.ceil(quote.length / 2);
  const cut = (from: number, to: number) => ({ start: start + from, end: start + to, quote: quote.slice(from, to) });
  return { name: 'split-recommendation', data: { recommendation: id, into: [{ recommendation: `part-${number}-a`, pieces: [cut(0, half)] }, { recommendation: `part-${number}-b`, pieces: [cut(half, quote.length)] }] } };
}

function kept(before: RecommendationState, now: unknown): void {
  expect(now).toMatchObject({ id: before.id, text: before.text, foundBy: before.foundBy, language: before.language, ...(before.origin !== undefined && { origin: before.origin }) });
}
