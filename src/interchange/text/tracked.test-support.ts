import { strFromU8, unzipSync } from 'fflate';
import { readXml } from '../document/xml-events.ts';
import { wordPrefixes } from '../document/docx-styles.ts';

interface Mark {
  readonly is: 'ins' | 'del';
  readonly author: string;
}

interface TrackedParagraph {
  mark?: Mark;
  readonly pieces: { readonly text: string; readonly change: Mark | undefined }[];
}

export function partOf(docx: Uint8Array, name: string): string {
  return strFromU8(unzipSync(docx)[name] ?? new Uint8Array());
}

/** Paragraphs of the body with the changes that are tracked in them. */
export function trackedIn(docx: Uint8Array): readonly TrackedParagraph[] {
  const paragraphs: TrackedParagraph[] = [];
  const path: string[] = [];
  let open: Mark | undefined;
  readXml(unzipSync(docx)['word/document.xml'] ?? new Uint8Array(), wordPrefixes, {
    open: (name, attribute) => {
      if (name === 'w:p') paragraphs.push({ pieces: [] });
      const last = paragraphs.at(-1);
      const mark = name === 'w:ins' || name === 'w:del' ? { is: name === 'w:ins' ? ('ins' as const) : ('del' as const), author: attribute('w:author') ?? '' } : undefined;
      if (mark !== undefined && path.at(-1) === 'w:rPr' && last !== undefined) last.mark = mark;
      else if (mark !== undefined) open = mark;
      if (path.at(-1) === 'w:r' && (name === 'w:tab' || name === 'w:cr')) last?.pieces.push({ text: name === 'w:tab' ? '\t' : '\n', change: open });
      path.push(name);
    },
    close: (name) => {
      path.pop();
      if ((name === 'w:ins' || name === 'w:del') && path.at(-1) !== 'w:rPr') open = undefined;
    },
    text: (text) => {
      if (path.at(-1) === 'w:t' || path.at(-1) === 'w:delText') paragraphs.at(-1)?.pieces.push({ text, change: open });
    },
  });
  return paragraphs;
}

/** The paragraphs once the changes of some authors are accepted and all others rejected, as a word processor does it: where the end of a paragraph goes, the next goes on with it. */
export function settledBy(paragraphs: readonly TrackedParagraph[], accepts: (author: string) => boolean): readonly string[] {
  const there = (mark: Mark | undefined) => mark === undefined || accepts(mark.author) === (mark.is === 'ins');
  const texts: string[] = [];
  let carried = '';
  for (const { mark, pieces } of paragraphs) {
    carried += pieces.filter(({ change }) => there(change)).map(({ text }) => text).join('');
    if (!there(mark)) continue;
    texts.push(carried);
    carried = '';
  }
  return [...texts, carried].filter((text) => text !== '');
}
