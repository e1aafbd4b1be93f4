import { strToU8, zipSync } from 'fflate';

/** A PDF of so many empty pages. */
export function pdfOf(pages: number): Uint8Array<ArrayBuffer> {
  const kids = Array.from({ length: pages }, (_, index) => index + 3);
  const objects = ['<</Type/Catalog/Pages 2 0 R>>', `<</Type/Pages/Count ${pages}/Kids[${kids.map((number) => `${number} 0 R`).join(' ')}]>>`, ...kids.map(() => '<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]>>')];
  let text = '%PDF-1.4\n';
  const offsets = objects.map((object, index) => {
    const offset = text.length;
    text += `${index + 1} 0 obj${object}endobj\n`;
    return offset;
  });
  const start = text.length;
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('')}trailer<</Size ${objects.length + 1}/Root 1 0 R>>\nstartxref\n${start}\n%%EOF`;
  return new Uint8Array(strToU8(text));
}

/** A file of a word processor with these paragraphs; `pages` is what it says of itself. */
export function docxOf(paragraphs: readonly string[], { pages, breaks = 0 }: { readonly pages?: number; readonly breaks?: number } = {}): Uint8Array<ArrayBuffer> {
  const types = '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>';
  const body = [...paragraphs.map((text) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`), ...Array.from({ length: breaks }, () => '<w:p><w:r><w:br w:type="page"/></w:r></w:p>')].join('');
  const parts = { '[Content_Types].xml': types, 'word/document.xml': `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`, ...(pages !== undefined && { 'docProps/app.xml': `<Properties><Pages>${pages}</Pages></Properties>` }) };
  return new Uint8Array(zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)]))));
}

export function textOf(words: string): Uint8Array<ArrayBuffer> {
  return new Uint8Array(strToU8(words));
}
