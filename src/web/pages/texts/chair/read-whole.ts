import { readDocumentBounded } from '../../../../interchange/bounded-reading.ts';
import { textField } from '../../../take-form.ts';

/** The text that was pasted, or that of the file that was sent, one paragraph a line; '': there is none that could be read. */
export async function readWhole(form: FormData): Promise<string> {
  const pasted = textField(form, 'whole');
  if (pasted !== '') return pasted;
  const file = form.get('file');
  if (!(file instanceof File) || file.size === 0) return '';
  const reading = await readDocumentBounded({ name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) });
  return 'refused' in reading ? '' : reading.paragraphs.map(({ start, end }) => reading.text.slice(start, end).replace(/\s+/gu, ' ')).join('\n');
}
