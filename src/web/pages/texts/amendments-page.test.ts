import { expect, test } from 'vitest';
import { kenya, mexico, officer, readOf, TextsSite } from './texts-site.test-support.ts';

const site = new TextsSite();

const listed = async (query: string, cookie = mexico) => {
  const { status, html } = await site.get(`/texts/accord/amendments${query}`, cookie);
  expect(status).toBe(200);
  return readOf(html);
};
const fileOf = async (form: string, cookie: string) => {
  const answer = await site.site.app.request(`http://localhost/en/p/texts/accord/file/${form}`, { headers: { cookie } });
  return { status: answer.status, type: answer.headers.get('content-type') ?? '', cached: answer.headers.get('cache-control'), bytes: new Uint8Array(await answer.arrayBuffer()) };
};
const asText = (bytes: Uint8Array) => new TextDecoder().decode(bytes);

test('filtered by paragraph, party and kind, and sorted', async () => {
  expect(await listed('')).toContain('6 amendments.');
  expect(await listed('?party=KE')).toContain('2 amendments.');
  expect(await listed('?provision=doors&type=MOD')).toContain('3 amendments.');
  expect(await listed('?status=withdrawn')).toContain('No amendment.');
  const byParty = await listed('?sort=party');
  expect(byParty.indexOf('Every door shallshould stand')).toBeLessThan(byParty.indexOf('Ours are old.'));
  expect(await listed('?type=MOVE')).toContain('to stand after “Houses”');
});

test('TX-20 the public sees none before a reading has ended, in no form', async () => {
  expect(await listed('', '')).not.toMatch(/should|Friends|Kenya/u);
  for (const form of ['amendments-csv', 'amendments-json', 'json', 'html', 'akn', 'docx-brackets?view=reading&party=KE']) {
    const { status, bytes } = await fileOf(form, '');
    expect(status).toBe(200);
    expect(asText(bytes)).not.toMatch(/should|Friends|Kenya|Cellars/u);
  }
});

test('every form of the text and of its amendments is written out', async () => {
  for (const form of ['docx-brackets', 'docx-tracked', 'docx-marks', 'docx-clean', 'docx-clean?view=reading&party=BR', 'docx-tracked?view=changes&party=KE', 'pdf', 'pdf?view=reading&party=BR', 'html?view=all-changes', 'akn', 'json', 'amendments-csv', 'amendments-xlsx', 'amendments-json']) {
    const { status, bytes, cached } = await fileOf(form, mexico);
    expect({ form, status, some: bytes.length > 100, cached }).toEqual({ form, status: 200, some: true, cached: 'private, no-store' });
  }
  expect(asText((await fileOf('amendments-csv?party=KE', kenya)).bytes)).toMatch(/Cellars are aired/u);
  expect(asText((await fileOf('amendments-csv?party=KE', kenya)).bytes)).not.toMatch(/Friends/u);
  expect(JSON.parse(asText((await fileOf('amendments-json', mexico)).bytes))).toHaveLength(6);
});

test('TX-13 a member of a group takes away what its group reads', async () => {
  const { bytes } = await fileOf('html?view=reading&party=CH', mexico);
  expect(asText(bytes)).toContain('by day and closed by night');
});

test('TX-19 without names each proposal is listed once, by nobody', async () => {
  await site.given([
    { name: 'set-text-terms', data: { text: 'accord', method: 'bracketed', shown: 'open', names: false, precedence: [], sequence: [] } },
    { name: 'table-amendment', data: { text: 'accord', revision: 'accord-1', amendment: 'may-too', provision: 'doors', amendmentType: 'MOD', proponents: ['FR'], words: 'Every door may stand open by day.', restsOn: [], label: '1.' } } as never,
  ]);
  const seen = await site.get('/texts/accord/amendments');
  expect(readOf(seen.html)).toContain('6 amendments.');
  expect(seen.html).not.toMatch(/Friends|Kenya|France|Ours are old|may-too|gardens-first/u);
  const { bytes } = await fileOf('amendments-csv', '');
  expect(asText(bytes)).not.toMatch(/Friends|Kenya|France|Ours are old|may-too/u);
  expect(asText((await fileOf('json', '')).bytes)).not.toMatch(/Friends|Kenya|"KE"|may-too/u);
  expect(readOf((await site.get('/texts/accord/amendments', officer)).html)).toContain('7 amendments.');
});
