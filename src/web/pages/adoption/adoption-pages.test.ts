import { describe, expect, test } from 'vitest';
import { AdoptionSite, fiji, kenya, mexico, officer, textOf } from './adoption-site.test-support.ts';

const site = new AdoptionSite();
const vote = '/decisions/vote/vote';
const read = async (path: string, as?: string) => textOf((await site.get(path, as)).html);

describe('a vote', () => {
  test('is opened by the desk and by nobody else; before that nobody votes', async () => {
    expect((await site.post(vote, { act: 'cast', vote: 'yes' }, mexico)).status).toBe(422);
    expect((await site.post(vote, { act: 'open' }, mexico)).status).toBe(422);
    expect((await site.post(vote, { act: 'open' }, officer)).status).toBe(303);
    expect(await read(vote, mexico)).toContain('Mexico has not voted yet');
  });

  test('is cast in the own name whatever the form says, changed, and shown', async () => {
    expect((await site.post(vote, { act: 'cast', vote: 'no', state: 'KE' }, mexico)).location).toMatch(/^\/en\/p\/decisions\/vote\/vote\?done=/u);
    expect(await read(vote, mexico)).toContain('Mexico has voted: Against');
    expect((await site.post(vote, { act: 'cast', vote: 'yes' }, mexico)).status).toBe(303);
    expect(await read('/decisions/vote')).toContain('Mexico changed its vote');
    expect(await read('/decisions/vote/hall')).toContain('Mexico : In favour');
  });

  test('of a State that is no member is refused with a sentence, and told beforehand', async () => {
    expect(await read(vote, fiji)).toContain('Fiji is not a member of the body that votes here');
    const refused = await site.post(vote, { act: 'cast', vote: 'yes' }, fiji);
    expect([refused.status, textOf(refused.html)]).toEqual([422, expect.stringContaining('Fiji is not a member of the body that decides')]);
  });

  test('as a pasted roll call: two votes by one State and lines that say nothing change nothing; what was typed stays', async () => {
    const twice = await site.post(vote, { act: 'roll', roll: 'Kenya yes\nGermany no\nKenya no' }, officer);
    expect([twice.status, textOf(twice.html)]).toEqual([422, expect.stringContaining('Kenya stands twice in this roll call')]);
    expect(twice.html).toContain('Germany no');
    expect(textOf((await site.post(vote, { act: 'roll', roll: 'Kenya yes\nAtlantis no' }, officer)).html)).toContain('Line 2 was not understood: “Atlantis no”');
    expect((await site.post(vote, { act: 'roll', roll: 'In favour: Kenya, Mexico\nAgainst: Germany' }, officer)).status).toBe(303);
    expect(await read(vote)).toContain('As it stands now, it would be adopted.');
  });

  test('is closed, corrected by both kinds, filtered and taken away', async () => {
    expect((await site.post(vote, { act: 'close', yes: '5', no: '', abstain: '' }, officer)).status).toBe(422);
    expect((await site.post(vote, { act: 'close' }, officer)).status).toBe(303);
    expect((await site.post(vote, { act: 'correct', state: 'CH', vote: 'abstain', because: 'recording-error' }, officer)).status).toBe(303);
    expect((await site.post(vote, { act: 'correct', vote: 'abstain', because: 'recording-error' }, kenya)).status).toBe(422);
    expect((await site.post(vote, { act: 'correct', vote: 'abstain', because: 'intended' }, kenya)).status).toBe(303);
    const page = await read('/decisions/vote');
    expect(page).toContain('by 2 votes to 1, with one abstention');
    expect(page).toContain('As announced, before errors of recording were mended: 2–1–0.');
    expect(page).toContain('Had every vote been cast as delegations later said that they had meant it: 1–1–2.');
    expect(await read('/decisions/vote?vote=no')).toContain('One State');
    expect(await read('/decisions/vote/file/csv')).toContain('KE,Kenya');
    expect(JSON.parse((await site.get('/decisions/vote/file/json')).html)).toHaveLength(4);
    expect((await site.get('/decisions/vote/file/pdf')).status).toBe(404);
  });
});

test('a reservation names a paragraph of the revision, and is shown on it until it is withdrawn', async () => {
  const done = await site.post('/decisions/vote', { act: 'explain', form: 'reservation', provision: 'act', text: 'Our laws stand.', language: 'en' }, kenya);
  expect(done.status).toBe(303);
  const [, id = ''] = /\/explanations\/([a-z0-9-]+)/u.exec((await site.get('/decisions/vote')).html) ?? [];
  expect(await read('/provisions/act')).toContain('Kenya : Reservation');
  expect(await read('/provisions/help')).not.toContain('Reservation');
  expect((await site.post(`/explanations/${id}`, { act: 'withdraw' }, mexico)).status).toBe(422);
  expect((await site.post(`/explanations/${id}`, { act: 'withdraw' }, kenya)).status).toBe(303);
  expect(await read('/provisions/act')).not.toContain('Reservation');
  expect((await site.post('/decisions/vote', { act: 'explain', form: 'dissociation', provision: 'elsewhere', text: 'No.', language: 'en' }, kenya)).status).toBe(422);
});

test('a decision is proposed, put under silence, broken, and endorses another; the lineage tells all of it', async () => {
  const propose = { act: 'propose', title: 'Endorsement of the pact', body: 'The Assembly', endorses: 'vote', method: 'silence', suspended: 'Germany: credentials' };
  expect(textOf((await site.post('/adoption/new', { ...propose, members: 'Mexico\nAtlantis' }, officer)).html)).toContain('These lines name no State, or give no reason: Atlantis');
  expect((await site.post('/adoption/new', propose, mexico)).status).toBe(403);
  expect((await site.post('/adoption/new', propose, officer)).location).toMatch(/^\/en\/p\/decisions\/endorsement-of-the-pact\?done=/u);
  const path = '/decisions/endorsement-of-the-pact';
  expect((await site.post(path, { act: 'silence', ends: '2031-01-01T17:00', zone: 'Nowhere/City' }, officer)).status).toBe(422);
  expect((await site.post(path, { act: 'silence', ends: '2031-01-01T17:00', zone: 'Africa/Nairobi' }, officer)).status).toBe(303);
  expect(textOf((await site.post(path, { act: 'passed' }, officer)).html)).toContain('A silence runs on this decision.');
  expect((await site.post(path, { act: 'break', reason: 'Not so fast.' }, mexico)).status).toBe(303);
  expect(await read(path)).toContain('Broken by Mexico');
  expect((await site.post(path, { act: 'method', method: 'consensus' }, officer)).status).toBe(303);
  expect((await site.post(path, { act: 'object', reason: 'A name is missing.' }, kenya)).status).toBe(303);
  expect(textOf((await site.post(path, { act: 'adopt' }, officer)).html)).toContain('Kenya objects: there is no consensus.');
  expect((await site.post(path, { act: 'lift' }, kenya)).status).toBe(303);
  expect((await site.post(path, { act: 'adopt' }, officer)).status).toBe(303);
  expect((await site.post(path, { act: 'symbol', symbol: 'A/RES/1/1', authentic: 'en' }, officer)).status).toBe(303);
  const lineage = await read('/texts/pact/lineage');
  expect(lineage).toContain('Final draft');
  expect(lineage).toContain('Endorsed · The Assembly · Consensus');
  expect(lineage).toContain('A/RES/1/1');
  expect(await read('/adoption')).toContain('2–1–1');
  expect(await read('/decisions/vote')).toContain('Endorsed by');
});
