import { strToU8, zipSync } from 'fflate';
import { expect } from 'vitest';
import type { DocumentReading, DocumentRefused } from './document-reading.ts';
import { readDocument } from './read-document.ts';

export type Bytes = Uint8Array<ArrayBuffer>;

export const read = (bytes: Bytes, name = 'file'): Promise<DocumentReading | DocumentRefused> => readDocument({ name, bytes });

/** The reading of a file that is read; every anchor of it is checked. */
export async function readWhole(bytes: Bytes, name?: string): Promise<DocumentReading> {
  const reading = await read(bytes, name);
  if ('refused' in reading) throw new Error(reading.sentence);
  sound(reading);
  return reading;
}

/** What holds of every reading. */
export function sound({ text, paragraphs, languages, language, pages }: DocumentReading): void {
  expect(text.normalize('NFC')).toBe(text);
  expect(/[\r\u00AD\u200B\uFEFF\0]/u.test(text)).toBe(false);
  let last = 0;
  for (const { start, end, page } of paragraphs) {
    expect(start).toBeGreaterThanOrEqual(last);
    expect(end).toBeGreaterThan(start);
    expect(text.slice(last, start)).toMatch(/^[\s]*$/u);
    expect(text.slice(start, end).trim()).not.toBe('');
    if (page !== undefined) expect(page).toBeLessThanOrEqual(pages);
    last = end;
  }
  expect(text.slice(last).trim()).toBe('');
  expect(languages[0]).toBe(language);
}

/** Paragraphs as a person would write them down: what each is, and its text. */
export function outline({ text, paragraphs }: DocumentReading): readonly string[] {
  return paragraphs.map(({ start, end, kind, level }) => `${kind}${level === undefined ? '' : ` ${level}`}: ${text.slice(start, end)}`);
}

export const findingCodes = ({ findings }: DocumentReading) => findings.map(({ code }) => code);

export function bytesOf(text: string): Bytes {
  return new Uint8Array(strToU8(text));
}

export function archiveOf(parts: Readonly<Record<string, string | Uint8Array>>): Bytes {
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([name, part]) => [name, typeof part === 'string' ? strToU8(part) : part]))));
}

const word = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const main = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** A file of a word processor around the inside of its body; `parts` stand beside it or in its place. */
export function docxAround(body: string, parts: Readonly<Record<string, string | Uint8Array>> = {}, type = main): Bytes {
  return archiveOf({
    '[Content_Types].xml': `<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="${type}"/></Types>`,
    'word/document.xml': wordPart('document', `<w:body>${body}</w:body>`),
    ...parts,
  });
}

export function wordPart(name: string, content: string): string {
  return `<?xml version="1.0"?><w:${name} xmlns:w="${word}" xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006">${content}</w:${name}>`;
}

export const p = (text: string, properties = '') => `<w:p><w:pPr>${properties}</w:pPr><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;

const odf = 'urn:oasis:names:tc:opendocument:xmlns:';
const spaces = ['office', 'text', 'table', 'style', 'meta', 'manifest'].map((name) => `xmlns:${name}="${odf}${name}:1.0"`).concat(`xmlns:draw="${odf}drawing:1.0"`).join(' ');

/** A text of OpenDocument around the inside of its body and its list styles. */
export function odtAround(body: string, styles = '', parts: Readonly<Record<string, string | Uint8Array>> = {}): Bytes {
  return archiveOf({
    mimetype: 'application/vnd.oasis.opendocument.text',
    'content.xml': `<office:document-content ${spaces}><office:automatic-styles>${styles}</office:automatic-styles><office:body><office:text>${body}</office:text></office:body></office:document-content>`,
    ...parts,
  });
}

/** A page of a PDF: its lines, nothing at all, a picture of one dot, or what was packed by Deflate. */
export type PdfPageContent = readonly string[] | 'empty' | 'picture' | { readonly packed: Uint8Array };

function contentOf(page: readonly string[] | 'empty' | 'picture'): string {
  if (page === 'empty') return '';
  if (page === 'picture') return 'q 500 0 0 700 40 40 cm /P Do Q';
  return `BT /F 12 Tf 14 TL 70 780 Td ${page.map((line) => `(${line.replace(/[()\\]/gu, String.raw`\$&`)}) Tj T*`).join(' ')} ET`;
}

/** A PDF with Latin letters, 12 points, lines 14 points apart, an empty line where a line is ''. */
export function pdfOfPages(pages: readonly PdfPageContent[]): Bytes {
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', '', '<</Type/Font/Subtype/Type1/BaseFont/Helvetica/Encoding/WinAnsiEncoding>>', `<</Type/XObject/Subtype/Image/Width 1/Height 1/BitsPerComponent 8/ColorSpace/DeviceGray/Length 1>>stream\n\u0001\nendstream`];
  const kids: number[] = [];
  for (const page of pages) {
    const packed = typeof page === 'object' && 'packed' in page;
    const content = packed ? Buffer.from(page.packed).toString('latin1') : contentOf(page);
    objects.push(`<</Length ${content.length}${packed ? '/Filter/FlateDecode' : ''}>>stream\n${content}\nendstream`);
    objects.push(`<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents ${objects.length} 0 R/Resources<</Font<</F 3 0 R>>/XObject<</P 4 0 R>>>>>>`);
    kids.push(objects.length);
  }
  objects[1] = `<</Type/Pages/Count ${kids.length}/Kids[${kids.map((number) => `${number} 0 R`).join(' ')}]>>`;
  const parts = ['%PDF-1.4\n'];
  const offsets: number[] = [];
  let length = 9;
  for (const [index, object] of objects.entries()) {
    offsets.push(length);
    const part = `${index + 1} 0 obj${object}endobj\n`;
    parts.push(part);
    length += part.length;
  }
  parts.push(`xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${length}\n%%EOF`);
  return new Uint8Array(Buffer.from(parts.join(''), 'latin1'));
}

