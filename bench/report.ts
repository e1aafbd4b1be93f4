/** What a benchmark found: figures by name, and for each goal of the project whether it holds. */
export interface Goal {
  readonly name: string;
  /** As the goal is written: "≥ 0.4", "≤ 2 s". */
  readonly goal: string;
  readonly value: number;
  readonly holds: boolean;
}

export interface Report {
  readonly bench: string;
  readonly figures: Readonly<Record<string, number>>;
  readonly goals: readonly Goal[];
}

export function atLeast(name: string, bound: number, value: number, unit = ''): Goal {
  return { name, goal: `≥ ${bound}${unit}`, value: round(value), holds: value >= bound };
}

export function atMost(name: string, bound: number, value: number, unit = ''): Goal {
  return { name, goal: `≤ ${bound}${unit}`, value: round(value), holds: value <= bound };
}

export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const [low, high] = [sorted[middle - 1] ?? sorted[middle], sorted[middle]];
  if (low === undefined || high === undefined) return Number.NaN;
  return sorted.length % 2 === 1 ? high : (low + high) / 2;
}

/** Four significant digits: more would pretend to know what a noisy machine does not tell. */
export function round(value: number): number {
  return Number.isFinite(value) ? Number(value.toPrecision(4)) : value;
}

export function printReport(report: Report, json: boolean): void {
  console.log(`\n${report.bench}`);
  for (const [name, value] of Object.entries(report.figures)) console.log(`  ${name.padEnd(44)} ${round(value)}`);
  for (const { name, goal, value, holds } of report.goals) console.log(`  ${holds ? 'holds      ' : 'FALLS SHORT'} ${name.padEnd(32)} ${goal.padEnd(10)} ${value}`);
  if (json) console.log(JSON.stringify({ ...report, figures: Object.fromEntries(Object.entries(report.figures).map(([name, value]) => [name, round(value)])) }));
}
