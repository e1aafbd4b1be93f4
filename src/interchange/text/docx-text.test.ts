import mammoth from 'mammoth';
import { describe, expect, test } from 'vitest';
import { languages } from '../../process/vocabulary/language.ts';
import { outline, readWhole } from '../document/documents.test-support.ts';
import { textDocx } from './docx-text.ts';
import type { TextOut } from './out.ts';
import { holders, plainWords, textIn } from './papers.test-support.ts';
import type { LineForm } from './text-paper.ts';
import { partOf } from './tracked.test-support.ts';

async function docx(out: TextOut, form: LineForm): Promise<Uint8Array<ArrayBuffer>> {
  const made = await textDocx(out, form, plainWords);
  if (made.refused === true) throw new Error(made.sentence);
  return made.docx;
}

/** The paragraphs behind the heading of the paper, as the reader of documents sees them. */
async function read(out: TextOut, form: LineForm): Promise<readonly string[]> {
  const paragraphs = outline(await readWhole(await docx(out, form), 'text.docx'));
  return paragraphs.slice(paragraphs.indexOf('paragraph: LEGEND') + 1).map((line) => line.replace(/^paragraph: /u, ''));
}

test('brackets with names behind alternatives, labels, and where each provision stands', async () => {
  expect(await read(textIn('en'), 'brackets')).toEqual([
    'heading 1: Preamble',
    'PP1\tRecalling that people have always moved,\u2003[CLEAN]',
    'heading 2: Objective 1\u2003Open safe paths for people on the move\u2003[CLEAN]',
    '12.\tStates [shall / may – US_PARTY, CA_PARTY / should – EU_BLOC] open safe [and regular – G77_BLOC delete] paths within two years.',
    '12 bis.\t[Paths are open to families [and friends – JP_PARTY] together. – EU_BLOC, G77_BLOC]',
    '13.\t[Each State reports every second year on what it has done. – JP_PARTY delete]',
    '13 alt.\t[Nobody is obliged to report; a forum may hear those who wish to. – US_PARTY]',
    '(a)\twith the means that it has;',
    '[MOVE 12. – CA_PARTY]',
    '14.\tThe text enters into use on the day after its adoption.\u2003[INFORMALS, PENDING JP_PARTY]',
  ]);
});

test('brackets without names', async () => {
  const lines = await read(textIn('en', { names: false }), 'brackets');
  expect(lines[3]).toBe('12.\tStates [shall][may][should] open safe [and regular] paths within two years.');
  expect(lines[4]).toBe('12 bis.\t[Paths are open to families [and friends] together.]');
  expect(lines.at(-1)).toContain('[INFORMALS, PENDING]');
});

test('marks for translators: literal numbers, bold, underlined and struck through, nothing tracked', async () => {
  const out = textIn('en', { variant: 'changes' });
  const lines = await read(out, 'marks');
  expect(lines[3]).toBe('12.\tStates shall may (US_PARTY, CA_PARTY) should (EU_BLOC) open safe and regular (G77_BLOC) paths within two years.');
  expect(lines[4]).toBe('12 bis.\tPaths are open to families and friends (JP_PARTY) together. (EU_BLOC, G77_BLOC, JP_PARTY)');
  const body = partOf(await docx(out, 'marks'), 'word/document.xml');
  expect(body).not.toMatch(/<w:(?:ins|del|numPr|moveFrom)[ >]/u);
  expect(body).toMatch(/<w:strike\/>(?:(?!<\/w:r>).)*> shall</u);
  expect(body).toMatch(/<w:b\/><w:bCs\/>(?:(?!<\/w:r>).)*<w:u(?:(?!<\/w:r>).)*> may</u);
});

test('clean: the base, a reading, what is agreed, what all have come to', async () => {
  const line = async (more: Partial<TextOut>) => (await read(textIn('en', more), 'clean')).filter((one) => /^1[23]/u.test(one));
  expect(await line({ variant: 'base' })).toEqual(['12.\tStates shall open safe and regular paths within two years.', '13.\tEach State reports every second year on what it has done.']);
  expect(await line({ variant: 'reading', party: 'eu' })).toEqual(['12.\tStates should open safe and regular paths within two years.', '12 bis.\tPaths are open to families together.', '13.\tEach State reports every second year on what it has done.']);
  expect(await line({ variant: 'reading', party: 'jp' })).toEqual(['12.\tStates shall open safe and regular paths within two years.', '12 bis.\tPaths are open to families and friends together.']);
  expect(await line({ variant: 'agreed' })).toEqual(['12.\tStates […] open safe […] paths within two years.', '13.\t[…]']);
  expect(await line({ variant: 'clean' })).toEqual(await line({ variant: 'base' }));
  await expect(textDocx(textIn('en', { variant: 'reading', party: 'eu', names: false }), 'clean', plainWords)).rejects.toThrow(RangeError);
});

describe.each(languages)('in %s', (language) => {
  test('another program reads headings and words; what runs to the left does', async () => {
    const file = await docx(textIn(language), 'brackets');
    const { value, messages } = await mammoth.convertToHtml({ buffer: Buffer.from(file) });
    expect(messages.filter(({ type }) => type === 'error')).toEqual([]);
    expect(value).toMatch(/<h1>.+<\/h1>.*<h2>/u);
    for (const text of ['A/CONF.1/L.2', 'COMPILATION', 'FORM brackets', '13 alt.', 'JP_PARTY']) expect(value).toContain(text);
    const body = partOf(file, 'word/document.xml');
    expect((body.match(/<w:bidi\/>/gu) ?? []).length).toBe(language === 'ar' ? (body.match(/<w:p>/gu) ?? []).length : 0);
    if (language === 'ar') expect(body).toMatch(/<w:rtl w:val="false"\/>(?:(?!<\/w:r>).)*>EU_BLOC</u);
  });

  test.each(['brackets', 'marks', 'clean'] as const)('TX-19 without names the same bytes whoever holds what, and no name in any part (%s)', async (form) => {
    const plain = await docx(textIn(language, { names: false }), form);
    for (let turn = 1; turn < holders.length; turn += 1) expect(Buffer.from(await docx(textIn(language, { names: false }, turn), form)).equals(Buffer.from(plain))).toBe(true);
    for (const part of ['word/document.xml', 'word/settings.xml', 'docProps/core.xml', 'docProps/app.xml', 'docProps/custom.xml']) expect(partOf(plain, part)).not.toMatch(/_BLOC|_PARTY|w:rsid|Un-named/u);
  });
});

test('the same text has the same bytes, and the day of the copy', async () => {
  const [one, two] = [await docx(textIn('fr'), 'brackets'), await new Promise<Uint8Array>((resolve) => setTimeout(() => resolve(docx(textIn('fr'), 'brackets')), 1100))];
  expect(Buffer.from(one).equals(Buffer.from(two))).toBe(true);
  expect(partOf(one, 'docProps/core.xml')).toContain('2018-05-14T00:00:00Z</dcterms:created>');
});

test('a label ends with one full stop, and names are parted from the words behind them', async () => {
  const made = await textDocx(textIn('ru', { variant: 'changes' }), 'marks', { ...plainWords, alternative: () => 'альт.' });
  const text = made.refused === true ? '' : (await readWhole(made.docx, 'text.docx')).text;
  expect(text).toContain('13 альт.\tНикто');
  expect(text).toContain('(US_PARTY, CA_PARTY) Государствам');
});
