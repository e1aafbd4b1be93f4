import { execFileSync } from 'node:child_process';
import { expect, test } from 'vitest';
import { selectionFileShape } from '../../../selection/publication.ts';
import { verifySelection } from '../../../selection/verify.ts';
import { blankOldProfiles, loadSelectionFile } from '../../../store/participation/selection-files.ts';
import { addDays } from '../../../process/vocabulary/midnight.ts';
import { rehearsed, SelectionSite } from './selection-site.test-support.ts';

const site = new SelectionSite();
/** One on which no day has passed. */
const fresh = new SelectionSite();
const page = `/${rehearsed}`;
const committee = 'standing=steering-committee...p-00000000000000aa';

const publishing = [['act', 'publish'], ['source', ' Main draw,  six numbers in ascending order '], ['zone', 'Europe/Zurich']] as const;

/** Runs the commands that the page shows, as they stand there. */
async function drawnByHand(on: SelectionSite, id: string, length: number): Promise<void> {
  const html = await (await on.get(`/${id}`, '')).text();
  const steps = /<ol class="by-hand">.*?<\/ol>/su.exec(html)?.[0] ?? '';
  const commands = [...steps.matchAll(/<code class="hash" dir="ltr">(.*?)<\/code>/gsu)].map(([, command = '']) => command.replaceAll('&amp;', '&').replaceAll('&quot;', '"').replaceAll('&#39;', "'").replaceAll('&lt;', '<'));
  const [fingerprint = '', bytes = '', randomness = '', lot = ''] = commands.map((command) => execFileSync('sh', ['-c', command], { encoding: 'utf8' }).replace(/\s.*$/su, ''));
  const { seedCommitment } = await on.state(id);
  const file = selectionFileShape.parse(await (await on.get(`/${id}?file=json`, '')).json());
  expect([fingerprint, Number(bytes), randomness, Number(lot)]).toEqual([seedCommitment, length, file.draw?.randomness, file.draw?.lot]);
}

async function downloaded(): Promise<unknown> {
  const answer = await site.get(`${page}?file=json`, '');
  expect(answer.status).toBe(200);
  return answer.json();
}

test('from the closed pool to the decision, and anybody can check it', { timeout: 120_000 }, async () => {
  expect((await site.get(page, '')).status).toBe(200);
  expect((await site.post(page, [['act', 'close']], committee)).status).toBe(422);
  expect((await site.post(page, [['act', 'close']])).status).toBe(303);

  // A computation given up changes nothing.
  const before = await site.acts();
  expect((await site.post(page, [['act', 'compute']])).status).toBe(303);
  expect((await site.get(page)).headers.get('refresh')).toBe('2');
  expect((await site.post(page, [['act', 'cancel']])).status).toBe(303);
  expect((await site.get(page)).headers.get('refresh')).toBeNull();
  expect((await site.post(page, [['act', 'publish']])).status).toBe(422);
  expect(await site.acts()).toBe(before);

  expect((await site.post(page, [['act', 'compute']])).status).toBe(303);
  expect((await site.computed(page)).includes('The fairest chances were found.')).toBe(true);
  // Without a source, or with one whose day has begun, nothing is published.
  expect((await site.post(page, [['act', 'publish']])).status).toBe(422);
  const unfit = await site.post(page, [...publishing, ['day', site.now]]);
  expect(unfit.status).toBe(422);
  const still = await unfit.text();
  expect(['has begun already', 'BO-27', 'value="Main draw,  six numbers in ascending order"'].filter((words) => !still.includes(words))).toEqual([]);
  expect((await site.post(page, [...publishing, ['day', addDays(site.now, 1)]])).status).toBe(303);
  const published = await site.state();
  expect(published.status).toBe('computed');
  expect(verifySelection(await downloaded())).toMatchObject({ findings: [], checked: { applicants: 60, lots: 1000, complete: true, drawn: false } });

  // Before its day nothing is drawn, and there is no form for it.
  const seed = (await loadSelectionFile(site.store.pool, 'rehearsal', rehearsed))?.seed ?? '';
  expect((await (await site.get(page, committee)).text()).includes(seed)).toBe(false);
  const drawing = (own: string, value: string) => site.post(page, [['act', 'draw'], ['seed', own], ['value', value]]);
  expect((await (await site.get(page)).text()).includes('The draw waits for a public value')).toBe(true);
  const early = await drawing(seed, '7 12 19 23 31 44');
  expect(early.status).toBe(422);
  expect((await early.text()).includes('BO-27')).toBe(true);
  site.now = addDays(site.now, 1);
  // The seed that was not promised draws nothing, nor does no value.
  expect((await drawing('another-seed', '7 12 19 23 31 44')).status).toBe(422);
  expect((await drawing(seed, '')).status).toBe(422);
  expect((await drawing(seed, ' 7  12 19 23 31 44 ')).status).toBe(303);
  const drawn = (await site.state()).drawn ?? [];
  expect(drawn.map(({ persons }) => persons.length)).toEqual([10, 12]);
  expect(verifySelection(await downloaded())).toMatchObject({ findings: [], checked: { drawn: true, publicValue: '7 12 19 23 31 44', source: 'Main draw, six numbers in ascending order' } });
  await drawnByHand(site, rehearsed, 16);

  // The committee departs from the draw by one person, and says why.
  const [first, second] = drawn;
  const outside = Object.keys((await downloadedChances())).find((person) => !drawn.some(({ persons }) => persons.some((one) => one === person))) ?? '';
  const others = [outside, ...(first?.persons.slice(1) ?? [])];
  const departing = others.map((person) => ['list-committee', person] as const);
  const unexplained = await site.post(page, [['act', 'recommend'], ['body', 'committee'], ...departing], committee);
  expect(unexplained.status).toBe(422);
  // What was ticked still stands in the form.
  expect((await unexplained.text()).includes(`value="${outside}" checked`)).toBe(true);
  expect((await site.post(page, [['act', 'recommend'], ['body', 'committee'], ['reason', 'A vacancy.'], ...departing], committee)).status).toBe(303);
  expect((await site.post(page, [['act', 'recommend'], ['body', 'speakers'], ...(second?.persons ?? []).map((person) => ['list-speakers', person] as const)], committee)).status).toBe(303);
  expect((await site.state()).status).toBe('recommended');

  expect((await site.post(page, [['act', 'decide'], ['body', 'committee'], ...departing], committee)).status).toBe(422);
  expect((await site.post(page, [['act', 'decide'], ['body', 'committee'], ...departing])).status).toBe(303);
  expect((await site.state()).status).toBe('recommended');
  expect((await site.post(page, [['act', 'decide'], ['body', 'speakers'], ...(second?.persons ?? []).map((person) => ['list-speakers', person] as const)])).status).toBe(303);
  const decided = await site.state();
  expect(decided.status).toBe('decided');
  expect(new Set(decided.decided?.find(({ body }) => body === 'committee')?.persons)).toEqual(new Set(others));
  const html = await (await site.get(page, '')).text();
  expect(['Decided by the office of the President', 'A vacancy.'].filter((words) => !html.includes(words))).toEqual([]);
});

async function downloadedChances(): Promise<Readonly<Record<string, unknown>>> {
  const file = await downloaded();
  if (typeof file !== 'object' || file === null || !('publication' in file)) throw new Error('No publication.');
  const { publication } = file;
  if (typeof publication !== 'object' || publication === null || !('chances' in publication) || typeof publication.chances !== 'object' || publication.chances === null) throw new Error('No chances.');
  return Object.fromEntries(Object.entries(publication.chances));
}

const announcement = (title: string, quotas: string, seats = '2', ...more: readonly (readonly [string, string])[]) => [['act', 'announce'], ['title', title], ['apply-by', addDays(site.now, 20)], ['title-committee', 'Committee'], ['seats-committee', seats], ['quotas-committee', quotas], ...more] as const;

/** Announces one and answers with its id. */
async function announce(...what: Parameters<typeof announcement>): Promise<string> {
  const answer = await site.post('', announcement(...what));
  expect(answer.status).toBe(303);
  return /selections\/([^?]+)/u.exec(answer.headers.get('location') ?? '')?.[1] ?? '';
}

async function stand(id: string, number: number, fields: readonly (readonly [string, string])[] = []): Promise<Response> {
  const person = `p-${number.toString(16).padStart(16, '0')}`;
  return site.post(`/${id}/apply`, [['name', `Person ${number}`], ['email', `${number}@example.org`], ['country', 'KE'], ['gender', 'woman'], ['birth-year', '1980']].map(([name = '', value = '']) => [name, fields.find(([own]) => own === name)?.[1] ?? value] as const), `standing=expert...${person}`);
}

async function closeLater(id: string): Promise<void> {
  site.now = addDays(site.now, 22);
  expect((await site.post(`/${id}`, [['act', 'close']])).status).toBe(303);
}

test('quotas that nobody can keep are explained, with the smallest change', { timeout: 60_000 }, async () => {
  expect((await site.post('', announcement('Turned', 'gender woman 4-2'))).status).toBe(422);
  const unreadable = await site.post('', announcement('Unreadable', 'gender women 1-2'));
  expect(unreadable.status).toBe(422);
  expect((await unreadable.text()).includes('gender women 1-2</textarea>')).toBe(true);
  const id = await announce('Too tight', 'gender woman 1-2\ngender man 1-2\nage under-35 2-2', '3', ['seats-speakers', '2'], ['title-speakers', '']);
  for (const number of [1, 2, 3]) expect((await stand(id, number)).status).toBe(303);
  expect((await stand(id, 4, [['gender', 'man'], ['birth-year', '1950']])).status).toBe(303);
  expect((await stand(id, 5, [['birth-year', '2000']])).status).toBe(303);
  expect((await stand(id, 5)).status).toBe(422);
  // Whoever stands sees that they do, and steps back.
  expect((await site.post(`/${id}`, [['act', 'withdraw']], 'standing=expert...p-0000000000000003')).status).toBe(303);
  await closeLater(id);
  const before = await site.acts();
  expect((await site.post(`/${id}`, [['act', 'compute']])).status).toBe(303);
  const html = await site.computed(`/${id}`);
  expect(['No list keeps all of these at once', 'at least 2 of Under 35', 'Under 35: instead of 2 to 2, 1 to 2'].filter((words) => !html.includes(words))).toEqual([]);
  expect((await site.post(`/${id}`, [['act', 'publish']])).status).toBe(422);
  expect(await site.acts()).toBe(before);
});

test('a member of the committee does not stand as a speaker', { timeout: 60_000 }, async () => {
  const known = await site.state();
  const member = known.decided?.[0]?.persons[0] ?? '';
  const id = await announce('Speakers', '', '2', ['excludes', rehearsed]);
  expect((await site.state(id)).excludes).toEqual([rehearsed]);
  const refused = await stand(id, Number.parseInt(member.slice(2), 16));
  expect(refused.status).toBe(422);
  // Nothing of what they wrote is kept; and it still stands in the form.
  expect((await refused.text()).includes('value="1980"')).toBe(true);
  expect((await stand(id, 77)).status).toBe(303);
});

test('whoever has their data erased has no profile in the published file any more, and the check says so', { timeout: 60_000 }, async () => {
  const whole = verifySelection(await downloaded());
  expect(whole.findings).toEqual([]);
  const [person = ''] = Object.keys(await downloadedChances());
  expect((await site.postTo('/data-about-me', [['act', 'erase'], ['sure', 'yes']], `standing=expert...${person}`)).status).toBe(303);
  const file = await downloaded();
  expect(file).toMatchObject({ erased: [person] });
  expect(verifySelection(file).findings).toEqual([{ code: 'profiles-erased', applicants: 1 }]);
  expect((await (await site.get(page, '')).text()).includes('One candidate had their profile erased since')).toBe(true);
});

test('only the secretariat announces, and a seed is kept for nobody else', async () => {
  const seeds = async () => (await site.store.pool.query('select 1 from selection_file')).rows.length;
  const before = await seeds();
  expect((await site.post('', announcement('Mine', ''), committee)).status).toBe(422);
  expect(await seeds()).toBe(before);
});

test('a year after the publication no profile is left in the file', async () => {
  const { pool } = site.store;
  const day = (offset: number) => addDays(site.now, offset);
  expect(await blankOldProfiles(pool, day(200))).toBe(0);
  // Two: that of the rapporteurs was published when the rehearsal began.
  expect(await blankOldProfiles(pool, day(400))).toBe(2);
  expect(await blankOldProfiles(pool, day(400))).toBe(0);
  expect(verifySelection(await downloaded()).findings).toEqual([{ code: 'profiles-erased', applicants: 60 }]);
});

test('of the rapporteurs the chances are published already, and today anybody can draw from numbers that they make up', { timeout: 60_000 }, async () => {
  const own = '/rapporteurs';
  const seed = (await loadSelectionFile(fresh.store.pool, 'rehearsal', 'rapporteurs'))?.seed ?? '';
  const file = async () => (await fresh.get(`${own}?file=json`, '')).json();
  expect(verifySelection(await file())).toMatchObject({ findings: [], checked: { applicants: 16, complete: true, drawn: false } });
  expect((await fresh.post(own, [['act', 'draw'], ['seed', seed], ['value', "3 14 15 9 «π»'"]])).status).toBe(303);
  expect(verifySelection(await file())).toMatchObject({ findings: [], checked: { drawn: true, publicValue: "3 14 15 9 «π»'" } });
  await drawnByHand(fresh, 'rapporteurs', 17);
  expect((await fresh.state('rapporteurs')).drawn?.map(({ persons }) => persons.length)).toEqual([4]);
});
