import { describe, expect, test } from 'vitest';
import { sentences } from '../registration/registration-site.test-support.ts';
import { kenya, officer, RecommendationsSite } from './recommendations-site.test-support.ts';

const site = new RecommendationsSite();
const coding = '/recommendations/coding?taxonomy=themes';

async function computed(): Promise<string> {
  for (;;) {
    const { html } = await site.get(coding, officer);
    if (!html.includes('http-equiv="refresh"') && !sentences(html).includes('are being computed')) return html;
    await new Promise((resolve) => {
      setTimeout(resolve, 200);
    });
  }
}

describe('the desk on which recommendations are coded', () => {
  test('suggestions begin by themselves, in a thread of their own; near copies are one', async () => {
    expect((await site.get(coding, kenya)).status).toBe(403);
    const html = await computed();
    expect(html.match(/data-item/gu)).toHaveLength(5);
    expect(sentences(html)).toContain('and one near copy, coded with it');
  }, 60_000);

  test('a suggestion taken, another code given, and all of a cluster coded', async () => {
    await site.post(coding, { recommendation: 'r-1', code: '1' });
    expect((await site.recommendation('r-1'))?.codes).toEqual(['themes/1']);
    await site.post(coding, { recommendation: 'r-3', act: 'give', other: '3' });
    expect((await site.recommendation('r-3'))?.codes).toEqual(['themes/3']);
    await site.post(coding, { recommendation: 'r-3', act: 'add', other: '2' });
    expect((await site.recommendation('r-3'))?.codes).toEqual(['themes/2', 'themes/3']);
    await site.post(coding, { recommendation: 'r-5', code: '3' });
    expect((await site.recommendation('r-6'))?.codes).toEqual(['themes/3']);
    expect((await site.post(coding, { recommendation: 'r-1', code: '9' })).status).toBe(422);
  });

  test('what is clear is accepted in one request; the suggestions say that the record has changed', async () => {
    await site.post(coding, { act: 'accept-clear', margin: '0,3' });
    expect([(await site.recommendation('r-2'))?.codes, (await site.recommendation('r-4'))?.codes]).toEqual([['themes/1'], ['themes/2']]);
    expect(sentences((await site.get(coding, officer)).html)).toContain('The record has changed since these suggestions were made');
    await site.post(coding, { act: 'compute' });
    expect(sentences(await computed())).not.toContain('The record has changed');
  }, 60_000);

  test('near copies come first in their code and are joined from there', async () => {
    const groups = '/recommendations/groups?code=themes%2F3';
    const html = sentences((await site.get(groups, officer)).html);
    expect(html).toContain('Nearly the same words');
    await site.post(groups, { act: 'join', member: ['r-5', 'r-6'], text: 'Plant the coast again.', language: 'en' });
    expect((await site.recommendation('r-6'))?.status).toBe('joined');
  });

  test('a theme renamed after coding: whatever was coded to it stands under the new name', async () => {
    expect((await site.post('/taxonomies/themes', { act: 'set', title: 'Themes', 'heading-1': 'The sea', 'heading-2': 'Schooling', 'heading-3': 'Trees', 'retired-3': 'yes' }, kenya)).status).toBe(422);
    expect((await site.post('/taxonomies/themes', { act: 'set', title: 'Themes', 'heading-1': 'The sea', 'heading-2': 'Schooling', 'heading-3': 'Trees', 'retired-3': 'yes', 'new-code': '4', 'new-heading': 'Others' })).status).toBe(303);
    const page = sentences((await site.get('/taxonomies/themes')).html);
    expect(page).toContain('The sea');
    expect(page).toContain('retired');
    expect(sentences((await site.get('/recommendations?code=themes%2F1')).html)).toContain('2 recommendations');
    expect(sentences((await site.get('/recommendations?by=themes')).html)).toContain('1 The sea');
  });

  test('a codebook taken in; what is none is said and kept', async () => {
    const wrong = await site.post('/taxonomies', { act: 'import', codebook: '{"codes": 3}' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('{&quot;codes&quot;: 3}');
    const done = await site.post('/taxonomies', { act: 'import', codebook: JSON.stringify({ taxonomy: 'Areas', codes: [{ code: 'N', heading: 'North' }, { code: 'S', heading: { en: 'South', fr: 'Sud' } }] }) });
    expect(done.location).toContain('/taxonomies/areas');
    expect(sentences((await site.get('/synthesis')).html)).toContain('Areas');
  });
});
