import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import mammoth from 'mammoth';
import { extractText, getDocumentProxy } from 'unpdf';
import { describe, expect, test } from 'vitest';
import { extract } from '../../../analysis/extract/extract.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import { themes } from '../../../process/synthesis/recommendations.test-support.ts';
import { memberStates } from '../../../process/vocabulary/member-states.ts';
import { loadTexts } from '../../../store/inputs/kept-texts.ts';
import { listThings } from '../../../store/list-things.ts';
import { origin } from '../../reception.test-support.ts';
import { officer, RegistrationSite, sentences } from '../registration/registration-site.test-support.ts';

const shared = process.env['TRAVAUX_SHARED'] ?? join(import.meta.dirname, '../../../../../shared');
const source = join(shared, 'gcm/source/002_8a0de07891f0b6b4.txt');
const site = new RegistrationSite({ stocktaking: {} });

async function things<Kind extends 'recommendation' | 'sentence' | 'position'>(kind: Kind) {
  return listThings(site.site.store.pool, { process: 'p', position: await site.head(), kind, limit: 10_000 });
}

async function post(path: string, fields: Readonly<Record<string, string | readonly string[]>>) {
  const answer = await site.post(path, { 'command-id': crypto.randomUUID(), ...fields }, officer);
  if (answer.status !== 303 && answer.status !== 200) throw new Error(`${path}: ${answer.status} ${sentences(answer.html).slice(0, 600)}`);
  return answer;
}

async function upload(text: string) {
  const body = new FormData();
  for (const [name, value] of Object.entries({ 'command-id': crypto.randomUUID(), act: 'take-file' })) body.set(name, value);
  body.set('file', new File([text], 'summary.txt'));
  return site.site.app.request(`${origin}/en/p/documents/summary`, { method: 'POST', body, headers: { cookie: officer, origin } });
}

async function file(form: string): Promise<Uint8Array<ArrayBuffer>> {
  const answer = await site.site.app.request(`${origin}/en/p/drafts/outcome/file/${form}`, { headers: { cookie: officer } });
  expect(answer.status).toBe(200);
  return new Uint8Array(await answer.arrayBuffer());
}

/** The codebook of a summary: its own sections, a heading and an introduction each, and nothing else to go by. */
function codebookOf(text: string): string {
  const { sections } = extract(text);
  return JSON.stringify({ taxonomy: 'sections', language: 'en', codes: sections.map(({ heading, introduction }, index) => ({ code: `s${index + 1}`, heading, introduction: introduction.slice(0, 3900) })) });
}

describe.skipIf(!existsSync(source))('the summary of the stocktaking meeting (skipped where the folder ../shared is absent)', () => {
  test('goes the whole way: taken in, its 126 recommendations found, confirmed, coded and grouped, positions attached, and a draft in which every sentence cites', { timeout: 120_000 }, async () => {
    const text = readFileSync(source, 'utf8');
    await site.given([{ name: 'record-document', data: { document: 'summary', title: { en: 'Summary' }, documentKind: 'summary', author: { en: 'Chair' }, languages: [], claims: [] } }, themes]);
    expect((await upload(text)).status).toBe(303);
    await post('/documents/summary', { act: 'extract', edition: 'summary-en' });
    const found = await things('recommendation');
    expect(found).toHaveLength(126);

    await post('/recommendations/review?of=edition:summary-en', { act: 'confirm-all', recommendations: found.map(({ id }) => id).join(' ') });
    expect(new Set((await things('recommendation')).map(({ status }) => status))).toEqual(new Set(['confirmed']));

    await post('/taxonomies', { act: 'import', codebook: codebookOf(text) });
    await post('/recommendations/coding?taxonomy=sections', { act: 'compute' });
    for (let waited = 0; waited < 300 && !sentences((await site.get('/recommendations/coding?taxonomy=sections', officer)).html).includes('Accept many'); waited += 1) await new Promise((resolve) => setTimeout(resolve, 200));
    await post('/recommendations/coding?taxonomy=sections', { act: 'accept-clear', margin: '0.001' });
    const coded = (await things('recommendation')).filter(({ codes }) => codes.length > 0);
    const sectionOf = new Map(extract(text).sections.flatMap(({ items }, index) => items.map(({ start }) => [start, `sections/s${index + 1}`] as const)));
    const right = coded.filter(({ origin: at, codes }) => codes.includes(sectionOf.get(at?.pieces[0]?.start ?? -1) ?? '')).length;
    expect(coded.length).toBeGreaterThan(90);
    expect(right / coded.length).toBeGreaterThan(0.6);
    expect((await site.get('/recommendations/groups?code=sections/s3', officer)).status).toBe(200);

    await takePositions(coded.map(({ id }) => id).slice(0, 12));
    await post('/drafts', { act: 'arrange', title: 'Outcome', language: 'en', kind: 'summary', taxonomy: 'sections', events: ['stocktaking'] });
    await post('/drafts/outcome/desk', { act: 'propose-all' });
    const written = await things('sentence');
    expect(written.filter(({ template }) => template?.name === 'support').length).toBeGreaterThanOrEqual(12);
    expect(written.every(({ evidence }) => evidence.length > 0)).toBe(true);

    await checkQuotes();
    const coverage = sentences((await site.get('/drafts/outcome/coverage', officer)).html);
    expect(coverage).toMatch(/126|127/u);
    const word = (await mammoth.extractRawText({ buffer: Buffer.from(await file('docx')) })).value;
    const paper = (await extractText(await getDocumentProxy(await file('pdf-clean')), { mergePages: true })).text;
    for (const made of [word, paper]) expect(made.replace(/\s+/gu, ' ')).toMatch(/delegations supported/u);
  });
});

/** 40 delegations for the first, fewer for each that follows; every third is opposed by two. */
async function takePositions(recommendations: readonly string[]): Promise<void> {
  const input: ProcessCommand = { name: 'submit-input', data: { input: 'statement', form: 'written', holder: 'MX', title: 'Statement', text: 'We support what was said. Others do not.', language: 'en', channel: 'page', event: 'stocktaking' } };
  const positions = recommendations.flatMap((recommendation, nth) =>
    memberStates.slice(0, 42 - 3 * nth).map((holder, index): ProcessCommand => ({
      name: 'take-position',
      data: { position: `on-${nth}-${holder.toLowerCase()}`, recommendation, holder, stance: nth % 3 === 2 && index < 2 ? 'oppose' : 'support', on: '2025-12-05', evidence: [{ of: 'input:statement', span: { start: 0, end: 26, quote: 'We support what was said. ' } }] },
    })),
  );
  await site.given([input, ...positions]);
}

/** Every quote in the record is, to the byte, what stands in its text at that place. */
async function checkQuotes(): Promise<void> {
  const editions = await listThings(site.site.store.pool, { process: 'p', position: await site.head(), kind: 'edition' });
  const texts = await loadTexts(site.site.store.pool, 'p', editions.map(({ textSha256 }) => textSha256));
  const text = texts.get(editions[0]?.textSha256 ?? '') ?? '';
  const spans = (await things('recommendation')).flatMap(({ origin: at }) => at?.pieces ?? []);
  expect(spans.length).toBeGreaterThanOrEqual(126);
  expect(spans.every(({ start, end, quote }) => text.slice(start, end) === quote)).toBe(true);
}
