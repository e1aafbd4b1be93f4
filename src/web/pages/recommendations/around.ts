/** A stretch of a text, marked where it belongs to what is shown. */
export interface Stretch {
  readonly text: string;
  readonly marked: boolean;
}

const before = 200;
const after = 100;
const longestGap = 240;

/** The pieces of a text with what stands around them: back to the beginning of the paragraph or so far, between them what parts them, shortened where it is long. */
export function around(text: string, pieces: readonly { readonly start: number; readonly end: number }[]): readonly Stretch[] {
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (first === undefined || last === undefined) return [];
  const stretches: Stretch[] = [];
  const add = (words: string, marked: boolean) => {
    if (words !== '') stretches.push({ text: words, marked });
  };
  add(leading(text.slice(Math.max(0, first.start - before), first.start), first.start > before), false);
  let at = first.start;
  for (const { start, end } of pieces) {
    add(shortened(text.slice(at, start)), false);
    add(text.slice(start, end), true);
    at = end;
  }
  add(trailing(text.slice(last.end, last.end + after), text.length > last.end + after), false);
  return stretches;
}

/** From the last paragraph that begins in it; else from a word. */
function leading(words: string, cut: boolean): string {
  const paragraph = /^[^]*\n\s*\n(?=[^]*\S)/u.exec(words.trimEnd());
  if (paragraph !== null) return words.slice(paragraph[0].length);
  return cut ? `… ${words.replace(/^\S*\s+/u, '')}` : words;
}

function trailing(words: string, cut: boolean): string {
  const paragraph = /\S\s*?\n\s*\n/u.exec(words);
  if (paragraph !== null) return words.slice(0, paragraph.index + 1);
  return cut ? `${words.replace(/\s+\S*$/u, '')} …` : words;
}

function shortened(words: string): string {
  return words.length <= longestGap ? words : `${words.slice(0, longestGap / 2)} … ${words.slice(-longestGap / 2)}`;
}
