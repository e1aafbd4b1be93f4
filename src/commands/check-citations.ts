import type { Command } from 'commander';
import { checkQuotes } from '../store/synthesis/check-quotes.ts';
import type { QuotesChecked } from '../store/synthesis/check-quotes.ts';
import { recordHead } from '../store/work-plan/positions.ts';
import { checkDrafts } from '../web/synthesis/check-drafts.ts';
import type { DraftFault, DraftsChecked } from '../web/synthesis/check-drafts.ts';
import { chosenProcess } from './chosen-process.ts';
import { openPlace, placeOf } from './open.ts';

interface CheckOptions {
  readonly data?: string;
  readonly process?: string;
  readonly json?: boolean;
}

interface CitationsChecked {
  readonly process: string;
  readonly position: number;
  readonly quotes: QuotesChecked;
  readonly drafts: DraftsChecked;
}

/** `travaux check citations`: everything that is printed, computed anew. Ends with 1 when anything differs. */
export function registerCheck(program: Command): void {
  program
    .command('check')
    .description('compute anew what the record and its tables say')
    .command('citations')
    .description('every quotation against the text it stands in, every computed sentence against the ledger; ends with 1 when something differs')
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .option('--process <process>', 'which process, where there is more than one')
    .option('--json', 'print one JSON object')
    .action(async (options: CheckOptions) => {
      const place = await openPlace(placeOf(options), (line) => console.error(line));
      try {
        const { pool } = place.store;
        const chosen = await chosenProcess(place.store, options.process);
        const { position } = await recordHead(pool, chosen);
        const checked: CitationsChecked = { process: chosen, position, quotes: await checkQuotes(pool, chosen, position), drafts: await checkDrafts(pool, chosen, position) };
        console.log(options.json === true ? JSON.stringify(checked) : linesOf(checked).join('\n'));
        if (!holds(checked)) process.exitCode = 1;
      } finally {
        await place.close();
      }
    });
}

function holds({ quotes, drafts }: CitationsChecked): boolean {
  return quotes.faults.length + quotes.alteredTexts.length + drafts.faults.length === 0;
}

function linesOf({ process: of, position, quotes, drafts }: CitationsChecked): readonly string[] {
  return [
    ...quotes.alteredTexts.map((edition) => `${edition}: the kept text is not the one that the record has the hash of`),
    ...quotes.faults.map(({ by, of: cited, span, fault }) => `${by}: ${fault === 'text-missing' ? 'there is no text of' : 'other words stand at this place of'} ${cited}, ${span.start} to ${span.end}: ${JSON.stringify(span.quote.slice(0, 120))}`),
    ...drafts.faults.flatMap(faultLines),
    ...(drafts.waiting.length === 0 ? [] : [`${drafts.waiting.length} sentences of open drafts wait to be looked over.`]),
    `${of} at position ${position}: ${quotes.quotations} quotations in ${quotes.texts} texts, ${quotes.faults.length + quotes.alteredTexts.length} differ; ${drafts.drafts} drafts, ${drafts.published} of them published, ${drafts.computed} of ${drafts.sentences} sentences computed; of ${drafts.findings} published findings ${drafts.citing} cite; ${drafts.faults.length} differ.`,
  ];
}

function faultLines({ draft, sentence, fault, printed, computed }: DraftFault): readonly string[] {
  if (fault === 'bare') return [`${sentence} of ${draft}: a finding that cites nothing: ${JSON.stringify(printed)}`];
  return [`${sentence} of ${draft}: printed  ${JSON.stringify(printed)}`, `  computed ${computed === undefined ? 'nothing' : JSON.stringify(computed)}`];
}
