import { expect, test } from 'vitest';
import { commandsOf, reviewed } from './first-revision-commands.ts';
import { draftOf } from './first-revision-draft.ts';
import { officer, mexico, readOf, TextsSite } from './texts-site.test-support.ts';
import { areasOf, trackedDocx } from './tracked-docx.test-support.ts';

const source = [
  'Preamble',
  'PP1 Recalling that everybody needs a roof,',
  '1. Every door [shall / should - Friends] stand open by day.',
  '2. Windows [are][may be] washed twice a year.',
  '[Friends propose: 3. Roofs are kept dry.]',
  '4. Gardens are shared:',
  '(a) in spring;',
  '(b) in [early - KE; MX oppose; Friends reserve] autumn.',
].join('\n\n');

const wish = { text: 'accord' as never, language: 'en', revision: 'r' as never, name: { en: 'Zero' }, status: 'zero-draft', decidedBy: 'The chair', document: 'd' as never, amendmentId: (number: number) => `a${number}` as never, stanceId: (number: number) => `s${number}` as never } as const;

const site = new TextsSite([
  { name: 'form-group', data: { group: 'friends', name: { en: 'Friends of doors' }, shortName: { en: 'Friends' }, type: 'ad-hoc', members: [{ state: 'MX' }] } },
  { name: 'open-text', data: { text: 'accord', title: { en: 'Accord on houses' }, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [] } },
  { name: 'open-text', data: { text: 'tracked', title: { en: 'Accord on sheds' }, language: 'en', method: 'facilitated', shown: 'open', names: true, precedence: [], sequence: [] } },
]);

test('a bracketed text is a revision with what its brackets propose; who is not named leaves the brackets in the words', () => {
  const draft = draftOf(source);
  expect(draft.whole).toBe(true);
  expect(draft.parties).toEqual(['Friends', 'KE', 'MX']);
  const known: Readonly<Record<string, string>> = { Friends: 'friends', KE: 'KE', MX: 'MX' };
  const rows = reviewed(draft, { field: () => undefined, partyOf: (name) => known[name] });
  expect(rows.find(({ row }) => row.label.startsWith('2'))).toMatchObject({ as: 'printed', words: 'Windows [are][may be] washed twice a year.' });
  const [issue, ...tabled] = commandsOf(rows, { ...wish, idOf: ({ at }) => `p${at}` as never });
  expect(issue).toMatchObject({ name: 'issue-revision' });
  expect(tabled.map((command) => (command.name === 'table-amendment' ? `${command.data.amendmentType} ${command.data.proponents.join()} ${command.data.words}` : command.name))).toEqual(['MOD friends Every door should stand open by day.', 'ADD friends Roofs are kept dry.', 'MOD KE in early autumn.', 'take-stance', 'take-stance']);
});

test('who opposes, reserves or retains is carried beside the alternative, else the amendment or the provision, that it speaks of', () => {
  const rows = reviewed(draftOf(['1. Doors [gladly - CH; KE oppose; BR reserve] stand open [by day - KE reserve].', '2. Windows are [clean - MX retain / new - KE].', '[CH propose: 3. Roofs are [flat - MX; KE oppose].]', '4. Walls are [thick - NZ reserve].'].join('\n\n')), { field: () => undefined, partyOf: (name) => (name === 'NZ' ? undefined : name) });
  const commands = commandsOf(rows, { ...wish, idOf: ({ at }) => `p${at}` as never });
  const said = commands.flatMap((command) => (command.name === 'take-stance' ? [command.data] : []));
  expect(said.map(({ holder, verb, provision, amendment, point }) => `${holder} ${verb} ${provision} ${amendment ?? (point === undefined ? '' : 'point')}`)).toEqual(['KE oppose p0 point', 'BR reserve p0 point', 'KE reserve p0 ', 'MX retain p1 point', 'KE oppose p2 a5']);
  // Of whom nobody knows, the brackets stay in the words.
  expect(rows[3]).toMatchObject({ as: 'printed', words: 'Walls are [thick - NZ reserve].', stances: [] });
});

test('who owns an alternative is said in the review, or its first words are enough', () => {
  const draft = draftOf('2. Windows [are][may be] washed.');
  const [owned] = reviewed(draft, { field: (name) => (name === 'whose.0.0' ? 'KE' : undefined), partyOf: (name) => (name === '' ? undefined : name) });
  expect(owned).toMatchObject({ as: 'proposals', words: 'Windows are washed.', owned: [{ by: ['KE'], words: 'Windows may be washed.' }] });
  const [first] = reviewed(draft, { field: (name) => (name === 'first.0' ? 'yes' : undefined), partyOf: () => undefined });
  expect(first).toMatchObject({ as: 'proposals', words: 'Windows are washed.', owned: [] });
});

test('a file is taken in, looked over and issued; it is kept as it was', async () => {
  expect((await site.get('/texts/accord/revise', mexico)).status).toBe(403);
  const file = new File([source], 'zero.txt', { type: 'text/plain' });
  const taken = await site.upload('/texts/accord/revise', { act: 'take', file, language: 'en', document: '', author: 'Co-facilitators' }, officer);
  expect(taken.location).toContain('edition=');
  const path = taken.location.replace(/^.*\/p\//u, '/');
  const review = await site.get(path, officer);
  expect(readOf(review.html)).toContain('Every sign of the file stands');
  expect(review.html).toContain('Windows [are][may be] washed twice a year.');
  const edition = new URL(`http://x${taken.location}`).searchParams.get('edition') ?? '';
  const missing = await site.upload('/texts/accord/revise', { act: 'issue', edition, name: '', status: 'zero-draft', 'decided-by': '' }, officer);
  expect(missing.status).toBe(422);
  const issued = await site.upload('/texts/accord/revise', { act: 'issue', edition, name: 'Zero draft', status: 'chair-text', 'decided-by': 'Co-facilitators', 'words.1': 'Recalling that all need a roof,' }, officer);
  expect(issued.location).toContain('/texts/accord');
  const text = readOf((await site.get('/texts/accord', officer)).html);
  expect(text).toContain('Every door [shall / should – Friends] stand open by day.');
  expect(text).toContain('Recalling that all need a roof,');
  expect(text).toContain('Roofs are kept dry.');
  const { rows } = await site.site.store.pool.query<{ holder: string; verb: string; amendment: string }>(`select holder, verb, amendment from stance where text = 'accord' order by id`);
  expect(rows).toEqual([{ holder: 'MX', verb: 'oppose', amendment: 'accord-1-a3' }, { holder: 'friends', verb: 'reserve', amendment: 'accord-1-a3' }]);
  const autumn = readOf((await site.get(`/provisions/${/provisions\/(accord-b-[^"?#]+)/u.exec((await site.get('/texts/accord', officer)).html)?.[1] ?? ''}`, officer)).html);
  expect(autumn).toMatch(/Mexico[^.]*opposes?|opposes?[^.]*Mexico/iu);
  const revision = await site.get('/revisions/accord-1', officer);
  expect(readOf(revision.html)).toContain('Chair’s text');
  const decided = await site.post('/revisions/accord-1', { act: 'decide', status: 'basis-for-negotiation', 'decided-by': 'Second meeting' }, officer);
  expect(decided.status).toBe(303);
  expect(readOf((await site.get('/revisions/accord-1')).html)).toContain('Second meeting');
});

test('a DOCX with tracked changes: insertions are taken, deletions stand struck through beside the words, the file is kept, and the page says so in six languages', async () => {
  const file = await trackedDocx('sheds.docx', [['1. Every shed ', { '-': 'may' }, { '+': 'shall' }, ' have a lamp', { '-': ' of gold' }, '.'], ['2. Sheds are dry.'], [{ '-': '3. Sheds are red.' }]]);
  const fields = { act: 'take', file, language: 'en', document: '', author: 'Co-facilitators' };
  const taken = await site.upload('/texts/tracked/revise', fields, officer);
  const path = taken.location.replace(/^.*\/p\//u, '/');
  const { html } = await site.get(path, officer);
  expect(areasOf(html)).toBe('Every shed shall have a lamp.\nSheds are dry.');
  expect(html).toContain('Every shed <del>may</del><ins>shall</ins> have a lamp<del> of gold</del>.');
  expect(html).toContain('<del>3. Sheds are red.</del>');
  expect(readOf(html)).toContain('Tracked changes were read as accepted: one insertion, 3 deletions.In a file with tracked changes, insertions are read as accepted and deletions as made; the file itself is kept with all of them.');
  for (const [language, said] of [['ar', 'الكلمات المشطوبة محذوفة'], ['zh', '加删除线的文字'], ['fr', 'Les mots barrés'], ['ru', 'Зачёркнутые слова'], ['es', 'Las palabras tachadas']] as const) expect((await site.get(path, officer, language)).html).toContain(said);
  const { rows } = await site.site.store.pool.query<{ bytes: Buffer }>('select bytes from kept_file f join "edition" e on e.file_sha256 = f.sha256 where e.id = $1', [new URL(`http://x${taken.location}`).searchParams.get('edition')]);
  expect(rows[0]?.bytes.equals(Buffer.from(await file.arrayBuffer()))).toBe(true);
  // Whoever sends it again goes on where it is looked over.
  expect((await site.upload('/texts/tracked/revise', fields, officer)).location.replace(/[?&]done=.*$/u, '')).toBe(taken.location.replace(/[?&]done=.*$/u, ''));
});
