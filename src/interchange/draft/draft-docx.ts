import { AlignmentType, BorderStyle, Document, Footer, FootnoteReferenceRun, Header, HeadingLevel, LevelFormat, Packer, PageBreak, PageNumber, Paragraph, Table, TableCell, TableLayoutType, TableRow, TextRun, WidthType } from 'docx';
import type { FileChild, IParagraphOptions, IRunOptions } from 'docx';
import type { Language } from '../../process/vocabulary/language.ts';
import type { PaperRefused } from '../paper/paper.ts';
import { tooMuch } from './draft-pdf.ts';
import type { DraftPaper, PaperSection, PaperSentence, PaperText } from './draft-paper.ts';
import { mostLettered, opened, sectionNumber } from './numbers.ts';
import { sameBytes } from './same-bytes.ts';
import { wordText } from './word-text.ts';

export interface WordDraft {
  readonly refused?: undefined;
  readonly docx: Uint8Array<ArrayBuffer>;
}

export const locales: Readonly<Record<Language, string>> = { ar: 'ar-SA', zh: 'zh-CN', en: 'en-GB', fr: 'fr-FR', ru: 'ru-RU', es: 'es-ES' };
export const fonts = { ascii: 'Times New Roman', hAnsi: 'Times New Roman', eastAsia: 'SimSun', cs: 'Traditional Arabic' };
const none = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
export const noBorders = { top: none, bottom: none, left: none, right: none };

/**
 * A draft as an Office Open XML document (ECMA-376) to be edited: real headings, numbering and footnotes, right to left in
 * Arabic. The same draft gives the same bytes. Refused (`too-much`) above 5,000 sentences or 20,000 rows of the annex.
 */
export async function draftDocx(draft: DraftPaper): Promise<WordDraft | PaperRefused> {
  const refused = tooMuch(draft);
  if (refused !== undefined) return refused;
  const writer = new DraftWriter(draft);
  const children = writer.body();
  const document = new Document({
    title: wordText(draft.title),
    creator: wordText(draft.masthead.organization),
    styles: { default: { document: { run: { font: fonts, size: 20, language: { value: locales[draft.language], eastAsia: 'zh-CN', bidirectional: 'ar-SA' } } }, heading1: { run: { size: 26, bold: true, font: fonts }, paragraph: { spacing: { before: 360, after: 160 }, keepNext: true } } } },
    numbering: { config: writer.numbering() },
    footnotes: Object.fromEntries(writer.notes.map((note, index) => [String(index + 1), { children: [note] }])),
    sections: [{
      properties: { titlePage: true, page: { size: { width: 11_906, height: 16_838 }, margin: { top: 1417, bottom: 1361, left: 1417, right: 1417 } } },
      headers: { first: new Header({ children: [] }), default: new Header({ children: [writer.line([{ text: draft.masthead.symbol ?? '', language: 'en' }], { bold: true, size: 18 }, { alignment: AlignmentType.END })] }) },
      footers: { first: new Footer({ children: [writer.pageNumber()] }), default: new Footer({ children: [writer.pageNumber()] }) },
      children: [...children],
    }],
  });
  return { docx: sameBytes(await Packer.toArrayBuffer(document), draft.issuedOn) };
}

class DraftWriter {
  readonly notes: Paragraph[] = [];
  readonly #draft: DraftPaper;
  readonly #rtl: boolean;
  #lists = 0;

  constructor(draft: DraftPaper) {
    this.#draft = draft;
    this.#rtl = draft.language === 'ar';
  }

  body(): readonly FileChild[] {
    const { title, kind, ladder, meetings, sections, annex } = this.#draft;
    return [
      this.#masthead(),
      ...meetings.map((meeting) => this.line(meeting, { bold: true }, { spacing: { before: 60 } })),
      this.#paragraph([...this.#runs([{ text: title }], { bold: true, size: 34 }), this.#note([{ text: ladder }])], { spacing: { before: 300, after: 80 } }),
      this.line([{ text: kind }], { size: 22 }, { spacing: { after: 200 } }),
      ...sections.flatMap((section, index) => this.#section(section, index + 1)),
      ...(annex === undefined ? [] : [new Paragraph({ children: [new PageBreak()] }), this.line([{ text: annex.heading }], {}, { heading: HeadingLevel.HEADING_1 }), this.#table([annex.columns, ...annex.rows])]),
    ];
  }

  numbering() {
    const sign = opened(this.#draft.language) ? '(%1)' : '%1)';
    const indent = { left: 1021, hanging: 454 };
    const level = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, style: object) => [{ level: 0, format, text, alignment: AlignmentType.START, style }];
    return [
      { reference: 'paragraphs', levels: level(LevelFormat.DECIMAL, '%1.', { paragraph: { indent: { left: 0, hanging: 0, firstLine: 0 } } }) },
      { reference: 'lettered', levels: level(this.#rtl ? LevelFormat.ARABIC_ABJAD : LevelFormat.LOWER_LETTER, sign, { paragraph: { indent } }) },
      { reference: 'numbered', levels: level(LevelFormat.DECIMAL, sign, { paragraph: { indent: { ...indent, hanging: 624 } } }) },
    ];
  }

  pageNumber(): Paragraph {
    return this.#paragraph([new TextRun({ size: 17, children: [PageNumber.CURRENT, '/', PageNumber.TOTAL_PAGES] })], { alignment: AlignmentType.CENTER });
  }

  line(text: PaperText, run: IRunOptions = {}, options: IParagraphOptions = {}): Paragraph {
    return this.#paragraph(this.#runs(text, run), options);
  }

  #section({ heading, paragraphs }: PaperSection, number: number): readonly FileChild[] {
    return [
      this.line([{ text: sectionNumber(number, this.#draft.language) }, ...heading], {}, { heading: HeadingLevel.HEADING_1 }),
      ...paragraphs.flatMap(({ sentences, items }) => {
        this.#lists += 1;
        const reference = items.length > mostLettered ? 'numbered' : 'lettered';
        return [
          this.#paragraph(this.#said(sentences), { numbering: { reference: 'paragraphs', level: 0 }, spacing: { after: 120 } }),
          ...items.map((item) => this.#paragraph(this.#said([item]), { numbering: { reference, level: 0, instance: this.#lists }, spacing: { after: 80 } })),
        ];
      }),
    ];
  }

  #said(sentences: readonly PaperSentence[]): readonly (TextRun | FootnoteReferenceRun)[] {
    const gap = this.#draft.language === 'zh' ? '' : ' ';
    return sentences.flatMap(({ runs, note }, index) => [...(index === 0 ? [] : this.#runs([{ text: gap }])), ...this.#runs(runs), ...(note === undefined ? [] : [this.#note(note)])]);
  }

  #note(text: PaperText): FootnoteReferenceRun {
    this.notes.push(this.line([{ text: ' ' }, ...text], { size: 17 }));
    return new FootnoteReferenceRun(this.notes.length);
  }

  #runs(text: PaperText, options: IRunOptions = {}): readonly TextRun[] {
    return text.flatMap(({ text: words, language = this.#draft.language }) => {
      const cleaned = wordText(words);
      return cleaned === '' ? [] : [new TextRun({ ...options, ...complex(options), text: cleaned, rightToLeft: language === 'ar', language: language === 'zh' ? { eastAsia: locales.zh } : language === 'ar' ? { bidirectional: locales.ar } : { value: locales[language] } })];
    });
  }

  #paragraph(children: readonly (TextRun | FootnoteReferenceRun)[], options: IParagraphOptions = {}): Paragraph {
    return new Paragraph({ ...options, children: [...children], bidirectional: this.#rtl });
  }

  #masthead(): Table {
    const { organization, body, symbol, lines } = this.#draft.masthead;
    const rule = (size: number) => ({ ...noBorders, bottom: { style: BorderStyle.SINGLE, size, color: '000000' } });
    const cell = (share: number, children: readonly Paragraph[], borders: ReturnType<typeof rule>) => new TableCell({ width: { size: share, type: WidthType.PERCENTAGE }, borders, children: [...children] });
    return this.#columns([
      new TableRow({ children: [cell(62, [this.line([{ text: organization }], { size: 34 })], rule(4)), cell(38, [this.line([{ text: symbol ?? '', language: 'en' }], { bold: true, size: 26 }, { alignment: AlignmentType.END })], rule(4))] }),
      new TableRow({ children: [cell(62, [this.line([{ text: body }], { bold: true, size: 28 }, { spacing: { before: 80 } })], rule(12)), cell(38, lines.map((line) => this.line([{ text: line }], { size: 19 })), rule(12))] }),
    ], { ...noBorders, insideHorizontal: none, insideVertical: none }, [5625, 3447]);
  }

  #table(rows: readonly (readonly string[])[]): Table {
    const thin = { style: BorderStyle.SINGLE, size: 4, color: '8A939C' } as const;
    return this.#columns(rows.map((row, index) => new TableRow({
      tableHeader: index === 0,
      cantSplit: true,
      children: row.map((text) => new TableCell({ borders: { ...noBorders, bottom: thin }, children: [this.line([{ text }], { size: 17, bold: index === 0 })] })),
    })), { ...noBorders, insideHorizontal: thin, insideVertical: none }, [3300, 1640, 1372, 2760]);
  }

  #columns(rows: TableRow[], borders: object, columnWidths: number[]): Table {
    return new Table({ rows, borders, columnWidths, layout: TableLayoutType.FIXED, width: { size: 9072, type: WidthType.DXA }, visuallyRightToLeft: this.#rtl });
  }
}

/** Arabic takes size and weight from properties of its own. */
export function complex({ bold, size }: IRunOptions): IRunOptions {
  return { ...(bold !== undefined && { boldComplexScript: bold }), ...(size !== undefined && { sizeComplexScript: size }) };
}
