import { describe, expect, test } from 'vitest';
import { listThings } from '../../../../store/list-things.ts';
import { kenya, mexico, officer, TextsSite } from '../texts-site.test-support.ts';
import { areasOf, trackedDocx } from '../tracked-docx.test-support.ts';

const site = new TextsSite();
const chair = 'standing=co-facilitator...p-00000000000000c1';
const desk = '/texts/accord/chair';
const doors = 'Every door shall stand open by day.';

const at = (provision: string) => `${desk}?at=${provision}`;
const hidden = (html: string, name: string): string => new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
const read = (html: string): string => (/<main.*<\/main>/su.exec(html)?.[0] ?? html).replace(/<[^>]+>/gu, ' ').replaceAll('&amp;', '&').replace(/\s+/gu, ' ');

/** What a form about a provision brings with it, as the desk shows it now. */
async function shown(provision: string) {
  const { html } = await site.get(at(provision), chair);
  return { html, fields: { provision, seen: hidden(html, 'seen'), 'shown-at': hidden(html, 'shown-at') } };
}

/** The button that settles a point for an alternative with these words. */
function settling(html: string, words: string): string {
  const item = [...html.matchAll(/<li>.*?<\/li>/gsu)].map(([one]) => one).find((one) => one.includes(`>${words}<`) && one.includes('value="settle'));
  return /value="(settle [0-9a-f]+ [0-9a-f]+)"/u.exec(item ?? '')?.[1] ?? '';
}

describe('the chair’s desk', () => {
  test('is for those who chair; nobody else decides there', async () => {
    for (const cookie of ['', mexico, 'standing=public...']) expect((await site.get(desk, cookie)).status).toBe(403);
    expect((await site.post(desk, { act: 'begin-reading' }, mexico)).status).toBe(403);
    expect((await site.get('/texts/nowhere/chair', chair)).status).toBe(404);
  });

  test('TX-21 calls a paragraph and comes back to it; the reading begins and ends', async () => {
    expect((await site.post(desk, { act: 'begin-reading' }, chair)).location).toContain('done=');
    expect((await site.post(desk, { act: 'call doors' }, chair)).location).toContain('at=doors');
    const { html } = await site.get(desk, chair);
    expect(read(html)).toMatch(/Under discussion: 1 · Reading 1 is open .*2 points open/u);
    expect(read((await site.post(desk, { act: 'call doors' }, chair)).html)).toContain('This cannot be written');
  });

  test('TX-24 settles a point with one press upon what was seen, and shows what came in between', async () => {
    const { html, fields } = await shown('doors');
    const act = settling(html, 'should');
    expect(act).not.toBe('');
    await site.given([{ name: 'withdraw-amendment', data: { amendment: 'may', party: 'KE' } }]);
    const late = await site.post(at('doors'), { ...fields, act }, chair);
    expect(late.status).toBe(422);
    expect(read(late.html)).toMatch(/What was done meanwhile .*withdr/u);
    expect(late.html).not.toContain('>may<');
    const again = await shown('doors');
    expect((await site.post(at('doors'), { ...again.fields, act: settling(again.html, 'should') }, chair)).status).toBe(303);
    const after = await shown('doors');
    expect(read(after.html)).toContain('Every door should stand open by day');
    expect(read(after.html)).toContain('1 point open');
  });

  test('TX-26 agrees clean paragraphs at once or one by one, with who is pending; reopens by recorded consent', async () => {
    const { html } = await site.get(desk, chair);
    const boxes = [...html.matchAll(/name="clean" value="([^"]+)"/gu)].map(([, box = '']) => box);
    const [roofs = '', recalling = ''] = ['roofs', 'recalling'].map((id) => boxes.find((box) => box.startsWith(`${id} `)) ?? '');
    expect((await site.post(desk, { act: 'agree-many', level: 'informals', clean: [roofs, 'recalling 0'] }, chair)).status).toBe(422);
    expect((await site.post(desk, { act: 'agree-many', level: 'informals', clean: [roofs, recalling] }, chair)).status).toBe(303);
    expect(read((await site.get(at('roofs'), chair)).html)).toContain('Agreed in informals');
    const { fields } = await shown('roofs');
    expect((await site.post(at('roofs'), { ...fields, act: 'reopen', what: 'agreement', consent: '' }, chair)).status).toBe(422);
    expect((await site.post(at('roofs'), { ...fields, act: 'reopen', what: 'agreement', consent: 'Nobody objected.' }, chair)).status).toBe(303);
    expect((await site.post(at('roofs'), { ...(await shown('roofs')).fields, act: 'agree', level: 'committee', pending: ['KE', 'KE'] }, chair)).status).toBe(303);
    expect(read((await site.get(at('roofs'), chair)).html)).toContain('pending Kenya');
  });

  test('TX-26 words are agreed while the rest is open', async () => {
    const span = async (provision: string, start: string, end: string) => (await site.post(at(provision), { ...(await shown(provision)).fields, act: 'agree-span', start, end }, chair)).status;
    expect(await span('gardens', '0', '1')).toBe(303);
    expect(await span('doors', '0', '1')).toBe(422);
    expect(await span('gardens', '2', '1')).toBe(422);
  });

  test('TX-29 ties a package and unties it', async () => {
    expect((await site.post(desk, { act: 'tie', title: 'Pair', provision: ['doors'] }, chair)).status).toBe(422);
    expect((await site.post(desk, { act: 'tie', title: 'Pair', provision: ['doors', 'windows'] }, chair)).status).toBe(303);
    const { html } = await site.get(desk, chair);
    const untie = [...html.matchAll(/value="(untie [^"]+)"/gu)].map(([, act = '']) => act).find((act) => act.includes('package')) ?? '';
    expect((await site.post(desk, { act: untie }, chair)).status).toBe(303);
  });
});

describe('the next revision', () => {
  test('TX-28 the chair’s words are drafted, validated and dropped, and change nothing before', async () => {
    const draft = { provision: 'windows', act: 'draft', approach: 'reworded', words: 'Windows are washed when they need it.', rationale: 'Some are deleted, some kept.' };
    expect((await site.post(at('windows'), { ...draft, rationale: '' }, chair)).html).toContain('Windows are washed when they need it.');
    expect((await site.post(at('windows'), draft, chair)).status).toBe(303);
    const { html } = await site.get(at('windows'), chair);
    const [, id = ''] = /value="validate ([^"]+)"/u.exec(html) ?? [];
    expect((await site.post(at('windows'), { act: `validate ${id}` }, chair)).status).toBe(303);
    expect(read((await site.get(`/consolidations/${id}`, chair)).html)).toMatch(/Windows are washed twice a year when they need it.*Validated by the group/u);
    expect((await site.get(`/consolidations/${id}`)).status).toBe(404);
    expect(read((await site.get('/texts/accord', kenya)).html)).toContain('Windows are washed twice a year.');
  });

  test('TX-16 it is not issued before every proposal is named; then the ledger proves it', async () => {
    const path = '/texts/accord/revise';
    expect((await site.get(path, mexico)).status).toBe(403);
    await site.given([{ name: 'table-amendment', data: { text: 'accord', revision: 'accord-1', amendment: 'as-they-are', provision: 'windows', amendmentType: 'NOC', proponents: ['KE'], restsOn: [], label: '2.' } }]);
    const { html } = await site.get(path, chair);
    expect(read(html)).toMatch(/\d of \d proposals accounted for .*Not yet named: \d/u);
    const fields = { seen: hidden(html, 'seen'), name: 'Rev. 1', status: 'basis-for-negotiation', 'decided-by': 'Fourth meeting', take: ['cellars'] };
    const blocked = await site.post(path, { ...fields, act: 'issue' }, chair);
    expect(blocked.status).toBe(422);
    expect(read(blocked.html)).toContain('Some proposals would go without a word');
    expect((await site.post(path, { ...fields, seen: '', 'fate-all': 'answered', act: 'issue' }, chair)).status).toBe(422);
    const issued = await site.post(path, { ...fields, 'fate-all': 'answered', act: 'issue', 'place gardens': '3' }, chair);
    expect(issued.location).toContain('/ledger?to=2');
    const ledger = await site.get('/texts/accord/ledger?to=2', chair);
    expect(read(ledger.html)).toMatch(/Zero draft → Rev\. 1 .*7 of 7 proposals accounted for/u);
    expect(ledger.html).toMatch(/<del[^>]*>[^<]*twice a year/u);
    expect(read(ledger.html)).toMatch(/Cellars are aired\. Added Kenya/u);
    const [revision] = await listThings(site.site.store.pool, { process: 'p', position: 100_000, kind: 'revision', where: { text: 'accord', id: 'accord-2' } });
    expect(revision?.provisions.map(({ id, words }) => [id, words]).slice(2, 5)).toEqual([['gardens', 'Gardens are shared.'], ['houses', 'Houses'], ['doors', 'Every door should stand open by day.']]);
  });

  test('TX-19 who may not see what was proposed has the ledger without it', async () => {
    const html = read((await site.get('/texts/accord/ledger?to=2')).html);
    expect(html).toContain('Windows are washed');
    expect(html).not.toMatch(/Kenya|proposals accounted for|Contributors/u);
    const file = await site.get('/texts/accord/ledger?to=2&form=json', chair);
    expect((JSON.parse(file.html) as readonly { readonly fate?: string }[]).filter(({ fate }) => fate !== undefined)).toHaveLength(7);
    expect((await site.get('/texts/accord/ledger?to=2&form=csv')).html).not.toContain('Kenya');
  });

  test('a whole new text is put beside the provisions that it comes from', async () => {
    const path = '/texts/accord/revise';
    const whole = ['Preamble', 'PP1 Recalling that everybody needs a roof,', 'Houses', `1. ${doors.replace('by day', 'by day and by night')}`, '2. Ladders are kept at hand.'].join('\n');
    const { html } = await site.post(path, { act: 'read', whole }, chair);
    expect(html).toMatch(/name="from doors" value="doors"/u);
    expect(read(html)).toContain('Ladders are kept at hand.');
    expect(read(html)).toMatch(/Dropped .*Roofs are kept dry and warm/u);
    expect((await site.post(path, { act: 'read', whole: '' }, chair)).status).toBe(422);
  });

  test('a DOCX with tracked changes is kept; what it inserts is taken, what it deletes stands struck through beside the words', async () => {
    const path = '/texts/accord/revise';
    const form = (await site.get(path, chair)).html;
    expect(read(form)).toContain('In a file with tracked changes, insertions are read as accepted');
    const file = await trackedDocx('rev2.docx', [['PP1 Recalling that everybody needs a roof,'], ['Houses'], ['1. Every door should stand open by ', { '-': 'day' }, { '+': 'night' }, '.'], [{ '+': '2. Ladders are kept ' }, { '-': 'far away' }, { '+': 'at hand' }, '.'], ['(a) in winter;']]);
    const sent = await site.upload(path, { ...Object.fromEntries(['language', 'document', 'label', 'author'].map((name) => [name, hidden(form, name)])), act: 'read', whole: '', file }, chair);
    expect(sent.status).toBe(303);
    const edition = new URL(`http://x${sent.location}`).searchParams.get('edition') ?? '';
    const { html } = await site.get(`${path}?edition=${edition}`, chair);
    const areas = areasOf(html);
    expect(areas).toContain('Every door should stand open by night.\nLadders are kept at hand.\nin winter;');
    expect(areas).not.toMatch(/far away|by day/u);
    expect(html).toContain('stand open by <del>day</del><ins>night</ins>.');
    expect(html).toContain('<ins>2. Ladders are kept </ins><del>far away</del><ins>at hand</ins>.');
    expect(read(html)).toContain('Tracked changes were read as accepted: 3 insertions, 2 deletions.');
    // Of what is new the kind is told by its label.
    expect(html).toMatch(/name="kind accord-3-[0-9a-f]+" value="point"/u);
    const rows = Object.fromEntries([...html.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/gu)].map(([, name = '', value = '']) => [name, value]));
    const again = await site.post(path, { ...rows, act: 'preview', row: [...html.matchAll(/name="row" value="([^"]+)"/gu)].map(([, id = '']) => id) }, chair);
    expect(again.html).toContain('<del>far away</del>');
    const { rows: kept } = await site.site.store.pool.query<{ bytes: Buffer }>('select bytes from kept_file f join "edition" e on e.file_sha256 = f.sha256 where e.id = $1', [edition]);
    expect(kept[0]?.bytes.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
  });
});

describe('silence', () => {
  const path = '/texts/accord/silence';

  test('TX-29 opened until a moment in a zone, broken with a reason by who takes part', async () => {
    expect((await site.post(path, { act: 'open', ends: 'soon', zone: 'Europe/Zurich' }, chair)).status).toBe(422);
    expect((await site.post(path, { act: 'open', ends: '2999-07-10T18:00', zone: 'Europe/Zurich' }, mexico)).status).toBe(422);
    expect((await site.post(path, { act: 'open', ends: '2999-07-10T18:00', zone: 'Europe/Zurich' }, chair)).status).toBe(303);
    const { html } = await site.get(path, mexico);
    expect(read(html)).toMatch(/Silence runs until .*10 July 2999.*18:00 \(Europe\/Zurich\).*Break the silence/u);
    expect(read((await site.get(path)).html)).not.toContain('Break the silence');
    const silence = hidden(html, 'silence');
    expect((await site.post(path, { act: 'note', silence }, officer)).status).toBe(422);
    expect((await site.post(path, { act: 'break', silence, holder: 'MX', reason: 'Capital has not answered.' }, mexico)).status).toBe(303);
    expect(read((await site.get(path, kenya)).html)).toMatch(/Broken .*Mexico broke it: Capital has not answered\./u);
  });
});
