import { expect, test } from 'vitest';
import type { ProcessCommand } from '../../../../process/commands.ts';
import { kenya, mexico, readOf, TextsSite } from '../texts-site.test-support.ts';

const site = new TextsSite();
let issued = false;

/** A second revision that takes up what the Friends and Kenya wanted, with a word of the chair's own. */
async function givenSecond(): Promise<void> {
  if (issued) return;
  issued = true;
  const fates = [['should', 'taken'], ['night', 'stale'], ['may', 'stale'], ['cellars', 'taken'], ['gardens-first', 'kept'], ['no-windows', 'kept']].map(([amendment, fate]) => ({ amendment, fate }));
  const ids = ['preamble', 'recalling', 'houses', 'doors', 'windows', 'roofs', 'cellars', 'gardens'];
  const words: Readonly<Record<string, string>> = { preamble: 'Preamble', recalling: 'Recalling that everybody needs a roof,', houses: 'Houses', doors: 'Every door should stand open by day.', windows: 'Windows are washed twice a year.', roofs: 'Roofs are kept dry, bright and warm.', cellars: 'Cellars are aired.', gardens: 'Gardens are shared.' };
  await site.given([
    { name: 'draft-consolidation', data: { consolidation: 'bright', text: 'accord', revision: 'accord-1', provision: 'roofs', from: ['roofs'], provisionKind: 'paragraph', words: words['roofs'] ?? '', merges: [], approach: 'reworded', rationale: 'Light costs nothing.' } } as unknown as ProcessCommand,
    {
      name: 'issue-revision',
      data: { text: 'accord', revision: 'accord-2', before: 'accord-1', name: { en: 'Second draft' }, status: 'chair-text', decidedBy: 'Co-facilitators', fates, decided: [], ledger: [], provisions: ids.map((id) => ({ id, kind: id === 'preamble' || id === 'houses' ? 'heading' : 'paragraph', words: words[id] ?? '' })) },
    } as unknown as ProcessCommand,
  ]);
}

const seen = async (query = '', cookie = '') => {
  await givenSecond();
  const { status, html } = await site.get(`/texts/accord/origins${query}`, cookie);
  expect(status).toBe(200);
  return { html, read: readOf(html) };
};

test('TX-15 each phrase leads to whose amendment it comes from, or to what the chair drafted and why', async () => {
  const { html, read } = await seen('', mexico);
  expect(read).toMatch(/Every door should1 stand open by day\./u);
  expect(read).toMatch(/Friends MOD 1\./u);
  expect(html).toMatch(/<a class="origin origin-amendments" href="#p-doors-1" title="Amendment: Friends">/u);
  expect(read).toMatch(/Roofs are kept dry, bright1 and warm\.|Roofs are kept dry, bright ?1/u);
  expect(read).toContain('Light costs nothing.');
  expect(read).toMatch(/Cellars are aired\.1/u);
  expect(read).toContain('came in with Second draft');
});

test('words of one party alone, and all of it as a table', async () => {
  const { read } = await seen('?from=of.KE', kenya);
  expect(read).toContain('1 paragraph has words from there');
  expect(read).not.toContain('Windows are washed');
  expect((await seen('?form=csv', kenya)).html).toMatch(/should,1,Amendment,Friends,should/u);
});

test('TX-20 before a reading has ended the public sees in which revision words are new, not whose they are', async () => {
  for (const query of ['', '?form=csv', '?from=of.KE', '?from=amendments']) expect((await seen(query)).read).not.toMatch(/Kenya|Friends|Light costs|MOD|ADD/u);
  expect((await seen()).read).toContain('New in a later revision · came in with Second draft');
});

test('TX-19 without names there are amendments, and nobody’s', async () => {
  await seen();
  await site.given([{ name: 'set-text-terms', data: { text: 'accord', method: 'bracketed', shown: 'open', names: false, precedence: [], sequence: [] } } as unknown as ProcessCommand]);
  for (const query of ['', '?form=csv', '?from=of.KE']) expect((await seen(query)).read).not.toMatch(/Kenya|Friends|MOD|ADD|cellars,/u);
  expect((await seen()).read).toContain('Amendment · came in with Second draft');
});
