import { expect, test } from 'vitest';
import type { ProcessCommand } from '../../../../process/commands.ts';
import { textOf } from '../../positions/positions-site.test-support.ts';
import { DelegateSite, act, issue, kenya, mexico, officer } from './delegate-site.test-support.ts';

const site = new DelegateSite();
const should = act.replace('shall', 'should');
const delegation = '/texts/pact/delegation';

type Tabled = Extract<ProcessCommand, { readonly name: 'table-amendment' }>['data'];

function tabled(amendment: string, words: string, more: Partial<Tabled> = {}): ProcessCommand {
  return { name: 'table-amendment', data: { amendment, text: 'pact', revision: 'zero', provision: 'act', amendmentType: 'MOD', proponents: ['MX'], words, label: '1.', restsOn: [], ...more } };
}

const stance = (more: Readonly<Record<string, string>>) => ({ act: 'stance', revision: 'zero', provision: 'act', ...more });

test('stances stand beside alternatives and amendments, are taken anew and taken back; who speaks for another is refused and keeps the note', async () => {
  await site.given([tabled('one', should.replace('every second year', 'every year')), tabled('two', should, { proponents: ['friends'] })]);
  const { html } = await site.get('/provisions/act', kenya);
  expect(textOf(html)).toContain('Friends: 2 members');
  expect(textOf(html)).toContain('Part of the same amendment: decide these together.');
  const [point = '', alternative = ''] = [/class="point-card" id="([0-9a-f]{32})"/u.exec(html)?.[1], [...html.matchAll(/<option value="([0-9a-f]{32})"/gu)][1]?.[1]];
  expect((await site.post('/provisions/act', stance({ party: 'KE', point, alternative, verb: 'oppose', note: 'Too weak.' }), kenya)).status).toBe(303);
  expect((await site.post('/amendments/one', stance({ party: 'KE', amendment: 'one', verb: 'can-live-with' }), kenya)).status).toBe(303);
  expect((await site.post('/amendments/one', stance({ party: 'KE', amendment: 'one', verb: 'reserve' }), kenya)).status).toBe(303);
  const refused = await site.post('/provisions/act', stance({ party: 'FR', verb: 'comment', note: 'Said for another.' }), kenya);
  expect([refused.status, refused.html.includes('Said for another.')]).toEqual([422, true]);
  const page = textOf((await site.get('/provisions/act', mexico)).html);
  expect(page).toContain('Kenya : Oppose Too weak.');
  const own = await site.get('/amendments/one', kenya);
  expect(textOf(own.html)).toContain('Kenya : Reserve');
  expect(textOf(own.html)).not.toContain('Can live with Take');
  const id = /name="stance" value="([^"]+)"/u.exec(own.html)?.[1] ?? '';
  expect((await site.post('/amendments/one', { act: 'withdraw-stance', stance: id, party: 'KE' }, kenya)).status).toBe(303);
  expect(textOf((await site.get('/amendments/one', kenya)).html)).not.toContain('Kenya : Reserve');
});

test('who may see proposals without names finds no name, no stance and no place in any sequence, on no page', async () => {
  const { status, html } = await site.get('/provisions/act');
  const said = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  expect(status).toBe(200);
  expect(said).not.toMatch(/Mexico|Friends|Kenya|Too weak|amendments\/|amendment-head/u);
  // An amendment is somebody's: its page and its number are for those who may see names.
  expect((await site.get('/amendments/one')).status).toBe(404);
  const words = textOf((await site.get('/provisions/act')).html);
  expect(words.indexOf('every second year')).toBeGreaterThan(0);
  expect((await site.get(delegation)).status).toBe(403);
  await site.given([{ name: 'set-text-terms', data: { text: 'pact', method: 'facilitated', shown: 'never', names: false, precedence: [], sequence: [] } }]);
  expect((await site.get('/amendments/one')).status).toBe(404);
  const issued = await site.get('/provisions/act');
  expect([issued.status, issued.html.includes('should')]).toEqual([200, false]);
  expect((await site.get('/amendments/one', kenya)).status).toBe(200);
});

test('sponsors join, leave and withdraw, with the moments of each', async () => {
  expect((await site.post('/amendments/two', { act: 'join', amendment: 'two', party: 'KE' }, kenya)).status).toBe(303);
  expect((await site.post('/amendments/two', { act: 'withdraw', amendment: 'two', party: 'KE' }, kenya)).status).toBe(422);
  expect((await site.post('/amendments/two', { act: 'leave', amendment: 'two', party: 'friends' }, mexico)).status).toBe(303);
  expect((await site.get('/amendments/two', mexico)).html).toMatch(/class="has-left"><strong>Friends/u);
  expect((await site.post('/amendments/two', { act: 'withdraw', amendment: 'two', party: 'KE', reason: 'Enough.' }, kenya)).status).toBe(303);
  expect(textOf((await site.get('/amendments/two?show=side', kenya)).html)).toContain('withdrawn');
});

test('a delegation finds its text beside the compilation, what others did since it looked, and what of its own a new revision touched', async () => {
  const seen = await site.post(delegation, { act: 'seen', position: String(await site.head()) }, mexico);
  expect([seen.status, seen.cookie]).toEqual([303, expect.stringMatching(/^seen-p-pact=\d+; Path=\/en\/p\/texts\/pact\/delegation;/u)]);
  const cookie = `${mexico}; ${seen.cookie.split(';')[0] ?? ''}`;
  expect(textOf((await site.get(delegation, cookie)).html)).toContain('Nothing since then.');
  await site.given([tabled('three', act.replace('safe', 'safer'), { proponents: ['KE'] }), tabled('four', 'We shall thank them.', { proponents: ['KE'], provision: 'help', label: '2.' })], { standing: 'delegation', of: 'KE' });
  const page = await site.get(delegation, cookie);
  expect(textOf(page.html)).toMatch(/On paragraphs where you have a proposal or a stance .*“We shall open safer paths.* One act elsewhere in the text .*We shall thank them/u);
  expect(page.html).toContain('<del> shall</del><ins> should</ins>');
  await site.given([
    issue('one', {
      before: 'zero',
      provisions: [{ id: 'aim', kind: 'preambular', words: 'Recalling that migration is as old as humankind,' }, { id: 'paths', kind: 'objective', words: 'Safe paths' }, { id: 'act', kind: 'paragraph', parent: 'paths', words: act.replace('people', 'all people') }, { id: 'help', kind: 'paragraph', parent: 'paths', words: 'We shall help.' }],
      fates: [{ amendment: 'one', fate: 'adapted' }, { amendment: 'three', fate: 'adapted' }, { amendment: 'four', fate: 'stale' }],
    }),
    { name: 'open-silence', data: { silence: 'quiet', text: 'pact', revision: 'one', provisions: ['help'], endsAt: '2099-01-01T12:00:00.000Z', timeZone: 'UTC' } },
  ]);
  expect(textOf((await site.get(delegation, mexico)).html)).toContain('One amendment of yours wants a look');
  const stale = await site.get('/amendments/four', kenya);
  expect(textOf(stale.html)).toContain('it stands for nothing until it is tabled anew');
  const again = /href="([^"]+from=four)"/u.exec(stale.html)?.[1]?.replaceAll('&amp;', '&').replace('/en/p', '') ?? '';
  expect((await site.get(again, kenya)).html).toContain('>We shall thank them.</textarea>');
  expect((await site.post(delegation, { act: 'break-silence', silence: 'quiet', party: 'KE', reason: '' }, kenya)).status).toBe(422);
  expect((await site.post(delegation, { act: 'break-silence', silence: 'quiet', party: 'KE', reason: 'We need a day.' }, kenya)).status).toBe(303);
  expect(textOf((await site.get(`${delegation}?of=MX`, officer)).html)).toContain('The text for Mexico');
});

test('every page of it speaks six languages', async () => {
  for (const language of ['en', 'ar', 'zh', 'fr', 'ru', 'es']) {
    for (const path of ['/provisions/act', '/amendments/one', delegation, '/texts/pact/amend?provision=act&type=SPLIT', '/texts/pact/amend?provision=act&type=ADD', '/texts/pact/amend']) expect([path, (await site.get(path, mexico, language)).status]).toEqual([path, 200]);
  }
});
