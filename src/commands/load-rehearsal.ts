import { createHash } from 'node:crypto';
import { rehearsalFrom } from '../../packs/rehearsal/index.ts';
import type { Rehearsal } from '../../packs/rehearsal/index.ts';
import { isPurpose } from '../access/purposes.ts';
import type { Purpose } from '../access/purposes.ts';
import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { rehearsalProcess } from '../process/rehearsal.ts';
import { addDays } from '../process/vocabulary/midnight.ts';
import { parseSubjectKey } from '../process/vocabulary/ids.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import { personId, subject } from '../process/vocabulary/shapes.ts';
import { commitmentTo } from '../selection/draw.ts';
import { hashOf, publicationOf } from '../selection/publication.ts';
import type { Publication } from '../selection/publication.ts';
import { runInWorker } from '../selection/run-in-worker.ts';
import { keepPublication, keepSeed } from '../store/participation/selection-files.ts';
import { keepStatement } from '../store/sessions/statement-files.ts';
import type { Store } from '../store/store.ts';
import { problemOf, profileOf } from '../web/pages/selection/pool.ts';
import { loadPack } from './load.ts';
import { lastOfRehearsal, loadRehearsalDrafts } from './load-rehearsal-drafts.ts';
import { keepRehearsalFiles } from './load-rehearsal-files.ts';

/** Told to everybody beforehand in a rehearsal, so that everybody can draw; in a real process the secretariat keeps it to itself until the draw. */
const rehearsalSeed = createHash('sha256').update('rehearsal').digest('hex');

export interface RehearsalLoaded {
  readonly acts: number;
  /** It was there before, as an earlier version made it: what this version has more of is not in it. */
  readonly earlier?: true;
}

/**
 * Loads the invented process once, with days around today. Loaded before, nothing is done: its days stay those of the first start,
 * and what has been invented since would fall between acts that stand already.
 */
export async function loadRehearsal(store: Store, today: IsoDay): Promise<RehearsalLoaded | Refusal> {
  const known = await store.pool.query<{ whole: boolean }>('select exists (select 1 from act where process_id = $1 and command_id = $2) as whole from act where process_id = $1 limit 1', [rehearsalProcess, lastOfRehearsal]);
  if (known.rows[0] !== undefined) return { acts: 0, ...(!known.rows[0].whole && { earlier: true }) };
  const rehearsal = rehearsalFrom(today, commitmentTo(rehearsalSeed));
  const { statements, steps } = rehearsal;
  const [commitments, publication, files] = await Promise.all([keepPersonalData(store, statements), publicationIn(rehearsal, today), keepRehearsalFiles(store)]);
  await keepSeed(store.pool, rehearsalProcess, 'panel-of-tides', rehearsalSeed);
  const hash = hashOf(publication);
  const { selection } = rehearsal.published.announcement;
  await keepSeed(store.pool, rehearsalProcess, selection, rehearsalSeed);
  await keepPublication(store.pool, rehearsalProcess, selection, { hash, publication });
  const texts = new Map<string, Uint8Array<ArrayBuffer>>();
  const taken = steps(commitments, hash, (text) => {
    const bytes = new TextEncoder().encode(text);
    const sha256 = createHash('sha256').update(bytes).digest('hex');
    texts.set(sha256, bytes);
    return { sha256, bytes: bytes.length, pages: 1, type: 'text' };
  }, files);
  await Promise.all([...texts].map(([sha256, bytes]) => keepStatement(store.pool, rehearsalProcess, sha256, { bytes, type: 'text', name: 'statement.txt' }, store.clock())));
  const loaded = await loadPack(store, { process: rehearsalProcess, steps: taken });
  if (isRefusal(loaded)) return loaded;
  const drafted = await loadRehearsalDrafts(store, addDays(today, -1));
  return isRefusal(drafted) ? drafted : { acts: loaded.acts + drafted.acts };
}

/** The commitment to each statement, by its subject. They are of different people, so they are kept side by side. */
async function keepPersonalData(store: Store, statements: Rehearsal['statements']): Promise<ReadonlyMap<string, string>> {
  return new Map(await Promise.all(statements.map(async (statement) => {
    const key = subject.parse(statement.subject);
    const data = statement.data.map((datum) => ({ ...datum, purposes: datum.purposes.filter((one): one is Purpose => isPurpose(one)) }));
    const written = await store.personal.write({ process: rehearsalProcess, person: personId.parse(statement.person), subject: key, by: { standing: 'secretariat' }, ...(statement.holder !== undefined && { holder: statement.holder }), data });
    if (written.refused) throw new Error(`Personal data of the rehearsal were refused: ${written.code} for ${parseSubjectKey(key)?.id ?? key}.`);
    return [statement.subject, written.commitment] as const;
  })));
}

/** Chances and lots of the selection that is published already, from the same invented profiles as stand behind the wall. Sixteen candidates for four seats take a fraction of a second. */
async function publicationIn({ statements, published: { announcement, publicSource } }: Rehearsal, today: IsoDay): Promise<Publication> {
  const own = statements.filter(({ subject: about }) => about.startsWith(`candidacy:${announcement.selection}-`));
  const profiles = new Map(own.map(({ person, data }) => [person, profileOf(new Map(data.map(({ field, value }) => [field, value])), today)]));
  const candidates = own.map(({ person }) => ({ person: personId.parse(person), bodies: announcement.bodies.map(({ id }) => id) }));
  const parsed = problemOf({ bodies: announcement.bodies }, candidates, profiles);
  if ('bad' in parsed) throw new Error(`The rehearsal's pool is unfit: ${JSON.stringify(parsed.bad)}.`);
  const outcome = await runInWorker(parsed.problem).outcome;
  if (outcome.kind !== 'selection') throw new Error('The rehearsal has no list that keeps its quotas.');
  return publicationOf(parsed.problem, outcome, { seedCommitment: announcement.seedCommitment, publicSource });
}
