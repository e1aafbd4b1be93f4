import type { Command } from 'commander';
import { thirdThematicSession } from '../../packs/rehearsal/session/numbers.ts';
import type { SessionNumbers } from '../../packs/rehearsal/session/numbers.ts';
import { sessionScript } from '../../packs/rehearsal/session/session-script.ts';
import type { SessionScript } from '../../packs/rehearsal/session/session-script.ts';
import { rehearsalProcess } from '../process/rehearsal.ts';
import { compareCounts } from './rehearse/compare-counts.ts';
import { playSession } from './rehearse/play-session.ts';
import { prepareSession, refuseUnplayable } from './rehearse/prepare-session.ts';
import { SiteClient } from './rehearse/site-client.ts';
import { CommandRefused } from './refused.ts';

export interface RehearseOptions {
  readonly speed: string;
  readonly url: string;
  readonly process: string;
  readonly seed: string;
  readonly numbers?: string;
}

const fastest = 3600;

/** `travaux rehearse`: a whole session with the figures of a real one, played on a running demonstration. */
export function registerRehearse(program: Command): void {
  program
    .command('rehearse <session>')
    .description('play a two-day session through the pages of a running demonstration: 110 States, 105 interventions, 6 agencies, 17 stakeholders, 18 more in an informal dialogue')
    .option('--speed <number>', `so many times as fast as life, 1 to ${fastest}`, '60')
    .option('--url <url>', 'where the demonstration is', 'http://localhost:3000')
    .option('--process <id>', 'the process', rehearsalProcess)
    .option('--seed <number>', 'another seed is another session with the same figures', '1')
    .option('--numbers <list>', 'states,interventions,agencies,stakeholders,informal: a smaller session')
    .action(async (session: string, options: RehearseOptions) => {
      const stopping = new AbortController();
      const stop = () => stopping.abort();
      process.once('SIGINT', stop);
      process.once('SIGTERM', stop);
      try {
        if (!(await rehearse(session, options, (line) => console.log(line), stopping.signal))) process.exitCode = 1;
      } catch (error) {
        if (!stopping.signal.aborted) throw error;
        console.log('Stopped. What was done until here stands in the record; the sitting is left as it is.');
        process.exitCode = 130;
      } finally {
        process.off('SIGINT', stop);
        process.off('SIGTERM', stop);
      }
    });
}

/** Whether the site counted in the end what was planned. Throws `CommandRefused` with a clear sentence. */
export async function rehearse(session: string, options: RehearseOptions, say: (line: string) => void, stop: AbortSignal): Promise<boolean> {
  const speed = numberIn(options.speed, 'speed', 1, fastest);
  const script = scriptOf(numberIn(options.seed, 'seed', 0, 2 ** 32 - 1), numbersOf(options.numbers));
  const where = { site: new SiteClient(addressOf(options.url), stop), process: options.process, session };
  await refuseUnplayable(where);
  say(`${session}: ${script.cues.length} cues of two days at ${speed} times the speed of life. The record's clock is the server's: a speech of three minutes takes ${(180 / speed).toPrecision(2)} s of it, and limits are set to the same scale (at least a second). Lunch and the night are passed over.`);
  const panels = await prepareSession(where, speed);
  const { acts, refused, counts } = await playSession({ ...where, speed, panels, say, stop }, script.cues);
  say(`${acts} acts, ${refused} refused.`);
  if (counts === undefined) throw new CommandRefused('The site no longer tells how the floor stands, so its counts cannot be compared.');
  const { lines, agree } = compareCounts(script.planned, counts);
  for (const line of lines) say(line);
  say(agree ? 'The site counted what was planned.' : 'The site counted something else than was planned.');
  return agree;
}

function scriptOf(seed: number, numbers: SessionNumbers): SessionScript {
  try {
    return sessionScript(seed, numbers, crypto.randomUUID().slice(0, 8));
  } catch (error) {
    if (error instanceof RangeError) throw new CommandRefused(`Such a session cannot be made. ${error.message}`);
    throw error;
  }
}

function numbersOf(text: string | undefined): SessionNumbers {
  if (text === undefined) return thirdThematicSession;
  const [states, interventions, agencies, stakeholders, informal, ...more] = text.split(',').map(Number);
  const all = [states, interventions, agencies, stakeholders, informal];
  if (more.length > 0 || states === undefined || interventions === undefined || agencies === undefined || stakeholders === undefined || informal === undefined || !all.every((one) => Number.isSafeInteger(one))) throw new CommandRefused('The numbers are five whole numbers with commas between them: states,interventions,agencies,stakeholders,informal.');
  return { states, interventions, agencies, stakeholders, informal };
}

function numberIn(text: string, name: string, least: number, most: number): number {
  const number = Number(text);
  if (text.trim() === '' || !Number.isFinite(number) || number < least || number > most) throw new CommandRefused(`The ${name} is a number from ${least} to ${most}, not "${text}".`);
  return number;
}

function addressOf(text: string): string {
  if (URL.canParse(text) && /^https?:$/u.test(new URL(text).protocol)) return text;
  throw new CommandRefused(`"${text}" is no address of a site. It begins with http:// or https://.`);
}
