/** A piece of a text; `found` where it is one of the words that were looked for. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** The pieces of an extract whose found words stand between U+2068 and U+2069, as the search gives them; its lines are separate texts. */
export function piecesOfExtract(extract: string): readonly Piece[] {
  const pieces = extract.split(/\u2068([^\u2068\u2069]*)\u2069/u);
  return pieces.map((text, index) => ({ text: text.replace(/[\u2068\u2069]/gu, '').replaceAll('\n', ' · '), found: index % 2 === 1 })).filter(({ text }) => text !== '');
}

/** The pieces of a title, its words marked that begin with one of the asked words, whatever their case. */
export function piecesOfTitle(title: string, asked: string): readonly Piece[] {
  const beginnings = asked.normalize('NFC').toLowerCase().split(/[^\p{L}\p{N}]+/u).filter((word) => word !== '');
  const marked = title.split(/([\p{L}\p{N}]+)/u).map((text) => ({ text, found: beginnings.some((beginning) => text.toLowerCase().startsWith(beginning)) }));
  return marked.filter(({ text }) => text !== '');
}
