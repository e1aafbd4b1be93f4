import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { atLeast, median } from './report.ts';
import type { Report } from './report.ts';
import { serve } from './serving.ts';

const rounds = 5;
const seconds = 2;

/**
 * The work-plan page rendered fresh, kept by record position, and answered 304, each as a ratio to the same server
 * answering a constant string in the same round. Two constants: the very text of the page, so that both send the same
 * bytes (for pages with a body), and a short one (for the 304, which has none).
 */
export async function benchPages(): Promise<Report> {
  const dataDir = await mkdtemp(join(tmpdir(), 'travaux-bench-'));
  await chmod(dataDir, 0o755);
  const server = await serve(dataDir);
  try {
    const page = `${server.url}/en/gcm/work-plan`;
    const etag = (await fetch(page)).headers.get('etag') ?? '';
    const runs = {
      short: { url: `${server.url}/measure/short` },
      same: { url: `${server.url}/measure/same` },
      fresh: { url: `${server.url}/measure/fresh/en/gcm/work-plan` },
      kept: { url: page },
      unchanged: { url: page, headers: { 'if-none-match': etag } },
    };
    for (const run of Object.values(runs)) await requestsPerSecond(run, 1);
    const seen: Record<keyof typeof runs, number[]> = { short: [], same: [], fresh: [], kept: [], unchanged: [] };
    for (let round = 0; round < rounds; round += 1) {
      for (const [name, run] of Object.entries(runs)) seen[name as keyof typeof runs].push(await requestsPerSecond(run, seconds));
    }
    const ratio = (name: keyof typeof runs, reference: 'short' | 'same') => median(seen[name].map((value, index) => value / (seen[reference][index] ?? Number.NaN)));
    return {
      bench: 'pages',
      figures: {
        ...Object.fromEntries(Object.entries(seen).map(([name, values]) => [`${name}, requests per second`, median(values)])),
        'fresh to short constant': ratio('fresh', 'short'),
        'kept to short constant': ratio('kept', 'short'),
      },
      goals: [
        atLeast('rendered fresh with its queries', 0.03, ratio('fresh', 'same')),
        atLeast('kept by record position', 0.5, ratio('kept', 'same')),
        atLeast('answered 304', 0.6, ratio('unchanged', 'short')),
      ],
    };
  } finally {
    await server.stop();
    await rm(dataDir, { recursive: true, force: true });
  }
}

async function requestsPerSecond(run: { readonly url: string; readonly headers?: Record<string, string> }, duration: number): Promise<number> {
  const result = await autocannon({ ...run, connections: 16, duration });
  if (result.errors > 0 || result['4xx'] + result['5xx'] > 0) throw new Error(`${run.url}: ${result.errors} errors, ${result['4xx']} 4xx, ${result['5xx']} 5xx`);
  return result.requests.total / result.duration;
}
