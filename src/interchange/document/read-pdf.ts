import type { getDocumentProxy } from 'unpdf';
import { Unreadable, counted, mostCharacters } from './document-reading.ts';
import type { DocumentFinding, RawDocument } from './document-reading.ts';
import { ligaturesMended } from './pdf-ligatures.ts';
import { linesOfPage } from './pdf-lines.ts';
import type { PdfLine, PdfRun } from './pdf-lines.ts';
import { paragraphsOfPdf } from './pdf-paragraphs.ts';

type Pdf = Awaited<ReturnType<typeof getDocumentProxy>>;
type PdfPage = Awaited<ReturnType<Pdf['getPage']>>;

/** Nothing is fetched, run or told on the console; pictures are not decoded, which would take seconds for each page. */
const quiet = { verbosity: 0, isEvalSupported: false, useSystemFonts: false, enableXfa: false, maxImageSize: 0 };

/** A PDF, page after page. Throws `Unreadable` for what is locked, has no text at all, or only pictures of it. */
export async function readPdf(bytes: Uint8Array): Promise<RawDocument> {
  const pdf = await opened(bytes);
  const pages: (readonly PdfLine[])[] = [];
  const pictures: number[] = [];
  let characters = 0;
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const page = await pdf.getPage(number);
    const lines = await ligaturesMended(linesOfPage(await runsOf(page), number), page);
    if (lines.length === 0 && (await draws(page))) pictures.push(number);
    page.cleanup();
    characters += lines.reduce((sum, { text }) => sum + text.length, 0);
    if (characters > mostCharacters) throw new Unreadable('too-long', `It has more than ${mostCharacters / 1e6} million characters.`);
    pages.push(lines);
  }
  const findings = [...counted('embedded-files', await attachmentsOf(pdf)), ...counted('scripts-left-out', (await pdf.hasJSActions()) ? 1 : 0)];
  await pdf.loadingTask.destroy();
  if (characters === 0 && pictures.length > 0) throw new Unreadable('pictures-only', `All its ${pages.length} pages are pictures.`);
  return { blocks: paragraphsOfPdf(pages), pages: pages.length, findings: [...picturesFinding(pictures), ...findings] };
}

async function opened(bytes: Uint8Array): Promise<Pdf> {
  const unpdf = await import('unpdf');
  try {
    return await unpdf.getDocumentProxy(bytes.slice(), quiet);
  } catch (error) {
    if (error instanceof Error && error.name === 'PasswordException') throw new Unreadable('encrypted', 'It is locked by a password.');
    throw error;
  }
}

async function runsOf(page: PdfPage): Promise<readonly PdfRun[]> {
  const { items } = await page.getTextContent();
  return items.flatMap((item): PdfRun[] => {
    if (!('str' in item) || item.str === '') return [];
    const [, , c = 0, d = 0, x = 0, y = 0] = item.transform.map(Number);
    return [{ text: item.str, x, y, width: item.width, size: Math.hypot(c, d) }];
  });
}

async function attachmentsOf(pdf: Pdf): Promise<number> {
  const attachments: unknown = await pdf.getAttachments();
  if (attachments instanceof Map) return attachments.size;
  return typeof attachments === 'object' && attachments !== null ? Object.keys(attachments).length : 0;
}

/**
 * Whether a page without words is a picture or a drawing, and not simply empty. A picture leaves no trace but that room
 * was made for it.
 */
async function draws(page: PdfPage): Promise<boolean> {
  const { OPS } = await (await import('unpdf')).getResolvedPDFJS();
  const paints = new Set<unknown>([OPS.stroke, OPS.closeStroke, OPS.fill, OPS.eoFill, OPS.fillStroke, OPS.eoFillStroke, OPS.closeFillStroke, OPS.closeEOFillStroke]);
  const shows = new Set<unknown>([OPS.transform, OPS.shadingFill, OPS.paintInlineImageXObject, OPS.paintFormXObjectBegin, ...paints]);
  const { fnArray, argsArray } = await page.getOperatorList();
  return fnArray.some((operation, index) => {
    const args: unknown = argsArray[index];
    return shows.has(operation) || (operation === OPS.constructPath && Array.isArray(args) && paints.has(args[0]));
  });
}

function picturesFinding(pages: readonly number[]): readonly DocumentFinding[] {
  return pages.length === 0 ? [] : [{ code: 'pictures-only-pages', details: { count: pages.length, pages: ranges(pages) } }];
}

/** "3, 7–9", as an index gives pages. */
function ranges(pages: readonly number[]): string {
  const found: { from: number; to: number }[] = [];
  for (const page of pages) {
    const last = found.at(-1);
    if (last !== undefined && page === last.to + 1) last.to = page;
    else found.push({ from: page, to: page });
  }
  return found.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)).join(', ');
}
