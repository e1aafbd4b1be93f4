import { describe, expect, test } from 'vitest';
import { textOf } from '../../positions/positions-site.test-support.ts';
import { DelegateSite, act, help, issue, kenya, mexico, officer } from './delegate-site.test-support.ts';

const site = new DelegateSite();
const amend = '/texts/pact/amend';
const should = act.replace('shall', 'should');
const mod = { party: 'MX', act: 'table', words: should };
const idIn = (location: string) => /amendments\/([^?]+)/u.exec(location)?.[1] ?? '';

describe('a delegate', () => {
  test('begins with the words that stand, sees the difference before tabling, and tables', async () => {
    const page = await site.get(`${amend}?provision=act`, mexico);
    expect([page.status, page.html.includes(`>${act}</textarea>`)]).toEqual([200, true]);
    const looked = await site.post(amend, await site.form('provision=act', mexico, { ...mod, act: 'look', words: `${should} [Always.]` }), mexico);
    expect(looked.status).toBe(200);
    expect(looked.html).toContain('<del> shall</del><ins> should</ins>');
    expect(textOf(looked.html)).toContain('Brackets that you type stand as words');
    expect(textOf(looked.html)).toContain('How the compilation will look');
    const done = await site.post(amend, await site.form('provision=act', mexico, { ...mod, find: 'lanterns', 'rests-on': 'input:paper', reason: 'Softer.' }), mexico);
    expect([done.status, done.location]).toEqual([303, expect.stringMatching(/^\/en\/p\/amendments\/1-mod-[0-9a-f]{8}\?done=\d+$/u)]);
    const own = await site.get(`/amendments/${idIn(done.location)}`, mexico);
    expect(textOf(own.html)).toContain('A paper on lanterns');
    expect(own.html).toContain('<del> shall</del><ins> should</ins>');
    expect((await site.get(`${amend}?provision=act`, mexico)).html).toContain(`>${should}</textarea>`);
    const again = await site.post(amend, await site.form('provision=act', mexico, mod), mexico);
    expect([again.status, textOf(again.html).includes('It already stands there')]).toEqual([422, true]);
  });

  test('who says the same is offered to join, and the alternative has two names', async () => {
    const looked = await site.post(amend, await site.form('provision=act', kenya, { ...mod, party: 'KE', act: 'look' }), kenya);
    expect(textOf(looked.html)).toContain('Mexico says the same already.');
    const join = /value="(join [^"]+)"/u.exec(looked.html)?.[1] ?? '';
    expect((await site.post(amend, await site.form('provision=act', kenya, { party: 'KE', act: join }), kenya)).status).toBe(303);
    const page = textOf((await site.get('/provisions/act', mexico)).html);
    expect(page).toContain('Points on which readings differ');
    expect(page).toMatch(/should Kenya Mexico Amendment of Kenya, Mexico/u);
  });

  test('rests on what a search finds, and what stands far from the base is told to stand beside it', async () => {
    const looked = await site.post(amend, await site.form('provision=help', kenya, { party: 'KE', act: 'look', words: 'Nobody shall be left alone on any shore.', find: 'lanterns' }), kenya);
    expect(looked.html).toContain('name="rests-on" value="input:paper"');
    expect(textOf(looked.html)).toMatch(/It keeps \d+ per cent of the words/u);
  });

  test('adds, moves, splits and joins; two that add at one place at once both stand, under labels of their own', async () => {
    const add = (party: string, cookie: string, words: string) => site.form('provision=help&type=ADD', cookie, { party, act: 'table', words, kind: 'paragraph' });
    const [one, two] = await Promise.all([add('MX', mexico, 'Lanterns shall be lit.'), add('KE', kenya, 'Doors shall be open.')]);
    const done = await Promise.all([site.post(amend, one, mexico), site.post(amend, two, kenya)]);
    expect(done.map(({ status }) => status)).toEqual([303, 303]);
    const labels = await Promise.all(done.map(async ({ location }) => /<h1>([^:]+):/u.exec((await site.get(`/amendments/${idIn(location)}`, mexico)).html)?.[1]));
    expect(labels.toSorted()).toEqual(['2 bis', '2 ter']);
    for (const [type, more] of [['MOVE', { after: 'aim' }], ['SPLIT', { cut: '9' }], ['NOC', {}]] as const) expect((await site.post(amend, await site.form(`provision=help&type=${type}`, kenya, { party: 'KE', act: 'table', ...more }), kenya)).status).toBe(303);
    expect((await site.post(amend, await site.form('provision=act&type=JOIN', kenya, { party: 'KE', act: 'table' }), kenya)).status).toBe(303);
    expect((await site.post(amend, await site.form('provision=help&type=SPLIT', mexico, { party: 'MX', act: 'table' }), mexico)).status).toBe(422);
  });

  test('speaks for a group of which it is a member, and for no other; who is not in the room proposes nothing', async () => {
    expect((await site.post(amend, await site.form('provision=help', mexico, { party: 'friends', act: 'table', words: help.replace('shall', 'will') }), mexico)).status).toBe(303);
    expect((await site.post(amend, await site.form('provision=help', kenya, { party: 'friends', act: 'table', words: 'Something else.' }), kenya)).status).toBe(422);
    expect((await site.get(`${amend}?provision=act`)).status).toBe(403);
    expect((await site.post(amend, await site.form('provision=help&type=SUP', officer, { party: ['FR', 'DE'], act: 'table' }), officer)).status).toBe(303);
  });
});

describe('what cannot be tabled comes back with a sentence and everything that was typed', () => {
  const kept = { party: 'MX', act: 'table', reason: 'Because of the lanterns.' };

  test('no words, the words that stand, and 50,000 words', async () => {
    for (const [words, said] of [['  ', 'There are no words here.'], [help, ''], ['people '.repeat(50_000), 'A paragraph holds at most 100,000 characters.']] as const) {
      const refused = await site.post(amend, await site.form('provision=aim', mexico, { ...kept, words: words === help ? 'Recalling that migration is as old as humankind,' : words }), mexico);
      expect(refused.status).toBe(422);
      expect(textOf(refused.html)).toContain(said);
      expect(refused.html).toContain('Because of the lanterns.');
      expect(refused.html.length).toBeGreaterThan(words.length);
    }
  });

  test('a point that was settled meanwhile: the words are set against the new base', async () => {
    const form = await site.form('provision=aim&from=base', mexico, { ...kept, words: 'Recalling that migration is older than humankind,' });
    await site.given([{ name: 'table-amendment', data: { amendment: 'noting', text: 'pact', revision: 'zero', provision: 'aim', amendmentType: 'MOD', proponents: ['FR'], words: 'Noting that migration is as old as humankind,', label: 'PP1', restsOn: [] } }]);
    const { html } = await site.get('/provisions/aim', officer);
    const [point = '', alternative = ''] = [/class="point-card" id="([0-9a-f]{32})"/u.exec(html)?.[1], [...html.matchAll(/<option value="([0-9a-f]{32})"/gu)][1]?.[1]];
    await site.given([{ name: 'resolve-point', data: { provision: 'aim', text: 'pact', revision: 'zero', label: 'PP1', point, alternative, amendments: ['noting'] } }]);
    const refused = await site.post(amend, form, mexico);
    expect(refused.status).toBe(422);
    expect(textOf(refused.html)).toContain('Your words were set against those that stand now.');
    expect(refused.html).toContain('>Noting that migration is older than humankind,</textarea>');
    expect(textOf((await site.get('/provisions/aim', mexico)).html)).toContain('Noting Recalling');
  });

  test('an agreed paragraph', async () => {
    const form = await site.form('provision=paths', mexico, { ...kept, words: 'Safer paths' });
    await site.given([{ name: 'agree-provision', data: { provision: 'paths', text: 'pact', revision: 'zero', label: '', level: 'informals', pending: [], amendments: [] } }]);
    const refused = await site.post(amend, form, mexico);
    expect(refused.status).toBe(422);
    expect(textOf(refused.html)).toContain('is agreed. Before anything in it is changed');
    expect(refused.html).toContain('>Safer paths</textarea>');
  });

  test('a superseded revision, and a paragraph that is gone: what is current is linked, and the words stand where they can', async () => {
    const [changed, gone] = [await site.form('provision=act', kenya, { ...kept, party: 'KE', words: act.replace('every second year', 'every year') }), await site.form('provision=help', kenya, { ...kept, party: 'KE', words: help.replace('support', 'thank') })];
    const { rows } = await site.site.store.pool.query<{ amendment: string }>(`select id as amendment from amendment where status = 'standing' and to_position is null`);
    await site.given([
      issue('one', {
        before: 'zero',
        provisions: [{ id: 'aim', kind: 'preambular', words: 'Noting that migration is as old as humankind,' }, { id: 'paths', kind: 'objective', words: 'Safe paths' }, { id: 'act', kind: 'paragraph', parent: 'paths', words: act.replace('people', 'all people') }],
        fates: rows.map(({ amendment }) => ({ amendment, fate: 'merged', into: 'act' })),
        decided: ['aim', 'paths'],
        ledger: [{ provision: 'act', from: ['act', 'help'], contributors: [], approach: 'merged' }],
      }),
    ]);
    const refused = await site.post(amend, changed, kenya);
    expect(refused.status).toBe(422);
    expect(textOf(refused.html)).toContain('The text is now negotiated on another revision.');
    expect(refused.html).toContain(`>${act.replace('people', 'all people').replace('every second year', 'every year')}</textarea>`);
    const lost = await site.post(amend, gone, kenya);
    expect(textOf(lost.html)).toContain('The paragraph is not there any more.');
    expect(lost.html).toContain('href="/en/p/provisions/act"');
    expect(lost.html).toContain(`>${help.replace('support', 'thank')}</textarea>`);
    expect(lost.html).toContain('name="type" value="ADD"');
  });
});
