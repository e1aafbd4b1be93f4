const reference = /\b(?:Articles?|Art\.|paragraphs?|para\.|Annex(?:es)?|Sections?|Objectives?|Goals?|OP|PP)\s*(?<label>\d{1,3}(?:\.\d{1,3}){0,2}(?:[. ]?(?:bis|ter|quat(?:er)?|alt))*(?:\s?\([a-z]{1,3}\))*|[IVX]{1,5}\b)/giu;
/** A longer text refers to much that is not what its bracket is about. */
const most = 240;

/** Labels that the words of a bracket refer to, as printed and each once: the point depends on what becomes of them. */
export function referencesIn(bodies: readonly string[]): readonly string[] {
  const text = bodies.filter(({ length }) => length <= most).join('\n');
  return [...new Set([...text.matchAll(reference)].map(([found]) => found.replace(/\s+/gu, ' ').trim()))];
}
