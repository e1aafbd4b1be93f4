import { invariants } from '../src/process/sessions/order/invariants.test-support.ts';
import { next, rank } from '../src/process/sessions/order/rank.ts';
import { freshOrder } from '../src/process/sessions/order/fresh-order.ts';
import { policies, standard, standardSession } from '../src/process/sessions/order/standard-session.test-support.ts';
import type { SessionFigures } from '../src/process/sessions/order/standard-session.test-support.ts';
import { genders } from '../src/process/sessions/order/types.ts';
import type { Candidate, OrderTerms } from '../src/process/sessions/order/types.ts';
import { atLeast, atMost, median } from './report.ts';
import type { Goal, Report } from './report.ts';

const sessions = 200;
const runs = 10_000;
const waiting = 500;
const measured = 2000;

/** The order of the floor: what a decision costs, the twelve invariants, and the standard simulation beside other orders. */
export function benchQueue(): Promise<Report> {
  const { decisions, lists, processor } = costs();
  const found = Object.fromEntries(Object.entries(policies).map(([name, chair]) => [name, summary(Array.from({ length: sessions }, (_, index) => standardSession(index + 1, chair)))]));
  const fair = found['start-time fair queueing'] ?? {};
  const value = (name: string) => fair[name] ?? Number.NaN;
  const others = Object.keys(policies).filter((name) => name !== 'start-time fair queueing');
  return Promise.resolve({
    bench: 'queue',
    figures: {
      'next of 500, ms of processor time, mean': processor,
      'milliseconds for all of 500, median': median(lists),
      'milliseconds for all of 500, p99': percentile(lists, 0.99),
      ...Object.fromEntries(Object.entries(found).flatMap(([name, figures]) => Object.entries(figures).map(([figure, amount]) => [`${name}: ${figure}`, amount]))),
    },
    goals: [
      atMost('next of 500, ms, median', 1, median(decisions)),
      atMost('next of 500, ms, p99', 1, percentile(decisions, 0.99)),
      ...Object.entries(invariants).map(([name, property]) => invariantGoal(name, property)),
      atMost('worst regional gap, s', 2 * standard.limit, value('worst gap, s')),
      ...others.map((name) => below(`gap against ${name}`, found[name]?.['worst gap, s'] ?? Number.NaN, value('worst gap, s'))),
      atLeast('of those who asked heard, %', 98, value('heard, %')),
      atMost('longest wait, minutes', 130, value('longest wait, minutes')),
      atMost('most often overtaken in a group', 3, value('most often overtaken in a group')),
    ],
  });
}

/** Failures in 10,000 runs; what broke is printed. A property that stopped early counts as failed. */
function invariantGoal(name: string, property: (numRuns: number) => { readonly runs: number; readonly broken?: string }): Goal {
  const { runs: made, broken } = property(runs);
  if (broken !== undefined) console.log(`${name}: ${broken}`);
  return atMost(`${name}: failures in ${made} runs`, 0, broken === undefined && made >= runs ? 0 : 1);
}

function below(name: string, bound: number, value: number): Goal {
  return { name, goal: `< ${bound} s`, value, holds: value < bound };
}

/** Milliseconds of this thread, which do not grow when other programs want the processor; too coarse for one decision. */
function processorTime(): number {
  const { user, system } = process.threadCpuUsage();
  return (user + system) / 1000;
}

/** Five groups; then 500 of one each, which is the most that can be compared. Milliseconds. */
function costs(): { readonly decisions: readonly number[]; readonly lists: readonly number[]; readonly processor: number } {
  const terms: OrderTerms = { weights: {}, overtakesInFlow: 3, overtakes: 40, alternation: { floorTurns: 3, panelSeconds: 300 } };
  const lines = [5, waiting].map((flows) => Array.from({ length: waiting }, (_, index) => candidate(index, flows)));
  const state = { ...freshOrder(), turns: Object.fromEntries(Array.from({ length: 150 }, (_, index) => [`h${index}`, 1])) };
  const time = (work: () => unknown) => {
    const begun = performance.now();
    work();
    return performance.now() - begun;
  };
  const each = (times: number, work: (candidates: readonly Candidate[]) => unknown) => Array.from({ length: times }, (_, index) => time(() => work(lines[index % lines.length] ?? [])));
  each(200, (candidates) => next(terms, state, candidates));
  const begun = processorTime();
  const decisions = each(measured, (candidates) => next(terms, state, candidates));
  const processor = (processorTime() - begun) / measured;
  return { decisions, processor, lists: each(measured / 10, (candidates) => rank(terms, state, candidates, { speech: standard.limit })) };
}

function candidate(index: number, flows: number): Candidate {
  return { id: `r${index}`, flow: `f${(index * 7) % flows}`, holder: `h${index % 300}`, gender: genders[(index * 13) % genders.length] ?? 'other', side: index % 9 === 0 ? 'panel' : 'floor', arrival: index, overtakenInFlow: index % 2, overtaken: index % 30, passedForBalance: 0 };
}

function summary(all: readonly SessionFigures[]): Readonly<Record<string, number>> {
  const sum = (amount: (figures: SessionFigures) => number) => all.reduce((total, figures) => total + amount(figures), 0);
  const most = (amount: (figures: SessionFigures) => number) => Math.max(...all.map(amount));
  const waits = all.flatMap((figures) => figures.waits);
  return {
    'worst gap, s': most(({ worstGap }) => worstGap),
    'mean gap, s': sum(({ worstGap }) => worstGap) / all.length,
    'most often overtaken': most(({ overtaken }) => overtaken),
    'most often overtaken in a group': most(({ overtakenInFlow }) => overtakenInFlow),
    'heard, %': (100 * sum(({ holdersHeard }) => holdersHeard)) / sum(({ holdersAsked }) => holdersAsked),
    'first turns, %': (100 * sum(({ holdersHeard }) => holdersHeard)) / sum(({ turns }) => turns),
    'wait of 95 %, minutes': percentile(waits, 0.95),
    'longest wait, minutes': Math.max(...waits),
  };
}

function percentile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length * share)] ?? Number.NaN;
}
