import { fileTypeFromBuffer } from 'file-type';
import { looksBinary } from '../work-plan/sniff-format.ts';
import { openArchive } from './archive.ts';
import type { Archive } from './archive.ts';
import { Unreadable } from './document-reading.ts';
import { isAkn } from './read-akn.ts';
import { decodeDocument } from './text-encoding.ts';
import { readXml } from './xml-events.ts';

export type Opened =
  | { readonly format: 'pdf' }
  | { readonly format: 'docx'; readonly archive: Archive; readonly body: string }
  | { readonly format: 'odt'; readonly archive: Archive }
  | { readonly format: 'html' | 'text'; readonly text: string };

const taken = 'DOCX, PDF, ODT, HTML and plain text are';

/** What the bytes are, whatever the file is called. Throws `Unreadable` for what is not read here, and why. */
export async function openDocument(bytes: Uint8Array): Promise<Opened> {
  if (bytes.length === 0) throw new Unreadable('empty', 'It has no content.');
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return { format: 'pdf' };
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04])) return officeFile(openArchive(bytes));
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOfficeFile(bytes);
  const found = await fileTypeFromBuffer(bytes);
  if (found !== undefined && found.ext !== 'xml') throw new Unreadable('unknown-type', `It is ${found.ext.toUpperCase()}; ${taken} read.`);
  if (looksBinary(bytes)) throw new Unreadable('unknown-type', `It is of an unknown type; ${taken} read.`);
  const text = decodeDocument(bytes);
  if (looksLikeHtml(text) || isAkn(text)) return { format: 'html', text };
  if (found !== undefined) throw new Unreadable('unknown-type', `It is XML; ${taken} read.`);
  return { format: 'text', text };
}

function begins(bytes: Uint8Array, mark: readonly number[]): boolean {
  return mark.every((byte, index) => bytes[index] === byte);
}

function latin(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1');
}

function looksLikeHtml(text: string): boolean {
  const beginning = text.slice(0, 4096).replace(/^\uFEFF?\s*(?:<\?xml[^>]*>\s*)?/u, '').replace(/^(?:<!--.*?-->\s*)+/su, '');
  return /^<(?:!doctype html|html|head|body|table|meta|p|div|h[1-6]|ul|ol|article|section|main|title)\b/iu.test(beginning);
}

/** Locked files of a word processor are kept in the container of the old ones. */
function oldOfficeFile(bytes: Uint8Array): Unreadable {
  const locked = Buffer.from(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));
  return locked ? new Unreadable('encrypted', 'It is locked by a password.') : new Unreadable('unknown-type', `It is a file of an old word processor; ${taken} read.`);
}

function officeFile(archive: Archive): Opened {
  if (archive.names.includes('encrypted-package')) throw new Unreadable('encrypted', 'It is locked by a password.');
  const types = archive.part('[Content_Types].xml');
  const kind = types === undefined ? openDocumentKind(archive) : wordKind(archive, types);
  if (kind === undefined) throw new Unreadable('unknown-type', `It is an archive or an office file of another kind; ${taken} read.`);
  return kind;
}

/** What the parts are, as the file says itself; the part with the text may have any name. */
function wordKind(archive: Archive, types: Uint8Array): Opened | undefined {
  let body: string | undefined;
  let macros = archive.names.some((name) => /(?:^|\/)vba(?:Project\.bin|Data\.xml)$/iu.test(name));
  readXml(types, {}, {
    open: (name, attribute) => {
      const type = attribute('ContentType') ?? '';
      if (/macroEnabled|vbaProject/iu.test(type)) macros = true;
      if (/wordprocessingml\.(?:document|template)\.main\+xml$/u.test(type)) body = name === 'Override' ? (attribute('PartName') ?? '').replace(/^\//u, '') : 'word/document.xml';
    },
    close: () => undefined,
    text: () => undefined,
  });
  if (macros) throw hasMacros();
  return body === undefined ? undefined : { format: 'docx', archive, body };
}

function openDocumentKind(archive: Archive): Opened | undefined {
  const kind = archive.part('mimetype');
  if (kind === undefined || !/^application\/vnd\.oasis\.opendocument\.text(?:-template)?\s*$/u.test(latin(kind.subarray(0, 100)))) return undefined;
  const manifest = archive.part('META-INF/manifest.xml');
  if (manifest !== undefined && Buffer.from(manifest).includes('encryption-data')) throw new Unreadable('encrypted', 'It is locked by a password.');
  if (archive.names.some((name) => /^Scripts\/.|^Basic\/.+\/(?!script-lb\.xml$)[^/]+$/u.test(name))) throw hasMacros();
  return { format: 'odt', archive };
}

function hasMacros(): Unreadable {
  return new Unreadable('has-macros', 'There are macros in it. Save it without them (as .docx or .odt) and send it again; this copy is not kept.');
}
