import { fileTypeFromBuffer } from 'file-type';
import { mostFileBytes } from '../../../process/commitments/pledge-fields.ts';
import type { PledgeFile } from '../../../process/commitments/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import { keepFile, loadFile } from '../../../store/inputs/kept-texts.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Page, Visit } from '../../visit.ts';
import { missingPage } from '../things/missing-page.ts';

/** What a file may be, told by its content, and the ending under which it is given out again. */
const endings: Readonly<Record<string, string>> = {
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'image/png': 'png',
  'image/jpeg': 'jpg',
};

/** The file that came with a form, kept under its hash before the act that names it; undefined: none came. */
export async function takePledgeFile({ store: { pool, clock }, process }: Visit, fields: FormData): Promise<PledgeFile | Refusal | undefined> {
  const sent = fields.get('file');
  if (!(sent instanceof File) || sent.size === 0) return undefined;
  const name = nameOf(sent.name);
  if (sent.size > mostFileBytes) return refuse('file-too-large', 'CM-13', { name, most: mostFileBytes / 1024 / 1024 });
  const bytes = new Uint8Array(await sent.arrayBuffer());
  const type = await fileTypeFromBuffer(bytes);
  if (type === undefined || !Object.hasOwn(endings, type.mime)) return refuse('file-of-other-kind', 'CM-13', { name });
  return { name, sha256: await keepFile(pool, process, { bytes, name }, clock()), bytes: bytes.length };
}

/** Without folders and signs that no name has. */
function nameOf(name: string): string {
  const plain = (name.split(/[/\\]/u).at(-1) ?? '').toWellFormed().replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/gu, '').trim();
  return plain === '' ? 'file' : plain.slice(-200).toWellFormed();
}

/** A file of a pledge, byte for byte as it was handed in; nothing in it may run. */
export async function pledgeFilePage(visit: Visit): Promise<Page | Response> {
  const { store: { pool }, process, position, parameters } = visit;
  const id = parameters['id'] ?? '';
  const pledge = isId(id) ? await loadState(pool, process, position, 'pledge', id) : undefined;
  const named = pledge?.files.find(({ sha256 }) => sha256 === parameters['file']);
  const file = named === undefined ? undefined : await loadFile(pool, process, named.sha256);
  if (named === undefined || file === undefined) return missingPage(visit);
  const type = await fileTypeFromBuffer(file.bytes);
  const ending = endings[type?.mime ?? ''] ?? 'bin';
  const stem = named.name.replace(/\.[^.]{1,8}$/u, '').replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, ' ').trim().slice(0, 150).toWellFormed();
  const own = encodeURIComponent(`${stem === '' ? id : stem}.${ending}`).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`);
  return new Response(file.bytes, {
    headers: {
      'content-type': ending === 'bin' ? 'application/octet-stream' : (type?.mime ?? 'application/octet-stream'),
      'content-disposition': `attachment; filename="${id}.${ending}"; filename*=UTF-8''${own}`,
      'content-security-policy': "default-src 'none'; sandbox",
      'repr-digest': `sha-256=:${Buffer.from(named.sha256, 'hex').toString('base64')}:`,
      'etag': `"${named.sha256}"`,
      'cache-control': 'public, max-age=0, must-revalidate',
    },
  });
}
