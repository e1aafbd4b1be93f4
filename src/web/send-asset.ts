import { readFile } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, gzip } from 'node:zlib';
import type { Context } from 'hono';
import type { Site } from './site.ts';

const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.json': 'application/json',
};

/** Pictures are compressed already. */
const asTheyAre: ReadonlySet<string> = new Set(['.png']);
const encoders = { br: promisify(brotliCompress), gzip: promisify(gzip) } as const;
type Encoding = keyof typeof encoders;

/** Each asset is compressed once, as small as it gets: there are a few dozen, they never change, and everybody asks for them. */
const compressed = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

/** Assets carry a hash of their content in their name, so they never change and are kept for a year. */
export async function sendAsset(site: Pick<Site, 'assetsFolder'>, c: Context): Promise<Response> {
  const name = c.req.param('name') ?? '';
  const type = contentTypes[extname(name)];
  if (type === undefined || !/^[\w.-]+$/u.test(name) || name.includes('..')) return c.notFound();
  const headers = { 'content-type': type, 'cache-control': 'public, max-age=31536000, immutable', vary: 'Accept-Encoding' };
  const encoding = asTheyAre.has(extname(name)) ? undefined : encodingFor(c.req.header('accept-encoding'));
  const file = join(site.assetsFolder, name);
  try {
    if (encoding === undefined) return c.body(await readFile(file), 200, headers);
    return c.body(await encoded(file, encoding), 200, { ...headers, 'content-encoding': encoding });
  } catch {
    return c.notFound();
  }
}

function encodingFor(accepted = ''): Encoding | undefined {
  return accepted.includes('br') ? 'br' : accepted.includes('gzip') ? 'gzip' : undefined;
}

async function encoded(file: string, encoding: Encoding): Promise<Uint8Array<ArrayBuffer>> {
  const key = `${encoding} ${file}`;
  const known = compressed.get(key);
  if (known !== undefined) return known;
  const bytes = await readFile(file);
  const made = encoders[encoding](bytes).then((small) => new Uint8Array(small));
  compressed.set(key, made);
  return made;
}
