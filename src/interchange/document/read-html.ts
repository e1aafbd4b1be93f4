import { Parser } from 'htmlparser2';
import { blockWriter } from './block-writer.ts';
import type { BlockWriter } from './block-writer.ts';
import { counted } from './document-reading.ts';
import type { Block, RawDocument } from './document-reading.ts';
import { numbered } from './number-formats.ts';
import { pagesByLength } from './pages.ts';

type Attributes = Readonly<Record<string, string>>;

interface Counts {
  scripts: number;
  pictures: number;
  hidden: number;
  embedded: number;
}

interface List {
  /** Absent for bullets. */
  readonly format?: string;
  next: number;
  readonly step: number;
}

const scripts = new Set(['script', 'noscript', 'template']);
const embedded = new Set(['iframe', 'object', 'embed', 'applet', 'frame', 'video', 'audio']);
const pictures = new Set(['img', 'svg', 'canvas']);
const passedOver = new Set([...scripts, ...embedded, 'svg', 'canvas', 'head', 'style', 'title', 'select', 'option', 'textarea', 'button', 'datalist', 'rt', 'rp', 'colgroup']);
/** What has no content cannot be waited for to close. */
const empty = new Set(['area', 'base', 'br', 'col', 'embed', 'frame', 'hr', 'img', 'input', 'link', 'meta', 'param', 'source', 'track', 'wbr']);
const blocks = new Set(['address', 'article', 'aside', 'blockquote', 'body', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt', 'fieldset', 'figcaption', 'figure', 'footer', 'form', 'header', 'hr', 'html', 'legend', 'li', 'main', 'menu', 'nav', 'ol', 'p', 'pre', 'search', 'section', 'summary', 'table', 'tbody', 'td', 'tfoot', 'th', 'thead', 'tr', 'ul']);
const formats: Readonly<Record<string, string>> = { a: 'lowerLetter', A: 'upperLetter', i: 'lowerRoman', I: 'upperRoman' };

/** A page as a document: what it shows, without what it runs or loads. Nothing outside it is opened. */
export function readHtml(html: string): RawDocument {
  const counts: Counts = { scripts: 0, pictures: 0, hidden: 0, embedded: 0 };
  const page = pageBody();
  let skipping: string[] = [];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      if (skipping.length > 0) {
        if (!empty.has(name)) skipping.push(name);
        return;
      }
      const passed = passes(name, attributes, counts);
      if (passed && !empty.has(name)) skipping = [name];
      else if (!passed) page.open(name, attributes);
    },
    onclosetag: (name) => {
      if (empty.has(name)) return;
      if (skipping.length > 0) skipping.pop();
      else page.close(name);
    },
    ontext: (text) => {
      if (skipping.length === 0) page.text(text);
    },
  });
  parser.write(html);
  parser.end();
  const found = page.finish();
  return { blocks: found, pages: pagesByLength(found), findings: [...counted('scripts-left-out', counts.scripts), ...counted('hidden-text', counts.hidden), ...counted('pictures', counts.pictures), ...counted('embedded-files', counts.embedded)] };
}

function passes(name: string, attributes: Attributes, counts: Counts): boolean {
  if (scripts.has(name)) counts.scripts += 1;
  if (embedded.has(name)) counts.embedded += 1;
  if (pictures.has(name)) counts.pictures += 1;
  const hidden = attributes['hidden'] !== undefined || /(?:^|[;\s])(?:display\s*:\s*none|visibility\s*:\s*hidden)/iu.test(attributes['style'] ?? '');
  if (hidden && !passedOver.has(name)) counts.hidden += 1;
  return hidden || passedOver.has(name);
}

function pageBody() {
  const writer = blockWriter();
  const lists: List[] = [];
  let text = '';
  let preformatted = 0;
  let heading: number | undefined;
  let label: string | undefined;
  const flush = (): void => {
    const written = text.replaceAll('\u0001', '\n').split('\n').map((line) => line.trim()).join('\n').trim();
    text = '';
    if (written === '') return;
    const kind = heading !== undefined ? 'heading' : label === undefined ? 'paragraph' : 'item';
    const level = heading ?? (kind === 'item' ? lists.length : undefined);
    writer.add({ kind, text: label === undefined ? written : `${label} ${written}`, ...(level !== undefined && level > 0 && { level }) });
    label = undefined;
  };
  return {
    open: (name: string, attributes: Attributes): void => {
      if (name === 'br') text += '\u0001';
      const level = headingLevel(name);
      if (level === undefined && !blocks.has(name)) return;
      flush();
      if (level !== undefined) heading = level;
      else if (name === 'pre') preformatted += 1;
      else if (name === 'ul' || name === 'menu' || name === 'dir') lists.push({ next: 1, step: 1 });
      else if (name === 'ol') lists.push(numberedList(attributes));
      else if (name === 'li') label = labelOf(lists.at(-1), attributes['value']);
      else tableOpens(writer, name);
    },
    close: (name: string): void => {
      if (headingLevel(name) === undefined && !blocks.has(name)) return;
      flush();
      if (headingLevel(name) !== undefined) heading = undefined;
      else if (name === 'pre') preformatted -= 1;
      else if (name === 'ul' || name === 'ol' || name === 'menu' || name === 'dir') lists.pop();
      else if (name === 'li') label = undefined;
      else if (name === 'td' || name === 'th') writer.closeCell();
      else if (name === 'tr') writer.closeRow();
    },
    text: (part: string): void => {
      const plain = part.replaceAll('\u0001', '');
      const once = preformatted > 0 ? plain : plain.replace(/[ \t\r\n\f]+/gu, ' ');
      text += once.startsWith(' ') && /[ \u0001]$/u.test(text) && preformatted === 0 ? once.slice(1) : once;
    },
    finish: (): readonly Block[] => {
      flush();
      return writer.take();
    },
  };
}

function tableOpens(writer: BlockWriter, name: string): void {
  if (name === 'tr') writer.openRow();
  if (name === 'td' || name === 'th') writer.openCell();
}

function headingLevel(name: string): number | undefined {
  return /^h[1-6]$/u.test(name) ? Number(name.slice(1)) : undefined;
}

function numberedList(attributes: Attributes): List {
  const start = Number(attributes['start'] ?? 1);
  return { format: formats[attributes['type'] ?? ''] ?? 'decimal', next: Number.isInteger(start) ? start : 1, step: attributes['reversed'] === undefined ? 1 : -1 };
}

/** `value`: of the entry itself, which the next ones go on from. */
function labelOf(list: List | undefined, value: string | undefined): string {
  if (list?.format === undefined) return '•';
  const own = Number(value);
  if (value !== undefined && Number.isInteger(own)) list.next = own;
  const number = list.next;
  list.next += list.step;
  return `${numbered(number, list.format)}.`;
}
