import { DeletedTextRun, Document, InsertedTextRun, Packer, Paragraph, TextRun } from 'docx';

/** Words of a paragraph: as they are, `-` deleted or `+` inserted with changes tracked. */
type Piece = string | { readonly '-': string } | { readonly '+': string };

const mark = { id: 1, author: 'A drafter', date: '2018-03-05T09:00:00Z' };

/** A file of a word processor with real tracked changes. */
export async function trackedDocx(name: string, paragraphs: readonly (readonly Piece[])[]): Promise<File> {
  const children = paragraphs.map((pieces) => new Paragraph({
    children: pieces.map((piece) => (typeof piece === 'string' ? new TextRun(piece) : '-' in piece ? new DeletedTextRun({ text: piece['-'], ...mark }) : new InsertedTextRun({ text: piece['+'], ...mark }))),
  }));
  return new File([new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))], name);
}

/** What a page offers as words, all of it. */
export function areasOf(html: string): string {
  return [...html.matchAll(/<textarea[^>]*>([^<]*)<\/textarea>/gu)].map(([, words = '']) => words).join('\n');
}
