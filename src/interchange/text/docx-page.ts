import { AlignmentType, BorderStyle, CarriageReturn, Document, Footer, Header, HeadingLevel, Packer, PageNumber, Paragraph, Tab, TabStopType, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { FileChild, ICommentsOptions, IParagraphOptions, IRunOptions } from 'docx';
import type { Language } from '../../process/vocabulary/language.ts';
import { complex, fonts, locales, noBorders } from '../draft/draft-docx.ts';
import { sameBytes } from '../draft/same-bytes.ts';
import { wordText } from '../draft/word-text.ts';
import type { PaperLine, TextHead } from './text-paper.ts';

export const quiet = '55606B';

/** Twentieths of a point: where words behind a label begin, and how much further in each level stands. */
const hanging = 1134;
const inward = 567;

interface WordFile {
  readonly head: TextHead;
  readonly secretariat: string;
  readonly body: readonly FileChild[];
  readonly comments?: ICommentsOptions;
  /** What is written in the file from now on is tracked too. */
  readonly tracked?: boolean;
}

/** The file with the page of a document, its heading and its body. Nothing in it but the day says when or by whom it was made. */
export async function wordFile({ head, secretariat, body, comments, tracked = false }: WordFile): Promise<Uint8Array<ArrayBuffer>> {
  const run = { font: fonts, size: 22, sizeComplexScript: arabicSize(22), language: { value: locales[head.language], eastAsia: 'zh-CN', bidirectional: 'ar-SA' } };
  const heading = (size: number) => ({ run: { size, ...complex({ bold: true }), sizeComplexScript: arabicSize(size), bold: true, font: fonts, color: '000000' }, paragraph: { spacing: { before: 320, after: 140 }, keepNext: true } });
  const symbol = () => words([{ text: head.symbol, rightToLeft: false, bold: true, size: 18 }], head.language, { alignment: AlignmentType.END });
  const number = () => new Footer({ children: [new Paragraph({ alignment: AlignmentType.CENTER, bidirectional: head.language === 'ar', children: [new TextRun({ size: 17, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })] })] });
  const document = new Document({
    title: wordText(head.title),
    creator: wordText(secretariat),
    lastModifiedBy: wordText(secretariat),
    features: { trackRevisions: tracked },
    ...(comments && { comments }),
    styles: { default: { document: { run }, heading1: heading(26), heading2: heading(23) } },
    sections: [{
      properties: { titlePage: true, page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1417, bottom: 1361, left: 1417, right: 1417 } } },
      headers: { first: new Header({ children: [] }), default: new Header({ children: [symbol()] }) },
      footers: { first: number(), default: number() },
      children: [...headOf(head), ...body],
    }],
  });
  return sameBytes(await Packer.toArrayBuffer(document), head.issuedOn);
}

export interface WordRun extends Omit<IRunOptions, 'text'> {
  readonly text: string;
}

export function words(runs: readonly WordRun[], language: Language, options: IParagraphOptions = {}): Paragraph {
  return new Paragraph({ ...options, bidirectional: language === 'ar', children: runs.filter(({ text }) => text !== '').map((run) => new TextRun(written(run, language))) });
}

/** Options of a run in a language: lines and tabs as Word has them, Arabic with properties of its own. */
export function written({ text, ...options }: WordRun, language: Language): IRunOptions {
  const children = wordText(text).split(/([\n\t])/u).filter((piece) => piece !== '').map((piece) => (piece === '\n' ? new CarriageReturn() : piece === '\t' ? new Tab() : piece));
  return { rightToLeft: language === 'ar', ...options, ...complex(options), ...(options.size !== undefined && { sizeComplexScript: arabicSize(Number(options.size)) }), ...(options.italics === true && { italicsComplexScript: true }), children };
}

/** The letters of Traditional Arabic are small for their size. */
function arabicSize(size: number): number {
  return Math.round(size * 1.25);
}

/** A label in the direction of its letters; one without letters in that of the page. */
export function labelRun(label: string, language: Language): WordRun {
  const letter = /\p{L}/u.exec(label)?.[0];
  return { text: label, rightToLeft: letter === undefined ? language === 'ar' : startsRightToLeft(letter) };
}

export function startsRightToLeft(text: string): boolean {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(/\p{L}/u.exec(text)?.[0] ?? '');
}

/** Status and symbol over a rule, the revision and its lines over a heavier one; title, what the paper is and how to read it. */
function headOf(head: TextHead): readonly FileChild[] {
  const { language, title, symbol, status, revision, lines, form, legend } = head;
  const rule = (size: number) => ({ ...noBorders, bottom: { style: BorderStyle.SINGLE, size, color: '000000' } });
  const cell = (share: number, children: readonly Paragraph[], size: number) => new TableCell({ width: { size: share, type: WidthType.PERCENTAGE }, borders: rule(size), children: [...children] });
  const masthead = new Table({
    columnWidths: [5625, 3447],
    layout: TableLayoutType.FIXED,
    width: { size: 9072, type: WidthType.DXA },
    visuallyRightToLeft: language === 'ar',
    borders: { ...noBorders, insideHorizontal: noBorders.top, insideVertical: noBorders.top },
    rows: [
      new TableRow({ children: [cell(62, [words([{ text: status, size: 28 }], language)], 4), cell(38, [words([{ text: symbol, rightToLeft: false, bold: true, size: 26 }], language, { alignment: AlignmentType.END })], 4)] }),
      new TableRow({ children: [cell(62, [words([{ text: revision, bold: true, size: 26 }], language, { spacing: { before: 80 } })], 12), cell(38, lines.map((line) => words([{ text: line, size: 19 }], language)), 12)] }),
    ],
  });
  return [
    masthead,
    words([{ text: title, bold: true, size: 34 }], language, { heading: HeadingLevel.TITLE, spacing: { before: 300, after: 80 } }),
    words([{ text: form, size: 22, color: quiet }], language, { spacing: { after: legend === '' ? 280 : 80 } }),
    ...(legend === '' ? [] : [words([{ text: legend, size: 18, color: quiet }], language, { spacing: { after: 280 } })]),
  ];
}

/** How a paragraph of the text stands: headings as such, labels in front with the words hanging behind them. */
export function placed({ kind, heading, level, label }: Pick<PaperLine, 'kind' | 'heading' | 'level' | 'label'>): IParagraphOptions {
  if (heading > 0) return { heading: heading === 1 ? HeadingLevel.HEADING_1 : HeadingLevel.HEADING_2 };
  const inner = Math.max(0, level - 1) * inward;
  if (kind === 'note') return { indent: { left: inner + hanging }, spacing: { after: 120 } };
  const left = inner + hanging;
  return label === '' ? { indent: { left: inner }, spacing: { after: 120 } } : { indent: { left, hanging }, tabStops: [{ type: TabStopType.LEFT, position: left }], spacing: { after: 120 } };
}

/** Between a label and the words: a space where the line is a heading. */
export function afterLabel({ heading, label }: Pick<PaperLine, 'heading' | 'label'>): string {
  return label === '' ? '' : heading > 0 ? '\u2003' : '\t';
}
