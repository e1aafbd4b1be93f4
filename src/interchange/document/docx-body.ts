import { blockWriter } from './block-writer.ts';
import type { BlockWriter } from './block-writer.ts';
import type { Block, ParagraphKind } from './document-reading.ts';
import type { ListNumbers } from './docx-numbering.ts';
import type { ListPlace, ParagraphStyle } from './docx-styles.ts';
import { bullet } from './number-formats.ts';
import type { Attribute, XmlEvents } from './xml-events.ts';

export interface BodyContext {
  readonly styles: (id: string) => ParagraphStyle;
  readonly numbers: ListNumbers;
  /** The mark that stands in the text for a note of this kind and id. */
  readonly note: (kind: 'footnote' | 'endnote', id: string) => string;
}

/** What was met beside the text. */
export interface BodyCounts {
  insertions: number;
  deletions: number;
  hidden: number;
  pictures: number;
  /** Where the word processor broke pages when it last laid the document out, and where the author did. */
  laidOutBreaks: number;
  writtenBreaks: number;
}

interface Paragraph {
  readonly pieces: string[];
  style?: string;
  list?: string;
  level?: number;
  outline?: number;
  page: number;
  /** Its end was deleted: the next paragraph goes on with it. */
  joined: boolean;
  hidden: boolean;
}

/** Old versions, text that was deleted or moved away, instructions of fields, second copies for old programs. */
const passedOver = new Set(['w:del', 'w:moveFrom', 'w:rPrChange', 'w:pPrChange', 'w:sectPrChange', 'w:tblPrChange', 'w:tblPrExChange', 'w:tblGridChange', 'w:tcPrChange', 'w:trPrChange', 'w:numberingChange', 'mc:Fallback', 'w:instrText', 'w:delInstrText', 'w:rt', 'w:sdtPr', 'w:binData', 'w:altChunk']);
const textual = new Set(['w:t', 'm:t']);

const signs: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:ptab': '\t', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011' };

/** What is open while a part is read. */
interface State {
  readonly context: BodyContext;
  readonly counts: BodyCounts;
  readonly writer: BlockWriter;
  /** The names of the open elements. */
  readonly path: string[];
  /** A frame in a paragraph has paragraphs of its own. */
  readonly open: Paragraph[];
  /** Whether the open rows were deleted. */
  readonly rows: boolean[];
  /** How deep in something that is passed over. */
  skipping: number;
  /** Text whose paragraph was joined to the next. */
  carried: string;
}

/** Reads the body of a document, or its notes; `counts` are filled while it reads. */
export function docxBody(context: BodyContext, counts: BodyCounts): { readonly events: XmlEvents; readonly take: () => readonly Block[] } {
  const state: State = { context, counts, writer: blockWriter(), path: [], open: [], rows: [], skipping: 0, carried: '' };
  return {
    take: state.writer.take,
    events: {
      open: (name, attribute) => {
        state.path.push(name);
        if (state.skipping === 0 && name === 'w:del') deleted(state);
        if (state.skipping > 0 || passedOver.has(name)) state.skipping += 1;
        else if (!opensTable(state, name)) opened(state, name, attribute);
      },
      close: (name) => {
        state.path.pop();
        if (state.skipping > 0) state.skipping -= 1;
        else if (name === 'w:p') finish(state);
        else if (name === 'w:tc') state.writer.closeCell();
        else if (name === 'w:tr') state.writer.closeRow(state.rows.pop());
      },
      text: (text) => {
        if (state.skipping === 0 && textual.has(state.path.at(-1) ?? '')) write(state, text);
      },
    },
  };
}

function write({ open, counts }: State, text: string): void {
  const paragraph = open.at(-1);
  if (paragraph === undefined) return;
  if (paragraph.hidden) counts.hidden += 1;
  else paragraph.pieces.push(text);
}

function finish(state: State): void {
  const paragraph = state.open.pop();
  if (paragraph === undefined) return;
  state.carried += paragraph.pieces.join('');
  if (paragraph.joined) return;
  const block = blockOf(paragraph, state.carried, state.context);
  state.carried = '';
  if (block !== undefined) state.writer.add(block);
}

/** A deletion stands around text, or marks the end of a paragraph or a row as deleted. */
function deleted({ counts, open, path, rows }: State): void {
  counts.deletions += 1;
  const paragraph = open.at(-1);
  if (path.at(-2) === 'w:rPr' && path.at(-3) === 'w:pPr' && paragraph !== undefined) paragraph.joined = true;
  if (path.at(-2) === 'w:trPr') rows[rows.length - 1] = true;
}

function opensTable({ rows, writer }: State, name: string): boolean {
  if (name === 'w:tc') writer.openCell();
  if (name === 'w:tr') {
    rows.push(false);
    writer.openRow();
  }
  return name === 'w:tc' || name === 'w:tr';
}

function opened(state: State, name: string, attribute: Attribute): void {
  const { context, counts, open, path } = state;
  const paragraph = open.at(-1);
  const inProperties = path.at(-2) === 'w:rPr' || path.at(-2) === 'w:trPr';
  if (name === 'w:p') open.push({ pieces: [], page: counts.laidOutBreaks + 1, joined: false, hidden: false });
  else if (name === 'w:ins' && !inProperties) counts.insertions += 1;
  else if (name === 'w:drawing' || name === 'w:pict') counts.pictures += 1;
  else if (paragraph === undefined) return;
  else if (name === 'w:r') paragraph.hidden = false;
  else if (name === 'w:vanish' && path.at(-3) === 'w:r') paragraph.hidden = !isOff(attribute('w:val'));
  else if (name === 'w:br') writeBreak(state, attribute('w:type'));
  else if (name === 'w:lastRenderedPageBreak') breakPage(paragraph, counts);
  else if (name === 'w:sym') write(state, bullet(String.fromCodePoint(Number.parseInt(attribute('w:char') ?? '', 16) % 0x11_0000 || 0x2022)));
  else if (name === 'w:footnoteReference' || name === 'w:endnoteReference') {
    if (attribute('w:customMarkFollows') === undefined || isOff(attribute('w:customMarkFollows'))) write(state, context.note(name === 'w:footnoteReference' ? 'footnote' : 'endnote', attribute('w:id') ?? ''));
  } else if (path.at(-2) === 'w:r' && signs[name] !== undefined) write(state, signs[name]);
  else property(paragraph, name, attribute, path);
}

/** A page that breaks before the first word of a paragraph breaks before the paragraph. */
function breakPage(paragraph: Paragraph, counts: BodyCounts): void {
  counts.laidOutBreaks += 1;
  if (paragraph.pieces.every((piece) => piece.trim() === '')) paragraph.page = counts.laidOutBreaks + 1;
}

function writeBreak(state: State, type: string | undefined): void {
  write(state, '\n');
  if (type === 'page') state.counts.writtenBreaks += 1;
}

function property(paragraph: Paragraph, name: string, attribute: Attribute, path: readonly string[]): void {
  const [parent, grandparent] = [path.at(-2), path.at(-3)];
  if (parent === 'w:pPr' && name === 'w:pStyle') paragraph.style = attribute('w:val') ?? '';
  else if (parent === 'w:pPr' && name === 'w:outlineLvl') paragraph.outline = Number(attribute('w:val'));
  else if (grandparent === 'w:pPr' && parent === 'w:numPr' && name === 'w:numId') paragraph.list = attribute('w:val') ?? '0';
  else if (grandparent === 'w:pPr' && parent === 'w:numPr' && name === 'w:ilvl') paragraph.level = Number(attribute('w:val') ?? 0);
}

function isOff(value: string | undefined): boolean {
  return value === '0' || value === 'false' || value === 'off';
}

function blockOf(paragraph: Paragraph, written: string, { styles, numbers }: BodyContext): Block | undefined {
  const style = styles(paragraph.style ?? 'Normal');
  const place = placeOf(paragraph, style);
  const label = place === undefined ? undefined : numbers(place);
  const text = written.trim();
  if (text === '') return undefined;
  const heading = paragraph.outline === undefined ? style.heading : paragraph.outline < 9 ? paragraph.outline + 1 : undefined;
  const kind: ParagraphKind = heading !== undefined ? 'heading' : label === undefined ? 'paragraph' : 'item';
  const level = heading ?? (label === undefined || place === undefined ? undefined : place.level + 1);
  return { kind, text: label === undefined || label === '' ? text : `${label} ${text}`, page: paragraph.page, ...(level !== undefined && { level }) };
}

/** A paragraph may take the list of its style and stand on another level of it; list 0 is none. */
function placeOf({ list, level }: Paragraph, style: ParagraphStyle): ListPlace | undefined {
  const found = list ?? style.place?.list;
  return found === undefined || found === '0' ? undefined : { list: found, level: level ?? style.place?.level ?? 0 };
}
