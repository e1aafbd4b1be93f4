import { allSix, brokenIn, ofOperations } from '../src/process/text/compile/properties.test-support.ts';
import type { Runs } from '../src/process/text/compile/properties.test-support.ts';
import { ofDecisions } from '../src/process/text/properties.test-support.ts';
import { allSmall, modes } from '../src/process/text/compile/scenes.test-support.ts';
import { atLeast, atMost } from './report.ts';
import type { Goal, Report } from './report.ts';

const seed = 20_181_210;

/** A part of all cases, as CI takes a tenth: TRAVAUX_PART=0.1. */
const part = Number(process.env['TRAVAUX_PART'] ?? 1);

/** The properties of the compilation: the first six of each random case in each way to compile, all small cases, each of the others, and those of what is decided upon it. */
export function benchProperties(): Promise<Report> {
  const figures: Record<string, number> = {};
  const goals: Goal[] = [];
  const check = (name: string, times: number, run: (numRuns: number, seed: number) => Runs) => {
    const begun = process.cpuUsage();
    const { runs, broken } = run(Math.round(times * part), seed);
    const { user, system } = process.cpuUsage(begun);
    figures[`${name}: s of processor`] = (user + system) / 1e6;
    if (broken !== undefined) console.log(`${name} is broken by ${broken}`);
    goals.push(atLeast(`${name}, cases`, Math.round(times * part), broken === undefined ? runs : 0));
  };
  for (const [mode, policy] of Object.entries(modes)) {
    check(`TX-1 to TX-6, ${mode}`, 200_000, allSix(policy));
    let [cases, broken] = [0, 0];
    for (const scene of allSmall(4)) {
      cases += 1;
      if (brokenIn(scene, policy) !== undefined) broken += 1;
    }
    figures[`every base of up to 4 words and 3 readings, ${mode}: cases`] = cases;
    goals.push(atMost(`every base of up to 4 words and 3 readings, ${mode}: broken`, 0, broken));
  }
  for (const [rule, run] of Object.entries(ofOperations)) check(rule, rule === 'TX-7' ? 100_000 : 10_000, run);
  for (const [rule, run] of Object.entries(ofDecisions)) check(rule, 10_000, run);
  return Promise.resolve({ bench: 'properties', figures, goals });
}
