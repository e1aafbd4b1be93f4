import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, outcome } from '../participation/bodies.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { call, callTie, declare, given, practiceIn, publish, reviewed, screen, submit, today, verdict } from './practices.test-support.ts';
import { stepOf } from './step-of.ts';
import { verdicts } from './state.ts';

const at = { at: today };
const stepAfter = (...commands: readonly ProcessCommand[]) => stepOf(practiceIn(given(commands)));

test('GP-14 for whom it waits, from submission to the end of its term', () => {
  expect(stepAfter(submit())).toMatchObject({ next: 'screen', waitsFor: 'secretariat' });
  expect(stepAfter(submit(), screen('replicable'))).toMatchObject({ next: 'mend', waitsFor: 'holder' });
  expect(stepAfter(submit(), screen())).toEqual({ next: 'call', waitsFor: 'secretariat', un: 1, outside: 2 });
  expect(stepAfter(submit(), screen(), call(1, 'un'), call(2, 'outside'), call(3, 'outside'))).toEqual({ next: 'reply', waitsFor: 'reviewers', un: 1, outside: 2 });
  expect(stepOf(practiceIn(reviewed().and(declare(3, 'declared', 'My own.'), at)))).toMatchObject({ next: 'call', un: 0, outside: 1 });
  expect(stepOf(practiceIn(reviewed('publish', 'decline')))).toMatchObject({ next: 'call-tie-breaker' });
  expect(stepOf(practiceIn(reviewed('publish', 'decline').and(callTie(4), at)))).toMatchObject({ next: 'tie-breaker-reply', waitsFor: 'reviewers' });
  const decided = reviewed('publish', 'publish', 'publish');
  expect(stepOf(practiceIn(decided))).toMatchObject({ next: 'decide', outcome: 'publish' });
  const out = practiceIn(decided.and(publish, at));
  expect([stepOf(out), stepOf(out, day('2022-05-08')), stepOf(out, day('2022-05-09'))].map(({ next }) => next)).toEqual(['none', 'none', 'renew']);
});

const number = fc.integer({ min: 1, max: 6 });
const side = fc.constantFrom('un', 'outside');
const anything: fc.Arbitrary<ProcessCommand> = fc.oneof(
  fc.tuple(number, side).map(([who, where]) => call(who, where)),
  fc.tuple(number, side).map(([who, where]) => callTie(who, where)),
  fc.tuple(number, fc.constantFrom('none', 'none', 'none', 'declared')).map(([who, what]) => declare(who, what, 'Known to me.')),
  fc.tuple(number, fc.constantFrom(...verdicts, 'publish', 'publish')).map(([who, what]) => verdict(who, what)),
);

test('GP-8 GP-14 whatever is called, declared and said: publication succeeds exactly when nothing is missing, on one verdict of the United Nations and two from outside', () => {
  fc.assert(
    fc.property(fc.array(anything, { maxLength: 40 }), (commands) => {
      const here = given([submit(), screen()]);
      for (const command of commands) here.when(command, at);
      const practice = practiceIn(here);
      const step = stepOf(practice);
      expect(outcome(here, publish, at) === 'done').toBe(step.next === 'decide' && step.outcome === 'publish');
      if (practiceIn(here).status !== 'published') return;
      const counted = practice.reviewers.filter(({ conflict, verdict: said }) => conflict === 'none' && said !== undefined);
      expect(counted.filter((one) => one.side === 'un').length).toBeGreaterThanOrEqual(1);
      expect(counted.filter((one) => one.side === 'outside').length).toBeGreaterThanOrEqual(2);
      const ordinary = counted.filter(({ tieBreaker }) => !tieBreaker);
      expect(ordinary.every(({ verdict: said }) => said === 'publish') || counted.some(({ tieBreaker, verdict: said }) => tieBreaker && said === 'publish')).toBe(true);
    }),
    { numRuns: 500 },
  );
});
