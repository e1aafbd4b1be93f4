import { plainText, signsIn } from './assemble.ts';
import type { Assembled } from './assemble.ts';
import type { DocumentParagraph } from './document-reading.ts';

/** A line longer than this holds a whole paragraph: the text was not broken into lines for a width. */
const unbroken = 160;

/** Begins an entry of a list: a bullet, or a number or letter with a full stop or brackets. */
const marker = /^\s*(?:[•●▪■◦‣∙·*–—-]|\(?(?:\d{1,3}(?:\.\d{1,3}){0,3}|\p{L}|[ivxlc]{1,6})[.)])\s+\S/iu;

export function beginsItem(line: string): boolean {
  return marker.test(line);
}

/** A plain text, or Markdown: the text is kept as it is, line by line, and only cut into paragraphs. */
export function readText(written: string): Assembled & { readonly pages: number } {
  const text = plainText(written);
  const lines = text.split('\n');
  const whole = lines.some((line) => line.length > unbroken);
  const paragraphs: DocumentParagraph[] = [];
  let open: DocumentParagraph | undefined;
  let page = 1;
  let at = 0;
  const paged = text.includes('\f');
  const close = (): void => {
    if (open !== undefined) paragraphs.push(open);
    open = undefined;
  };
  for (const line of lines) {
    const [start, end] = [at + line.length - line.trimStart().length, at + line.trimEnd().length];
    at += line.length + 1;
    const breaks = line.split('\f').length - 1;
    if (breaks > 0) close();
    page += breaks;
    if (start >= end) {
      close();
      continue;
    }
    const found = kindOf(line.trim());
    const alone = whole || found.kind !== 'paragraph' || open === undefined || open.kind === 'heading' || open.kind === 'table-row';
    if (alone) close();
    open = open === undefined ? { start, end, ...found, ...(paged && { page }) } : { ...open, end };
  }
  close();
  return { text, paragraphs, pages: page, findings: signsIn(written) };
}

function kindOf(line: string): Pick<DocumentParagraph, 'kind' | 'level'> {
  const heading = /^(#{1,6})\s+\S/u.exec(line)?.[1];
  if (heading !== undefined) return { kind: 'heading', level: heading.length };
  if (marker.test(line)) return { kind: 'item' };
  return { kind: /\S\t+\S|^\|.*\|$/u.test(line) ? 'table-row' : 'paragraph' };
}
