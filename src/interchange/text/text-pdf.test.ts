import { describe, expect, test } from 'vitest';
import { languages } from '../../process/vocabulary/language.ts';
import { bytesOf, chineseHere, infoOf, noPoppler, textOf } from '../paper/paper.test-support.ts';
import { readWhole } from '../document/documents.test-support.ts';
import type { TextOut } from './out.ts';
import { holders, plainWords, textIn } from './papers.test-support.ts';
import { textPdf } from './text-pdf.ts';

const readable = languages.filter((language) => language !== 'zh' || chineseHere);
const pdf = (out: TextOut) => textPdf(out, plainWords);

describe.skipIf(noPoppler)('as a PDF (needs poppler-utils)', () => {
  test.each(readable)('a compilation says everything in %s', async (language) => {
    const made = await pdf(textIn(language));
    const text = textOf(made).normalize('NFKC');
    for (const part of ['A/CONF.1/L.2', 'COMPILATION', 'US_PARTY', 'G77_BLOC', '12 bis', '13 alt', 'CLEAN', 'INFORMALS']) expect(text).toContain(part);
    expect(infoOf(made)).toMatchObject({ Title: textIn(language).title, Tagged: 'yes', Pages: '1' });
    expect((await readWhole(bytesOf(made).slice(), 'text.pdf')).text).toContain('G77_BLOC');
  });

  test('brackets, with names and without, changes and clean', async () => {
    const flat = async (more: Partial<TextOut>) => textOf(await pdf(textIn('en', more))).replace(/\s+/gu, ' ');
    expect(await flat({})).toContain('States [shall / may – US_PARTY, CA_PARTY / should – EU_BLOC]');
    expect(await flat({ names: false })).toContain('States [shall][may][should] open safe [and regular] paths');
    expect(await flat({ variant: 'changes' })).toContain('States shall may (US_PARTY, CA_PARTY) should (EU_BLOC)');
    expect(await flat({ variant: 'reading', party: 'g77' })).toContain('States shall open safe paths within two years.');
  });

  test('TX-19 without names the same bytes whoever holds what', async () => {
    for (const variant of ['compilation', 'changes', 'clean'] as const) {
      const plain = Buffer.from(bytesOf(await pdf(textIn('en', { names: false, variant }))));
      for (let turn = 1; turn < holders.length; turn += 1) expect(Buffer.from(bytesOf(await pdf(textIn('en', { names: false, variant }, turn)))).equals(plain)).toBe(true);
      expect(textOf(await pdf(textIn('en', { names: false, variant })))).not.toMatch(/_BLOC|_PARTY/u);
    }
  });
});
