import { fraction, generatorOf } from '../src/analysis/words/seeded.ts';
import { faultsOf, randomRun } from '../src/process/fund/books/random-books.test-support.ts';
import { statementOf } from '../src/process/fund/books/statement.ts';
import { turnoverOf } from '../src/process/fund/books/turnover.ts';
import { parseIsoDay } from '../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { atLeast, atMost } from './report.ts';
import type { Report } from './report.ts';

/** A part of all postings: TRAVAUX_PART=0.1. */
const postings = Math.round(100_000 * Number(process.env['TRAVAUX_PART'] ?? 1));

/**
 * A hundred thousand random postings in five currencies, each decided as a command is: whether every entry adds up, the statement is what the acts carried,
 * every currency sums to nothing, and exchange explains the rest of the books to the unit.
 */
export function benchLedger(): Promise<Report> {
  const generator = generatorOf(2018);
  const begun = performance.now();
  const run = randomRun(postings, () => fraction(generator));
  const decided = performance.now();
  const faults = faultsOf(run);
  const checked = performance.now();
  const middle = parseIsoDay('2018-02-01');
  const statement = statementOf(turnoverOf(run.entries, middle === undefined ? {} : { from: middle }));
  const stated = performance.now();
  for (const fault of faults) console.log(`Broken: ${fault}`);
  const kinds = Map.groupBy(run.entries, ({ entryKind }) => entryKind);
  return Promise.resolve({
    bench: 'ledger',
    figures: {
      's to decide all': (decided - begun) / 1000,
      'µs a posting': ((decided - begun) * 1000) / postings,
      's to check all': (checked - decided) / 1000,
      'ms for one statement': stated - checked,
      'accounts': statement.trial.length,
      'commands refused': [...run.refused.values()].reduce((sum, count) => sum + count, 0),
      ...Object.fromEntries([...kinds].map(([kind, entries]) => [`entries: ${kind}`, entries.length])),
    },
    goals: [atLeast('postings', postings, run.postings), atMost('properties that do not hold', 0, faults.length)],
  });
}
