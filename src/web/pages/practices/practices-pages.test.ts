import { describe, expect, test } from 'vitest';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { readOf } from '../../process-site.test-support.ts';
import { called, caritas, declared, kenya, mexico, officer, PracticesSite, reviewer, screened, verdictOf, written } from './practices-site.test-support.ts';

const site = new PracticesSite();
const textOf = (html: string) => readOf(html, ' ');

/** From submission to publication, by everybody who takes part. */
async function published(title: string, more = {}): Promise<string> {
  const id = await site.submit({ title, ...more }, mexico);
  await site.review(id, screened, officer);
  for (const [number, side] of [[1, 'un'], [2, 'outside'], [3, 'outside']] as const) {
    await site.review(id, called(number, side), officer);
    await site.review(id, declared(number, 'none'), reviewer(number));
    await site.review(id, verdictOf(number, 'publish'), reviewer(number));
  }
  const { status, html } = await site.review(id, { act: 'publish', until: '2029-05-01' }, officer);
  if (status !== 303) throw new Error(textOf(html));
  return id;
}

describe('submitting', () => {
  test('GP-1 GP-2 what is wrong is said all at once, and what was typed stays', async () => {
    expect((await site.get('/practices/submit')).status).toBe(403);
    const { status, html } = await site.post('/practices/submit', { ...written, results: '', commitments: [], countries: [], evidence: 'ftp://nowhere' }, mexico);
    expect(status).toBe(422);
    for (const said of ['Fill in: What came of it.', 'Choose at least one commitment', 'choose countries or a region', '“ftp://nowhere” is not an address']) expect(textOf(html)).toContain(said);
    for (const kept of ['Desks in the harbour', 'A desk on the quay.', 'value="women" checked']) expect(html).toContain(kept);
    const id = await site.submit({ title: 'For Caritas' }, caritas);
    expect(await site.stateOf(id)).toMatchObject({ holder: 'caritas', status: 'submitted', countries: ['MX', 'CO'], groups: ['migrants', 'women'], submittedBy: 'p-00000000000000c1' });
  });

  test('the same form sent twice is one practice', async () => {
    const twice = { ...written, title: 'Once', 'command-id': 'c0ffee00-0000-4000-8000-000000000021' };
    const [first, second] = [await site.post('/practices/submit', twice, mexico), await site.post('/practices/submit', twice, mexico)];
    expect(second.location).toBe(first.location);
  });

  test('GP-3 what is not met is shown with what is missing, amended by its own, and screened again', async () => {
    const id = await site.submit({ title: 'Not yet' }, mexico);
    expect((await site.review(id, screened, kenya)).status).toBe(422);
    const half = { ...screened, 'met-replicable': 'no' };
    expect(textOf((await site.review(id, half, officer)).html)).toContain('what is missing, so that it can be mended');
    expect((await site.review(id, { ...half, 'note-replicable': 'Who could copy it?' }, officer)).status).toBe(303);
    const page = await site.get(`/practices/${id}`, mexico);
    expect(page.html).toContain('Who could copy it?');
    expect(page.html).toContain('value="amend"');
    expect((await site.get(`/practices/${id}`, kenya)).html).not.toContain('value="amend"');
    expect((await site.post(`/practices/${id}`, { ...written, act: 'amend', title: 'Not yet', lessons: 'Anybody with a table.' }, mexico)).status).toBe(303);
    expect((await site.review(id, screened, officer)).status).toBe(303);
    expect(await site.stateOf(id)).toMatchObject({ status: 'under-review', edition: 2, lessons: 'Anybody with a table.' });
  });
});

describe('reviewing', () => {
  test('GP-4 GP-5 who reviews a friend is told so in a sentence, and nothing is lost', async () => {
    const id = await site.submit({ title: 'Among friends', implementer: 'Caritas and the port' }, mexico);
    await site.review(id, screened, officer);
    const friend = await site.review(id, called(4, 'outside', { of: 'caritas' }), officer);
    expect(friend.status).toBe(422);
    expect(textOf(friend.html)).toContain('belongs to those who submitted the practice or carried it out');
    expect(friend.html).toContain('<option value="caritas" selected');
    await site.review(id, called(4, 'outside'), officer);
    const early = await site.review(id, verdictOf(4, 'publish'), reviewer(4));
    expect(textOf(early.html)).toContain('Declare first');
    expect((await site.review(id, declared(4, 'declared', 'My friend began it.'), reviewer(4))).status).toBe(303);
    expect(textOf((await site.review(id, verdictOf(4, 'publish'), reviewer(4))).html)).toContain('somebody else');
    expect(textOf((await site.get(`/practices/${id}/review`, reviewer(4))).html)).toContain('You declared a conflict of interest');
    expect(textOf((await site.get(`/practices/${id}/review`, officer)).html)).toContain('from outside 2');
  });

  test('GP-6 a reviewer sees and gives their own review alone; the page names nobody', async () => {
    const id = await site.submit({ title: 'Own reviews' }, mexico);
    await site.review(id, screened, officer);
    await site.review(id, called(5, 'un'), officer);
    expect((await site.review(id, declared(5, 'none'), reviewer(6))).status).toBe(422);
    expect((await site.review(id, declared(5, 'none'), reviewer(5))).status).toBe(303);
    const unsaid = await site.review(id, { ...verdictOf(5, 'publish'), method: '' }, reviewer(5));
    expect(textOf(unsaid.html)).toContain('Fill in: Method.');
    expect(unsaid.html).toContain('On quality.');
    expect(textOf((await site.get('/practices', reviewer(5))).html)).toContain('Own reviews');
    expect((await site.review(id, verdictOf(5, 'improve'), reviewer(5))).status).toBe(303);
    const page = await site.get(`/practices/${id}`);
    expect(textOf(page.html)).toContain('Reviewer 1 (United Nations)');
    expect(page.html).not.toContain('p-00000000000000e5');
    expect((await site.get(`/practices/${id}/review`, officer)).html).toContain('p-00000000000000e5');
  });

  test('GP-7 GP-8 a tie-breaker is offered where verdicts differ, and publication only when nothing is missing', async () => {
    const id = await site.submit({ title: 'Two minds' }, mexico);
    await site.review(id, screened, officer);
    for (const [number, side, said] of [[1, 'un', 'publish'], [2, 'outside', 'decline']] as const) {
      await site.review(id, called(number, side), officer);
      await site.review(id, declared(number, 'none'), reviewer(number));
      await site.review(id, verdictOf(number, said), reviewer(number));
    }
    expect(textOf((await site.review(id, { act: 'publish', until: '2099-01-01' }, officer)).html)).toContain('Call a tie-breaker first');
    const desk = await site.get(`/practices/${id}/review`, officer);
    expect(desk.html).toContain('value="call-tie-breaker"');
    expect(desk.html).not.toContain('name="act" value="publish"');
    await site.review(id, { ...called(3, 'outside'), act: 'call-tie-breaker' }, officer);
    await site.review(id, declared(3, 'none'), reviewer(3));
    await site.review(id, verdictOf(3, 'publish'), reviewer(3));
    expect((await site.get(`/practices/${id}/review`, officer)).html).toContain('name="act" value="publish"');
    expect((await site.review(id, { act: 'publish', until: '2027-06-01' }, officer)).status).toBe(303);
  });

  test('who is called becomes an expert of the process, once', async () => {
    const id = await site.submit({ title: 'Called anew' }, mexico);
    await site.review(id, screened, officer);
    await site.review(id, called(7, 'un'), officer);
    const other = await site.submit({ title: 'Called again' }, mexico);
    await site.review(other, screened, officer);
    await site.review(other, called(7, 'un'), officer);
    expect((await site.get('/standings', officer)).html.split('p-00000000000000e7')).toHaveLength(2);
    expect(textOf((await site.review(other, { act: 'call', side: 'un' }, officer)).html)).toContain('Choose an expert');
  });
});

describe('the repository', () => {
  test('what is published is found by words, group, country and who uses it, as a page and as files', async () => {
    const id = await published('Lanterns on the pier', { summary: 'Lanterns for those who arrive late.', countries: ['SN'], groups: ['children'], language: 'fr' });
    expect((await site.post(`/practices/${id}`, { act: 'use', note: 'On both piers.', address: 'nowhere' }, kenya)).status).toBe(422);
    expect((await site.post(`/practices/${id}`, { act: 'use', note: 'On both piers.', address: 'https://example.org/piers' }, kenya)).status).toBe(303);
    for (const query of ['words=lanterns', 'group=children', 'country=SN', 'used-by=KE', 'language=fr&commitment=paths', 'sort=title']) expect(`${query} ${(await site.get(`/practices?${query}`)).html}`).toContain('Lanterns on the pier');
    for (const query of ['words=100%25', 'group=officials', 'country=FJ', 'used-by=MX', 'status=declined']) expect(`${query} ${(await site.get(`/practices?${query}`)).html}`).not.toContain('Lanterns on the pier');
    const json = await site.get('/practices.json?used-by=KE');
    expect(JSON.parse(json.html)).toMatchObject([{ id, holderCode: 'MX', usedBy: 'Kenya', commitmentIds: 'paths' }]);
    expect((await site.get('/practices.csv')).html).toContain('Lanterns on the pier');
    expect((await site.get('/practices', '', 'ar')).status).toBe(200);
  });

  test('GP-12 the edition that was published stays readable, with the words of what it answers beside it', async () => {
    const id = await published('Ropes');
    const { html } = await site.get(`/practices/${id}`);
    for (const said of ['What it answers', 'edition 1', 'How to cite it', 'Practices like it']) expect(textOf(html)).toContain(said);
    expect(textOf(html)).toMatch(/paths/iu);
    expect((await site.post(`/practices/${id}`, { ...written, act: 'revise', title: 'Ropes and rails' }, mexico)).status).toBe(303);
    const revised = await site.get(`/practices/${id}`);
    expect(textOf(revised.html)).toContain('Read edition 1 as it was published');
    expect(textOf((await site.get('/practices')).html)).toContain('being revised');
    expect(await site.stateOf(id)).toMatchObject({ edition: 2, reviewers: [] });
    expect((await loadStates(site.site.store.pool, 'p', await site.head(), [`practice:${id}`])).size).toBe(1);
  });

  test('as of before, and for a page that is not there', async () => {
    expect((await site.get('/practices?as-of=2016-01-01')).html).not.toContain('practice-entry');
    expect((await site.get('/practices/nowhere')).status).toBe(404);
    expect((await site.get('/practices/nowhere/review')).status).toBe(404);
  });
});
