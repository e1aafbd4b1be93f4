import { protect } from '../src/analysis/disclosure/protect.ts';
import type { CountsTable, ProtectedTable, ProtectionTerms, Published } from '../src/analysis/disclosure/terms.ts';
import { seededRandom } from '../src/selection/random.ts';
import { loadSolver } from '../src/selection/solver.ts';
import type { Solver } from '../src/selection/solver.ts';
import { recover, recoverRounded, unevenLines } from './disclosure-attacker.ts';
import type { PublishedCell } from './disclosure-attacker.ts';
import { drawTable } from './disclosure-tables.ts';
import { atLeast, atMost, median } from './report.ts';
import type { Report } from './report.ts';

const wanted = 1000;
/** Larger rounded tables are attacked in protect.test.ts; here a dense tableau would take its time. */
const mostRoundedCells = 80;

interface Tally {
  tables: number;
  emptied: number;
  refused: number;
  attacked: number;
  near: number;
  outside: number;
  uneven: number;
  false: number;
  told: number;
  hidden: number;
  unsafe: number;
  persons: number;
  lost: number;
  naiveTables: number;
  naiveRecovered: number;
  naiveUnsafe: number;
}

/** Protects random tables, attacks what would be published by a simplex method of its own, and attacks suppression of unsafe counts alone beside it. */
export async function benchDisclosure(): Promise<Report> {
  const solver = await loadSolver();
  const random = seededRandom(20_260_101);
  const tally: Tally = { tables: 0, emptied: 0, refused: 0, attacked: 0, near: 0, outside: 0, uneven: 0, false: 0, told: 0, hidden: 0, unsafe: 0, persons: 0, lost: 0, naiveTables: 0, naiveRecovered: 0, naiveUnsafe: 0 };
  const rounding = { tables: 0, refused: 0, attacked: 0, near: 0, uneven: 0, relaxed: 0, moved: 0, cells: 0 };
  const [seconds, roundSeconds]: [number[], number[]] = [[], []];
  while (tally.tables < wanted) {
    const table = drawTable(random);
    const terms: ProtectionTerms = { threshold: [3, 5, 10][Math.floor(random() * 3)] ?? 5, base: 1, margin: [1, 3, 5][Math.floor(random() * 3)] ?? 3 };
    const began = performance.now();
    const outcome = protect(solver, table, terms, random);
    seconds.push((performance.now() - began) / 1000);
    if (outcome.kind === 'refused') tally[outcome.why === 'emptied' ? 'emptied' : 'refused'] += 1;
    else judge(tally, table, terms, outcome);
    roundSeconds.push(roundOne(solver, table, random, rounding));
  }
  const attackable = rounding.attacked;
  return {
    bench: 'disclosure',
    figures: {
      'tables protected': tally.tables, 'tables refused, too little would be left': tally.emptied, 'suppressed cells attacked': tally.attacked,
      'protection, s in all': sum(seconds), 'protection, median ms': median(seconds) * 1000, 'protection, longest ms': Math.max(...seconds) * 1000,
      'share of counts suppressed, %': (100 * tally.hidden) / tally.told, 'share that is unsafe, %': (100 * tally.unsafe) / tally.told, 'loss: persons in suppressed cells, %': (100 * tally.lost) / tally.persons,
      'control: tables opened by suppressing the unsafe alone, %': (100 * tally.naiveTables) / tally.tables, 'control: unsafe counts recovered exactly, %': (100 * tally.naiveRecovered) / tally.naiveUnsafe,
      'rounding: tables': rounding.tables, 'rounding: tables refused, too little would be left': rounding.refused, 'rounding: median ms': median(roundSeconds) * 1000, 'rounding: longest ms': Math.max(...roundSeconds) * 1000,
      'rounding: tables that went a base farther': rounding.relaxed, 'rounding: mean distance from the count': rounding.moved / rounding.cells, 'rounding: cells attacked': attackable,
    },
    goals: [
      atLeast('random tables protected', wanted, tally.tables),
      atMost('suppressed cells recovered within the protection interval', 0, tally.near),
      atMost('intervals that miss the true count (an attacker in error)', 0, tally.outside),
      atMost('published lines that do not add up', 0, tally.uneven + rounding.uneven),
      atMost('published counts that are false or unsafe', 0, tally.false),
      atMost('tables without a protection that holds', 0, tally.refused),
      atMost('cells of rounded tables told more closely than the margin', 0, rounding.near),
      atLeast('control: unsafe counts recovered without complementary suppression', 1, tally.naiveRecovered),
    ],
  };
}

function cellsOf({ axes }: CountsTable, published: Published): readonly PublishedCell[] {
  const places = axes.reduce<readonly (readonly string[])[]>((all, { categories }) => all.flatMap((at) => categories.map((category) => [...at, category])), [[]]);
  return places.map((at, cell) => ({ at, value: published[cell] }));
}

function judge(tally: Tally, table: CountsTable, { threshold, margin }: ProtectionTerms, { published }: ProtectedTable): void {
  const { counts } = table;
  const isUnsafe = (count: number) => count > 0 && count < threshold;
  const cells = cellsOf(table, published);
  tally.tables += 1;
  tally.uneven += unevenLines(cells);
  tally.false += cells.filter(({ value }, cell) => value !== undefined && (value !== counts[cell] || isUnsafe(value))).length;
  tally.told += counts.filter((count) => count > 0).length;
  tally.unsafe += counts.filter(isUnsafe).length;
  const hidden = cells.flatMap(({ at, value }, cell) => (value === undefined ? [{ at, count: counts[cell] ?? 0 }] : []));
  tally.hidden += hidden.length;
  tally.persons += counts.at(-1) ?? 0;
  tally.lost += hidden.filter(({ at }) => !at.includes('total')).reduce((all, { count }) => all + count, 0);
  const found = recover(cells);
  tally.attacked += hidden.length;
  for (const [index, { at, count }] of hidden.entries()) {
    const [low, high] = found?.[index] ?? [0, 0];
    if (found === undefined || low > count || high < count) tally.outside += 1;
    // As many as there are cells other than zero below it, everybody knows to be there.
    const least = cells.filter((one, cell) => !one.at.includes('total') && at.every((name, axis) => name === 'total' || one.at[axis] === name) && (counts[cell] ?? 0) > 0).length;
    const protectedCell = high - low >= margin && (!isUnsafe(count) || (low <= Math.max(least, count - margin) && high >= count + margin));
    if (!protectedCell) tally.near += 1;
  }
  judgeNaive(tally, table, isUnsafe);
}

/** The same attack where only what is unsafe is suppressed: it must succeed, or it is no attack. */
function judgeNaive(tally: Tally, table: CountsTable, isUnsafe: (count: number) => boolean): void {
  const naive = cellsOf(table, table.counts.map((count) => (isUnsafe(count) ? undefined : count)));
  const found = recover(naive) ?? [];
  const exact = found.filter(([low, high]) => low === high).length;
  tally.naiveUnsafe += found.length;
  tally.naiveRecovered += exact;
  if (exact > 0) tally.naiveTables += 1;
}

interface RoundingTally {
  tables: number;
  refused: number;
  attacked: number;
  near: number;
  uneven: number;
  relaxed: number;
  moved: number;
  cells: number;
}

function roundOne(solver: Solver, table: CountsTable, random: () => number, tally: RoundingTally): number {
  const terms = { threshold: 5, base: random() < 0.5 ? 5 : 10, margin: 3 };
  const began = performance.now();
  const outcome = protect(solver, table, terms, random);
  const seconds = (performance.now() - began) / 1000;
  if (outcome.kind === 'refused') {
    tally.refused += 1;
    return seconds;
  }
  const cells = cellsOf(table, outcome.published);
  tally.tables += 1;
  tally.uneven += unevenLines(cells) + cells.filter(({ value = 0 }) => value % terms.base !== 0).length;
  tally.relaxed += outcome.within > terms.base ? 1 : 0;
  tally.cells += cells.length;
  tally.moved += sum(cells.map(({ value = 0 }, cell) => Math.abs(value - (table.counts[cell] ?? 0))));
  if (cells.length > mostRoundedCells) return seconds;
  const chosen = [...new Set(Array.from({ length: 6 }, () => Math.floor(random() * cells.length)))];
  const found = recoverRounded(cells, outcome.within, chosen);
  tally.attacked += chosen.length;
  tally.near += chosen.filter((cell, at) => {
    const [low, high] = found?.[at] ?? [0, 0];
    const count = table.counts[cell] ?? 0;
    return high - low < terms.margin || low > count || high < count;
  }).length;
  return seconds;
}

function sum(values: readonly number[]): number {
  return values.reduce((all, value) => all + value, 0);
}
