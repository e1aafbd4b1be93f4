import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { request } from 'node:http';
import { atMost } from './report.ts';
import type { Report } from './report.ts';
import { serve } from './serving.ts';

/** The session of the rehearsal that was held: hundreds of speeches, on the page for everybody and on the wall. */
const rehearsed = ['', '/hall'].map((path) => `/en/rehearsal/sessions/third-session${path}`);

/** What the rehearsal shows between inputs and a summary, in a draft, at its desk and beside it; the rest is found by links. */
const draft = '/en/rehearsal/drafts/summary-of-the-third-session';
const synthesis = [
  ...['', '/desk', '/coverage', '/compare'].map((path) => `${draft}${path}`),
  ...['inputs', 'inputs/interventions', 'synthesis', 'recommendations', 'positions', 'convergence', 'ladder', 'contested', 'drafts', 'documents/summary-2/read/summary-2-en'].map((path) => `/en/rehearsal/${path}`),
];
/** What follows a text: how it was adopted, and everything that is done about it; what these lists lead to is found by links. */
const followUp = [
  'adoption', 'review', 'chain', 'commitments', 'pledges', 'pledges/map', 'coalitions', 'mechanisms', 'rounds', 'reports', 'indicators', 'assessments', 'releases', 'support', 'funds', 'texts/framework/lineage',
  'practices', 'practices?status=any', 'practices/marcas-del-camino-seco', 'practices/papers-in-the-loft/review', 'provisions/fw-5/chain',
].map((path) => `/en/rehearsal/${path}`);
/** Not everybody's page, but somebody works on it all day. */
const desk = `${draft}/desk`;

/** Compressed bytes of each public page's first view: the page, and every style, script and picture it asks for. */
export async function benchWeight(): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  const server = await serve(dataDir);
  try {
    const weights: Record<string, number> = {};
    const seen = new Set<string>(['/en', '/en/gcm', ...rehearsed, ...synthesis, ...followUp]);
    // Every page that can be reached by links from the start, one of each kind, in the two languages of most bytes.
    for (const path of seen) {
      const { html, bytes } = await firstView(server.url, path);
      weights[path] = bytes / 1000;
      // Nobody else is led to where its links lead.
      if (path !== desk) for (const link of html.matchAll(/href="(\/en\/[^"?#]*)/gu)) {
        const target = link[1] ?? '';
        if (!isFile(target) && ![...seen].some((known) => kindOf(known) === kindOf(target))) seen.add(target);
      }
    }
    for (const path of seen) for (const language of ['ar', 'ru']) weights[path.replace('/en', `/${language}`)] = (await firstView(server.url, path.replace('/en', `/${language}`))).bytes / 1000;
    const heaviest = Object.entries(weights).toSorted(([, a], [, b]) => b - a)[0];
    return {
      bench: 'weight',
      figures: Object.fromEntries(Object.entries(weights).map(([path, kilobytes]) => [`${path}, kB`, kilobytes])),
      goals: [atMost(`heaviest first view (${heaviest?.[0] ?? 'none'})`, 60, heaviest?.[1] ?? Number.NaN, ' kB')],
    };
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

/** What is downloaded is no page: `.csv`, a paper of a session, the text of a statement. Neither is what leads on to one: an edition is read with its document. */
function isFile(path: string): boolean {
  return /\.\w+$|\/(?:pdf|csv|xlsx|json|ics)$|\/files?\/[^/]+$|\/sessions\/[^/]+\/statements\/[^/]+$|\/editions\/[^/]+$|\/provisions\/[^/]+\/chain\/[^/]+$/u.test(path);
}

const named = 'events|documents|places|phases|tracks|record|mandate|sessions|panels|inputs|taxonomies|recommendations|positions|drafts|contested|groups|participants|applications|lists|registration|statements|selections|side-events|texts|revisions|provisions|amendments|decisions|explanations|commitments|pledges|coalitions|mechanisms|rounds|reports|peer-reviews|practices|indicators|assessments|releases|requests|offers|agreements|funds|entries|contributions|proposals|grants|delegations';
const alone = 'submit|cards|import|deadlines|interventions|review|coding|groups|recommendations|new|map';

/** Pages that differ only in the thing they show are of one kind, in whatever process. */
function kindOf(path: string): string {
  return path
    .replace(/^(\/en)\/rehearsal\//u, '$1/gcm/')
    .replace(new RegExp(`/(${named})/(?!(?:${alone})(?:/|$))[^/]+`, 'u'), '/$1/:id')
    .replace(/(mandate\/:id)\/[^/]+/u, '$1/:paragraph')
    .replace(/(contested\/recommendations|documents\/:id\/read|reports\/:id\/answers|funds\/:id\/accounts)\/[^/]+/u, '$1/:id');
}

async function firstView(base: string, path: string): Promise<{ readonly html: string; readonly bytes: number }> {
  const page = await compressed(`${base}${path}`);
  const html = page.text;
  let bytes = page.bytes;
  const parts = new Set([...html.matchAll(/(?:<link rel="(?:stylesheet|icon)" href|<script[^>]* src|<img[^>]* src)="([^"]+)"/gu)].map((match) => match[1] ?? ''));
  for (const part of parts) bytes += (await compressed(`${base}${part}`)).bytes;
  return { html, bytes };
}

function compressed(url: string): Promise<{ readonly text: string; readonly bytes: number }> {
  const { promise, resolve, reject } = Promise.withResolvers<{ text: string; bytes: number }>();
  request(url, { headers: { 'accept-encoding': 'br', ...(url.endsWith('/desk') && { cookie: 'standing=secretariat' }) } }, (response) => {
    const chunks: Buffer[] = [];
    response.on('data', (chunk: Buffer) => chunks.push(chunk));
    response.on('end', () => {
      const body = Buffer.concat(chunks);
      if (response.statusCode !== 200) reject(new Error(`${url}: ${response.statusCode}`));
      else resolve({ bytes: body.length, text: (response.headers['content-encoding'] === 'br' ? brotliDecompressSync(body) : body).toString('utf8') });
    });
  })
    .on('error', reject)
    .end();
  return promise;
}
