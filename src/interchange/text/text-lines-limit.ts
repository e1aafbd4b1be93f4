import { refusedPaper } from '../paper/paper.ts';
import type { PaperRefused } from '../paper/paper.ts';

export const mostLinesOnPaper = 20_000;

export function tooLong({ length }: readonly unknown[]): PaperRefused | undefined {
  return length > mostLinesOnPaper ? refusedPaper('too-much', `A text on paper has at most ${mostLinesOnPaper} paragraphs; these are ${length}.`) : undefined;
}
