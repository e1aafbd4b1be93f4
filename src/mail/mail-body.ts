import type { Language } from '../process/vocabulary/language.ts';

/** A piece of a line: words, or an address of the web that can be followed. */
export interface Piece {
  readonly text: string;
  readonly href?: string;
}

/** Plain text as paragraphs of lines of pieces: what is previewed and what the HTML form of a mail is made of. */
export function paragraphsOf(text: string): readonly (readonly (readonly Piece[])[])[] {
  return text
    .replaceAll('\r\n', '\n')
    .split(/\n{2,}/u)
    .map((paragraph) => paragraph.split('\n').map(piecesOf))
    .filter((lines) => lines.some((line) => line.length > 0));
}

const webAddress = /https?:\/\/[^\s<>"]*[^\s<>".,;:!?)\]»”،؛。，]/gu;

function piecesOf(line: string): readonly Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const found of line.matchAll(webAddress)) {
    if (found.index > at) pieces.push({ text: line.slice(at, found.index) });
    pieces.push({ text: found[0], href: found[0] });
    at = found.index + found[0].length;
  }
  if (at < line.length) pieces.push({ text: line.slice(at) });
  return pieces;
}

/** The HTML form of a mail: the same words, nothing loaded from anywhere, from right to left where the language is. */
export function htmlOf(text: string, language: Language, subject: string): string {
  const paragraphs = paragraphsOf(text).map((lines) => `<p>${lines.map((line) => line.map(pieceHtml).join('')).join('<br>\n')}</p>`);
  return `<!doctype html>
<html lang="${language}" dir="${language === 'ar' ? 'rtl' : 'ltr'}">
<head><meta charset="utf-8"><title>${escaped(subject)}</title></head>
<body style="font-family:sans-serif;font-size:16px;line-height:1.5;max-width:40em">
${paragraphs.join('\n')}
</body>
</html>
`;
}

function pieceHtml({ text, href }: Piece): string {
  return href === undefined ? escaped(text) : `<a href="${escaped(href)}">${escaped(text)}</a>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
