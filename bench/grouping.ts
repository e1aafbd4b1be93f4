import { groupItems, kMeansOf } from '../src/analysis/grouping/grouping.ts';
import type { Group, GroupingOptions } from '../src/analysis/grouping/grouping.ts';
import { fraction, generatorOf } from '../src/analysis/words/seeded.ts';
import { adjustedRand } from './adjusted-rand.ts';
import { mutualInformation } from './mutual-information.ts';
import { atLeast, atMost } from './report.ts';
import type { Goal, Report } from './report.ts';
import { summaryTasks } from './summary-sections.ts';
import type { SummaryTask } from './summary-sections.ts';

const seeds = Array.from({ length: 20 }, (_, at) => at + 1);
const sizes = [500, 1000, 2000, 5000];

/** Recommendations of a summary grouped without headings or introductions as codes; how well the groups agree with its sections, at their number. */
export function benchGrouping(data?: string): Promise<Report> {
  const tasks = summaryTasks(data);
  const figures: Record<string, number> = {};
  const goals: Goal[] = [];
  if (tasks === undefined) console.log('The summaries are absent: only times are measured.');
  for (const task of tasks ?? []) goals.push(...benchTask(task, figures));
  for (const size of sizes) {
    const items = invented(size);
    const begun = performance.now();
    groupItems(items, { seed: 1 });
    figures[`${size} texts grouped, s`] = (performance.now() - begun) / 1000;
  }
  return Promise.resolve({ bench: 'grouping', figures, goals });
}

function benchTask(task: SummaryTask, figures: Record<string, number>): readonly Goal[] {
  const name = task.file.slice(0, 3);
  const truth = task.texts.map(({ section }) => section);
  const background = task.background.map((text) => ({ text }));
  const begun = performance.now();
  const runs = kMeansOf(task.texts, task.codes.length, seeds, background);
  figures[`${name}: k-means of 20 seeds, s`] = (performance.now() - begun) / 1000;
  const rands = runs.map((run) => adjustedRand(run, truth));
  const infos = runs.map((run) => mutualInformation(run, truth));
  Object.assign(figures, {
    [`${name}: k-means, ARI mean`]: mean(rands),
    [`${name}: k-means, ARI standard deviation`]: deviation(rands),
    [`${name}: k-means, NMI mean`]: mean(infos),
    [`${name}: k-means, NMI standard deviation`]: deviation(infos),
  });
  for (const [way, options] of [['hierarchy, true number', { groups: task.codes.length }], ['hierarchy, default threshold', {}]] as const) {
    const groups = groupItems(task.texts, { background, ...options });
    const labels = task.texts.map(({ id }) => groups.findIndex(({ members }) => members.includes(id)));
    Object.assign(figures, { [`${name}: ${way}, groups`]: groups.length, [`${name}: ${way}, ARI`]: adjustedRand(labels, truth), [`${name}: ${way}, NMI`]: mutualInformation(labels, truth) });
  }
  return [
    atLeast(`${name}: ARI, mean of 20 seeds, true number`, 0.22, mean(rands)),
    atMost(`${name}: groups that differ in a second run`, 0, differing(task, { background }, task.texts)),
    atMost(`${name}: groups that differ in another order`, 0, differing(task, { background }, shuffled(task.texts))),
  ];
}

function differing(task: SummaryTask, options: GroupingOptions, texts: SummaryTask['texts']): number {
  const [first, second] = [groupItems(task.texts, options), groupItems(texts, options)];
  const same = (one: Group, other: Group | undefined) => JSON.stringify(one) === JSON.stringify(other);
  return first.filter((group, at) => !same(group, second[at])).length + Math.abs(first.length - second.length);
}

function shuffled<T>(things: readonly T[]): readonly T[] {
  const generator = generatorOf(20);
  return things.map((thing) => ({ thing, key: fraction(generator) })).toSorted((a, b) => a.key - b.key).map(({ thing }) => thing);
}

/** Texts of fifteen made-up words, each of one of sixty subjects with words of its own. */
function invented(count: number): readonly { readonly id: string; readonly text: string; readonly language: 'en' }[] {
  const generator = generatorOf(11);
  return Array.from({ length: count }, (_, at) => {
    const subject = generator() % 60;
    return { id: String(at).padStart(6, '0'), text: Array.from({ length: 15 }, () => (generator() % 3 === 0 ? `common${generator() % 400}` : `subject${subject}x${generator() % 25}`)).join(' '), language: 'en' };
  });
}

function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

function deviation(values: readonly number[]): number {
  return Math.sqrt(mean(values.map((value) => (value - mean(values)) ** 2)));
}
