import { expect, test } from 'vitest';
import { mexico, officer, readOf, TextsSite } from './texts-site.test-support.ts';

const site = new TextsSite();

const textAs = async (query: string, cookie = mexico) => {
  const { status, html } = await site.get(`/texts/accord${query}`, cookie);
  expect(status).toBe(200);
  return readOf(html.slice(html.indexOf('text-main'), html.indexOf('text-files')));
};

test('the list says how far each text is', async () => {
  const { html } = await site.get('/texts', mexico);
  expect(readOf(html)).toMatch(/Accord on houses\s*Zero draft/u);
  expect(readOf(html)).toContain('2 clean');
  const { html: empty } = await site.get('/texts', '');
  expect(readOf(empty)).toContain('Accord on houses');
});

test('TX-20 before a reading has ended the public sees the revision and nothing that is proposed', async () => {
  const { status, html } = await site.get('/texts/accord');
  expect(status).toBe(200);
  expect(readOf(html)).toContain('Every door shall stand open by day.');
  for (const mode of ['compilation', 'unnamed', 'changes&party=KE', 'all-changes', 'matrix', 'options', 'chair', 'reading&party=KE']) {
    const seen = await site.get(`/texts/accord?view=${mode}`);
    expect(seen.html).not.toMatch(/should|by night|Cellars|Kenya|Friends|Walls/u);
  }
});

test('compilation with names, names first and without names', async () => {
  const seen = await textAs('');
  expect(seen).toContain('Every door [shall / may – Kenya; Mexico oppose / ');
  expect(seen).toContain('should – Friends]');
  expect(seen).toContain('1 alt [Every door shall stand open by day and closed by night. – Walls]');
  expect(seen).toContain('[Cellars are aired. – Kenya]');
  expect(seen).toContain('Mexico: to stand after “Houses”');
  expect(await textAs('?view=trade')).toContain('Friends propose: should]');
  const unnamed = await textAs('?view=unnamed');
  expect(unnamed).toContain('[shall][may][should]');
  expect(unnamed).toContain('Proposed: new paragraph');
});

test('base, undisputed words, options, two columns, all changes', async () => {
  expect(await textAs('?view=base')).not.toMatch(/Cellars|should/u);
  expect(await textAs('?view=agreed')).toContain('1.2 points open[…]');
  expect(await textAs('?view=options')).toMatch(/Option 1 Every door shall/u);
  expect(await textAs('?view=matrix')).toContain('should – Friends');
  expect(await textAs('?view=all-changes')).toContain('Cellars are aired.');
});

test('TX-13 one delegation reads its own words, those of its group, and where its groups differ both', async () => {
  const { html } = await site.get('/texts/accord?view=reading', mexico);
  const own = readOf(html);
  expect(own).toContain('Every door should stand open by day.');
  expect(own).toContain('Words of Friends');
  expect(own).not.toContain('Cellars');
  expect(html.indexOf('Gardens are shared')).toBeLessThan(html.indexOf('Every door should'));
  const brazil = await textAs('?view=reading&party=BR');
  expect(brazil).toContain('Groups of Brazil say different things here');
  expect(brazil).toContain('Every door should stand open by day.');
  expect(brazil).toContain('by day and closed by night');
  expect(await textAs('?view=reading&party=CH')).toContain('No text');
  expect(await textAs('?view=changes&party=KE')).toContain('shall may');
});

test('the chair’s words stand in place, struck through what goes', async () => {
  expect(readOf((await site.get('/texts/accord?view=chair', officer)).html)).toContain('has drafted nothing');
  await site.given([{ name: 'draft-consolidation', data: { consolidation: 'c1', text: 'accord', revision: 'accord-1', provision: 'doors', from: ['doors', 'windows'], provisionKind: 'paragraph', words: 'Every door and window should stand open.', merges: ['should'], approach: 'merged', rationale: 'Both are openings.' } } as never]);
  const seen = await textAs('?view=chair', officer);
  expect(seen).toContain('Both are openings.');
  expect(seen).toContain('Taken up in 1');
});

test('a text opens with its terms, and what was typed stays when a line names nobody', async () => {
  const fields = { act: 'open', 'title-en': 'Second accord', language: 'en', method: 'facilitated', shown: 'open', names: 'no', precedence: 'Friends', sequence: 'Friends\nMexico\nAtlantis' };
  expect((await site.post('/texts/new', fields, mexico)).status).toBe(403);
  const wrong = await site.post('/texts/new', fields, officer);
  expect(wrong.status).toBe(422);
  expect(readOf(wrong.html)).toContain('name no State and no group: Atlantis');
  expect(wrong.html).toContain('Second accord');
  const right = await site.post('/texts/new', { ...fields, sequence: 'Friends\nMexico' }, officer);
  expect(right.location).toContain('/texts/second-accord');
  expect(readOf((await site.get('/texts/second-accord', officer)).html)).toContain('No revision of this text');
  const set = await site.post('/texts/new', { ...fields, act: 'set', text: 'second-accord', sequence: '', names: 'yes' }, officer);
  expect(set.status).toBe(303);
  expect((await site.get('/texts/new?text=second-accord', officer)).html).toMatch(/value="yes" selected/u);
});
