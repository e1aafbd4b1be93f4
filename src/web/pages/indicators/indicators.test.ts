import { expect, test } from 'vitest';
import { mexico, officer, ProcessSite } from '../../process-site.test-support.ts';

const site = new ProcessSite([{ name: 'define-indicator', data: { indicator: 'went', code: '1.1', title: { en: 'People who went' }, source: 'An office', unit: 'persons', decimals: 0, dimensions: ['sex'], commitments: [] } }]);

function file(text: string): File {
  return new File([text], 'table.csv', { type: 'text/csv' });
}

function hidden(html: string, name: string): string {
  return new RegExp(`name="${name}" value="([^"]*)"`, 'u').exec(html)?.[1] ?? '';
}

const values = 'REF_AREA,TIME_PERIOD,OBS_VALUE,SEX\nMX,2015,10,F\nKE,2015,11,F\nMX,2015,"1,5",M\n';

test('ID-10 a delegation sees what each row would do, and what is taken is taken once', async () => {
  const told = { act: 'preview', indicator: 'went', source: 'Census', file: file(values) };
  const before = await site.head();
  const preview = await site.upload('/indicators/import', told, mexico);
  expect(preview.html).toContain('KE is another State');
  expect(preview.html).toContain('no number with a point');
  expect(await site.head()).toBe(before);
  const confirm = { act: 'confirm', indicator: 'went', source: 'Census', packed: hidden(preview.html, 'packed') };
  expect((await site.upload('/indicators/import', confirm, mexico)).html).toContain('The values are in the record.');
  const after = await site.head();
  expect(after).toBe(before + 1);
  expect((await site.upload('/indicators/import', confirm, mexico)).html).toContain('1 row as before');
  expect(await site.head()).toBe(after);
  expect((await site.get('/indicators/went')).html).toContain('Mexico');
});

test('DC-8 what is released is what was shown, and no raw count is anywhere in the record', { timeout: 60_000 }, async () => {
  const counts = 'age,sex,count\n0-17,F,3\n0-17,M,6113\n18-64,F,6127\n18-64,M,6131\n65+,F,6133\n65+,M,6143\n';
  const terms = { title: 'Who went', threshold: '5', base: '1', margin: '3' };
  const preview = await site.upload('/releases/new', { act: 'preview', ...terms, file: file(counts) }, officer);
  expect(preview.html).toContain('This is what would be published');
  const released = await site.upload('/releases/new', { act: 'release', ...terms, packed: hidden(preview.html, 'packed'), key: hidden(preview.html, 'key') }, officer);
  expect(released.status).toBe(303);
  const { rows } = await site.site.store.pool.query<{ body: string }>("select to_jsonb(r)::text as body from release r where process_id = 'p'");
  const kept = rows.map(({ body }) => body).join(' ');
  expect(hidden(preview.html, 'key')).toHaveLength(48);
  expect(kept).toContain('seal');
  expect(kept).not.toContain(hidden(preview.html, 'key'));
  expect(kept).not.toContain('6113');
});

test('DC-7 a table that protection empties comes back with a sentence, and with what was typed', { timeout: 60_000 }, async () => {
  const before = await site.head();
  const answer = await site.upload('/releases/new', { act: 'preview', title: 'Hardly anybody', threshold: '5', base: '1', margin: '3', file: file('age,sex,count\n0-17,F,1\n0-17,M,2\n18+,F,1\n') }, officer);
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('almost nothing of this table');
  expect(answer.html).toContain('value="Hardly anybody"');
  expect(await site.head()).toBe(before);
});

test('ID-3 a form for another State is refused, and what was typed stays', async () => {
  const answer = await site.post('/indicators/went', { act: 'record', state: 'KE', period: '2016', value: '12', source: 'A guess', quality: 'official' }, mexico);
  expect(answer.status).toBe(422);
  expect(answer.html).toContain('A guess');
});
