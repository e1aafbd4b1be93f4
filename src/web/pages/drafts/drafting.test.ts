import { describe, expect, test } from 'vitest';
import { chair, DraftsSite, officer, readable, words } from './drafts-site.test-support.ts';

const site = new DraftsSite();
const desk = '/drafts/summary/desk';
const rights = `${desk}?section=rights&theme=all`;

async function called(part: string) {
  const found = (await site.sentences()).find(({ text }) => text.includes(part));
  if (found === undefined) throw new Error(`No sentence has ${part}.`);
  return found;
}

async function versionOf(id: string): Promise<string> {
  const { rows } = await site.store.pool.query<{ version: number }>('select max(subject_version)::int as version from act where process_id = $1 and subject = $2', ['p', `sentence:${id}`]);
  return String(rows[0]?.version);
}

describe('the drafting desk', () => {
  test('is for those who draft; everybody else is told where to read', async () => {
    const answer = await site.get(desk, 'standing=public...');
    expect(answer.status).toBe(403);
    expect(readable(await answer.text())).toContain('Read the draft');
    expect((await site.post(desk, [['act', 'propose-all']], 'standing=public...')).status).toBe(403);
  });

  test('SY-13 computed sentences are added once: proposing twice changes nothing, and what was taken out stays out', async () => {
    expect((await site.post(desk, [['act', 'propose-all']])).status).toBe(303);
    const first = await site.sentences();
    expect(first.map(({ section, role, text, evidence }) => [section, role, text, evidence.length])).toEqual([
      ['rights', 'finding', 'Many delegations supported the recommendation “Every road should have lamps”, while one delegation opposed it.', 5],
      ['rights', 'finding', 'Many delegations supported the recommendation “Every bridge should have rails”.', 4],
      ['rights', 'recommendation', 'Every road should have lamps.', 1],
      ['rights', 'recommendation', 'Every bridge should have rails.', 1],
    ]);
    const again = await site.post(desk, [['act', 'propose-all']]);
    expect(again.status).toBe(422);
    expect(readable(await again.text())).toContain('Every sentence that the record has for it stands in the draft already');
    expect(await site.sentences()).toEqual(first);

    const out = await called('Every bridge should have rails.');
    await site.post(rights, [['act', 'remove'], ['sentence', out.id], ['seen-version', '1']]);
    expect((await site.post(rights, [['act', 'propose']])).status).toBe(422);
    expect((await site.post(rights, [['act', 'propose-chosen'], ['proposal', out.id]])).headers.get('location')).toContain('added=1');
    expect(await site.sentences()).toHaveLength(4);
  });

  test('a free finding without evidence is visibly bare; exact words are cut out of the source by the server', async () => {
    const written = await site.post(rights, [['act', 'write'], ['new-text', 'Wells were asked for.'], ['new-role', 'finding']]);
    expect(written.status).toBe(303);
    const bare = await called('Wells were asked for.');
    expect(written.headers.get('location')).toContain(`#s-${bare.id}`);
    expect(await site.text(rights)).toContain('nothing cited yet');

    const attach = async (quote: string) => site.post(rights, [['act', `attach ${bare.id} ${await versionOf(bare.id)}`], ['item', 'input:wells'], ['words input:wells', quote]]);
    expect(readable(await (await attach('Wells belong to nobody')).text())).toContain('These words do not stand in the text: “Wells belong to nobody”');
    const twice = await (await attach('Wells belong to all')).text();
    expect(readable(twice)).toContain('These words stand in the text several times');
    expect(twice).toMatch(/<textarea[^>]*name="words input:wells"[^>]*>Wells belong to all<\/textarea>/u);
    expect((await attach('belong to all  who come')).status).toBe(303);
    const start = words.wells.indexOf('belong to all who come');
    expect((await called('Wells were asked for.')).evidence).toEqual([{ of: 'input:wells', span: { start, end: start + 22, quote: 'belong to all who come' } }]);
    expect(await site.text('/drafts/summary')).toContain('belong to all who come');
  });

  test('two officers at once: a refusal shows what was done meanwhile and keeps the typed words', async () => {
    const one = await called('Wells were asked for.');
    const seen = await versionOf(one.id);
    const edit = (text: string) => site.post(rights, [['act', 'edit'], ['sentence', one.id], ['seen-version', seen], ['role', 'finding'], ['to-section', 'rights'], ['text', text]]);
    expect((await edit('Wells were asked for by some.')).status).toBe(303);
    const late = await edit('Wells were asked for by many.');
    expect(late.status).toBe(422);
    const html = await late.text();
    expect(readable(html)).toMatch(/What was done meanwhile.*Wells were asked for by some\./u);
    expect(html).toMatch(/<textarea[^>]*name="text"[^>]*>Wells were asked for by many\.<\/textarea>/u);
  });

  test('SY-16 what was withdrawn flags what rests on it; moving does not look it over, looking over does', async () => {
    await site.given([{ name: 'withdraw-position', data: { position: 'p3' } }]);
    const html = await site.text(rights);
    expect(html.match(/Withdrawn or rejected:/gu)).toHaveLength(1);
    expect(html).toContain('The numbers have changed. Now it would read: Many delegations supported the recommendation “Every road should have lamps”.');
    const flagged = await called('while one delegation opposed it');
    const send = async (act: string) => site.post(rights, [['act', act], ['sentence', flagged.id], ['seen-version', await versionOf(flagged.id)]]);
    expect(readable(await (await send('down')).text())).toContain('This sentence has to be looked over first');
    expect((await send('accept')).status).toBe(303);
    expect((await called('Many delegations supported the recommendation “Every road')).evidence.map(({ of }) => of)).not.toContain('position:p3');
    expect(await site.text(rights)).not.toContain('Withdrawn or rejected:');
    expect((await send('down')).status).toBe(303);
    expect((await site.sentences()).map(({ id }) => id).indexOf(flagged.id)).toBe(1);
  });

  test('SY-12 the account adds up to what was submitted, and nothing leaves it', async () => {
    const rows = async (): Promise<readonly { readonly id: string; readonly fate: string; readonly reason: string | null }[]> => (await site.get('/drafts/summary/file/account-json')).json();
    expect((await rows()).map(({ id, fate }) => [id, fate])).toEqual([['input:roads', 'Cited'], ['input:wells', 'Cited'], ['recommendation:lamps', 'Cited'], ['recommendation:rails', 'Cited']]);
    await site.given([{ name: 'submit-input', data: { input: 'late', form: 'card', holder: 'KE', title: 'On rain', text: 'Rain should be kept.', language: 'en', channel: 'page' } }]);
    expect(await site.text('/drafts/summary/coverage')).toMatch(/Inputs 3 2 0 0 0 0 1 0 .*Together 5 4 0 0 0 0 1 0/u);
    expect((await site.post('/drafts/summary/coverage', [['act', 'set-aside'], ['item', 'input:late']])).status).toBe(422);
    expect((await site.post('/drafts/summary/coverage', [['act', 'set-aside'], ['item', 'input:late'], ['reason', 'It came after the meeting.']])).status).toBe(303);
    expect((await rows()).find(({ id }) => id === 'input:late')).toMatchObject({ fate: 'Set aside', reason: 'It came after the meeting.' });
    expect((await site.post('/drafts/summary/coverage', [['act', 'take-up input:late']])).status).toBe(303);
    expect(await rows()).toHaveLength(5);
  });

  test('SY-15 publishing is refused while a finding is bare; afterwards the draft is what it was, and says what was corrected since', async () => {
    await site.post(rights, [['act', 'write'], ['new-text', 'All agreed.'], ['new-role', 'finding']]);
    const refused = await site.post(desk, [['act', 'publish']], chair);
    expect(refused.status).toBe(422);
    expect(readable(await refused.text())).toContain('One finding or recommendation cites nothing.');
    const bare = await called('All agreed.');
    await site.post(rights, [['act', 'remove'], ['sentence', bare.id], ['seen-version', await versionOf(bare.id)]]);
    const done = await site.post(desk, [['act', 'publish'], ['as-document', 'yes'], ['symbol', 'A/CONF.1/2']]);
    expect(done.headers.get('location')).toMatch(/^\/en\/p\/drafts\/summary\?done=\d+$/u);
    const before = await site.text('/drafts/summary');
    expect(before).toContain('Published on');
    expect((await site.get(desk)).status).toBe(409);
    await site.given([{ name: 'withdraw-input', data: { input: 'wells', reason: 'By mistake.' } }]);
    expect(await site.text('/drafts/summary')).toContain('One sentence rests on something that has been corrected or withdrawn since the publication: Wells were asked for by some.');
  });

  test('is taken away in every form, and compared with what it was', async () => {
    for (const form of ['docx', 'docx-clean', 'pdf', 'pdf-clean', 'csv', 'xlsx', 'json', 'account-csv', 'account-xlsx']) {
      const answer = await site.get(`/drafts/summary/file/${form}`, 'standing=public...');
      expect([form, answer.status, (await answer.arrayBuffer()).byteLength > 200]).toEqual([form, 200, true]);
    }
    expect((await site.get('/drafts/summary/file/exe')).status).toBe(404);
    expect(await site.text('/drafts/summary/compare?with-as-of=1')).toContain('There was no such draft at that moment.');
    expect(await site.text('/drafts/summary/compare?with-as-of=22')).toMatch(/Added: \d+\. .*Wells were asked for by some\./u);
    const [one] = await site.sentences();
    expect((await site.get(`/sentences/${one?.id}`)).headers.get('location')).toBe(`/en/p/drafts/summary#s-${one?.id}`);
    expect(await site.text('/drafts', officer)).toContain('Published');
  });

  test('a new draft has an area for each code; a rapporteur reports on one', async () => {
    const made = await site.post('/drafts', [['act', 'arrange'], ['title', 'Rapport sur les retours'], ['kind', 'rapporteur-report'], ['language', 'fr'], ['code', 'themes/2'], ['events', 'session']]);
    expect(made.headers.get('location')).toMatch(/^\/en\/p\/drafts\/rapport-sur-les-retours\/desk\?done=/u);
    expect(await site.text('/drafts/rapport-sur-les-retours/desk')).toMatch(/Introduction.*Returns.*Conclusions/u);
    expect((await site.post('/drafts', [['act', 'arrange'], ['title', 'X'], ['kind', 'rapporteur-report'], ['language', 'fr'], ['code', 'themes/9']])).status).toBe(422);
    expect((await site.post('/drafts', [['act', 'arrange'], ['title', 'X'], ['kind', 'summary'], ['language', 'ar'], ['taxonomy', 'themes']])).status).toBe(303);
    expect(await site.text('/drafts/x/desk')).toMatch(/مقدمة.*Rights.*Returns.*المرفق/u);
  });
});
