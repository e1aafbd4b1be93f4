import { strToU8, zipSync } from 'fflate';
import { readFileSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { deflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { documentLimits, readDocumentBounded, readDocumentFile } from '../bounded-reading.ts';
import { openArchive } from './archive.ts';
import { archiveOf, bytesOf, docxAround, findingCodes, odtAround, outline, p, pdfOfPages, read, readWhole, sound } from './documents.test-support.ts';
import type { Bytes } from './documents.test-support.ts';

const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);

describe('plain text', () => {
  test('is kept as it is, and cut into paragraphs', async () => {
    const text = '# Summary\n\nA paragraph that\ngoes on.\n- an entry\n  of two lines\n1) another\nWho\tWhat\n\n\fNext page.\n';
    const reading = await readWhole(bytesOf(text.replaceAll('\n', '\r\n')), 'a.md');
    expect(reading.text).toBe(text);
    expect(outline(reading)).toEqual(['heading 1: # Summary', 'paragraph: A paragraph that\ngoes on.', 'item: - an entry\n  of two lines', 'item: 1) another', 'table-row: Who\tWhat', 'paragraph: Next page.']);
    expect(reading).toMatchObject({ format: 'text', pages: 2, language: 'en', direction: 'ltr', findings: [] });
  });

  test('every text has sound anchors, and reading its own text again changes nothing', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('\n', '\n\n', '- ', '1. ', '\t', '\f', 'é', 'e\u0301', '\u202Eabc\u202C', 'السلام')), { maxLength: 30 }), async (parts) => {
        const reading = await read(bytesOf(parts.join('')));
        if ('refused' in reading) return;
        sound(reading);
        if (reading.format !== 'text') return;
        const again = await read(bytesOf(reading.text));
        expect('refused' in again ? again.sentence : again.text).toBe(reading.text);
      }),
      { numRuns: 300 },
    );
  });
});

describe('bad input', () => {
  test('a wrong extension: the file is read by its content, and the name is told', async () => {
    const reading = await readWhole(docxAround(p('Text.')), 'statement.pdf');
    expect(reading).toMatchObject({ format: 'docx', text: 'Text.', findings: [{ code: 'wrong-extension', details: { extension: '.pdf', format: 'DOCX' } }] });
    expect(await readWhole(pdfOfPages([['Text.']]), 'statement.docx')).toMatchObject({ format: 'pdf', findings: [{ code: 'wrong-extension' }] });
    expect(await read(png, 'statement.docx')).toMatchObject({ refused: true, code: 'unknown-type', sentence: 'statement.docx was not read. It is PNG; DOCX, PDF, ODT, HTML and plain text are read.' });
    expect(await read(bytesOf('{\\rtf1\\ansi text}'), 'statement.txt')).toMatchObject({ refused: true, code: 'unknown-type' });
    expect(await read(archiveOf({ 'a.txt': 'a' }), 'statement.docx')).toMatchObject({ refused: true, code: 'unknown-type' });
    expect(await read(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)]), 'old.doc')).toMatchObject({ refused: true, code: 'unknown-type' });
  });

  test('nothing in a file, or no words in it', async () => {
    for (const bytes of [new Uint8Array(), bytesOf(' \n\n '), docxAround(p('')), odtAround(''), bytesOf('<html><body><script>1</script></body></html>')]) expect(await read(bytes, 'a.docx')).toMatchObject({ refused: true, code: 'empty' });
  });

  test('macros: refused with a sentence, whatever the name says', async () => {
    const sentence = expect.stringContaining('There are macros in it. Save it without them');
    expect(await read(docxAround(p('x'), { 'word/vbaProject.bin': new Uint8Array(8) }), 'letter.docx')).toMatchObject({ refused: true, code: 'has-macros', sentence });
    expect(await read(docxAround(p('x'), {}, 'application/vnd.ms-word.document.macroEnabled.main+xml'), 'letter.docm')).toMatchObject({ refused: true, code: 'has-macros', sentence });
  });

  test('locked files', async () => {
    const container = new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, ...new Uint8Array(500), ...Buffer.from('EncryptedPackage', 'utf16le'), ...new Uint8Array(100)]);
    expect(await read(container, 'a.docx')).toMatchObject({ refused: true, code: 'encrypted' });
    const locked = Buffer.from(pdfOfPages([['Secret.']])).toString('latin1').replace('/Root 1 0 R', `/Root 1 0 R/ID[<00><00>]/Encrypt<</Filter/Standard/V 1/R 2/P -4/O<${'ab'.repeat(32)}>/U<${'cd'.repeat(32)}>>>`);
    expect(await read(new Uint8Array(Buffer.from(locked, 'latin1')), 'a.pdf')).toMatchObject({ refused: true, code: 'encrypted', sentence: 'a.pdf was not read. It is locked by a password.' });
    const zip = Buffer.from(docxAround(p('x')));
    for (let at = zip.indexOf('PK\u0001\u0002'); at >= 0; at = zip.indexOf('PK\u0001\u0002', at + 1)) zip.writeUInt16LE(zip.readUInt16LE(at + 8) | 1, at + 8);
    expect(await read(new Uint8Array(zip), 'a.docx')).toMatchObject({ refused: true, code: 'encrypted' });
  });

  test('damaged files, cut anywhere, are refusals and never faults', async () => {
    const whole = docxAround(p('A text of some length, so that there is something to lose.'.repeat(5)));
    for (let length = 4; length < whole.length; length += 37) expect(await read(whole.slice(0, length), 'a.docx')).toMatchObject({ refused: true, code: 'damaged' });
    const flipped = whole.slice();
    const body = Buffer.from(whole).indexOf('word/document.xml') + 40;
    flipped[body] = (flipped[body] ?? 0) ^ 0xff;
    expect(await read(flipped, 'a.docx')).toMatchObject({ refused: true, code: 'damaged' });
    expect(await read(docxAround('', { 'word/document.xml': '<w:document><w:body><w:p>' }), 'a.docx')).toMatchObject({ refused: true, code: 'damaged', sentence: 'a.docx was not read. Its text is cut short.' });
    expect(await read(new Uint8Array([...bytesOf('%PDF-1.4\n'), ...new Uint8Array(300)]), 'a.pdf')).toMatchObject({ refused: true, code: 'damaged' });
  });

  test('mixed languages are listed, and quotes from right to left are kept as they are', async () => {
    const english = 'Delegations underlined that migration is a shared responsibility and that no State can address it alone.';
    const arabic = 'وأكدت الوفود أن الهجرة مسؤولية مشتركة وأنه لا يمكن لأي دولة أن تعالجها بمفردها في هذا السياق.';
    const quote = `As one delegation put it, \u2067«${arabic}»\u2069 (spoken in Arabic).`;
    const reading = await readWhole(docxAround([english, english, english, english, quote, arabic, 'Les délégations ont souligné que la migration est une responsabilité partagée par tous les États.'].map((text) => p(text)).join('')));
    expect(reading).toMatchObject({ language: 'en', languages: ['en', 'ar', 'fr'], direction: 'ltr' });
    expect(reading.text).toContain(quote);
    expect(findingCodes(reading)).toEqual(['mixed-languages', 'bidi-controls']);
    expect(await readWhole(bytesOf(arabic))).toMatchObject({ language: 'ar', languages: ['ar'], direction: 'rtl', findings: [] });
  });

  test('signs that nobody sees are taken out and counted', async () => {
    const reading = await readWhole(bytesOf(`A\u{E0041}\u{E0042}B co\u00ADoperate\u0007 ${'and so on '.repeat(20)}`));
    expect(reading).toMatchObject({ text: expect.stringMatching(/^AB cooperate and so on/u), findings: [{ code: 'invisible-removed', details: { count: 3 } }] });
  });
});

describe('archives that grow', () => {
  const zeros = new Uint8Array(60 * 1024 * 1024);
  const bomb = zipSync({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': zeros, 'word/a.xml': zeros, 'word/b.xml': zeros, 'word/c.xml': zeros });

  test('a zip bomb in DOCX: what says that it grows is refused before it is unpacked', async () => {
    expect(bomb.length).toBeLessThan(1e6);
    const before = process.memoryUsage().arrayBuffers;
    expect(await read(new Uint8Array(bomb), 'bomb.docx')).toMatchObject({ refused: true, code: 'expands-too-much', sentence: expect.stringContaining('252 MB') });
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20e6);
  });

  test('a zip bomb in DOCX or ODT that hides that it grows is found out while it is unpacked, no further than it said', () => {
    for (const size of [10, 1000, 1_000_000]) expect(() => openArchive(lying(bomb, size, 1e6))).toThrow(expect.objectContaining({ code: 'expands-too-much' }));
    const odt = archiveOf({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': zeros });
    expect(() => openArchive(lying(odt, 5000, 1e6))).toThrow(expect.objectContaining({ code: 'expands-too-much' }));
  });

  test('a part that does not hold what it said is damaged, and so are two parts of one name', () => {
    expect(() => openArchive(lying(archiveOf({ 'a.xml': 'x'.repeat(100) }), 200))).toThrow(expect.objectContaining({ code: 'damaged' }));
    const twice = Buffer.from(archiveOf({ 'a.xml': 'one', 'b.xml': 'two' }));
    twice.write('a.xml', twice.lastIndexOf('b.xml'));
    expect(() => openArchive(twice)).toThrow(expect.objectContaining({ code: 'damaged' }));
  });
});

/** The same archive, saying in both its headers that parts longer than `over` have `size` bytes. */
function lying(archive: Uint8Array, size: number, over = 0): Bytes {
  const bytes = Buffer.from(archive);
  for (const [mark, place] of [['PK\u0003\u0004', 22], ['PK\u0001\u0002', 24]] as const) for (let at = bytes.indexOf(mark); at >= 0; at = bytes.indexOf(mark, at + 4)) if (bytes.readUInt32LE(at + place) > over) bytes.writeUInt32LE(size, at + place);
  return new Uint8Array(bytes);
}

describe('in a thread of its own, within bounds', () => {
  const page = Array.from({ length: 40 }, (_, index) => `${index + 1}. Delegations underlined the importance of cooperation in this area.`);

  test('a text of 2,000 pages', { timeout: 60_000 }, async () => {
    const bytes = bytesOf(Array.from({ length: 2000 }, () => page.join('\n')).join('\n\f\n'));
    const reading = await readDocumentBounded({ name: 'long.txt', bytes });
    expect(reading).toMatchObject({ pages: 2000, language: 'en', findings: [{ code: 'long', details: { pages: 2000 } }] });
    expect('paragraphs' in reading && reading.paragraphs.length).toBe(80_000);
  });

  test('a PDF of 2,000 pages', { timeout: 90_000 }, async () => {
    const reading = await readDocumentBounded({ name: 'long.pdf', bytes: pdfOfPages(Array.from({ length: 2000 }, () => page)) });
    expect(reading).toMatchObject({ pages: 2000, findings: [{ code: 'long', details: { pages: 2000 } }] });
  });

  test('a file of a word processor of 2,000 pages', { timeout: 60_000 }, async () => {
    const bytes = docxAround(Array.from({ length: 80_000 }, (_, index) => p(`Paragraph ${index}: delegations underlined the importance of cooperation in this area.`)).join(''));
    const reading = await readDocumentBounded({ name: 'long.docx', bytes });
    expect('paragraphs' in reading && reading.paragraphs.length).toBe(80_000);
  });

  test('a page that unpacks without end is given up', { timeout: 60_000 }, async () => {
    const packed = deflateSync(Buffer.alloc(400e6, ' '), { level: 1 });
    expect(packed.length).toBeLessThan(4e6);
    expect(await readDocumentBounded({ name: 'bomb.pdf', bytes: pdfOfPages([{ packed }]) }, { ...documentLimits, megabytes: 200 })).toMatchObject({ refused: true, code: 'expands-too-much' });
  });

  test('what is too large is not loaded, what takes too long is given up, what is absent is a sentence', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'travaux-document-'));
    const path = join(folder, 'a.txt');
    await writeFile(path, 'A text.');
    expect(await readDocumentFile(path)).toMatchObject({ format: 'text', text: 'A text.' });
    expect(await readDocumentFile(path, { ...documentLimits, bytes: 3 })).toMatchObject({ refused: true, code: 'too-large' });
    expect(await readDocumentFile(join(folder, 'none.txt'))).toMatchObject({ refused: true, code: 'cannot-open' });
    expect(await readDocumentBounded({ name: 'a.txt', bytes: bytesOf('A text.') }, { ...documentLimits, milliseconds: 1 })).toMatchObject({ refused: true, code: 'took-too-long' });
    await rm(folder, { recursive: true });
  });
});

const source = new URL('../../../../shared/gcm/source/002_8a0de07891f0b6b4.txt', import.meta.url);

test.skipIf(!existing(source))('the summary of the meeting at mid-point is read whole, every word in its place (needs ../shared)', async () => {
  const bytes = new Uint8Array(readFileSync(source));
  const reading = await readWhole(bytes, 'summary.txt');
  expect(reading).toMatchObject({ format: 'text', language: 'en', languages: ['en'], direction: 'ltr' });
  expect(reading.text).toBe(new TextDecoder().decode(bytes).replaceAll('\r\n', '\n').normalize('NFC'));
  expect(reading.paragraphs.filter(({ kind }) => kind === 'item').length).toBeGreaterThan(100);
});

function existing(file: URL): boolean {
  try {
    return readFileSync(file).length > 0;
  } catch {
    return false;
  }
}
