import { invariants, rungsDrawn } from '../src/process/synthesis/ladder/invariants.test-support.ts';
import type { Runs } from '../src/process/synthesis/ladder/invariants.test-support.ts';
import { rungs } from '../src/process/synthesis/ladder/ladder.ts';
import { atLeast } from './report.ts';
import type { Goal } from './report.ts';

const runs = 10_000;
const seed = 20_171_204;

/** The properties of ledger and ladder, each over so many random ledgers; and how many of such ledgers come to each word, so that it is seen of what they hold. */
export function quantifierFigures(): { readonly figures: Readonly<Record<string, number>>; readonly goals: readonly Goal[] } {
  const drawn = rungsDrawn(runs / 10, seed);
  const figures: Record<string, number> = Object.fromEntries(['none' as const, ...rungs].map((rung) => [`quantifiers: recommendations at ${rung}`, drawn.get(rung) ?? 0]));
  const goals = Object.entries(invariants).map(([name, property]) => {
    const { goal, seconds } = checked(name, property);
    figures[`quantifiers: ${name}, s of processor time`] = seconds;
    return goal;
  });
  return { figures, goals };
}

/** The ledgers for which it held; none, if it broke. */
function checked(name: string, property: (numRuns: number, seed: number) => Runs): { readonly goal: Goal; readonly seconds: number } {
  const begun = process.cpuUsage();
  const { runs: held, broken } = property(runs, seed);
  const { user, system } = process.cpuUsage(begun);
  if (broken !== undefined) console.log(`${name} is broken by ${broken}`);
  return { goal: atLeast(`quantifiers ${name}, ledgers`, runs, broken === undefined ? held : 0), seconds: (user + system) / 1e6 };
}
