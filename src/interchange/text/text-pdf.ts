import { typeset } from '../paper/compile.ts';
import type { Paper, PaperLimits, PaperRefused } from '../paper/paper.ts';
import { tooLong } from './text-lines-limit.ts';
import type { TextOut } from './out.ts';
import type { PaperWords } from './paper-words.ts';
import { textPaper } from './text-paper.ts';
import type { PaperLine } from './text-paper.ts';

const limitsOfText: PaperLimits = { milliseconds: 60_000 };

/**
 * A text as a PDF of A4 pages: with its brackets, as changes, or clean, as the variant of `out` says. The same input gives
 * the same bytes. Refused (`too-much`) above 20,000 paragraphs; with a RangeError: a party's reading or changes without names.
 */
export async function textPdf(out: TextOut, words: PaperWords, limits: PaperLimits = limitsOfText): Promise<Paper | PaperRefused> {
  const { body, ...head } = textPaper(out, out.variant === 'compilation' ? 'brackets' : out.variant === 'changes' ? 'marks' : 'clean', words);
  return tooLong(body) ?? typeset('text', { ...head, 'lines-of-text': body.map(printed) }, limits);
}

function printed({ kind, heading, level, label, labelChange, runs, status }: PaperLine) {
  return { kind, heading, level, label, labelChange: labelChange ?? null, runs: runs.map(({ text, is, change, apart = false }) => ({ text, is, change: change ?? null, apart })), status: status === undefined ? null : { ...status } };
}
