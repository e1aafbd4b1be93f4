import { expect, test } from 'vitest';
import { oceans, oceanTexts } from './coding/oceans.test-support.ts';
import { strangers } from './near-duplicates/letters.test-support.ts';
import { analyse } from './pipeline/analyse.ts';
import type { Card, Stage } from './pipeline/analysis.ts';
import { runAnalysis } from './run-analysis.ts';

const codebook = oceans('all');
const cardsOf = (texts: readonly string[]): readonly Card[] => texts.map((text, at) => ({ id: `card-${at}`, text }));
const cards = cardsOf([...oceanTexts('en').map(({ text }) => text), ...strangers(300, 6)]);
const large = () => cardsOf(strangers(20_000, 7));

test('one thread, two threads and none give the same analysis, byte for byte, and every stage is reported', { timeout: 60_000 }, async () => {
  const here = JSON.stringify(analyse(cards, [codebook], { seed: 3 }));
  for (const threads of [1, 2] as const) {
    const heard = new Set<Stage>();
    const outcome = await runAnalysis(cards, [codebook], { seed: 3, threads, onProgress: ({ stage }) => heard.add(stage) });
    expect(outcome.kind === 'analysis' && JSON.stringify(outcome.analysis)).toBe(here);
    expect(heard.size).toBe(4);
  }
});

test('cancelled before or while it runs, it says so at once', { timeout: 60_000 }, async () => {
  expect(await runAnalysis(cards, [codebook], { signal: AbortSignal.abort() })).toEqual({ kind: 'stopped', why: 'cancelled' });
  const cancel = new AbortController();
  expect(await runAnalysis(large(), [codebook], { signal: cancel.signal, onProgress: () => cancel.abort() })).toEqual({ kind: 'stopped', why: 'cancelled' });
});

test('it ends where its time or its memory is used up', { timeout: 60_000 }, async () => {
  expect(await runAnalysis(large(), [codebook], { seconds: 0.05 })).toEqual({ kind: 'stopped', why: 'time' });
  expect(await runAnalysis(large(), [codebook], { megabytes: 24 })).toEqual({ kind: 'stopped', why: 'memory' });
});

test('what cannot be analysed is thrown to whoever asked', async () => {
  await expect(runAnalysis([...cards, ...cards], [codebook])).rejects.toThrow(RangeError);
});
