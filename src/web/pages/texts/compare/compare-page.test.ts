import { expect, test } from 'vitest';
import type { ProcessCommand } from '../../../../process/commands.ts';
import { mexico, readOf, TextsSite } from '../texts-site.test-support.ts';

const site = new TextsSite();
let issued = false;

/** A second revision: windows and doors in one, gardens first, a new paragraph, roofs gone. */
async function givenSecond(): Promise<void> {
  if (issued) return;
  issued = true;
  const fates = ['should', 'night', 'may', 'cellars', 'gardens-first', 'no-windows'].map((amendment) => ({ amendment, fate: 'stale' }));
  const entry = (provision: string, approach: string, from: readonly string[]) => ({ provision, from, contributors: [], approach });
  await site.given([{
    name: 'issue-revision',
    data: {
      text: 'accord', revision: 'accord-2', before: 'accord-1', name: { en: 'Second draft' }, status: 'chair-text', decidedBy: 'Co-facilitators', fates, decided: [],
      ledger: [entry('preamble', 'kept', ['preamble']), entry('recalling', 'reworded', ['recalling']), entry('houses', 'kept', ['houses']), entry('gardens', 'moved', ['gardens']), entry('doors', 'merged', ['doors', 'windows']), entry('attics', 'added', []), entry('roofs', 'dropped', ['roofs']), entry('windows', 'dropped', ['windows'])],
      provisions: [
        { id: 'preamble', kind: 'heading', words: 'Preamble' },
        { id: 'recalling', kind: 'preambular', parent: 'preamble', words: 'Recalling that every person needs a roof,' },
        { id: 'houses', kind: 'heading', words: 'Houses' },
        { id: 'gardens', kind: 'paragraph', parent: 'houses', words: 'Gardens are shared.' },
        { id: 'doors', kind: 'paragraph', parent: 'houses', words: 'Every door shall stand open by day. Windows are washed.' },
        { id: 'attics', kind: 'paragraph', parent: 'houses', words: 'Attics are dry.' },
      ],
    },
  } as unknown as ProcessCommand]);
}

const compared = async (query: string, cookie = '') => {
  const { status, html } = await site.get(`/texts/accord/compare${query}`, cookie);
  expect(status).toBe(200);
  return { html, read: readOf(html) };
};

test('with one revision the room compares it with what parties read; the public has nothing to compare', async () => {
  expect((await compared('')).read).toContain('one version of this text so far');
  const { html, read } = await compared('?from=1&to=of.friends', mexico);
  expect(read).toContain('1 paragraph of 7 differs');
  expect(html).toMatch(/<del> shall<\/del><ins> should<\/ins>/u);
  expect((await compared('?from=of.KE&to=of.friends', mexico)).html).toMatch(/<del> may<\/del><ins> should<\/ins>/u);
  expect((await compared('?from=of.KE&to=of.friends')).read).not.toMatch(/should|Kenya/u);
});

test('TX-33 a tabled move is shown as one', async () => {
  expect((await compared('?from=1&to=of.MX', mexico)).read).toMatch(/Moved from 4 to 4|Moved/u);
});

test('two revisions: moved, merged, new, struck through, readable without colour, in one or side by side', async () => {
  await givenSecond();
  const { html, read } = await compared('');
  expect(read).toContain('Moved from 4 to 1');
  expect(read).toContain('Merged from 1, 2');
  expect(read).toMatch(/3\. ?New/u);
  expect(html).toMatch(/<del>Roofs are kept dry and warm\.<\/del>/u);
  const beside = await compared('?as=beside&only=changes&from=2&to=1');
  expect(beside.read).not.toContain('Preamble”');
  expect(beside.read).toContain('Not in this text');
  expect(beside.html).toMatch(/<a href="#r-\d+"/u);
});

test('a text that is not there is not found, and an address that names nothing shows the last two', async () => {
  expect((await site.get('/texts/nowhere/compare')).status).toBe(404);
  expect((await compared('?from=77&to=x&part=999')).read).toContain('Second draft');
});
