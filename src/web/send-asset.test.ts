import { mkdtemp, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Hono } from 'hono';
import { beforeAll, expect, test } from 'vitest';
import { sendAsset } from './send-asset.ts';

const style = '.hall { color: black; }\n'.repeat(200);
let app: Hono;

beforeAll(async () => {
  const assetsFolder = await mkdtemp(join(tmpdir(), 'travaux-assets-'));
  await writeFile(join(assetsFolder, 'main-0.css'), style);
  await writeFile(join(assetsFolder, 'dot-0.png'), 'PNG');
  app = new Hono().get('/assets/:name', (c) => sendAsset({ assetsFolder }, c));
});

async function get(name: string, accepted?: string): Promise<Response> {
  return app.request(`/assets/${name}`, accepted === undefined ? {} : { headers: { 'accept-encoding': accepted } });
}

test('a style is sent as small as the visitor takes it, and says so', async () => {
  const [br, gzip, plain] = [await get('main-0.css', 'gzip, deflate, br'), await get('main-0.css', 'gzip'), await get('main-0.css')];
  expect([br, gzip, plain].map(({ headers }) => [headers.get('content-encoding'), headers.get('vary')])).toEqual([['br', 'Accept-Encoding'], ['gzip', 'Accept-Encoding'], [null, 'Accept-Encoding']]);
  const small = Buffer.from(await br.arrayBuffer());
  expect(small.length).toBeLessThan(200);
  expect(brotliDecompressSync(small).toString()).toBe(style);
  expect(gunzipSync(Buffer.from(await gzip.arrayBuffer())).toString()).toBe(style);
  expect(await plain.text()).toBe(style);
});

test('a picture goes as it is; what is not there, or not an asset, is not found', async () => {
  expect((await get('dot-0.png', 'br')).headers.get('content-encoding')).toBeNull();
  for (const name of ['none-0.css', 'main-0.ts', '..%2Fmain-0.css']) expect((await get(name, 'br')).status).toBe(404);
});
