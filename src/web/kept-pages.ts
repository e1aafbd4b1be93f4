import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A page as it is sent: rendered once for a position of the record, then sent as often as it is asked for. */
export interface KeptPage {
  readonly process: string;
  readonly etag: string;
  readonly body: string;
  readonly encoded: Map<Encoding, Uint8Array<ArrayBuffer>>;
}

export type Encoding = 'br' | 'gzip' | 'identity';

export const publicHeaders = { 'content-type': 'text/html; charset=utf-8', 'cache-control': 'public, max-age=0, must-revalidate', vary: 'Cookie, Accept-Encoding' } as const;

const byteBudget = 48 * 1024 * 1024;

/**
 * Pages of public standing by their address. Only what the public may see is kept. A page whose ETag is no longer the
 * current one is replaced when it is next rendered; the oldest go first when the budget of 48 MB of text is spent.
 */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();
  #bytes = 0;

  find(address: string): KeptPage | undefined {
    return this.#pages.get(address);
  }

  keep(address: string, page: KeptPage): void {
    this.#drop(address);
    this.#pages.set(address, page);
    this.#bytes += page.body.length;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= byteBudget) break;
      this.#drop(oldest);
    }
  }

  #drop(address: string): void {
    const page = this.#pages.get(address);
    if (page === undefined) return;
    this.#pages.delete(address);
    this.#bytes -= page.body.length;
  }
}

/** The best encoding that the visitor takes; a small page is sent as it is. */
export function chooseEncoding(page: Pick<KeptPage, 'body'>, acceptEncoding: string | undefined): Encoding {
  if (page.body.length < 1024 || acceptEncoding === undefined) return 'identity';
  return acceptEncoding.includes('br') ? 'br' : acceptEncoding.includes('gzip') ? 'gzip' : 'identity';
}

/** The page's bytes in an encoding, made once. */
export function bytesOf(page: KeptPage, encoding: Encoding): Uint8Array<ArrayBuffer> {
  const known = page.encoded.get(encoding);
  if (known !== undefined) return known;
  const bytes = new Uint8Array(encode(page.body, encoding));
  page.encoded.set(encoding, bytes);
  return bytes;
}

/** A page's bytes in an encoding. */
export function encode(body: string, encoding: Encoding): Buffer<ArrayBuffer> {
  if (encoding === 'identity') return Buffer.from(body);
  if (encoding === 'gzip') return gzipSync(body);
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}
