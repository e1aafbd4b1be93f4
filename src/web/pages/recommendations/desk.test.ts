import { describe, expect, test } from 'vitest';
import { sentences } from '../registration/registration-site.test-support.ts';
import { kenya, officer, paper, RecommendationsSite, requests } from './recommendations-site.test-support.ts';

const site = new RecommendationsSite();
const review = '/recommendations/review?of=input:paper';

describe('the desk on which recommendations are judged', () => {
  test('shows each proposal beside its text, to the desk alone', async () => {
    const { html } = await site.get(review, officer);
    expect(html.match(/data-item/gu)).toHaveLength(6);
    expect(html).toContain(`<mark>${requests[0] ?? ''}</mark>`);
    expect((await site.get(review, kenya)).status).toBe(403);
    expect((await site.post(review, { act: 'confirm', recommendation: 'r-1' }, kenya)).status).toBe(403);
    expect(sentences((await site.get('/recommendations/review', officer)).html)).toContain('What we ask for 6 6');
  });

  test('confirmed with tidied words; the words of the source stay', async () => {
    const done = await site.post(review, { act: 'confirm', recommendation: 'r-1', text: 'Open the harbours.' });
    expect(done.status).toBe(303);
    expect(done.location).toContain('/recommendations/review?of=input%3Apaper&done=');
    expect(await site.recommendation('r-1')).toMatchObject({ status: 'confirmed', text: 'Open the harbours.', origin: { pieces: [{ quote: requests[0] }] } });
  });

  test('rejected without a reason: refused, beside the form, and nothing changes', async () => {
    const refused = await site.post(review, { act: 'reject', recommendation: 'r-2', reason: ' ' });
    expect(refused.status).toBe(422);
    expect(refused.html).toContain('role="alert"');
    expect((await site.recommendation('r-2'))?.status).toBe('proposed');
  });

  test('split at the empty line; the places are cut out of the text here, and what was typed stays where it is wrong', async () => {
    const wrong = await site.post(review, { act: 'split', recommendation: 'r-3', parts: 'Governments should teach children\n\nto fly' });
    expect(wrong.status).toBe(422);
    expect(wrong.html).toContain('“to fly”');
    expect(wrong.html).toContain('Governments should teach children\n\nto fly</textarea>');
    await site.post(review, { act: 'split', recommendation: 'r-3', parts: 'Governments should teach children to swim in every school\n\nto read the sea.' });
    expect((await site.recommendation('r-3'))?.members).toEqual(['r-3-a', 'r-3-b']);
    const start = paper.indexOf('to read the sea.');
    expect(await site.recommendation('r-3-b')).toMatchObject({ status: 'confirmed', from: 'r-3', origin: { pieces: [{ start, end: start + 16, quote: 'to read the sea.' }] } });
  });

  test('a script is answered with data', async () => {
    const done = await site.post(review, { act: 'confirm', recommendation: 'r-2' }, officer, 'application/json');
    expect([done.status, JSON.parse(done.html)]).toEqual([200, { done: 'Confirmed.' }]);
    const refused = await site.post(review, { act: 'confirm', recommendation: 'r-2' }, officer, 'application/json');
    expect(refused.status).toBe(422);
    expect(JSON.parse(refused.html)).toHaveProperty('refused');
  });

  test('joined from the marked ones, separated again: nothing is lost', async () => {
    await site.post(review, { act: 'join', member: ['r-5', 'r-6'], text: 'Plant the coast.', language: 'en' });
    const into = (await site.recommendation('r-5'))?.into ?? '';
    expect(await site.recommendation(into)).toMatchObject({ members: ['r-5', 'r-6'], text: 'Plant the coast.', status: 'confirmed' });
    const page = sentences((await site.get(`/recommendations/${into}`)).html);
    expect(page).toContain(requests[4]);
    expect(page).toContain('each keeps its own place');
    await site.post('/recommendations/r-6', { act: 'separate', recommendation: 'r-6' });
    expect(await site.recommendation('r-6')).toMatchObject({ status: 'confirmed', origin: { pieces: [{ quote: requests[5] }] } });
  });

  test('all on the page at once; those already judged stay as they are', async () => {
    const all = await site.post(review, { act: 'confirm-all', recommendations: 'r-1 r-2 r-3 r-4 r-5' });
    expect(all.status).toBe(303);
    expect((await site.recommendation('r-4'))?.status).toBe('confirmed');
    expect((await site.recommendation('r-3'))?.status).toBe('split');
  });

  test('a page tells the whole chain, and the list finds it by its words', async () => {
    const page = sentences((await site.get('/recommendations/r-3-b')).html);
    expect(page).toContain('Split from');
    expect(page).toContain('What we ask for');
    expect(sentences((await site.get('/recommendations?words=swimming')).html)).toContain('One recommendation');
    const csv = await site.get('/recommendations.csv?status=all');
    expect(csv.html.split('\n').filter((line) => line.includes('/recommendations/'))).toHaveLength(9);
  });
});
