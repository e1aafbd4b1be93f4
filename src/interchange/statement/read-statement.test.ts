import { describe, expect, test } from 'vitest';
import { readStatementBounded } from '../bounded-reading.ts';
import { readStatement } from './read-statement.ts';
import { docxOf, pdfOf, textOf } from './statements.test-support.ts';

const read = (bytes: Uint8Array, name = 'a') => readStatement({ name, bytes });

describe('the pages of a statement', () => {
  test('a PDF says its own, however many', async () => {
    expect(await read(pdfOf(1))).toEqual({ type: 'pdf', pages: 1 });
    expect(await read(pdfOf(300), 'short.txt')).toEqual({ type: 'pdf', pages: 300 });
  });

  test('a file of a word processor counts by what it says, its breaks and its characters, whichever is most', async () => {
    expect(await read(docxOf(['Madam Chair.']))).toEqual({ type: 'docx', pages: 1 });
    expect(await read(docxOf(['Madam Chair.'], { pages: 4 }))).toEqual({ type: 'docx', pages: 4 });
    expect(await read(docxOf(['Madam Chair.'], { pages: 1, breaks: 6 }))).toEqual({ type: 'docx', pages: 7 });
    expect(await read(docxOf(Array.from({ length: 300 }, () => 'word '.repeat(600)), { pages: 1 }))).toEqual({ type: 'docx', pages: 300 });
  });

  test('plain text counts by its characters and form feeds', async () => {
    expect(await read(textOf('السيدة الرئيسة، شكرا.'))).toEqual({ type: 'text', pages: 1 });
    expect(await read(textOf('one\ftwo\fthree'))).toEqual({ type: 'text', pages: 3 });
    expect(await read(textOf('a'.repeat(900_000)))).toEqual({ type: 'text', pages: 300 });
  });

  test('anything else is refused, whatever it is called', async () => {
    const png = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 0x49, 0x48, 0x44, 0x52]);
    for (const bytes of [new Uint8Array(), png, new Uint8Array(500)]) expect(await read(bytes, 'statement.pdf')).toMatchObject({ refused: true, code: 'unknown-type' });
    expect(await read(new Uint8Array([...textOf('%PDF-1.4\n'), ...new Uint8Array(300)]))).toMatchObject({ refused: true, code: 'damaged' });
    expect(await read(docxOf([]).subarray(0, 200))).toMatchObject({ refused: true });
  });

  test('in a thread of its own, within bounds', async () => {
    expect(await readStatementBounded({ name: 'a.pdf', bytes: pdfOf(3) })).toEqual({ type: 'pdf', pages: 3 });
    expect(await readStatementBounded({ name: 'a.pdf', bytes: pdfOf(3) }, { bytes: 10, milliseconds: 1000, megabytes: 64 })).toMatchObject({ refused: true, code: 'too-large' });
  });
});
