import { randomBytes, randomUUID } from 'node:crypto';
import type { Command } from 'commander';
import { openIdentityPool } from '../identity/identity-pool.ts';
import { parseAddress, personAt } from '../identity/accounts.ts';
import type { ProcessCommand } from '../process/commands.ts';
import { isId } from '../process/vocabulary/ids.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import { delegationRoles, isStanding } from '../process/vocabulary/standing.ts';
import { settleMode } from '../store/store.ts';
import { openPlace, placeOf } from './open.ts';
import type { OpenPlace } from './open.ts';
import { CommandRefused } from './refused.ts';
import { today } from './today.ts';

interface Data {
  readonly data?: string;
}

interface OpenOptions extends Data {
  readonly title: string;
  readonly zone: string;
}

interface GiveOptions extends Data {
  readonly process: string;
  readonly of?: string;
  readonly role?: string;
}

/** What only somebody at the machine does: open a real process, give the first standing, delete what is past its day. */
export function registerAdministering(program: Command): void {
  program
    .command('open <process>')
    .description('open a process; <process> is its id in addresses: lower-case letters, digits, hyphens')
    .requiredOption('--title <text>', 'its title in English; other languages are added on the site')
    .option('--zone <zone>', 'the time zone whose midnight ends its days, like Europe/Zurich', 'UTC')
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .action((process: string, options: OpenOptions) => withPlace(options, (place) => openProcess(place, process, options)));
  program
    .command('standing')
    .description('who is what in a process')
    .command('give <email> <standing>')
    .description('give a standing to whoever signs in with this e-mail address: secretariat, co-facilitator, moderator, rapporteur, delegation, focal-point, steering-committee, expert, donor')
    .requiredOption('--process <id>', 'the process')
    .option('--of <state or participant>', 'for a delegation the State (MX), for a focal point the id of the participant')
    .option('--role <role>', `in a delegation: ${delegationRoles.join(', ')}`)
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .action((email: string, standing: string, options: GiveOptions) => withPlace(options, (place) => giveStanding(place, email, standing, options)));
  program
    .command('purge')
    .description('delete the personal data that are past the day until which they may be kept; the site does it daily')
    .option('--data <dir>', 'data directory (TRAVAUX_DATA, default ./data)')
    .action((options: Data) => withPlace(options, purge));
}

async function withPlace(options: Data, work: (place: OpenPlace) => Promise<void>): Promise<void> {
  const place = await openPlace(placeOf(options), (line) => console.error(line));
  try {
    await work(place);
  } finally {
    await place.close();
  }
}

async function perform({ store }: OpenPlace, process: string, command: ProcessCommand): Promise<number> {
  const outcome = await store.recorder.perform({ process, by: { standing: 'secretariat' }, commandId: randomUUID(), commands: [command] });
  if (isRefusal(outcome)) throw new CommandRefused(`Nothing was written: ${outcome.code} (rule ${outcome.rule}).`, JSON.stringify(outcome.details));
  return outcome.position;
}

async function openProcess(place: OpenPlace, process: string, { title, zone }: OpenOptions): Promise<void> {
  if (!isId(process)) throw new CommandRefused(`"${process}" cannot be an id: lower-case letters, digits and hyphens, like my-process.`);
  const mode = await settleMode(place.store.pool, 'real');
  if (mode !== 'real') throw new CommandRefused('This data directory holds a demonstration. Give an empty directory with --data.');
  await perform(place, process, { name: 'open-process', data: { process, title: { en: title }, shortTitle: { en: title }, aim: { en: title }, timeZone: zone } });
  console.log(`${process} is open. Give somebody its secretariat: travaux standing give EMAIL secretariat --process ${process}`);
}

async function giveStanding(place: OpenPlace, email: string, standing: string, { process, of, role }: GiveOptions): Promise<void> {
  const address = parseAddress(email);
  if (address === undefined) throw new CommandRefused(`"${email}" is not an e-mail address.`);
  if (!isStanding(standing)) throw new CommandRefused(`"${standing}" is not a standing.`);
  const known = delegationRoles.find((one) => one === role);
  if (role !== undefined && known === undefined) throw new CommandRefused(`"${role}" is not a role: ${delegationRoles.join(', ')}.`);
  const pool = openIdentityPool(place.store.logins('identity'), (line) => console.error(line));
  try {
    const person = await personAt(pool, address);
    const id = `standing-${randomBytes(4).toString('hex')}`;
    const position = await perform(place, process, { name: 'give-standing', data: { id, person, standing, ...(of !== undefined && { of }), ...(known !== undefined && { role: known }) } });
    console.log(`${address} has the standing ${standing} in ${process} (act ${position}). They sign in with this address.`);
  } finally {
    await pool.end();
  }
}

async function purge({ store }: OpenPlace): Promise<void> {
  const deleted = await store.personal.purge(today());
  for (const { process, field, cause, count } of deleted) console.log(`${process} ${field}: ${count} (${cause})`);
  console.log(`${deleted.reduce((sum, { count }) => sum + count, 0)} deleted`);
}
