import { expect, test } from 'vitest';
import type { ProcessCommand } from '../../../../process/commands.ts';
import { kenya, mexico, readOf, TextsSite } from '../texts-site.test-support.ts';

const site = new TextsSite();

const seen = async (query = '', cookie = '') => {
  const { status, html } = await site.get(`/texts/accord/progress${query}`, cookie);
  expect(status).toBe(200);
  return { html, read: readOf(html) };
};

test('the room sees what is left and by whom, which decision frees most, who stands with whom, and takes each away', async () => {
  const { html, read } = await seen('', mexico);
  expect(read).toContain('What would free most');
  expect(read).toMatch(/1: “?Every door|1: /u);
  expect(html).toContain('Kenya');
  expect(read).toContain('Who stands with whom');
  const parties = await seen('?table=parties', kenya);
  expect(parties.html).toMatch(/Kenya,2,2/u);
  expect((await seen('?table=series', kenya)).html.trim().split('\n').length).toBeGreaterThan(1);
  expect((await seen('?table=pairs', kenya)).html).toContain('Friends');
});

test('TX-20 before a reading has ended the public sees nothing of it, nor as a table', async () => {
  for (const query of ['', '?table=parties', '?table=series', '?table=resolutions']) {
    const { read, html } = await seen(query);
    expect(html).toContain('<html');
    expect(read).not.toMatch(/What would free most|should|Kenya|Walls/u);
  }
});

test('TX-19 where names are not shown there are counts alone', async () => {
  await site.given([{ name: 'set-text-terms', data: { text: 'accord', method: 'bracketed', shown: 'open', names: false, precedence: [], sequence: [] } } as unknown as ProcessCommand]);
  for (const query of ['', '?table=parties', '?table=pairs', '?table=resolutions', '?all=decisions']) expect((await seen(query)).read).not.toMatch(/Kenya|Friends|Walls|Mexico/u);
  expect((await seen()).read).toContain('What would free most');
  expect((await seen('?table=resolutions')).html).toContain('should');
});
