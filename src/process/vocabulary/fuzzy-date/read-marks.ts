/** The marks that a plan puts beside what it does not yet know for sure. */
export type Mark = 'TBC' | 'TBA' | 'TBD';

const patterns: readonly (readonly [Mark, RegExp])[] = [
  ['TBC', /\bT\.?B\.?C\b\.?|\bto be confirmed\b|\bunconfirmed\b|\bprovisional(?:ly)?\b|\btentative(?:ly)?\b|à confirmer|\bpor confirmar\b|\bprovisoire\b|\bprovisional\b|подлежит подтверждению|待确认|待定确认|يؤكد لاحقا[ًا]?|قيد التأكيد/giu],
  ['TBA', /\bT\.?B\.?A\b\.?|\bto be announced\b|\bto be advised\b|à annoncer|à communiquer|\bpor anunciar\b|будет объявлено(?: позднее)?|待宣布|待公布|يعلن لاحقا[ًا]?/giu],
  ['TBD', /\bT\.?B\.?D\b\.?|\bto be (?:determined|decided|defined|fixed|set)\b|à déterminer|à définir|à préciser|\bpor determinar\b|\bpor definir\b|подлежит определению|уточняется|待定|يحدد لاحقا[ًا]?/giu],
];

/** Takes the marks out of a text. `text` is what is left, without the brackets and dashes that held them. */
export function parseMarks(text: string): { readonly text: string; readonly marks: readonly Mark[] } {
  let left = text;
  const marks: Mark[] = [];
  for (const [mark, pattern] of patterns) {
    const without = left.replace(pattern, ' ');
    if (without !== left) marks.push(mark);
    left = without;
  }
  if (marks.length === 0) return { text, marks };
  left = left.replace(/[([]\s*[)\]]/gu, ' ').replace(/\s+/gu, ' ');
  return { text: left.replace(/^[\s,;:/–-]+|[\s,;:/(–-]+$/gu, '').replace(/^dates?$/iu, ''), marks };
}
