/** So much of a recommendation that its sentence, with all that is said around it, stays below the 4,000 characters of prose. */
const longestWhole = 4000;
const longestQuoted = 2800;

/**
 * The words of a recommendation as a sentence embeds them: `whole` as an item of a list, else to stand between quotation
 * marks, without the stop at its end. What is too long ends at a word, with an ellipsis.
 */
export function quotable(text: string, { whole }: { readonly whole: boolean }): string {
  const trimmed = text.trim();
  const words = whole ? trimmed : trimmed.replace(/[\s.;,:،؛。；，：]+$/u, '');
  return shortened(words === '' ? trimmed : words, whole ? longestWhole : longestQuoted);
}

/** At most so many UTF-16 units, cut at a space where there is one in the last fifth, never within a character. */
export function shortened(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const room = text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, '');
  const space = /\s/u.test(text.charAt(room.length)) ? room.length : room.search(/\s\S*$/u);
  const cut = space >= longest * 0.8 ? room.slice(0, space) : room;
  return `${cut.replace(/[\s.;,:،؛。；，：]+$/u, '')}…`;
}
