import type { EditionFormat, EditionState } from '../../../process/documents/state.ts';
import { editionCalled } from '../../../store/inputs/editions.ts';
import { loadFile } from '../../../store/inputs/kept-texts.ts';
import { linkTo, withQuery } from '../../visit.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';

/** What a file is sent as; HTML that somebody else wrote is sent to be kept, not to be opened. */
const mediaTypes: Readonly<Record<EditionFormat, string>> = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
  odt: 'application/vnd.oasis.opendocument.text',
  html: 'application/octet-stream',
  text: 'text/plain; charset=utf-8',
};
const endings: Readonly<Record<EditionFormat, string>> = { docx: 'docx', pdf: 'pdf', odt: 'odt', html: 'html', text: 'txt' };

/** The original of an edition, byte for byte as it was handed in, with its hash. */
export async function editionFilePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, parameters } = visit;
  const edition = await editionCalled(pool, { process, position }, parameters['edition'] ?? '');
  const file = edition === undefined || edition.document !== parameters['id'] ? undefined : await loadFile(pool, process, edition.fileSha256);
  if (edition === undefined || file === undefined) return missingPage(visit);
  return new Response(file.bytes, {
    headers: {
      'content-type': mediaTypes[edition.format],
      'content-disposition': dispositionOf(edition),
      'content-security-policy': "default-src 'none'; sandbox",
      'repr-digest': `sha-256=:${Buffer.from(edition.fileSha256, 'hex').toString('base64')}:`,
      'etag': `"${edition.fileSha256}"`,
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  });
}

/** Under its own name, with the ending of what it is; where a program reads Latin letters alone, under that of the edition. */
function dispositionOf({ id, fileName, format }: Pick<EditionState, 'id' | 'fileName' | 'format'>): string {
  const ending = endings[format];
  const stem = fileName.replace(/\.[^.]{1,8}$/u, '').replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, ' ').trim().slice(0, 150).toWellFormed();
  const own = encodeURIComponent(`${stem === '' ? id : stem}.${ending}`).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return `attachment; filename="${id}.${ending}"; filename*=UTF-8''${own}`;
}

/** The short address of an edition, from anything that cites it: leads to its text, at the same place. */
export async function editionPage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, parameters, url } = visit;
  const edition = await editionCalled(pool, { process, position }, parameters['id'] ?? '');
  if (edition === undefined) return missingPage(visit);
  const location = withQuery(linkTo(visit, 'reader', { id: edition.document, edition: edition.id }).split('?')[0] ?? '', Object.fromEntries(url.searchParams));
  return new Response(null, { status: 302, headers: { location, 'cache-control': 'private, no-store' } });
}
