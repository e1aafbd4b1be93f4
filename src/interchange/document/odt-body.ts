import { blockWriter } from './block-writer.ts';
import type { BlockWriter } from './block-writer.ts';
import type { Block } from './document-reading.ts';
import { odfLabel } from './odt-lists.ts';
import type { OdfLists } from './odt-lists.ts';
import { raised } from './raised.ts';
import type { Attribute, XmlEvents } from './xml-events.ts';

export interface OdtCounts {
  insertions: number;
  deletions: number;
  comments: number;
  hidden: number;
  pictures: number;
  breaks: number;
}

interface Paragraph {
  text: string;
  readonly heading?: number;
  readonly page: number;
  readonly label?: { readonly text: string; readonly level: number };
}

interface List {
  readonly style: string;
  readonly level: number;
  readonly counts: number[];
  /** Whether the entry has yet to show its number. */
  pending: boolean;
}

const passedOver = new Set(['text:tracked-changes', 'office:annotation', 'text:note-citation', 'text:ruby-text', 'svg:title', 'svg:desc', 'office:forms', 'office:scripts', 'draw:object', 'text:sequence-decls', 'text:variable-decls', 'text:user-field-decls', 'office:automatic-styles', 'office:font-face-decls']);
const cells = new Set(['table:table-cell', 'table:covered-table-cell']);

/** Reads the body of an OpenDocument text. Notes are gathered apart; `counts` are filled while it reads. */
export function odtBody(lists: OdfLists, counts: OdtCounts): { readonly events: XmlEvents; readonly blocks: () => readonly Block[] } {
  const main = blockWriter();
  const writers: BlockWriter[] = [main];
  const notes: Block[] = [];
  const open: Paragraph[] = [];
  const listNumbers = odtLists(lists);
  let skipping = 0;
  let inText = 0;
  const write = (text: string): void => {
    const paragraph = open.at(-1);
    if (paragraph !== undefined) paragraph.text += text;
  };
  const opened = (name: string, attribute: Attribute): void => {
    if (name === 'text:p' || name === 'text:h') open.push(begun(name, attribute, counts.breaks + 1, listNumbers));
    else if (name === 'text:list') listNumbers.open(attribute);
    else if (name === 'text:list-item') listNumbers.item(attribute);
    else if (name === 'table:table-row') writers.at(-1)?.openRow();
    else if (cells.has(name)) writers.at(-1)?.openCell();
    else if (name === 'text:note') write(raised(notes.length + 1));
    else if (name === 'text:note-body') writers.push(blockWriter());
    else if (name === 'text:tab') write('\t');
    else if (name === 'text:s') write('\u0000'.repeat(Math.min(1000, Number(attribute('text:c') ?? 1))));
    else if (name === 'text:line-break') write('\n\u0001');
    else if (name === 'text:soft-page-break') counts.breaks += 1;
    else if (name === 'draw:image') counts.pictures += 1;
    else if (name === 'office:text') inText += 1;
  };
  const closed = (name: string): void => {
    if (name === 'text:p' || name === 'text:h') {
      const block = finished(open.pop());
      if (block !== undefined) writers.at(-1)?.add(block);
    } else if (name === 'text:list') listNumbers.close();
    else if (name === 'table:table-row') writers.at(-1)?.closeRow();
    else if (cells.has(name)) writers.at(-1)?.closeCell();
    else if (name === 'text:note-body') {
      const text = (writers.pop()?.take() ?? []).map((block) => block.text).join('\n');
      notes.push({ kind: 'footnote', text: `${raised(notes.length + 1)} ${text}` });
    }
  };
  return {
    blocks: () => [...main.take(), ...notes],
    events: {
      open: (name, attribute) => {
        if (skipping > 0) count(name, counts);
        const hidden = name === 'text:section' && attribute('text:display') === 'none';
        if (hidden) counts.hidden += 1;
        if (name === 'office:annotation' && skipping === 0) counts.comments += 1;
        if (skipping > 0 || hidden || passedOver.has(name)) skipping += 1;
        else opened(name, attribute);
      },
      close: (name) => {
        if (skipping > 0) skipping -= 1;
        else closed(name);
      },
      text: (text) => {
        if (skipping === 0 && inText > 0) write(text.replace(/[\u0000\u0001]/gu, ''));
      },
    },
  };
}

function count(name: string, counts: OdtCounts): void {
  if (name === 'text:insertion') counts.insertions += 1;
  if (name === 'text:deletion') counts.deletions += 1;
}

interface OdtLists {
  readonly open: (attribute: Attribute) => void;
  readonly item: (attribute: Attribute) => void;
  readonly close: () => void;
  readonly label: () => { readonly text: string; readonly level: number } | undefined;
  readonly headingLabel: (level: number) => string;
}

function odtLists(lists: OdfLists): OdtLists {
  const nested: List[] = [];
  /** Where the last list of a style, and each list with an id, left off. */
  const left = new Map<string, number[]>();
  const headings: number[] = [];
  return {
    open: (attribute) => {
      const outer = nested.at(-1);
      const style = attribute('text:style-name') ?? outer?.style ?? '-';
      const continues = attribute('text:continue-numbering') === 'true' || attribute('text:continue-list') !== undefined;
      const counts = outer?.counts ?? (continues ? left.get(attribute('text:continue-list') ?? style) : undefined) ?? [];
      if (outer === undefined) for (const key of [style, attribute('xml:id')]) if (key !== undefined) left.set(key, counts);
      nested.push({ style, level: nested.length + 1, counts, pending: false });
    },
    item: (attribute) => {
      const list = nested.at(-1);
      if (list === undefined) return;
      list.pending = true;
      const start = Number(attribute('text:start-value'));
      if (Number.isInteger(start) && attribute('text:start-value') !== undefined) list.counts[list.level] = start - 1;
    },
    close: () => void nested.pop(),
    label: () => {
      const list = nested.at(-1);
      if (list === undefined || !list.pending) return undefined;
      list.pending = false;
      const style = lists.get(list.style);
      advance(list.counts, list.level, style?.get(list.level)?.start ?? 1);
      return { text: odfLabel(style, list.level, list.counts), level: list.level };
    },
    headingLabel: (level) => {
      const style = lists.get('');
      if (style?.get(level) === undefined) return '';
      advance(headings, level, style.get(level)?.start ?? 1);
      return odfLabel(style, level, headings);
    },
  };
}

/** Counts one on at a level; the deeper levels begin anew. */
function advance(counts: number[], level: number, start: number): void {
  counts[level] = (counts[level] ?? start - 1) + 1;
  counts.length = level + 1;
}

function begun(name: string, attribute: Attribute, page: number, lists: OdtLists): Paragraph {
  const label = lists.label();
  if (name === 'text:p') return { text: '', page, ...(label !== undefined && { label }) };
  const heading = Number(attribute('text:outline-level') ?? 1);
  return { text: '', page, heading, label: label ?? { text: attribute('text:is-list-header') === 'true' ? '' : lists.headingLabel(heading), level: heading } };
}

/** White space counts once (OpenDocument 1.3, 6.1.2); what stands for spaces and line ends was marked, and does count. */
function finished(paragraph: Paragraph | undefined): Block | undefined {
  const text = (paragraph?.text ?? '').replace(/[ \r\n]+(?!\u0001)/gu, ' ').replaceAll('\n\u0001', '\n').replaceAll('\u0000', ' ').trim();
  if (paragraph === undefined || text === '') return undefined;
  const { heading, label, page } = paragraph;
  const kind = heading !== undefined ? 'heading' : label === undefined ? 'paragraph' : 'item';
  const level = heading ?? label?.level;
  return { kind, text: label === undefined || label.text === '' ? text : `${label.text} ${text}`, page, ...(level !== undefined && { level }) };
}
