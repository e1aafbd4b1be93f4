import { codeItems, codeOne, prepareCoding, refineWith } from '../src/analysis/coding/coding.ts';
import type { Coding, CodingMaterial } from '../src/analysis/coding/coding.ts';
import { oceans, oceanTexts, spoken } from '../src/analysis/coding/oceans.test-support.ts';
import type { TextToCode } from '../src/analysis/coding/side.ts';
import { fraction, generatorOf } from '../src/analysis/words/seeded.ts';
import { byUnits } from '../src/analysis/grouping/labels.ts';
import { atLeast, atMost } from './report.ts';
import type { Goal, Report } from './report.ts';
import { summaryTasks } from './summary-sections.ts';
import type { SummaryTask } from './summary-sections.ts';

const folds = 5;
const coverages = [25, 50, 75, 100];
const many = 100_000;

/**
 * Recommendations of a summary coded to its sections by headings and introductions alone. "Inductive": weights are learnt from the source documents without any recommendation;
 * "as the command": the unlabelled recommendations are among what is learnt from, as they are when `travaux code` is given them. No label is seen in either.
 */
export function benchCoding(data?: string): Promise<Report> {
  const tasks = summaryTasks(data);
  const figures: Record<string, number> = {};
  const goals: Goal[] = [];
  if (tasks === undefined) console.log('The summaries are absent: only the invented texts are coded.');
  for (const task of tasks ?? []) goals.push(...benchTask(task, figures));
  for (const language of spoken) figures[`invented texts, ${language}: top-1, %`] = share(oceanTexts(language).map(({ code }) => code), codeItems(prepareCoding(oceans('all')), oceanTexts(language)), 1);
  const shares = spoken.map((language) => figures[`invented texts, ${language}: top-1, %`] ?? 0);
  goals.push(atMost('invented texts, largest difference of languages, points', 5, Math.max(...shares) - Math.min(...shares)));
  goals.push(...timesOfMany(figures));
  return Promise.resolve({ bench: 'coding', figures, goals });
}

function benchTask(task: SummaryTask, figures: Record<string, number>): readonly Goal[] {
  const name = task.file.slice(0, 3);
  const truth = task.texts.map(({ section }) => task.codes[section]?.code ?? '');
  const items = task.texts.map(({ text }) => ({ text }));
  const sources = task.background.map((text) => ({ text }));
  const begun = performance.now();
  const inductive = codeWith(task, { background: sources }, items);
  figures[`${name}: documents to codes, s`] = (performance.now() - begun) / 1000;
  const command = (texts: readonly TextToCode[]) => codeWith(task, { background: [...sources, ...texts.toSorted((a, b) => byUnits(a.text, b.text))] }, texts);
  const visible = command(items);
  describe(`${name} inductive`, truth, inductive, figures);
  describe(`${name} as the command`, truth, visible, figures);
  describe(`${name} alone, no background`, truth, codeWith(task, {}, items), figures);
  describe(`${name} inductive, the other folds confirmed`, truth, crossConfirmed(task, sources, truth), figures);
  const order = shuffled(items.length);
  const turned = command(order.map((at) => items[at] ?? { text: '' }));
  return [
    atLeast(`${name} inductive: top-1`, 66, share(truth, inductive, 1), ' %'),
    atLeast(`${name} inductive: top-3`, 87, share(truth, inductive, 3), ' %'),
    atLeast(`${name} as the command: top-1`, 66, share(truth, visible, 1), ' %'),
    atLeast(`${name} as the command: top-3`, 87, share(truth, visible, 3), ' %'),
    atMost(`${name} a second run, texts coded otherwise`, 0, differences(visible, command(items))),
    atMost(`${name} in another order, texts coded otherwise`, 0, differences(turned, order.map((at) => visible[at]))),
  ];
}

function codeWith({ codes }: SummaryTask, material: CodingMaterial, items: readonly TextToCode[]): readonly Coding[] {
  return codeItems(prepareCoding({ taxonomy: 'sections', codes }, material), items);
}

/** Each fold of the texts coded with the others confirmed: what corrections are worth. */
function crossConfirmed(task: SummaryTask, sources: readonly TextToCode[], truth: readonly string[]): readonly Coding[] {
  const codings: Coding[] = [];
  for (let fold = 0; fold < folds; fold += 1) {
    const confirmed = task.texts.flatMap(({ text }, at) => (at % folds === fold ? [] : [{ text, code: truth[at] ?? '' }]));
    const model = prepareCoding({ taxonomy: 'sections', codes: task.codes }, { background: sources, confirmed });
    for (const [at, { text }] of task.texts.entries()) if (at % folds === fold) codings[at] = codeOne(model, { text });
  }
  return codings;
}

function describe(name: string, truth: readonly string[], codings: readonly Coding[], figures: Record<string, number>): void {
  figures[`${name}: top-1, %`] = share(truth, codings, 1);
  figures[`${name}: top-3, %`] = share(truth, codings, 3);
  figures[`${name}: macro-F1, %`] = macroF1(truth, codings);
  const sure = [...codings.entries()].toSorted(([i, a], [j, b]) => b.margin - a.margin || i - j);
  for (const coverage of coverages) {
    const kept = sure.slice(0, Math.round((sure.length * coverage) / 100));
    figures[`${name}: precision at ${coverage} % coverage`] = share(kept.map(([at]) => truth[at] ?? ''), kept.map(([, coding]) => coding), 1);
  }
  const own = sure.filter(([, { abstain }]) => !abstain);
  figures[`${name}: not left to a person, %`] = (100 * own.length) / Math.max(1, codings.length);
  figures[`${name}: of these right, %`] = share(own.map(([at]) => truth[at] ?? ''), own.map(([, coding]) => coding), 1);
}

function share(truth: readonly string[], codings: readonly Coding[], among: number): number {
  const right = codings.filter(({ top }, at) => top.slice(0, among).some(({ code }) => code === truth[at]));
  return (100 * right.length) / Math.max(1, codings.length);
}

function macroF1(truth: readonly string[], codings: readonly Coding[]): number {
  const names = [...new Set(truth)];
  const scores = names.map((name) => {
    const given = codings.filter(({ top }) => top[0]?.code === name).length;
    const right = codings.filter(({ top }, at) => top[0]?.code === name && truth[at] === name).length;
    return (2 * right) / (given + truth.filter((code) => code === name).length);
  });
  return (100 * scores.reduce((sum, score) => sum + score, 0)) / Math.max(1, names.length);
}

function differences(some: readonly (Coding | undefined)[], others: readonly (Coding | undefined)[]): number {
  return some.filter((coding, at) => JSON.stringify(coding) !== JSON.stringify(others[at])).length;
}

function shuffled(count: number): readonly number[] {
  const generator = generatorOf(20);
  return Array.from({ length: count }, (_, at) => ({ at, key: fraction(generator) })).toSorted((a, b) => a.key - b.key).map(({ at }) => at);
}

/** Texts of forty words made of the invented ones, by the hundred thousand; then one more. */
function timesOfMany(figures: Record<string, number>): readonly Goal[] {
  const generator = generatorOf(7);
  const words = oceanTexts('en').flatMap(({ text }) => text.split(' '));
  const items = Array.from({ length: many }, (): TextToCode => ({ text: Array.from({ length: 40 }, () => words[generator() % words.length]).join(' '), language: 'en' }));
  const begun = performance.now();
  const model = refineWith(prepareCoding(oceans('all'), { background: items }), items);
  for (const item of items) codeOne(model, item);
  figures['100,000 texts prepared and coded, s'] = (performance.now() - begun) / 1000;
  const one = performance.now();
  for (const item of items.slice(0, 1000)) codeOne(model, item);
  return [atMost('one more text', 5, (performance.now() - one) / 1000, ' ms')];
}
