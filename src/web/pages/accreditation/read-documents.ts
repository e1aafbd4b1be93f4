import { fileTypeFromBuffer } from 'file-type';
import type { ProcedureState } from '../../../process/participation/state.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { NewFile } from '../../../store/personal/personal-rows.ts';

const mostMegabytes = 5;

/** What a document may be, told by its content, and the ending under which it is given out again. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

export function endingOf(mediaType: string): string {
  return endings[mediaType] ?? 'bin';
}

/**
 * Every document that was sent with a form, under the id that the procedure gives it. One that is larger than 5 MB or of
 * another kind than PDF, DOCX, ODT, PNG or JPEG refuses the whole form.
 */
export async function readDocuments(fields: FormData, { documents }: Pick<ProcedureState, 'documents'>, keptUntil: IsoDay): Promise<readonly NewFile[] | Refusal> {
  const files: NewFile[] = [];
  for (const { id } of documents) {
    const sent = fields.get(`document-${id}`);
    if (!(sent instanceof File) || sent.size === 0) continue;
    if (sent.size > mostMegabytes * 1024 * 1024) return refuse('file-too-large', 'AC-5', { name: sent.name, most: mostMegabytes });
    const bytes = new Uint8Array(await sent.arrayBuffer());
    const type = await fileTypeFromBuffer(bytes);
    if (type === undefined || !Object.hasOwn(endings, type.mime)) return refuse('file-of-other-kind', 'AC-5', { name: sent.name });
    files.push({ name: id, mediaType: type.mime, bytes, purposes: ['accreditation'], keptUntil });
  }
  return files;
}

/** Whether documents came with a form that is shown again: a browser does not put them back into their fields. */
export function broughtDocuments(fields: FormData): boolean {
  return [...fields.values()].some((value) => value instanceof File && value.size > 0);
}
