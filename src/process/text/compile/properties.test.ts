import { expect, test } from 'vitest';
import { allSmall, modes } from './scenes.test-support.ts';
import { brokenIn, ofCompilations, ofOperations, reached } from './properties.test-support.ts';

/** TRAVAUX_RUNS asks for more; the benchmark `properties` makes up to 200,000 of each. */
const numRuns = Number(process.env['TRAVAUX_RUNS'] ?? 600);
const patience = 600_000;

function inEachMode(rule: keyof typeof ofCompilations): void {
  for (const [mode, policy] of Object.entries(modes)) expect({ mode, ...ofCompilations[rule](policy)(numRuns) }).toEqual({ mode, runs: numRuns });
}

function holds(rule: keyof typeof ofOperations): void {
  expect(ofOperations[rule](numRuns)).toEqual({ runs: numRuns });
}

test('TX-1 what a party reads can be told from the compilation exactly', () => inEachMode('TX-1'), patience);
test('TX-2 so can the base, which is also what the silent read', () => inEachMode('TX-2'), patience);
test('TX-3 in whatever sequence readings came, the compilation is the same to the byte', () => inEachMode('TX-3'), patience);
test('TX-4 who reads the same stands together, and what is filed twice counts once', () => inEachMode('TX-4'), patience);
test('TX-5 at every point each party of the branch stands in one alternative', () => inEachMode('TX-5'), patience);
test('TX-6 no word is invented and none is lost', () => inEachMode('TX-6'), patience);
test('TX-7 what was written in the house dialect is read back as the same compilation', () => holds('TX-7'), patience);
test('TX-8 a proposal to one provision changes no other', () => holds('TX-8'), patience);
test('TX-9 a proposal that was withdrawn leaves the compilation as it was', () => holds('TX-9'), patience);
test('TX-10 where all read the same there are no brackets, and without readings there is the base', () => holds('TX-10'), patience);
test('TX-11 a resolved point reads as chosen for all, and nothing else changes', () => holds('TX-11'), patience);
test('TX-12 a text is clean once no point is open, and then all read it', () => holds('TX-12'), patience);
test('TX-13 a group speaks for its members that have no reading of their own, and where groups differ that is seen', () => holds('TX-13'), patience);
test('TX-14 in a new revision a reading is kept, carried over with a flag, or stale, and never silently changed', () => holds('TX-14'), patience);
test('TX-15 every word comes from the base or from an amendment that has it', () => holds('TX-15'), patience);
test('TX-17 brackets are no deeper than the limit, and nobody is read otherwise because another is heard', () => holds('TX-17'), patience);
test('TX-18 NFD, CRLF and non-breaking spaces, in every script, make no difference', () => holds('TX-18'), patience);
test('TX-19 whoever holds which text, what is printed without names is the same to the byte', () => holds('TX-19'), patience);

test('the random cases reach all that can happen, so that what holds is not held of nothing', () => {
  for (const [what, times] of Object.entries(reached(1000, 7))) expect([what, times > 50]).toEqual([what, true]);
});

test('TX-1 TX-2 TX-5 TX-6 hold of every base of up to two words and every three readings of the same', () => {
  for (const policy of Object.values(modes)) for (const scene of allSmall(2)) expect(brokenIn(scene, policy)).toBeUndefined();
}, patience);
