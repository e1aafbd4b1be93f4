import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir, loadavg } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { openPlace } from '../src/commands/open.ts';
import { settleMode } from '../src/store/store.ts';
import { chainSizes } from './chain-data.ts';
import { fillChain } from './chain-fill.ts';
import { atLeast, atMost, median } from './report.ts';
import type { Report } from './report.ts';
import { sampleProcess } from './sample-plan.ts';
import { serve } from './serving.ts';

const process = 'chain';
const seed = 11;

/** Every so many-th provision of the text is asked for. */
const each = 4;

/** The full chain of a provision both ways among 100,000 recommendations, 10,000 amendments and 10,000 pledges: its page, never kept, of every fourth provision of the text, the first time and again. */
export async function benchChain(): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  const load = loadavg()[0] ?? Number.NaN;
  const begun = performance.now();
  const things = await fill(dataDir);
  const filled = (performance.now() - begun) / 1000;
  const server = await serve(dataDir);
  try {
    const fresh = (path: string) => `${server.url}/measure/fresh/en/${process}${path}`;
    const provisions = Array.from({ length: chainSizes.objectives }, (_, at) => at + 1).flatMap((n) => [`objective-${n}`, ...Array.from({ length: chainSizes.paragraphs }, (_, p) => `p-${n}-${p}`)]).filter((_, at) => at % each === 0);
    const first = await timed(fresh(`/provisions/${provisions[0] ?? ''}/chain`));
    const cold = await times(provisions.slice(1).map((id) => fresh(`/provisions/${id}/chain`)));
    const warm = await times(provisions.map((id) => fresh(`/provisions/${id}/chain`)));
    const wholes = await times(Array.from({ length: chainSizes.objectives }, (_, n) => fresh(`/provisions/objective-${n + 1}/chain`)));
    const inputs = await times(Array.from({ length: 40 }, (_, n) => fresh(`/inputs/input-${n * 97}/chain`)));
    const delegations = await times(['MX', 'KE', 'FJ', 'CH', 'BR', 'DE', 'EG', 'CN', 'US', 'ZW'].map((of) => fresh(`/chain/delegations/${of}`)));
    const picture = await timed(fresh('/chain'));
    const weights = await Promise.all(['ar', 'en', 'ru'].map((language) => weight(server.url, `/${language}/${process}/provisions/objective-1/chain`)));
    const linked = performance.now();
    const bytes = (await (await fetch(fresh('/chain/file/jsonld'))).arrayBuffer()).byteLength;
    const all = [...cold, ...warm];
    return {
      bench: 'chain',
      figures: {
        'load of the machine before': load, 'things recorded': things, 's to write them': filled, 'first page after the start, ms': first, 'a provision, first time, median ms': median(cold), 'a provision, first time, p99 ms': p99(cold), 'a provision, again, median ms': median(warm), 'a provision, again, p99 ms': p99(warm),
        'a whole objective, median ms': median(wholes), 'a whole objective, longest ms': Math.max(...wholes), 'an input, p99 ms': p99(inputs), 'a delegation, longest ms': Math.max(...delegations), 'the whole in a picture, first time ms': picture, 'every link as PROV-O, MB': bytes / 1e6, 'every link as PROV-O, s': (performance.now() - linked) / 1000,
        'heaviest first view of an objective, kB': Math.max(...weights),
      },
      goals: [
        atMost('chain of a provision, p99 of all, first and again', 200, p99(all), ' ms'),
        atMost('first page after the start', 1000, first, ' ms'),
        atMost('first view of a chain', 60, Math.max(...weights), ' kB'),
        atLeast('links a whole file has', 100_000, bytes / 400),
      ],
    };
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function fill(dataDir: string): Promise<number> {
  const place = await openPlace({ dataDir, databaseUrl: undefined }, () => undefined);
  try {
    await settleMode(place.store.pool, 'demo');
    await place.store.recorder.perform(sampleProcess(process));
    return await fillChain(place.store.pool, process, seed);
  } finally {
    await place.close();
  }
}

async function times(urls: readonly string[]): Promise<readonly number[]> {
  const all: number[] = [];
  for (const url of urls) all.push(await timed(url));
  return all;
}

async function timed(url: string): Promise<number> {
  const begun = performance.now();
  const response = await fetch(url);
  await response.text();
  if (response.status !== 200) throw new Error(`${url}: ${response.status}`);
  return performance.now() - begun;
}

function p99(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.ceil(values.length * 0.99) - 1] ?? Number.NaN;
}

/** The page with its styles and picture, compressed as they are sent. */
async function weight(base: string, path: string): Promise<number> {
  const html = await (await fetch(`${base}${path}`)).text();
  const parts = [...html.matchAll(/(?:<link rel="(?:stylesheet|icon)" href|<script[^>]* src|<img[^>]* src)="([^"]+)"/gu)].map((match) => match[1] ?? '');
  const texts = await Promise.all(parts.map(async (part) => (await fetch(`${base}${part}`)).text()));
  return [html, ...texts].reduce((sum, text) => sum + brotliCompressSync(text).length, 0) / 1000;
}
