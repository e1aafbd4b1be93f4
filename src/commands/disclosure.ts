import { readFile, stat } from 'node:fs/promises';
import type { Command } from 'commander';
import { isKey, drawKey, sealOf } from '../analysis/disclosure/seal.ts';
import { protectBounded } from '../analysis/disclosure/protect-bounded.ts';
import { fits, usualTerms } from '../analysis/disclosure/terms.ts';
import type { ProtectedTable, ProtectionRefused, ProtectionTerms } from '../analysis/disclosure/terms.ts';
import { countLimits, readCounts } from '../interchange/indicators/read-counts.ts';
import type { CountsRefused, ReadCounts } from '../interchange/indicators/read-counts.ts';
import { placesOf } from '../process/indicators/table/table-shape.ts';
import { CommandRefused } from './refused.ts';

const about = `
FILE.csv has a row for each combination of 1 to 3 columns of categories and the count in the column "count", or the last.
Counts from 1 to one less than the threshold are unsafe. With --base 1 they are suppressed, and others with them until an attacker
who solves linear programs is left at least the margin; with a larger base all counts are rounded to its multiples.
What is printed is what may be published. The key is drawn anew each time: with it and the file the seal can be checked.`;

interface DisclosureOptions {
  readonly threshold: string;
  readonly base: string;
  readonly margin: string;
  readonly key?: string;
  readonly json?: boolean;
}

/** `travaux disclosure protect FILE.csv`: the protected table and what the attack on it found. */
export function registerDisclosure(program: Command): void {
  program
    .command('disclosure')
    .description('protect tables of counts so that nobody can be found in them')
    .command('protect <file>')
    .description('protect a table of counts of 1 to 3 dimensions and attack what would be published; needs no server and writes nothing')
    .option('--threshold <number>', 'counts from 1 to one less are unsafe', String(usualTerms.threshold))
    .option('--base <number>', 'round to multiples of this; 1: suppress instead', String(usualTerms.base))
    .option('--margin <number>', 'what an attacker must at least be left', String(usualTerms.margin))
    .option('--key <hex>', 'the key of an earlier protection, to have the same again')
    .option('--json', 'print one JSON object')
    .addHelpText('after', about)
    .action(async (file: string, options: DisclosureOptions) => {
      const terms = termsOf(options);
      const key = options.key ?? drawKey();
      if (!isKey(key)) throw new CommandRefused('A key has 48 hexadecimal digits.');
      const table = await tableIn(file);
      const outcome = await protectBounded({ table, terms, key });
      if (outcome.kind === 'refused') throw new CommandRefused(`${file}: ${refusals[outcome.why]} Nothing may be published.`);
      if (options.json === true) console.log(JSON.stringify(asJson(table, terms, outcome, key)));
      else for (const line of linesOf(table, terms, outcome, key)) console.log(line);
    });
}

function termsOf({ threshold, base, margin }: DisclosureOptions): ProtectionTerms {
  const terms = { threshold: Number(threshold), base: Number(base), margin: Number(margin) };
  if (!fits(terms)) throw new CommandRefused(refusals['bad-terms']);
  return terms;
}

const refusals: Readonly<Record<ProtectionRefused['why'], string>> = {
  'bad-terms': 'Threshold (from 2), base and margin are whole numbers up to 100; a base over 1 is no less than the threshold and more than the margin.',
  'emptied': 'Protection would leave almost nothing of the table: join categories, so that more people stand in each cell.',
  'not-held': 'No protection was found that the attack does not open: take a larger margin or fewer categories.',
  'too-large': `The table has more than ${countLimits.cells} cells with its totals.`,
  'time': 'The work took longer than a minute and was given up: join categories.',
};

async function tableIn(file: string): Promise<ReadCounts> {
  const bytes = await bytesOf(file);
  const read = readCounts(bytes);
  if ('problem' in read) throw new CommandRefused(`${file}${read.line === undefined ? '' : `, line ${read.line}`}: ${faults[read.problem](read.value ?? '')} Nothing was protected.`);
  return read;
}

async function bytesOf(file: string): Promise<Uint8Array> {
  try {
    const { size } = await stat(file);
    return size > countLimits.bytes ? new Uint8Array(countLimits.bytes + 1) : new Uint8Array(await readFile(file));
  } catch (error) {
    throw new CommandRefused(`${file} cannot be opened: ${error instanceof Error ? error.message : String(error)}.`);
  }
}

const faults: Readonly<Record<CountsRefused['problem'], (value: string) => string>> = {
  'too-large': () => 'it is larger than 2 MB.',
  'not-text': () => 'it is not a CSV file.',
  'no-headings': () => 'it has no headings with at least one column of categories and one of counts.',
  'too-many-rows': () => `it has more than ${countLimits.rows} rows.`,
  'too-many-axes': (value) => `it has more than three columns of categories (${value}).`,
  'too-many-cells': () => `it makes more than ${countLimits.cells} cells with its totals.`,
  'no-rows': () => 'it has no rows.',
  'too-few-categories': () => 'it has no column with two categories.',
  'bad-quotes': () => 'quotation marks do not fit, or there are more cells than headings.',
  'no-category': () => 'a category is missing or longer than 80 characters.',
  'formula': (value) => `"${value}" is a formula; write its result.`,
  'bad-count': (value) => `"${value}" is no count: a whole number that is not negative.`,
  'count-twice': (value) => `this combination stood on line ${value} already.`,
  'wrong-total': (value) => `the total does not add up (${value}).`,
};

function asJson({ axes, counts }: ReadCounts, terms: ProtectionTerms, { published, suppressed, within, attack }: ProtectedTable, key: string): unknown {
  const sizes = axes.map(({ categories }) => categories.length);
  const cells = published.map((value, cell) => ({ at: placesOf(cell, sizes).map((place, axis) => axes[axis]?.categories[place] ?? ''), value: value ?? null }));
  return { axes, terms, suppressed, within, attack, seal: sealOf({ axes, counts }, key), key, cells };
}

function linesOf({ axes, counts }: ReadCounts, terms: ProtectionTerms, { published, suppressed, within, attack }: ProtectedTable, key: string): readonly string[] {
  const sizes = axes.map(({ categories }) => categories.length);
  const last = axes.at(-1);
  const width = Math.max(6, ...(last?.categories ?? []).map((name) => name.length)) + 2;
  const names = (cell: number) => placesOf(cell, sizes).slice(0, -1).map((place, axis) => axes[axis]?.categories[place] ?? '').join(' · ');
  const stub = Math.max(4, ...published.map((_, cell) => names(cell).length)) + 2;
  const perLine = last?.categories.length ?? 1;
  const lines = Array.from({ length: published.length / perLine }, (_, line) => {
    const cells = published.slice(line * perLine, (line + 1) * perLine);
    return names(line * perLine).padEnd(stub) + cells.map((value) => (value === undefined ? '×' : String(value)).padStart(width)).join('');
  });
  const how = terms.base > 1 ? `Rounded to multiples of ${terms.base}; every count is less than ${within} away from what stands here.` : `${suppressed} of ${published.length} cells are suppressed (×).`;
  const attacked = attack.attacked === 0 ? 'There was nothing to attack.' : `The attack went for ${attack.attacked} cells and recovered ${attack.recovered}; the narrowest interval that it is left spans ${attack.narrowest}.`;
  return [''.padEnd(stub) + (last?.categories ?? []).map((name) => name.padStart(width)).join(''), ...lines, '', how, attacked, `Seal ${sealOf({ axes, counts }, key)}`, `Key  ${key}`];
}
