import type { PdfLine } from './pdf-lines.ts';

/** As much of a page as this needs. */
interface DrawnPage {
  readonly getOperatorList: () => Promise<{ readonly fnArray: readonly number[]; readonly argsArray: readonly unknown[] }>;
}

const alefs = 'اأإآ';
/** A lām-alif that was turned around with its word, or two letters that are in order: only the drawn signs tell. */
const doubtful = new RegExp(`[${alefs}]ل`, 'u');

/**
 * Arabic draws lām and alif as one sign, which stands for two letters. The reader of PDF turns the letters of a word around
 * one by one, and so these two into the wrong order. The signs as they were drawn tell which words are meant.
 */
export async function ligaturesMended(lines: readonly PdfLine[], page: DrawnPage): Promise<readonly PdfLine[]> {
  if (!lines.some(({ text }) => doubtful.test(text))) return lines;
  const { fnArray, argsArray } = await page.getOperatorList();
  const meant = new Map<string, string>();
  const asDrawn = new Set<string>();
  for (let index = 0; index < fnArray.length; index += 1) {
    const args = argsArray[index];
    if (Array.isArray(args)) noteWords(signsOf(args[0]), meant, asDrawn);
  }
  for (const word of asDrawn) meant.delete(word);
  if (meant.size === 0) return lines;
  return lines.map((line) => (line.rtl || doubtful.test(line.text) ? { ...line, text: line.text.replace(/[\u0600-\u06FF]+/gu, (word) => meant.get(word) ?? word) } : line));
}

/** What each drawn sign of a run stands for; gaps are numbers. */
function signsOf(drawn: unknown): readonly string[] {
  if (!Array.isArray(drawn)) return [];
  return drawn.flatMap((sign: unknown) => (typeof sign === 'object' && sign !== null && 'unicode' in sign && typeof sign.unicode === 'string' ? [sign.unicode] : []));
}

/** Notes what the words of a run look like when turned letter by letter, and what they are when turned sign by sign. */
function noteWords(signs: readonly string[], meant: Map<string, string>, asDrawn: Set<string>): void {
  if (!signs.some((sign) => /[\u0600-\u06FF]/u.test(sign))) return;
  const right = plain(signs.toReversed().join(''));
  const wrong = plain(Array.from(signs.join('')).toReversed().join(''));
  const [rightWords, wrongWords] = [right, wrong].map((text) => text.match(/[\u0600-\u06FF]+/gu) ?? []);
  if (rightWords === undefined || wrongWords === undefined || rightWords.length !== wrongWords.length) return;
  for (const [index, word] of wrongWords.entries()) {
    const other = rightWords[index] ?? word;
    if (other === word) asDrawn.add(word);
    else meant.set(word, other);
  }
}

function plain(text: string): string {
  return text.normalize('NFKC');
}
