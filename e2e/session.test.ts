import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { z } from 'zod';
import { actorFor, chair, officer } from '../packs/rehearsal/session/cast.ts';
import { prepareSession, sessionPath } from '../src/commands/rehearse/prepare-session.ts';
import type { Where } from '../src/commands/rehearse/prepare-session.ts';
import { SiteClient } from '../src/commands/rehearse/site-client.ts';
import type { Fields } from '../src/commands/rehearse/site-client.ts';
import type { FloorView } from '../src/process/sessions/floor-view.ts';
import type { Actor } from '../src/process/vocabulary/standing.ts';
import { writeStanding } from '../src/web/standing-cookie.ts';
import { launchChromium } from './chromium.ts';
import { NetworkLine } from './network-line.ts';
import { ServedProgram } from './served-program.ts';

let site: ServedProgram;
let browser: Browser;
let where: Where;
const session = 'fourth-session';
const going = new AbortController().signal;
const page = (name: string) => sessionPath({ process: 'rehearsal', session }, name).replace(/\/$/u, '');

beforeAll(async () => {
  site = await ServedProgram.start();
  ({ browser } = await launchChromium());
  where = { site: new SiteClient(site.url, going), process: 'rehearsal', session };
  // Six times as fast as life: an intervention has half a minute.
  await prepareSession(where, 6);
});
afterAll(async () => {
  await browser.close();
  await site.close();
});

async function open(by: Actor | undefined, name: string, size: readonly [number, number], options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: size[0], height: size[1] }, baseURL: site.url, ...options });
  if (by !== undefined) await context.addCookies([{ name: 'standing', value: writeStanding(by), url: options.baseURL ?? site.url }]);
  const opened = await context.newPage();
  await opened.goto(page(name));
  return opened;
}

/** What is done beside the five screens, by the forms of the pages. */
async function act(by: Actor, name: string, does: string, fields: Fields = {}): Promise<void> {
  const answer = await where.site.send(page(name), by, does, fields);
  expect(answer).toMatchObject({ done: true });
}

async function ask(holder: string, fields: Fields = {}): Promise<void> {
  await act(actorFor(holder), 'floor', 'request-floor', { turn: `t-${holder.toLowerCase()}${typeof fields['lane'] === 'string' ? `-${fields['lane']}` : ''}`, holder, language: 'en', ...fields });
}

/** The floor as the live feed tells it at its opening. */
async function floor(cls: 'chair' | 'public'): Promise<FloorView> {
  const response = await where.site.get(page(`live/${cls}`), cls === 'chair' ? chair : { standing: 'public' });
  if (response.body === null) throw new Error('The feed has no body.');
  let text = '';
  for await (const piece of response.body) {
    text += Buffer.from(piece).toString();
    const data = /event: whole\ndata: (?<data>.*)\n\n/u.exec(text)?.groups?.['data'];
    // The feed is our own server's, written from the same type.
    if (data !== undefined) return (JSON.parse(data) as { readonly view: FloorView }).view;
  }
  throw new Error('The feed ended before it told anything.');
}

const speaker = (tablet: Page) => tablet.locator('.chair-speaker .speaker-name');

async function speaks(tablet: Page, name: string | RegExp): Promise<void> {
  await expect.poll(async () => speaker(tablet).innerText(), { timeout: 20_000 }).toMatch(name);
}

/** Gives the floor by the button of the tablet; the name that it showed. */
async function giveNext(tablet: Page): Promise<string> {
  const name = await tablet.locator('.chair-give .speaker-name').innerText();
  await tablet.locator('.chair-give button').click();
  await speaks(tablet, name);
  return name;
}

async function endSpeech(tablet: Page): Promise<void> {
  await tablet.getByRole('button', { name: 'End the speech' }).click();
  await tablet.getByText('Nobody has the floor.').waitFor();
}


test('a session from beginning to end: tablet, phones, hall, note-taker and public; the network cut, the server killed; all that was said is in the record', async () => {
  const line = await NetworkLine.to(site.url);
  const tablet = await open(chair, 'chair', [1024, 768]);
  await tablet.getByRole('button', { name: 'Open a sitting' }).click();
  await tablet.locator('.chair-status-open').waitFor({ timeout: 40_000 });
  await tablet.locator('[data-feed="live"]').waitFor({ timeout: 40_000 });
  const [mexico, kenya] = [await open(actorFor('MX'), 'floor', [390, 844]), await open(actorFor('KE'), 'floor', [390, 844], { baseURL: line.url })];
  const [hall, notes, everybody] = [await open(undefined, 'hall', [1920, 1080]), await open({ standing: 'rapporteur' }, 'notes', [1280, 900]), await open(undefined, '', [1280, 900])];
  for (const phone of [mexico, kenya]) await phone.locator('[data-feed="live"]').waitFor();
  await kenya.locator('[data-kept="yes"]').waitFor();

  await aPanelBegins(tablet, hall);
  await theRoomAsks(tablet, mexico, kenya, line);
  await interruptions(tablet, hall, everybody);
  const noted = await somethingIsNoted(notes, tablet);
  await theServerIsKilled(tablet, hall);
  await everybodyIsHeard(tablet, mexico);
  await theRecordHasIt(noted);
  for (const one of [tablet, mexico, kenya, hall, notes, everybody]) await one.context().close();
  await line.close();
  const rebuilt = await site.run('rebuild');
  expect(rebuilt).toMatchObject({ code: 0, printed: expect.stringContaining('the tables equal the record') });
}, 120_000);

async function aPanelBegins(tablet: Page, hall: Page): Promise<void> {
  const { panel } = await firstPanel();
  await act(chair, 'chair', 'start-segment', { segment: 'g-panel', kind: 'panel', title: 'Panel 1: warnings that reach everybody', panel });
  await tablet.getByRole('button', { name: /^Call to speak: Switzerland/u }).click();
  await speaks(tablet, /Switzerland/u);
  await hall.locator('.hall-name', { hasText: 'Switzerland' }).waitFor();
  await tablet.getByRole('button', { name: /^Call to speak: Invented expert 1/u }).click();
  await speaks(tablet, /Invented expert 1/u);
  await act(chair, 'chair', 'end-speech', { turn: (await floor('chair')).speaking?.id ?? '' });
}

async function firstPanel(): Promise<{ readonly panel: string }> {
  const listed = await (await where.site.get('/en/rehearsal/panels', officer)).text();
  const ids = [...listed.matchAll(/\/panels\/(?<id>panel-1-warnings[a-z0-9-]*)/gu)].map(({ groups }) => groups?.['id'] ?? '');
  return { panel: ids.at(-1) ?? '' };
}

async function theRoomAsks(tablet: Page, mexico: Page, kenya: Page, line: NetworkLine): Promise<void> {
  for (const holder of ['BR', 'FR', 'PH']) await ask(holder);
  await mexico.getByRole('button', { name: 'Ask for the floor', exact: true }).click();
  await mexico.locator('.delegate-request [data-place]').waitFor();
  // Without a network the phone keeps the request, and sends it once.
  await line.cut(kenya.context());
  await kenya.getByRole('button', { name: 'Ask for the floor', exact: true }).click();
  await kenya.locator('[data-queued="waiting"]').waitFor();
  await ask('EG', { group: 'g77' });
  await line.mend(kenya.context());
  await kenya.locator('.delegate-request [data-place]').waitFor({ timeout: 30_000 });
  await ask('agency-for-lighthouses');
  await ask('lamp-and-ladder');
  await ask('SN');
  await act(actorFor('SN'), 'floor', 'withdraw-request', { turn: 't-sn' });
  await act(actorFor('PH'), 'floor', 'amend-request', { turn: 't-ph', language: 'en', topic: 'Ferries' });
  await act(actorFor('FR'), 'floor', 'deposit-statement', { turn: 't-fr', statement: new File(['Madam Chair, the sea is patient.'], 'statement.txt', { type: 'text/plain' }) });
  await expect.poll(async () => tablet.locator('.chair-count').first().innerText()).toContain('8 wait');
}

async function interruptions(tablet: Page, hall: Page, everybody: Page): Promise<void> {
  const first = await giveNext(tablet);
  await hall.locator('.hall-name', { hasText: first }).waitFor();
  await everybody.locator('.session-speaker', { hasText: first }).waitFor();
  const { speaking } = await floor('chair');
  const turn = speaking?.id ?? '';
  await act(actorFor(speaking?.holder ?? ''), 'floor', 'put-question', { turn, answer: 'a-1', to: (await floor('chair')).segment?.experts[1] ?? '', question: 'Who lights the lamps?' });
  await ask('DE', { lane: 'point-of-order' });
  await tablet.getByRole('button', { name: 'Give the floor: Germany' }).click();
  await speaks(tablet, 'Germany');
  await tablet.getByRole('button', { name: `End; back to ${first}` }).click();
  await speaks(tablet, first);
  await tablet.getByRole('button', { name: 'Stop the clock' }).click();
  await tablet.getByRole('button', { name: 'Start the clock again' }).click();
  await tablet.getByRole('button', { name: '+1 minute' }).click();
  await act(chair, 'chair', 'suspend-sitting');
  await hall.getByText('The sitting is suspended').waitFor();
  await act(chair, 'chair', 'resume-sitting');
  await act(chair, 'chair', 'resume-speech', { turn });
  await endSpeech(tablet);
  // The third of the list before the first, with the reason.
  const { queue, lastGiven } = await floor('chair');
  await act(chair, 'chair', 'give-floor', { turn: queue[2] ?? '', seen: lastGiven ?? '', override: 'The speaker has to leave.' });
  await ask('IT', { lane: 'right-of-reply' });
  await tablet.getByRole('button', { name: 'Give the floor: Italy' }).click();
  await speaks(tablet, 'Italy');
}

async function somethingIsNoted(notes: Page, tablet: Page): Promise<string> {
  await notes.locator('[data-screen][data-ready="yes"]').waitFor();
  const { heard } = await floor('chair');
  const turn = Object.keys(heard).find((id) => heard[id]?.lane === 'list') ?? '';
  const row = notes.locator(`form[data-note="${turn}"]`);
  await row.getByLabel('What was said').fill('Lamps along the dyke are lit by the neighbours in turn.');
  await row.getByText(/^Saved at/u).waitFor({ timeout: 15_000 });
  await giveNext(tablet);
  return turn;
}

/** In the middle of a speech, as by a power cut: after it the clock and the order are what they were. */
async function theServerIsKilled(tablet: Page, hall: Page): Promise<void> {
  const [before, shown] = [await floor('chair'), await tablet.locator('.chair-list').innerText()];
  const said = await hall.locator('.hall-name').innerText();
  expect(before.speaking?.runningSince).toBeDefined();
  await site.kill();
  await tablet.locator('[data-feed="lost"]').waitFor();
  await site.start();
  expect(await floor('chair')).toEqual(before);
  await tablet.locator('[data-feed="live"]').waitFor({ timeout: 40_000 });
  expect(await tablet.locator('.chair-list').innerText()).toBe(shown);
  expect(await hall.locator('.hall-name').innerText()).toBe(said);
  const clock = await tablet.locator('.chair-clock .clock-time').innerText();
  const ran = (Date.now() - Date.parse(before.speaking?.runningSince ?? '') + (before.speaking?.spokenMs ?? 0)) / 1000;
  expect(Math.abs(secondsIn(clock) - ((before.speaking?.limitSeconds ?? 0) - ran))).toBeLessThan(3);
}

/** `−0:12` is twelve seconds over the limit. */
function secondsIn(face: string): number {
  const { sign = '', minutes = '0', seconds = '0' } = /(?<sign>[−+-]?)(?<minutes>\d+):(?<seconds>\d\d)/u.exec(face)?.groups ?? {};
  const amount = Number(minutes) * 60 + Number(seconds);
  return sign === '' ? amount : -amount;
}

async function everybodyIsHeard(tablet: Page, mexico: Page): Promise<void> {
  await endSpeech(tablet);
  while ((await floor('chair')).queue.length > 1) {
    await giveNext(tablet);
    await endSpeech(tablet);
  }
  await mexico.getByText(/^✓ You spoke for/u).waitFor();
  await giveNext(tablet);
  await ask('JP');
  await act(chair, 'chair', 'close-speakers-list');
  await endSpeech(tablet);
  await act(chair, 'chair', 'start-segment', { segment: 'g-informal', kind: 'informal-dialogue', title: 'Informal dialogue with stakeholders' });
  await act(chair, 'chair', 'reopen-speakers-list');
  await ask('dry-shoes');
  await act(chair, 'chair', 'give-floor', { turn: 't-dry-shoes', seen: (await floor('chair')).lastGiven ?? '', override: 'The dialogue is for stakeholders.' });
  await act(chair, 'chair', 'end-speech', { turn: 't-dry-shoes' });
  await act(chair, 'chair', 'close-sitting', { listEnds: 'true' });
  await tablet.getByRole('button', { name: 'Open a sitting' }).waitFor();
}

const row = z.object({ who: z.string(), code: z.string(), lane: z.string(), status: z.string(), seconds: z.number().nullable() });

async function theRecordHasIt(noted: string): Promise<void> {
  const rows = z.array(row).parse(await (await where.site.get(page('record/json'), officer)).json());
  const spoken = rows.filter(({ seconds }) => seconds !== null).map(({ code }) => code);
  for (const holder of ['CH', 'BR', 'FR', 'PH', 'MX', 'KE', 'EG', 'DE', 'IT', 'agency-for-lighthouses', 'lamp-and-ladder', 'dry-shoes']) expect(spoken).toContain(holder);
  expect(rows.find(({ code }) => code === 'SN')?.status).toMatch(/withdrawn/iu);
  const { counts } = await floor('public');
  expect(counts).toMatchObject({ organizations: 1, stakeholders: 1, others: 2, informal: 1, waiting: 0, pointsOfOrder: 1, rightsOfReply: 1 });
  expect(counts).toMatchObject({ interventions: 6, unheard: 1 });
  expect(rows.find(({ code }) => code === 'JP')?.seconds).toBeNull();
  const text = await (await where.site.get(page('record'), officer)).text();
  expect(text).toContain('The speaker has to leave.');
  const saved = await (await where.site.get(page('notes'), { standing: 'rapporteur' })).text();
  expect(saved).toContain('lit by the neighbours in turn');
  expect(saved).toContain(noted);
}
