import { AlignmentType, Document, FootnoteReferenceRun, HeadingLevel, InsertedTextRun, DeletedTextRun, LevelFormat, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx';
import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extract } from '../../analysis/extract/extract.ts';
import { docxAround, findingCodes, outline, p, readWhole, wordPart } from './documents.test-support.ts';
import type { Bytes } from './documents.test-support.ts';

const level = (level: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({ level, format, text, alignment: AlignmentType.START });
const item = (text: string, level: number, reference = 'numbers') => new Paragraph({ text, numbering: { reference, level } });
const cell = (...texts: string[]) => new TableCell({ children: texts.map((text) => new Paragraph(text)) });

async function written(children: readonly (Paragraph | Table)[], footnotes: Record<string, { children: Paragraph[] }> = {}): Promise<Bytes> {
  const numbering = { config: [{ reference: 'numbers', levels: [level(0, LevelFormat.DECIMAL, '%1.'), level(1, LevelFormat.LOWER_LETTER, '(%2)'), level(2, LevelFormat.LOWER_ROMAN, '%1.%2.%3')] }, { reference: 'dots', levels: [level(0, LevelFormat.BULLET, '\uF0B7')] }] };
  return new Uint8Array(await Packer.toBuffer(new Document({ numbering, footnotes, sections: [{ children: [...children] }] })));
}

describe('a file of a word processor', () => {
  test('keeps headings, and the numbers and bullets of lists as they are printed', async () => {
    const bytes = await written([
      new Paragraph({ text: 'Summary', heading: HeadingLevel.TITLE }),
      new Paragraph({ text: 'Findings', heading: HeadingLevel.HEADING_2 }),
      item('Open regular pathways', 0), item('for work', 1), item('for study', 1), item('with permits', 2), item('Share data', 0), item('at once', 1),
      new Paragraph('A paragraph between.'),
      item('Train officials', 0), item('A point', 0, 'dots'),
    ]);
    expect(outline(await readWhole(bytes, 'a.docx'))).toEqual([
      'heading 1: Summary', 'heading 2: Findings', 'item 1: 1. Open regular pathways', 'item 2: (a) for work', 'item 2: (b) for study', 'item 3: 1.b.i with permits', 'item 1: 2. Share data', 'item 2: (a) at once',
      'paragraph: A paragraph between.', 'item 1: 3. Train officials', 'item 1: • A point',
    ]);
  });

  test('entries of a list stand on lines of their own, other paragraphs apart', async () => {
    const { text } = await readWhole(await written([new Paragraph('One.'), item('a', 0), item('b', 0), new Paragraph('Two.')]));
    expect(text).toBe('One.\n\n1. a\n2. b\n\nTwo.');
  });

  test('footnotes stand at the end, their marks raised in the text', async () => {
    const reading = await readWhole(await written([new Paragraph({ children: [new TextRun('Agreed'), new FootnoteReferenceRun(1), new TextRun(' and noted'), new FootnoteReferenceRun(2)] })], { 1: { children: [new Paragraph('See the record.')] }, 2: { children: [new Paragraph('Ibid.')] } }));
    expect(outline(reading)).toEqual(['paragraph: Agreed¹ and noted²', 'footnote: ¹ See the record.', 'footnote: ² Ibid.']);
    expect(reading.findings).toContainEqual({ code: 'footnotes', details: { count: 2 } });
  });

  test('insertions are accepted, deletions left out, and both are told', async () => {
    const mark = { id: 1, author: 'A', date: '2017-12-04T00:00:00Z' };
    const reading = await readWhole(await written([new Paragraph({ children: [new TextRun('States '), new DeletedTextRun({ text: 'may', ...mark }), new InsertedTextRun({ text: 'shall', ...mark }), new TextRun(' report.')] })]));
    expect(reading.text).toBe('States shall report.');
    expect(reading.findings).toContainEqual({ code: 'tracked-changes', details: { insertions: 1, deletions: 1 } });
  });

  test('a paragraph whose end was deleted goes on with the next; a deleted row and what was moved away are gone', async () => {
    const bytes = docxAround(`${p('One ', '<w:rPr><w:del w:id="1"/></w:rPr>')}${p('two.')}<w:moveFrom w:id="2"><w:r><w:t>away</w:t></w:r></w:moveFrom><w:tbl><w:tr><w:trPr><w:del w:id="3"/></w:trPr><w:tc>${p('gone')}</w:tc></w:tr><w:tr><w:tc>${p('kept')}</w:tc></w:tr></w:tbl>`);
    expect(outline(await readWhole(bytes))).toEqual(['paragraph: One two.', 'table-row: kept']);
  });

  test('rows of tables have their cells parted by tabs; a frame of one cell is no table', async () => {
    const bytes = await written([new Table({ rows: [new TableRow({ children: [cell('Date'), cell('Event')] }), new TableRow({ children: [cell('4 December'), cell('Opening', 'Plenary')] })] }), new Table({ rows: [new TableRow({ children: [cell('First.', 'Second.')] })] })]);
    expect(outline(await readWhole(bytes))).toEqual(['table-row: Date\tEvent', 'table-row: 4 December\tOpening\nPlenary', 'paragraph: First.', 'paragraph: Second.']);
  });

  test('a list may stand in a style, be restarted, and be ended by list 0', async () => {
    const levels = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="upperRoman"/><w:lvlText w:val="%1."/></w:lvl>';
    const bytes = docxAround([p('a', '<w:pStyle w:val="L"/>'), p('b', '<w:pStyle w:val="L"/>'), p('none', '<w:pStyle w:val="L"/><w:numPr><w:numId w:val="0"/></w:numPr>'), p('c', '<w:pStyle w:val="Sub"/>'), p('anew', '<w:numPr><w:ilvl w:val="0"/><w:numId w:val="2"/></w:numPr>'), p('old', '<w:pPrChange w:id="1"><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:pPrChange>')].join(''), {
      'word/styles.xml': wordPart('styles', '<w:style w:type="paragraph" w:styleId="L"><w:name w:val="Numbered"/><w:pPr><w:numPr><w:numId w:val="1"/></w:numPr></w:pPr></w:style><w:style w:type="paragraph" w:styleId="Sub"><w:name w:val="Sub"/><w:basedOn w:val="L"/></w:style>'),
      'word/numbering.xml': wordPart('numbering', `<w:abstractNum w:abstractNumId="7">${levels}</w:abstractNum><w:num w:numId="1"><w:abstractNumId w:val="7"/></w:num><w:num w:numId="2"><w:abstractNumId w:val="7"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>`),
    });
    expect(outline(await readWhole(bytes))).toEqual(['item 1: I. a', 'item 1: II. b', 'paragraph: none', 'item 1: III. c', 'item 1: I. anew', 'paragraph: old']);
  });

  test('comments, hidden words and second copies are left out, frames and pages are read', async () => {
    const box = (name: string) => `<mc:${name}><w:txbxContent>${p('In a box.')}</w:txbxContent></mc:${name}>`;
    const bytes = docxAround(`<w:p><w:r><w:t>Seen</w:t></w:r><w:r><w:rPr><w:vanish/></w:rPr><w:t>unseen</w:t></w:r><w:r><mc:AlternateContent>${box('Choice')}${box('Fallback')}</mc:AlternateContent></w:r><w:r><w:tab/><w:t>so\u00ADlidarity</w:t><w:commentReference w:id="0"/></w:r></w:p><w:p><w:r><w:lastRenderedPageBreak/><w:t>Next page.</w:t></w:r></w:p>`, { 'word/comments.xml': wordPart('comments', `<w:comment w:id="0">${p('A remark')}</w:comment>`) });
    const reading = await readWhole(bytes);
    expect(outline(reading)).toEqual(['paragraph: In a box.', 'paragraph: Seen\tsolidarity', 'paragraph: Next page.']);
    expect(reading.paragraphs.map(({ page }) => page)).toEqual([1, 1, 2]);
    expect(reading).toMatchObject({ pages: 2, findings: [{ code: 'hidden-text', details: { count: 1 } }, { code: 'comments-left-out', details: { count: 1 } }] });
  });

  test('other prefixes, another place of the text and the strict edition are read', async () => {
    const body = '<d:document xmlns:d="http://purl.oclc.org/ooxml/wordprocessingml/main"><d:body><d:p><d:pPr><d:outlineLvl d:val="2"/></d:pPr><d:r><d:t>Strict &amp; plain</d:t></d:r></d:p></d:body></d:document>';
    const types = '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/body/text.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
    expect(outline(await readWhole(docxAround('', { '[Content_Types].xml': types, 'body/text.xml': body })))).toEqual(['heading 3: Strict & plain']);
  });

  test('entities of a DTD are not expanded, and nothing outside is asked for', async () => {
    const part = wordPart('document', `<w:body>${p('before &lol; after')}</w:body>`).replace('<w:document', '<!DOCTYPE w:document [<!ENTITY lol SYSTEM "file:///etc/passwd">]><w:document');
    const { text } = await readWhole(docxAround('', { 'word/document.xml': part }));
    expect(text).toMatch(/^before .*after$/u);
    expect(text).not.toContain('root:');
    expect(findingCodes(await readWhole(docxAround(p('x'))))).toEqual([]);
  });
});

const source = new URL('../../../../shared/gcm/source/002_8a0de07891f0b6b4.txt', import.meta.url);

test.skipIf(!existsSync(source))('a summary written as DOCX gives the recommendations that its plain text gives, word for word (needs ../shared)', async () => {
  const { text, paragraphs } = await readWhole(new Uint8Array(readFileSync(source)), 'summary.txt');
  const lines = paragraphs.map(({ start, end }) => text.slice(start, end).replaceAll('**', '').replace(/\s+/gu, ' ').trim()).filter((line) => line !== '');
  const reading = await readWhole(await written(lines.map((line) => (line.startsWith('- ') ? item(line.slice(2), 0, 'dots') : new Paragraph(line)))));
  const recommendations = (whole: string) => extract(whole).sections.flatMap(({ items }) => items.map(({ start, end }) => whole.slice(start, end).replaceAll('**', '').replace(/\s+/gu, ' ').replace(/^[-•] /u, '')));
  expect(recommendations(reading.text)).toHaveLength(126);
  expect(recommendations(reading.text)).toEqual(recommendations(text));
});
