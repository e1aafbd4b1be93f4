import { expect, test } from 'vitest';
import { bytesOf, docxAround, p, wordPart } from './documents.test-support.ts';
import type { Bytes } from './documents.test-support.ts';
import { readTrackedChanges } from './tracked-changes.ts';

async function tracked(bytes: Bytes): Promise<readonly string[]> {
  return (await readTrackedChanges({ name: 'a.docx', bytes })).map((pieces) => pieces.map(({ text, change }) => (change === undefined ? text : `${change === 'inserted' ? '+' : '-'}{${text}}`)).join(''));
}

const run = (text: string, tag = 't') => `<w:r><w:${tag}>${text}</w:${tag}></w:r>`;

test('words that were inserted, deleted or moved stand in their paragraph; a paragraph without changes does not', async () => {
  const bytes = docxAround([
    `<w:p>${run('Ports ')}<w:del w:id="1">${run('may', 'delText')}</w:del><w:ins w:id="2">${run('shall')}<w:del w:id="3">${run(' not', 'delText')}</w:del></w:ins>${run(' wait.')}</w:p>`,
    p('Nothing here.'),
    `<w:p><w:pPr><w:rPr><w:del w:id="4"/></w:rPr></w:pPr><w:del w:id="5">${run('A paragraph that goes.', 'delText')}</w:del></w:p>`,
    `<w:p><w:moveFrom w:id="6">${run('From here.')}</w:moveFrom><w:r><w:rPr><w:rPrChange w:id="7"><w:rPr/></w:rPrChange></w:rPr><w:t>Old</w:t></w:r></w:p><w:p><w:moveTo w:id="8">${run('From here.')}</w:moveTo></w:p>`,
    `<w:tbl><w:tr><w:trPr><w:del w:id="9"/></w:trPr><w:tc>${p('A row that goes')}</w:tc></w:tr></w:tbl>`,
  ].join(''), { 'word/footnotes.xml': wordPart('footnotes', `<w:footnote w:id="1"><w:p><w:ins w:id="1">${run('A note.')}</w:ins></w:p></w:footnote>`) });
  expect(await tracked(bytes)).toEqual(['Ports -{may}+{shall}-{ not} wait.', '-{A paragraph that goes.}-{¶}', '-{From here.}Old', '+{From here.}', '-{A row that goes}', '+{A note.}']);
});

test('no other file has any, whatever it is', async () => {
  expect(await tracked(bytesOf('Ports wait.'))).toEqual([]);
  expect(await tracked(bytesOf('%PDF-1.7'))).toEqual([]);
  expect(await tracked(new Uint8Array([0x50, 0x4b, 3, 4, 1]))).toEqual([]);
});
