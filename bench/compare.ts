import { loadavg } from 'node:os';
import { compareRevisions } from '../src/process/text/compare/compare-revisions.ts';
import type { CompareOptions, Comparison } from '../src/process/text/compare/compare-revisions.ts';
import type { Revision } from '../src/process/text/compare/revision.ts';
import { isWord } from '../src/process/text/compile/tokens.ts';
import { makeRevisions, withOtherIds } from './compare-data.ts';
import type { TwoRevisions } from './compare-data.ts';
import { atMost, median } from './report.ts';
import type { Report } from './report.ts';

const [provisions, words, seed, rounds, randomCases] = [500, 25_000, 1, 15, 2000];

/**
 * Two revisions of 25,000 words in 500 provisions, of which some were edited, moved, deleted and added, compared in one
 * thread; with ids, and without. Texts are cut into words once, when they are taken in. Times are of the processor; the
 * first is of a process that has compared nothing yet. Random pairs of revisions show whether moves are shown as moves.
 */
export async function benchCompare(): Promise<Report> {
  const load = loadavg()[0] ?? Number.NaN;
  const two = makeRevisions(provisions, words, seed);
  const { before, after, moves } = two;
  const withIds = measured(before, after, { moves });
  const withoutIds = measured(before, withOtherIds(after), {});
  const nothing = measured(before, withOtherIds(makeRevisions(provisions, words, seed + 1).after), {});
  const large = makeRevisions(provisions * 4, words * 4, seed);
  const found = withoutIds.comparison.rows;
  const right = found.filter((row) => row.before[0] !== undefined && row.after[0]?.id === `other-${row.before[0].id}`).length;
  const joined = found.filter((row) => row.before.length > 0 && row.after.length > 0).length;
  const random = Array.from({ length: randomCases }, (_, at) => makeRevisions(5 + (at % 40), 20 * (5 + (at % 40)), seed + at, (at % 10) / 10));
  return await Promise.resolve({
    bench: 'compare',
    figures: {
      'load of the machine before': load,
      'words before': wordsOf(before),
      'words after': wordsOf(after),
      ...Object.fromEntries(Object.entries(two.made).map(([kind, count]) => [`provisions ${kind}`, count])),
      ...told('with ids', withIds),
      ...told('without ids', withoutIds),
      'without ids: put together that were the same, per cent': (right / before.filter(({ id }) => after.some((one) => one.id === id)).length) * 100,
      'without ids: put together that were not the same': joined - right,
      ...told('nothing in common', nothing),
      '100,000 words with ids: ms of processor': median(measured(large.before, large.after, { moves: large.moves }).times),
      '100,000 words without ids: ms of processor': median(measured(large.before, withOtherIds(large.after), {}).times),
      'random cases': random.length,
      'random cases: explicit moves': random.reduce((sum, one) => sum + one.made.moved, 0),
    },
    goals: [
      atMost('two revisions of 25,000 words, with ids', 500, median(withIds.times), ' ms'),
      atMost('two revisions of 25,000 words, without ids', 500, median(withoutIds.times), ' ms'),
      atMost('explicit moves not shown as moves', 0, [two, large, ...random].reduce((sum, one) => sum + notShown(one), 0)),
    ],
  });
}

interface Measured {
  readonly comparison: Comparison;
  readonly times: readonly number[];
  readonly wall: readonly number[];
}

function measured(before: Revision, after: Revision, options: CompareOptions): Measured {
  const [times, wall]: number[][] = [[], []];
  let comparison = compareRevisions([], []);
  for (let round = 0; round < rounds; round += 1) {
    const [cpu, begun] = [process.cpuUsage(), performance.now()];
    comparison = compareRevisions(before, after, options);
    wall?.push(performance.now() - begun);
    const { user, system } = process.cpuUsage(cpu);
    times?.push((user + system) / 1000);
  }
  return { comparison, times: times ?? [], wall: wall ?? [] };
}

function told(name: string, { comparison: { rows, totals }, times, wall }: Measured): Readonly<Record<string, number>> {
  const kinds = Object.entries(Object.groupBy(rows, ({ kind }) => kind)).map(([kind, those]) => [`${name}: rows ${kind}`, those.length] as const);
  return {
    [`${name}: ms of processor, first`]: times[0] ?? Number.NaN,
    [`${name}: ms of processor, median`]: median(times),
    [`${name}: ms, first`]: wall[0] ?? Number.NaN,
    [`${name}: ms, median`]: median(wall),
    ...Object.fromEntries(kinds),
    ...Object.fromEntries(Object.entries(totals).map(([kind, count]) => [`${name}: words ${kind}`, count])),
  };
}

function wordsOf(revision: Revision): number {
  return revision.reduce((sum, { tokens }) => sum + tokens.filter(isWord).length, 0);
}

/** Of the moves whose provision both revisions have, those that are shown as anything else. */
function notShown({ before, after, moves }: TwoRevisions): number {
  const { rows } = compareRevisions(before, after, { moves });
  const both = [...moves].filter((id) => after.some((one) => one.id === id));
  return both.filter((id) => !rows.some((row) => (row.kind === 'moved' || row.kind === 'moved-changed') && row.before[0]?.id === id && row.after[0]?.id === id)).length;
}
