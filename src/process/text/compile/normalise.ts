/** Control characters and invisible signs of direction and byte order, which carry no words; the joiners U+200C and U+200D do, and stay. */
const invisible = /[\0-\x08\x0e-\x1f\x7f\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060\u2066-\u2069\ufeff]/gu;
const space = /[\s\u0085]+/gu;
const lineBreak = /[\n\r\v\f\u0085\u2028\u2029]/u;

/**
 * A text as it is kept and compared: NFC, one line feed for any run of white space with a line break in it, one space for
 * any other, neither at the ends; no invisible signs. What was typed as NFD, with CRLF or with non-breaking spaces is the
 * same text (rule TX-18).
 */
export function normalise(text: string): string {
  const visible = text.toWellFormed().replace(invisible, '').normalize('NFC');
  return visible.replace(space, (run) => (run === ' ' ? ' ' : lineBreak.test(run) ? '\n' : ' ')).trim();
}

const typographic = /[‘’‚‛ʼ“”„‟«»‐‑‒–—―−ـ]/u;

/** The form in which words are compared: quotation marks, apostrophes and dashes of every kind are one each, and the Arabic kashida is nothing. */
export function fold(text: string): string {
  if (!typographic.test(text)) return text;
  const plain = text.replace(/[‘’‚‛ʼ]/gu, "'").replace(/[“”„‟«»]/gu, '"').replace(/[‐‑‒–—―−]/gu, '-').replace(/ـ/gu, '');
  return plain === '' ? text : plain;
}
