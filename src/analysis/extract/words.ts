/** Whether one of the words or phrases stands in a text as whole words, in any script and case. */
export function wholeWords(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{M}\\p{N}])(?:${alternatives.join('|')})(?![\\p{L}\\p{M}\\p{N}])`, 'iu');
}

/** The same for scripts that write no space between words or glue small words to the next. */
export function anywhere(alternatives: readonly string[]): RegExp {
  return new RegExp(`(?:${alternatives.join('|')})`, 'iu');
}

const wordsOfOpenEnd = wholeWords([
  'a', 'an', 'the', 'and', 'or', 'of', 'to', 'in', 'on', 'by', 'for', 'with', 'from', 'at', 'as', 'that', 'which', 'who', 'including', 'its', 'their', 'through', 'between', 'into', 'such', 'is', 'are',
  'de', 'des', 'du', 'la', 'le', 'les', 'et', 'ou', 'à', 'au', 'aux', 'en', 'par', 'pour', 'dans', 'sur', 'avec', 'que', 'qui', 'un', 'une', 'leurs?',
  'del', 'el', 'los', 'las', 'y', 'o', 'al', 'por', 'para', 'con', 'sus?', 'una?',
  'и', 'или', 'в', 'во', 'на', 'с', 'со', 'к', 'по', 'для', 'от', 'из', 'о', 'об', 'у', 'за', 'что', 'при', 'а',
  'و', 'في', 'من', 'على', 'إلى', 'عن', 'مع', 'أن', 'أو', 'التي', 'الذي',
]);

/** Whether a text stops in the middle of a sentence: at a comma or a word that must be followed by another. */
export function endsOpen(tail: string): boolean {
  if (/[,،、，–—-]$/u.test(tail)) return true;
  const last = /[\p{L}\p{M}]+$/u.exec(tail)?.[0];
  return last !== undefined && wordsOfOpenEnd.exec(last)?.[0] === last;
}

/** Whether a text ends as a sentence or a clause of a list ends. Closing marks and the numbers of footnotes may follow. */
export function endsClosed(tail: string): boolean {
  return /[.!?…;:。！？；：؟؛][)\]”"»’'*_]{0,4}(?:[⁰¹²³⁴-⁹]{1,3}|<sup>\d{1,3}<\/sup>[.;]?)?$/u.test(tail);
}

export function startsLower(head: string): boolean {
  return /^\p{Ll}/u.test(head);
}

export function startsUpper(head: string): boolean {
  return /^[*_"“«'(]{0,3}\p{Lu}/u.test(head);
}
