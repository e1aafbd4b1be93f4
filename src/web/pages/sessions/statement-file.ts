import { mayReadStatement } from '../../../access/may-read-statement.ts';
import { idOf } from '../../../process/vocabulary/shapes.ts';
import type { TurnId } from '../../../process/vocabulary/ids.ts';
import { turnOf } from '../../../process/sessions/floor.ts';
import { loadStatement } from '../../../store/sessions/statement-files.ts';
import type { StatementFile } from '../../../store/sessions/statement-files.ts';
import type { Page, Visit } from '../../visit.ts';
import { notAllowedPage } from '../officer/not-allowed-page.tsx';
import { missingPage } from '../things/missing-page.ts';
import { loadSessionNow } from './load-session.ts';

const mediaTypes = { pdf: 'application/pdf', docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document', text: 'text/plain; charset=utf-8' } as const;
const endings = { pdf: 'pdf', docx: 'docx', text: 'txt' } as const;

/** The text of one statement, to be kept as a file. Never shown inside a page of ours: what somebody else wrote has no business here. */
export async function statementFilePage(visit: Visit): Promise<Page | Response> {
  const session = await loadSessionNow(visit);
  const id = idOf<TurnId>().safeParse(visit.parameters['turn']);
  const turn = session?.floor === undefined || !id.success ? undefined : turnOf(session.floor, id.data);
  if (turn?.statement === undefined) return missingPage(visit);
  if (!mayReadStatement(visit.actor, turn)) return notAllowedPage(visit);
  const file = await loadStatement(visit.store.pool, visit.process, turn.statement.sha256);
  if (file === undefined) return missingPage(visit);
  return new Response(file.bytes, {
    headers: {
      'content-type': mediaTypes[file.type],
      'content-disposition': disposition(turn.holder, file),
      'content-security-policy': "default-src 'none'; sandbox",
      'cache-control': 'private, no-store',
      vary: 'Cookie',
    },
  });
}

/** Under its own name, with the ending of what it is; where a program reads no other than Latin letters, under that of its holder. */
function disposition(holder: string, { name, type }: StatementFile): string {
  const stem = name.replace(/\.[^.]{1,8}$/u, '').replace(/[\p{Cc}\p{Cf}/\\:*?"<>|]/gu, ' ').trim().slice(0, 100);
  const plain = `statement-${holder.toLowerCase()}.${endings[type]}`;
  return `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(stem === '' ? plain : `${stem}.${endings[type]}`).replace(/['()*]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`)}`;
}
