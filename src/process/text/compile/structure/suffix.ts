const suffixes = ['bis', 'ter', 'quater', 'quinquies', 'sexies', 'septies', 'octies', 'novies', 'decies'];

/** What a label of an added provision ends with: the first behind 2 is 2 bis. From the tenth on a number, since nobody counts further in Latin: 2 bis.10. */
export function suffixOf(ordinal: number): string {
  return suffixes[ordinal - 1] ?? `bis.${ordinal}`;
}

/** Of alternatives to the whole provision: alt, alt 2, alt 3. */
export function alternativeSuffixOf(number: number): string {
  return number === 1 ? 'alt' : `alt ${number}`;
}
