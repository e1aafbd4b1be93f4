import { Command } from 'commander';
import { registerAdministering } from './administering.ts';
import { registerCheck } from './check-citations.ts';
import { registerCode } from './code.ts';
import { registerDisclosure } from './disclosure.ts';
import { registerExtract } from './extract.ts';
import { registerCardImport } from './import-cards.ts';
import { registerDocumentImport } from './import-document.ts';
import { registerProgrammeImport } from './import-programme.ts';
import { registerValuesImport } from './import-values.ts';
import { registerImport } from './import-work-plan.ts';
import { registerKeeping } from './keeping.ts';
import { registerMatch } from './match.ts';
import { CommandRefused } from './refused.ts';
import { registerRehearse } from './rehearse.ts';
import { registerReceipt } from './verify-receipt.ts';
import { registerSelection } from './verify-selection.ts';
import { registerText } from './text.ts';
import { start } from './start.ts';

const program = new Command('travaux').description('Runs a multilateral process and keeps its record.').showHelpAfterError();

function log(line: string): void {
  console.error(line);
}

program
  .command('start')
  .description('serve the site; without --real, as a demonstration with the Global Compact process')
  .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data); a database server by DATABASE_URL instead')
  .option('--port <number>', 'port (PORT, default 3000)')
  .option('--real', 'a real process: standing is given, not chosen')
  .action(async (options: { data?: string; port?: string; real?: boolean }) => {
    const running = await start(options, log);
    let closing = false;
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => {
        if (closing) return;
        closing = true;
        void running.close().then(
          () => process.exit(0),
          (error: unknown) => {
            log(String(error));
            process.exit(1);
          },
        );
      });
    }
  });

const importing = program.command('import').description('read documents into the record');
registerImport(importing);
registerProgrammeImport(importing);
registerDocumentImport(importing);
registerCardImport(importing);
registerValuesImport(importing);
registerKeeping(program);
registerAdministering(program);
registerSelection(program);
registerReceipt(program);
registerExtract(program);
registerDisclosure(program);
registerCode(program);
registerCheck(program);
registerMatch(program);
registerRehearse(program);
registerText(program);

try {
  await program.parseAsync();
} catch (error) {
  if (!(error instanceof CommandRefused)) throw error;
  log(error.message);
  if (error.detail !== undefined) log(error.detail);
  process.exitCode = 1;
}
