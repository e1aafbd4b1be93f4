import { describe, expect, test } from 'vitest';
import { defaultLadder } from '../../../process/synthesis/ladder/ladder.ts';
import { loadAgreement } from '../../../store/synthesis/load-agreement.ts';
import { loadDraftMaterial } from '../../../store/synthesis/load-draft-material.ts';
import { recordHead } from '../../../store/work-plan/positions.ts';
import { sectionParts } from '../../../process/synthesis/state.ts';
import { idOf } from '../../../process/vocabulary/shapes.ts';
import type { SectionId } from '../../../process/vocabulary/ids.ts';
import { facilitator, kenya, mexico, officer, PositionsSite, textOf } from './positions-site.test-support.ts';
import { shareAt, thresholds, writeShare } from './read-ladder.ts';

const site = new PositionsSite();

describe('a delegation', () => {
  test('takes a position in one tap from the page of the recommendation, and is led back there', async () => {
    expect((await site.get('/recommendations/doors', mexico)).html).toContain('name="stance" value="support"');
    const done = await site.post('/positions', { act: 'take', recommendation: 'doors', stance: 'support', back: '/en/p/recommendations/doors' }, mexico);
    expect([done.status, done.location]).toEqual([303, expect.stringMatching(/^\/en\/p\/recommendations\/doors\?done=\d+$/u)]);
    expect(textOf((await site.get('/positions?code=themes/1&open=doors')).html)).toContain('Mexico + Support itself');
  });

  test('taking it anew corrects it; seen in an older state it is refused', async () => {
    const again = { act: 'take', recommendation: 'doors', position: 'doors-for-mx', stance: 'qualify', note: 'Not at night.', 'seen-version': '1' };
    expect((await site.post('/positions', again, mexico)).location).toMatch(/^\/en\/p\/positions\/doors-for-mx\?done=/u);
    const page = textOf((await site.get('/positions/doors-for-mx')).html);
    expect(page).toContain('Support with qualifications');
    expect(page).toContain('Not at night.');
    expect((await site.post('/positions', { ...again, stance: 'oppose' }, mexico)).status).toBe(422);
  });

  test('speaks for a group of which it is a member, and its own word goes first', async () => {
    expect((await site.post('/positions', { act: 'take', recommendation: 'doors', position: 'doors-for-mx', 'seen-version': '2', group: 'friends', stance: 'oppose' }, mexico)).status).toBe(303);
    const page = textOf((await site.get('/positions?code=themes/1&open=doors')).html);
    expect(page).toContain('Brazil − Opposition through Friends');
    expect(page).toContain('Mexico ± Support with qualifications itself');
    expect((await site.post('/positions', { act: 'take', recommendation: 'doors', group: 'friends', stance: 'oppose' }, kenya)).status).toBe(422);
  });

  test('sees its positions, and withdraws only its own', async () => {
    expect(textOf((await site.get('/positions?delegation=MX', mexico)).html)).toContain('Our positions');
    expect((await site.post('/positions', { act: 'withdraw', position: 'doors-for-mx' }, kenya)).status).toBe(422);
    expect((await site.post('/positions', { act: 'withdraw', position: 'doors-for-mx' }, mexico)).status).toBe(303);
    expect(textOf((await site.get('/positions/doors-for-mx')).html)).toContain('withdrawn');
    expect((await site.post('/positions', { act: 'take', recommendation: 'doors', stance: 'support', back: 'https://elsewhere.example/' }, mexico)).location).toMatch(/^\/en\/p\/positions\//u);
  });
});

describe('who keeps the ledger', () => {
  const entered = { act: 'take', recommendation: 'meals', holder: 'FR', stance: 'oppose', day: '2017-05-08', note: 'Said in the corridor' };

  test('shows the words a position rests on; what was typed is kept', async () => {
    const refused = await site.post('/positions', entered, officer);
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('Said in the corridor');
    expect(textOf(refused.html)).toContain('Nothing is cited here.');
    const elsewhere = await site.post('/positions', { ...entered, 'evidence-of': 'input:paper', 'evidence-words': 'cold meals' }, officer);
    expect([elsewhere.status, elsewhere.html.includes('cold meals')]).toEqual([422, true]);
  });

  test('the words are found in the text and cut out of it', async () => {
    expect((await site.post('/positions', { ...entered, 'evidence-of': 'input:paper', 'evidence-words': '"Warm"  meals' }, officer)).status).toBe(303);
    const { html } = await site.get('/positions/meals-for-fr');
    expect(html).toContain('“warm” meals</blockquote>');
    expect(textOf(html)).toContain('counted: France is counted with it');
  });

  test('others than States are shown and not counted', async () => {
    expect((await site.post('/positions', { ...entered, holder: 'umbrella', stance: 'support', 'evidence-of': 'input:paper' }, officer)).status).toBe(303);
    expect(textOf((await site.get('/positions/meals-for-umbrella')).html)).toContain('shown, not counted');
    const rows = JSON.parse((await site.get('/positions.json')).html) as readonly Record<string, unknown>[];
    expect(rows.filter(({ recommendation }) => recommendation === 'meals').map(({ holder, counted, stance, words }) => ({ holder, counted, stance, words }))).toEqual([
      { holder: 'FR', counted: true, stance: 'oppose', words: '“warm” meals' },
      { holder: 'umbrella', counted: false, stance: 'support', words: '' },
    ]);
  });
});

describe('words for numbers', () => {
  const form = Object.fromEntries(thresholds.map((at) => [at, shareAt(defaultLadder, at)]).map(([at, share]) => [String(at), Array.isArray(share) ? writeShare([Number(share[0]), Number(share[1])]) : '']));

  test('are not set in disorder: the fault stands at its field, and what was typed is kept', async () => {
    const refused = await site.post('/ladder', { act: 'set', 'seen-version': '0', ...form, version: 'second', denominator: 'addressed', many: '20' }, facilitator);
    expect(refused.status).toBe(422);
    expect(refused.html).toMatch(/name="many" value="20"[^>]*aria-invalid/u);
    expect(textOf(refused.html)).toContain('This asks for less than the word below it allows.');
  });

  test('are published by co-facilitators, and by nobody else', async () => {
    const good = { act: 'set', ...form, version: 'second', denominator: 'addressed', many: '45' };
    expect((await site.post('/ladder', { ...good, 'seen-version': '0' }, mexico)).status).toBe(422);
    expect((await site.post('/ladder', { ...good, 'seen-version': '0' }, facilitator)).status).toBe(303);
    const page = textOf((await site.get('/ladder?example=meals')).html);
    expect(page).toContain('45 per cent or more');
    expect(page).toContain('by: Co-facilitator');
    expect(page).toContain('So the word is: Nobody');
  });

  test('are those of a draft: the same numbers from the same ledger', async () => {
    const { pool } = site.site.store;
    const { position } = await recordHead(pool, 'p');
    const { themes, taxonomy } = await loadAgreement(pool, 'p', position);
    const section = idOf<SectionId>();
    const sections = (taxonomy?.codes ?? []).map(({ code }) => ({ id: section.parse(`s-${code}`), part: sectionParts[2], heading: code, about: `themes/${code}` }));
    const { areas } = await loadDraftMaterial(pool, 'p', position, { events: [], sections });
    const drafted = areas.map(({ code, recommendations }) => [code, recommendations.map(({ recommendation, quantified }) => [recommendation, quantified]).toSorted()]);
    expect(themes.map(({ code, standings }) => [code, standings.map(({ recommendation: { id }, quantified }) => [`recommendation:${id}`, quantified]).toSorted()])).toEqual(drafted);
  });
});

describe('contested', () => {
  const question = { act: 'set', 'title-en': 'Meals or beds?', 'title-fr': 'Repas ou lits ?', 'side-0-label-en': 'Meals', 'side-0-recommendation': 'meals', 'side-1-label-en': 'Beds', 'side-1-evidence-of': 'input:paper', 'side-1-evidence-words': 'CLEAN beds' };

  test('a question keeps each side with what speaks for it', async () => {
    expect((await site.post('/contested', { ...question, 'side-1-evidence-of': '' }, facilitator)).status).toBe(422);
    expect((await site.post('/contested', question, mexico)).status).toBe(422);
    expect((await site.post('/contested', question, facilitator)).location).toMatch(/^\/en\/p\/contested\/meals-or-beds\?done=/u);
    const { html } = await site.get('/contested/meals-or-beds');
    expect(html).toContain('clean beds</blockquote>');
    expect(textOf((await site.get('/contested/meals-or-beds', '', 'fr')).html)).toContain('Repas ou lits ?');
  });

  test('it is set out anew with one side more', async () => {
    const more = { ...question, 'seen-version': '1', 'side-2-label-en': 'Both', 'side-2-recommendation': ['meals', 'beds'] };
    expect((await site.post('/contested/meals-or-beds', more, facilitator)).status).toBe(303);
    expect(textOf((await site.get('/contested')).html)).toContain('Both');
  });

  test('what is supported and opposed is found by the ledger', async () => {
    await site.post('/positions', { act: 'take', recommendation: 'doors', stance: 'support' }, kenya);
    expect((await site.get('/contested')).html).toContain('/contested/recommendations/doors');
    const page = textOf((await site.get('/contested/recommendations/doors')).html);
    expect(page).toContain('Kenya');
    expect(page).toContain('Brazil');
    expect((await site.get('/contested/recommendations/beds')).status).toBe(404);
  });
});

test('where the process stands: themes by their words, and too few for a map said in words', async () => {
  for (const language of ['en', 'ar', 'zh', 'fr', 'ru', 'es']) expect((await site.get('/convergence', '', language)).status).toBe(200);
  const page = textOf((await site.get('/convergence')).html);
  expect(page).toContain('1 Houses');
  expect(page).toContain('There is too little to draw a map of opinions');
  expect(page).toContain('It takes at least 3 delegations.');
});
