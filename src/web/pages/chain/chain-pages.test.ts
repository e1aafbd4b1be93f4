import { expect, test } from 'vitest';
import { provContext, provTerms } from '../../../interchange/chain/prov.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { issue, table, words } from '../../../process/text/text.test-support.ts';
import { rootOver } from '../../../store/chain/cite-chain.ts';
import { leafHash } from '../../../record/entry.ts';
import { mexico, officer, ProcessSite, readOf } from '../../process-site.test-support.ts';

const should = words.act.replace('shall', 'should');
const zero = [{ id: 'paths', kind: 'objective', words: 'Safe paths' }, { id: 'act', kind: 'paragraph', parent: 'paths', words: words.act }, { id: 'help', kind: 'paragraph', parent: 'paths', words: words.help }];
const lamps = 'Every path needs a lamp. We ask for should instead of shall.';
const fates = [{ amendment: 'taken-one', fate: 'taken' }, { amendment: 'lost-one', fate: 'stale' }];
const given = [
  { name: 'submit-input', data: { input: 'lamps', form: 'card', holder: 'KE', title: 'Lamps', text: lamps, language: 'en', attachments: [], themes: [], channel: 'page' } },
  { name: 'submit-input', data: { input: 'ropes', form: 'card', holder: 'FJ', title: 'Ropes', text: 'Every path needs a rope.', language: 'en', attachments: [], themes: [], channel: 'page' } },
  { name: 'extract-recommendation', data: { recommendation: 'r-lamp', origin: { of: 'input:lamps', pieces: [{ start: 0, end: 24, quote: lamps.slice(0, 24) }] }, language: 'en', foundBy: 'person' } },
  { name: 'open-text', data: { text: 'pact', title: { en: 'A pact' }, language: 'en', method: 'bracketed', shown: 'open', names: true, precedence: [], sequence: [] } },
  issue('zero', zero),
  table('taken-one', should, { restsOn: ['recommendation:r-lamp'] }),
  table('lost-one', words.act.replace('shall', 'must'), { proponents: ['KE'], restsOn: ['input:ropes'] }),
  { name: 'take-stance', data: { stance: 's1', text: 'pact', revision: 'zero', provision: 'act', amendment: 'taken-one', holder: 'BR', verb: 'support' } },
  { name: 'take-stance', data: { stance: 's2', text: 'pact', revision: 'zero', provision: 'act', amendment: 'taken-one', holder: 'CH', verb: 'oppose' } },
  issue('one', zero.map((provision) => (provision.id === 'act' ? { ...provision, words: should } : provision)), { ledger: zero.map(({ id }) => ({ provision: id, from: [id], contributors: id === 'act' ? ['MX'] : [], approach: id === 'act' ? 'reworded' : 'kept' })), fates, before: 'zero' }),
] as unknown as readonly ProcessCommand[];

const site = new ProcessSite(given);

test('CH-2 a provision shows who asked first, who proposed, supported and opposed, and what of it was not taken up', async () => {
  const { status, html } = await site.get('/provisions/act/chain');
  const text = readOf(html, ' ');
  expect(status).toBe(200);
  expect(text).toContain('First asked for by Kenya');
  expect(text).toContain('Every path needs a lamp.');
  expect(text).toMatch(/Supported by Brazil\b/u);
  expect(text).toMatch(/Opposed by Switzerland\b/u);
  expect(text).toContain('stale');
  // What the lost amendment rested on is no source of the words.
  expect(text).not.toContain('Ropes');
  expect(readOf((await site.get('/inputs/ropes/chain')).html, ' ')).not.toContain('Safe paths');
  expect(readOf((await site.get('/inputs/lamps/chain')).html, ' ')).toContain('taken up');
  expect((await site.get('/provisions/nowhere/chain')).status).toBe(404);
  expect((await site.get('/inputs/nowhere/chain')).status).toBe(404);
});

test('CH-6 whoever has the record recomputes the root that a chain is cited by', async () => {
  const page = (await site.get('/provisions/act/chain')).html;
  const data = JSON.parse((await site.get('/provisions/act/chain/json')).html) as { links: { from: string; to: string; position: number }[]; acts: { position: number; leafHash: string }[]; root: string };
  const { rows } = await site.site.store.pool.query<{ position: number; entry: string }>('select position::int as position, entry from act where process_id = $1', ['p']);
  const entries = new Map(rows.map(({ position, entry }) => [position, entry]));
  expect(data.acts.length).toBeGreaterThan(3);
  for (const { position, leafHash: hash } of data.acts) expect(leafHash(entries.get(position) ?? '').toString('hex')).toBe(hash);
  for (const { from, to, position } of data.links) for (const key of [from, to]) expect(entries.get(position)).toContain(`${key.slice(key.indexOf(':') + 1)}"`);
  expect(rootOver(data.acts.map(({ leafHash: hash }) => hash))).toBe(data.root);
  expect(page).toContain(data.root);
});

test('CH-5 in the terms of PROV-O a link that acts state is a derivation, and what was only proposed is none', async () => {
  for (const path of ['/provisions/act/chain/jsonld', '/chain/file/jsonld']) {
    const data = JSON.parse((await site.get(path)).html) as { '@context': typeof provContext; '@graph': Record<string, unknown>[] };
    expect(data['@context']).toEqual(provContext);
    const used = new Set<string>();
    const walkOver = (value: unknown): void => {
      if (Array.isArray(value)) for (const one of value) walkOver(one);
      else if (typeof value === 'object' && value !== null) for (const [key, inner] of Object.entries(value)) {
        if (key.startsWith('prov:')) used.add(key.slice(5));
        if (key === '@type' && typeof inner === 'string' && inner.startsWith('prov:')) used.add(inner.slice(5));
        walkOver(inner);
      }
    };
    walkOver(data['@graph']);
    const known = new Set<string>([...provTerms.classes, ...provTerms.properties]);
    expect([...used].filter((term) => !known.has(term))).toEqual([]);
    expect([...used]).toEqual(expect.arrayContaining(['Entity', 'Activity', 'Agent', 'wasDerivedFrom', 'wasGeneratedBy', 'wasAttributedTo', 'hadActivity']));
    const derived = data['@graph'].filter((node) => 'prov:wasDerivedFrom' in node).map((node) => [node['@id'], node['prov:wasDerivedFrom']].map((id) => String(id).replace(/^.*\/p\//u, '')).join(' '));
    expect(derived).toContain('provisions/act amendments/taken-one');
    expect(derived).not.toContain('provisions/act amendments/lost-one');
    // Every entity and act has an address.
    expect(data['@graph'].every((node) => typeof node['@id'] === 'string' && /^https?:\/\//u.test(node['@id']))).toBe(true);
  }
});

test('CH-8 the files have all that a page cuts, as a table too', async () => {
  const { html } = await site.get('/chain/file/csv');
  const lines = html.trim().split('\r\n');
  expect(lines[0]).toContain('from,relation,to,strength,position');
  expect(lines.some((line) => line.startsWith('amendment:lost-one,proposed,provision:act,said,'))).toBe(true);
  expect((await site.get('/chain/file/pdf')).status).toBe(404);
});

test('CH-7 at the desk a ground is found, stated and taken back; nobody else has the form', async () => {
  expect((await site.get('/provisions/help/chain?find=rope')).html).not.toContain('state-ground');
  expect((await site.get('/provisions/help/chain?find=rope', officer)).html).toContain('input:ropes');
  const sent = { act: 'state-ground', 'command-id': crypto.randomUUID(), 'rests-on': ['input:ropes'], note: 'It was read out.' };
  expect((await site.post('/provisions/help/chain', sent, mexico)).html).toContain('PA-2');
  const done = await site.post('/provisions/help/chain', sent, officer);
  expect(done.status).toBe(303);
  expect(readOf((await site.get('/provisions/help/chain')).html, ' ')).toContain('First asked for by Fiji');
  const bare = await site.post('/provisions/help/chain', { act: 'state-ground', 'command-id': crypto.randomUUID(), note: 'Nothing chosen' }, officer);
  expect(bare.status).toBe(422);
  const ground = /name="ground" value="([^"]+)"/u.exec((await site.get('/provisions/help/chain', officer)).html)?.[1] ?? '';
  expect((await site.post('/provisions/help/chain', { act: 'withdraw-ground', 'command-id': crypto.randomUUID(), ground, reason: 'Another was meant.' }, officer)).status).toBe(303);
  expect(readOf((await site.get('/provisions/help/chain')).html, ' ')).not.toContain('First asked for');
});

test('CH-2 a delegation, and the whole, show what there is', async () => {
  const own = readOf((await site.get('/chain/delegations/KE')).html, ' ');
  expect(own).toContain('Lamps');
  expect(own).toContain('Every path needs a lamp.');
  expect(own).toContain('In the text');
  expect(own).toContain('Safe paths');
  expect((await site.get('/chain/delegations/XX')).status).toBe(404);
  expect((await site.get('/chain/delegations/nobody-here')).status).toBe(404);
  expect((await site.get('/chain?party=KE')).location).toContain('/chain/delegations/KE');
  const whole = await site.get('/chain');
  expect(whole.status).toBe(200);
  expect(readOf(whole.html, ' ')).toMatch(/Recommendations 1/u);
  for (const language of ['ar', 'zh', 'fr', 'ru', 'es']) for (const path of ['/chain', '/provisions/act/chain', '/chain/delegations/MX', '/inputs/lamps/chain']) expect((await site.get(path, '', language)).status).toBe(200);
});

test('CH-3 a chain of a text that is not public has neither amendments nor names nor numbers of them', async () => {
  const terms = (shown: string, names: boolean) => ({ name: 'set-text-terms', data: { text: 'pact', method: 'bracketed', shown, names, precedence: [], sequence: [] } }) as unknown as ProcessCommand;
  for (const [shown, names] of [['never', true], ['open', false]] as const) {
    await site.given([terms(shown, names)]);
    for (const path of ['/provisions/act/chain', '/inputs/lamps/chain', '/chain/delegations/MX', '/chain/delegations/BR', '/provisions/act/chain/json', '/chain/file/csv', '/chain/file/jsonld', '/chain/file/json?by=MX', '/chain/file/csv?of=input:lamps', '/chain']) {
      const { html } = await site.get(path);
      expect(`${path} ${html}`).not.toContain('taken-one');
      expect(`${path} ${html}`).not.toContain('lost-one');
      expect(html).not.toContain('Supported by');
      expect(html).not.toContain('must act');
    }
    expect((await site.get('/provisions/act/chain', mexico)).html).toContain('taken-one');
    expect(readOf((await site.get('/chain')).html, ' ')).not.toMatch(/Amendments/u);
    expect(readOf((await site.get('/chain', mexico)).html, ' ')).toMatch(/Amendments 2/u);
  }
});
