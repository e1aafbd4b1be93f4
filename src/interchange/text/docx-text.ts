import type { FileChild } from 'docx';
import type { PaperRefused } from '../paper/paper.ts';
import { afterLabel, labelRun, placed, quiet, startsRightToLeft, wordFile, words } from './docx-page.ts';
import type { WordRun } from './docx-page.ts';
import type { TextOut } from './out.ts';
import type { PaperWords } from './paper-words.ts';
import { tooLong } from './text-lines-limit.ts';
import { textPaper } from './text-paper.ts';
import type { LineForm, PaperLine, PaperRun, TextPaper } from './text-paper.ts';

export interface WordText {
  readonly refused?: undefined;
  readonly docx: Uint8Array<ArrayBuffer>;
}

/**
 * A text as an Office Open XML document (ECMA-376) without automatic numbers and without tracked changes: `brackets` with
 * names or without, `marks` for those who translate, `clean` in the wanted variant. The same input gives the same bytes.
 * Refused (`too-much`) above 20,000 paragraphs.
 */
export async function textDocx(out: TextOut, form: LineForm, said: PaperWords): Promise<WordText | PaperRefused> {
  const paper = textPaper(out, form, said);
  return tooLong(paper.body) ?? { docx: await wordFile({ head: paper, secretariat: said.secretariat, body: bodyOf(paper) }) };
}

function bodyOf({ body, language }: TextPaper): readonly FileChild[] {
  return body.map((line) => {
    const label = line.label === '' ? [] : [{ ...labelRun(line.label, language), ...marked(line.labelChange) }, { text: afterLabel(line) }];
    return words([...label, ...line.runs.map((run) => runOf(run, line)), ...statusRun(line)], language, placed(line));
  });
}

function runOf({ apart, ...run }: PaperRun, line: PaperLine): WordRun {
  // Names in letters that run the other way than the page are runs of that way.
  return { ...styled(run, line), ...(apart === true && { rightToLeft: startsRightToLeft(run.text) }) };
}

function styled({ text, is, change }: PaperRun, { kind }: PaperLine): WordRun {
  switch (is) {
    case 'words':
      return { text, ...marked(change), ...(kind === 'note' && { size: 19 }) };
    case 'bracket':
    case 'gap':
      return { text, bold: true, ...(kind === 'note' && { size: 19 }) };
    case 'names':
      return { text, italics: true, size: 19, color: quiet };
    case 'note':
      return { text, italics: true, size: 19 };
  }
}

/** Bold and underlined, or struck through: marks that a translation memory leaves alone. */
function marked(change: PaperRun['change']): Omit<WordRun, 'text'> {
  return change === 'inserted' ? { bold: true, underline: {} } : change === 'deleted' ? { strike: true } : {};
}

const tones = { agreed: '1F6B45', clean: quiet, reserved: '8A4B00' };

function statusRun({ status }: PaperLine): readonly WordRun[] {
  return status === undefined ? [] : [{ text: '\u2003' }, { text: `[${status.text}]`, bold: status.tone === 'agreed', italics: true, size: 19, color: tones[status.tone] }];
}
