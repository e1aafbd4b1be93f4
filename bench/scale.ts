import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Codebook } from '../src/analysis/coding/codebook.ts';
import type { AnalysisQuestion, ScaleAnswer } from './analysis-child.ts';
import { cardTopics } from './card-topics.ts';
import { makeCards } from './cards.ts';
import { startChild } from './feed-children.ts';
import { atLeast, atMost, median } from './report.ts';
import type { Report } from './report.ts';

const [many, some, further, seed] = [100_000, 1000, 300, 5];

/** Twenty themes with a heading and a paragraph: a third of a topic's words and purposes, so that cards say much that the codebook does not. */
const codebook: Codebook = {
  taxonomy: 'themes',
  codes: cardTopics.map(({ heading, adjectives, heads, purposes }, at) => ({ code: `theme-${at + 1}`, language: 'en', heading, introduction: `Participants spoke about ${heads.slice(0, 4).join(', ')}. They wished to ${purposes.slice(0, 2).join(' and to ')}, and asked for what is ${adjectives.slice(0, 3).join(', ')}.` })),
};

/**
 * A hundred thousand cards from CSV to copies, codes and groups, in one thread and in two; a thousand; and one more. The
 * cards are made up and in English: the right code of each is known, but how well it is found says nothing about real cards
 * (`coding` and `grouping` do), so it is not told here.
 */
export async function benchScale(): Promise<Report> {
  const figures: Record<string, number> = { 'load of the machine before': loadavg()[0] ?? Number.NaN };
  const texts = makeCards(many + further, seed).map(({ text }) => text);
  const more = texts.slice(many);
  const two = await ask({ count: many, threads: 2, texts });
  tell(figures, '100,000 cards, two threads', two);
  const one = await ask({ count: many, threads: 1, texts, more });
  tell(figures, '100,000 cards, one thread', one);
  const thousands = [await ask({ count: some, threads: 1, texts }), await ask({ count: some, threads: 1, texts }), await ask({ count: some, threads: 1, texts })];
  for (const [at, thousand] of thousands.entries()) tell(figures, `1,000 cards, run ${at + 1}`, thousand);
  const cancelled = await ask({ count: many, threads: 2, texts, cancelAfter: 40 });
  const adding = one.adding.toSorted((a, b) => a - b);
  Object.assign(figures, { 'cancelled: s to the end of the threads': cancelled.cancelling, 'one more card: s to open the analysis': one.opening / 1000, 'one more card: median ms': adding[Math.floor(adding.length / 2)] ?? Number.NaN, 'one more card: longest ms': adding.at(-1) ?? Number.NaN });
  return {
    bench: 'scale',
    figures,
    goals: [
      atMost('100,000 cards on two threads', 120, two.seconds, ' s'),
      atMost('memory on two threads', 1500, two.megabytes, ' MB'),
      atLeast('cards kept', many, two.counts['cards kept'] ?? 0),
      atMost('clusters without a group', 0, (two.counts['clusters'] ?? Number.NaN) - (two.counts['clusters grouped'] ?? 0)),
      atMost('different results of two runs, on one thread and on two', 0, two.digest === one.digest && two.digest !== '' ? 0 : 1),
      atMost('longest silence between two reports', 10, two.longestSilence, ' s'),
      atMost('cancelled, to the end', 1, cancelled.kind === 'stopped' ? cancelled.cancelling : Number.POSITIVE_INFINITY, ' s'),
      atMost('1,000 cards, median of three', 2, median(thousands.map(({ seconds }) => seconds)), ' s'),
      atMost('one more card, longest', 50, adding.at(-1) ?? Number.POSITIVE_INFINITY, ' ms'),
    ],
  };
}

interface Asked {
  readonly count: number;
  readonly threads: 1 | 2;
  readonly texts: readonly string[];
  readonly more?: readonly string[];
  readonly cancelAfter?: number;
}

/** Each in a process of its own. */
async function ask({ count, threads, texts, more = [], cancelAfter }: Asked): Promise<ScaleAnswer> {
  const folder = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  const file = join(folder, 'cards.csv');
  await writeFile(file, ['id,text', ...texts.slice(0, count).map((text, at) => `card-${at},"${text.replaceAll('"', '""')}"`)].join('\n'));
  const child = startChild<AnalysisQuestion, ScaleAnswer>('analysis-child');
  try {
    return await child.ask({ do: 'analysis', file, codebook, threads, more, ...(cancelAfter !== undefined && { cancelAfter }) });
  } finally {
    await child.stop();
    await rm(folder, { recursive: true, force: true });
  }
}

function tell(figures: Record<string, number>, name: string, { seconds, cpuSeconds, megabytes, megabytesBefore, until, reports, longestSilence, counts }: ScaleAnswer): void {
  Object.assign(figures, { [`${name}: s`]: seconds, [`${name}: CPU s`]: cpuSeconds, [`${name}: MB at most`]: megabytes, [`${name}: MB before the work`]: megabytesBefore, [`${name}: reports`]: reports, [`${name}: longest silence, s`]: longestSilence });
  for (const [stage, at] of Object.entries(until)) figures[`${name}: ${stage} done after s`] = at;
  for (const [what, count] of Object.entries(counts)) figures[`${name}: ${what}`] = count;
}
