import type { IncomingMessage, ServerResponse } from 'node:http';
import { bytesOf, chooseEncoding, publicHeaders } from './kept-pages.ts';
import { securityHeaders } from './security-headers.ts';
import type { Site } from './site.ts';
import { sessionCookies } from '../identity/session-cookie.ts';
import { standingCookie } from './standing-cookie.ts';

/** The same for every visitor of public standing as long as the record, the day and the program stay the same. */
export function etagFor(site: Site, process: string, head: number): string {
  return `W/"${process}.${head}.${site.today()}.${site.build}"`;
}

const fixedHeaders = Object.entries({ ...publicHeaders, ...securityHeaders }).flat();

/**
 * Answers a kept page, or 304 to who has it, before any routing and without the database. True when it did.
 * Whoever has chosen a standing, or asks for anything but a page kept for the record's present position, goes on to the site.
 */
export function answerFromMemory(site: Site, request: IncomingMessage, response: ServerResponse): boolean {
  if (!site.keep || request.method !== 'GET' || isKnown(request.headers.cookie)) return false;
  const page = site.pages.find(request.url ?? '');
  const head = page === undefined ? undefined : site.positions.head(page.process);
  if (page === undefined || head === undefined || page.etag !== etagFor(site, page.process, head.position)) return false;
  if (request.headers['if-none-match'] === page.etag) {
    response.writeHead(304, [...fixedHeaders, 'etag', page.etag]).end();
    return true;
  }
  const encoding = chooseEncoding(page, headerText(request.headers['accept-encoding']));
  const bytes = bytesOf(page, encoding);
  const encoded = encoding === 'identity' ? [] : ['content-encoding', encoding];
  response.writeHead(200, [...fixedHeaders, ...encoded, 'etag', page.etag, 'content-length', String(bytes.length)]).end(bytes);
  return true;
}

/** Whoever chose a standing or signed in gets pages of their own. */
function isKnown(cookie: string | undefined): boolean {
  return cookie !== undefined && [standingCookie, ...sessionCookies].some((name) => cookie.includes(`${name}=`));
}

function headerText(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' ? value : value?.join(', ');
}
