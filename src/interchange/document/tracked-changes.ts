import type { NamedFile } from '../office-files.ts';
import { openDocument } from './document-format.ts';
import { Unreadable } from './document-reading.ts';
import { wordPrefixes } from './docx-styles.ts';
import { readXml } from './xml-events.ts';
import type { Attribute, XmlEvents } from './xml-events.ts';

export interface TrackedPiece {
  readonly text: string;
  readonly change?: 'inserted' | 'deleted';
}

/** A paragraph in which something is tracked, with all its words in their order; `¶` stands for an end that is tracked. */
export type TrackedParagraph = readonly TrackedPiece[];

/** The paragraphs of a word processor's file that have tracked changes: what is inserted or moved here, deleted or moved away. None of any other file. Who made them is not read. Runs in the thread that calls it; callers use `readTrackedBounded`. */
export async function readTrackedChanges({ bytes }: NamedFile): Promise<readonly TrackedParagraph[]> {
  try {
    const opened = await openDocument(bytes);
    if (opened.format !== 'docx') return [];
    const { archive, body } = opened;
    const folder = body.slice(0, body.lastIndexOf('/') + 1);
    return [body, `${folder}footnotes.xml`, `${folder}endnotes.xml`].flatMap((name) => trackedIn(archive.part(name) ?? new Uint8Array()));
  } catch (error) {
    // The file was read before it was kept; what is no document has no changes.
    if (error instanceof Unreadable) return [];
    throw error;
  }
}

const changes: Readonly<Record<string, TrackedPiece['change']>> = { 'w:ins': 'inserted', 'w:moveTo': 'inserted', 'w:del': 'deleted', 'w:moveFrom': 'deleted' };
const signs: Readonly<Record<string, string>> = { 'w:tab': '\t', 'w:br': '\n', 'w:cr': '\n', 'w:noBreakHyphen': '\u2011' };
/** Old versions of what a paragraph looks like, and second copies for old programs. */
const passedOver = new Set(['w:rPrChange', 'w:pPrChange', 'mc:Fallback', 'w:sectPrChange', 'w:tblPrChange', 'w:trPrChange', 'w:tcPrChange']);

/** What is open while the body is read. */
interface State {
  readonly found: TrackedParagraph[];
  readonly path: string[];
  /** Changes around runs, the innermost last. */
  readonly around: TrackedPiece['change'][];
  /** Changes of open rows. */
  readonly rows: TrackedPiece['change'][];
  readonly open: { readonly pieces: TrackedPiece[]; end: TrackedPiece['change'] }[];
  skipping: number;
}

function trackedIn(part: Uint8Array): readonly TrackedParagraph[] {
  if (part.length === 0) return [];
  const state: State = { found: [], path: [], around: [], rows: [], open: [], skipping: 0 };
  const events: XmlEvents = {
    open: (name, attribute) => {
      state.path.push(name);
      if (state.skipping > 0 || passedOver.has(name)) state.skipping += 1;
      else opened(state, name, attribute);
    },
    close: (name) => {
      state.path.pop();
      if (state.skipping > 0) state.skipping -= 1;
      else closed(state, name);
    },
    text: (text) => {
      const within = state.path.at(-1);
      if (state.skipping === 0 && (within === 'w:t' || within === 'w:delText')) write(state, text);
    },
  };
  readXml(part, wordPrefixes, events);
  return state.found;
}

function opened(state: State, name: string, attribute: Attribute): void {
  const { path, around, rows, open } = state;
  const paragraph = open.at(-1);
  if (name === 'w:p') open.push({ pieces: [], end: undefined });
  else if (name === 'w:tr') rows.push(undefined);
  else if (changes[name] !== undefined && path.at(-2) === 'w:trPr') rows[rows.length - 1] = changes[name];
  else if (changes[name] !== undefined && path.at(-2) === 'w:rPr' && paragraph !== undefined) paragraph.end = changes[name];
  else if (changes[name] !== undefined) around.push(changes[name]);
  else if (path.at(-2) === 'w:r' && signs[name] !== undefined && attribute('w:type') !== 'page') write(state, signs[name]);
}

function closed({ path, around, rows, open, found }: State, name: string): void {
  if (name === 'w:tr') rows.pop();
  else if (changes[name] !== undefined && path.at(-1) !== 'w:trPr' && path.at(-1) !== 'w:rPr') around.pop();
  if (name !== 'w:p') return;
  const paragraph = open.pop();
  if (paragraph === undefined) return;
  const pieces: readonly TrackedPiece[] = paragraph.end === undefined ? paragraph.pieces : [...paragraph.pieces, { text: '¶', change: paragraph.end }];
  if (pieces.some(({ change, text }) => change !== undefined && text.trim() !== '')) found.push(pieces);
}

/** The innermost change counts; what is deleted out of an insertion is deleted. */
function write({ around, rows, open }: State, text: string): void {
  const pieces = open.at(-1)?.pieces;
  if (pieces === undefined) return;
  const change = around.at(-1) ?? rows.at(-1);
  const last = pieces.at(-1);
  if (last !== undefined && last.change === change) pieces[pieces.length - 1] = { ...last, text: last.text + text };
  else pieces.push({ text, ...(change !== undefined && { change }) });
}
