import { describe, expect, test } from 'vitest';
import { chair, DraftsSite, officer, readable } from './drafts-site.test-support.ts';

const site = new DraftsSite();
const desk = '/drafts/summary/desk';
const rights = `${desk}?section=rights&theme=all`;

async function versionOf(id: string): Promise<string> {
  const { rows } = await site.store.pool.query<{ version: number }>('select max(subject_version)::int as version from act where process_id = $1 and subject = $2', ['p', `sentence:${id}`]);
  return String(rows[0]?.version);
}

/** Ids of the sentences that the desk asks somebody to look over. */
async function flagged(): Promise<readonly string[]> {
  const html = await (await site.get(`${desk}?section=rights&theme=all`)).text();
  const parts = html.split(/(?=<[a-z]+[^>]* id="s-)/u).filter((part) => /^<[a-z]+[^>]* id="s-/u.test(part));
  return parts.filter((part) => part.includes('Withdrawn or rejected:')).map((part) => / id="s-([^"]+)"/u.exec(part)?.[1] ?? '');
}

describe('an input withdrawn after it was cited', () => {
  test('SY-16 its sentences are flagged and no others, nothing that was found in it is lost, and the page and the account say what became of it', async () => {
    await site.post(desk, [['act', 'propose-all']]);
    const resting = (await site.sentences()).map(({ id }) => id);
    await site.post(rights, [['act', 'write'], ['new-text', 'Wells were asked for.'], ['new-role', 'finding']]);
    const free = (await site.sentences()).find(({ text }) => text === 'Wells were asked for.');
    await site.post(rights, [['act', `attach ${free?.id} ${await versionOf(free?.id ?? '')}`], ['item', 'input:wells'], ['words input:wells', 'belong to all who come']]);
    expect(await flagged()).toEqual([]);

    expect((await site.post('/inputs/roads', [['act', 'withdraw'], ['reason', 'Sent by mistake.']], officer)).status).toBe(303);
    expect((await flagged()).toSorted()).toEqual(resting.toSorted());
    expect((await site.sentences()).map(({ id }) => id)).toEqual(expect.arrayContaining([...resting, free?.id]));

    const page = await site.text('/inputs/roads', 'standing=public...');
    for (const words of ['Withdrawn', 'Sent by mistake.', 'Every road should have lamps.']) expect(page).toContain(words);
    expect((await site.get('/recommendations/lamps', 'standing=public...')).status).toBe(200);
    const account = await (await site.get('/drafts/summary/file/account-json')).json() as readonly { readonly id: string; readonly fate: string }[];
    expect(account.find(({ id }) => id === 'input:roads')?.fate).toBe('Withdrawn');
    expect(account.map(({ id }) => id)).toEqual(['input:roads', 'input:wells', 'recommendation:lamps', 'recommendation:rails']);

    const refused = await site.post(desk, [['act', 'publish']], chair);
    expect([refused.status, readable(await refused.text())]).toEqual([422, expect.stringMatching(/looked over/u)]);
  });
});
