import { Command } from 'commander';
import { printReport } from './report.ts';
import type { Report } from './report.ts';

export interface BenchOptions {
  readonly data?: string;
  readonly train?: boolean;
}

/** Each benchmark is its own module, loaded only when it runs. */
const benches: Readonly<Record<string, (options: BenchOptions) => Promise<Report>>> = {
  pages: async () => (await import('./pages.ts')).benchPages(),
  acts: async () => (await import('./acts.ts')).benchActs(),
  start: async () => (await import('./start.ts')).benchStart(),
  weight: async () => (await import('./weight.ts')).benchWeight(),
  large: async () => (await import('./large.ts')).benchLarge(),
  access: async () => (await import('./access.ts')).benchAccess(),
  registration: async () => (await import('./registration.ts')).benchRegistration(),
  selection: async () => (await import('./selection.ts')).benchSelection(),
  resume: async () => (await import('./resume.ts')).benchResume(),
  fanout: async () => (await import('./fanout.ts')).benchFanout(),
  rooms: async () => (await import('./rooms.ts')).benchRooms(),
  opinion: async ({ data }) => (await import('./opinion.ts')).benchOpinion(data),
  matching: async ({ data, train }) => (await import('./matching.ts')).benchMatching(data, train),
  duplicates: async () => (await import('./duplicates.ts')).benchDuplicates(),
  coding: async ({ data }) => (await import('./coding.ts')).benchCoding(data),
  grouping: async ({ data }) => (await import('./grouping.ts')).benchGrouping(data),
  scale: async () => (await import('./scale.ts')).benchScale(),
  citations: async () => (await import('./citations.ts')).benchCitations(),
  compile: async () => (await import('./compile.ts')).benchCompile(),
  compare: async () => (await import('./compare.ts')).benchCompare(),
  legibility: async () => (await import('./legibility.ts')).benchLegibility(),
  properties: async () => (await import('./properties.ts')).benchProperties(),
  live: async () => (await import('./live.ts')).benchLive(),
  disclosure: async () => (await import('./disclosure.ts')).benchDisclosure(),
  chain: async () => (await import('./chain.ts')).benchChain(),
  queue: async () => (await import('./queue.ts')).benchQueue(),
  votes: async () => (await import('./votes.ts')).benchVotes(),
  ledger: async () => (await import('./ledger.ts')).benchLedger(),
};

const program = new Command('bench')
  .argument('<name>', `one of ${Object.keys(benches).join(', ')}`)
  .option('--json', 'print one JSON object as the last line')
  .option('--data <dir>', 'a folder with files of the same form, for benchmarks that read data')
  .option('--train', 'matching: write the weights that were learnt into the repository')
  .action(async (name: string, options: BenchOptions & { json?: boolean }) => {
    const bench = benches[name];
    if (bench === undefined) return program.error(`There is no benchmark "${name}". There are: ${Object.keys(benches).join(', ')}.`);
    printReport(await bench(options), options.json === true);
  });

await program.parseAsync();
