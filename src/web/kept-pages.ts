import { brotliCompressSync, constants, gzipSync } from 'node:zlib';

/** A page as it is sent: rendered once for a position of the record, then sent as often as it is asked for. */
export interface KeptPage {
  readonly etag: string;
  readonly status: number;
  readonly contentType: string;
  readonly body: string;
  readonly encoded: Map<string, Uint8Array<ArrayBuffer>>;
}

const byteBudget = 48 * 1024 * 1024;

/**
 * Pages of public standing by URL and ETag (position, language, day, as-of). Only what the public may see is kept.
 * Oldest go first when the budget of 48 MB of text is spent.
 */
export class KeptPages {
  readonly #pages = new Map<string, KeptPage>();
  #bytes = 0;

  find(url: string, etag: string): KeptPage | undefined {
    const page = this.#pages.get(url);
    return page?.etag === etag ? page : undefined;
  }

  keep(url: string, page: KeptPage): void {
    this.#drop(url);
    this.#pages.set(url, page);
    this.#bytes += page.body.length;
    for (const oldest of this.#pages.keys()) {
      if (this.#bytes <= byteBudget) break;
      this.#drop(oldest);
    }
  }

  #drop(url: string): void {
    const page = this.#pages.get(url);
    if (page === undefined) return;
    this.#pages.delete(url);
    this.#bytes -= page.body.length;
  }
}

/** The page as a response in the best encoding the visitor takes; compressed once a page and encoding. */
export function send(page: KeptPage, acceptEncoding: string | undefined, headers: Readonly<Record<string, string>>): Response {
  const common = { ...headers, 'content-type': page.contentType, etag: page.etag };
  const encoding = acceptEncoding?.includes('br') === true ? 'br' : acceptEncoding?.includes('gzip') === true ? 'gzip' : undefined;
  if (encoding === undefined || page.body.length < 1024) return new Response(page.body, { status: page.status, headers: common });
  let bytes = page.encoded.get(encoding);
  if (bytes === undefined) {
    bytes = new Uint8Array(compress(page.body, encoding));
    page.encoded.set(encoding, bytes);
  }
  return new Response(bytes, { status: page.status, headers: { ...common, 'content-encoding': encoding } });
}

function compress(body: string, encoding: 'br' | 'gzip'): Buffer {
  if (encoding === 'gzip') return gzipSync(body);
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 5, [constants.BROTLI_PARAM_SIZE_HINT]: body.length } });
}
