import { comparable } from '../../vocabulary/comparable.ts';

/** A title taken apart for comparison: its telling words, and the numbers that tell one session from the next. */
export interface TitleWords {
  readonly words: ReadonlySet<string>;
  readonly numbers: ReadonlySet<number>;
}

const ordinals: Readonly<Record<string, number>> = {
  first: 1, second: 2, third: 3, fourth: 4, fifth: 5, sixth: 6, seventh: 7, eighth: 8, ninth: 9, tenth: 10, eleventh: 11, twelfth: 12,
  i: 1, ii: 2, iii: 3, iv: 4, v: 5, vi: 6, vii: 7, viii: 8, ix: 9, xi: 11, xii: 12,
  one: 1, two: 2, three: 3, four: 4, five: 5, six: 6, seven: 7, eight: 8, nine: 9, ten: 10,
  premier: 1, premiere: 1, deuxieme: 2, troisieme: 3, quatrieme: 4, cinquieme: 5, sixieme: 6,
  primera: 1, primer: 1, segunda: 2, segundo: 2, tercera: 3, tercer: 3, cuarta: 4, cuarto: 4, quinta: 5, quinto: 5, sexta: 6, sexto: 6,
};

const emptyWords: ReadonlySet<string> = new Set(['the', 'and', 'for', 'with', 'from', 'that', 'this', 'its', 'les', 'des', 'une', 'pour', 'sur', 'dans', 'los', 'las', 'del', 'para', 'por', 'con', 'tbc', 'tba', 'tbd']);

/** Numbers up to 99 count as such whether written in figures, in words or in Roman numerals; years are words. */
export function titleWords(title: string): TitleWords {
  const words = new Set<string>();
  const numbers = new Set<number>();
  for (const word of comparable(title).split(' ')) {
    const figure = /^(\d{1,2})(?:st|nd|rd|th|e|er|re)?$/u.exec(word)?.[1];
    const number = figure === undefined ? (Object.hasOwn(ordinals, word) ? ordinals[word] : undefined) : Number(figure);
    if (number !== undefined) numbers.add(number);
    else if ((word.length > 2 || /\p{Script=Han}/u.test(word)) && !emptyWords.has(word)) words.add(stem(word));
  }
  return { words, numbers };
}

/** Plural and singular of a word count as one; more than that would join what differs. */
function stem(word: string): string {
  return word.length > 4 && word.endsWith('s') && !word.endsWith('ss') ? word.slice(0, -1) : word;
}

/**
 * How alike two titles are, 0 to 1: the share of words they have in common (Dice). A short title that is wholly held by
 * a long one counts as nearly the same, because documents add explanations.
 */
export function likeness(a: TitleWords, b: TitleWords): number {
  const fewer = Math.min(a.words.size, b.words.size);
  if (fewer === 0) return 0;
  const common = a.words.intersection(b.words).size;
  const dice = (2 * common) / (a.words.size + b.words.size);
  return fewer < 2 ? dice : Math.max(dice, (0.8 * common) / fewer);
}

/** `same`: they share a number. `different`: both are numbered and share none. `unsaid`: one of them has no number. */
export function numbering(a: TitleWords, b: TitleWords): 'same' | 'different' | 'unsaid' {
  if (a.numbers.size === 0 || b.numbers.size === 0) return 'unsaid';
  return a.numbers.isDisjointFrom(b.numbers) ? 'different' : 'same';
}
