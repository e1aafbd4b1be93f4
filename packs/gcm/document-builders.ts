import type { WorkPlanCommand } from '../../src/process/work-plan/commands.ts';
import { command } from './commands.ts';
import type { ClaimInput } from './claims.ts';
import { joined } from './six.ts';
import type { Six } from './six.ts';

type DocumentData = WorkPlanCommand<'record-document'>['data'];

interface About {
  readonly symbol?: string;
  readonly dated?: string;
  readonly asOf?: string;
  readonly address?: string;
  readonly partOf?: string;
  readonly languages?: DocumentData['languages'];
  readonly claims?: readonly ClaimInput[];
}

/** A document of the process. Most were seen in English only; resolutions and reports of the Assembly exist in all six languages. */
export function document(id: string, kind: DocumentData['documentKind'], author: Six, title: Six, about: About = {}): WorkPlanCommand<'record-document'> {
  const { languages = ['en'], claims = [], ...rest } = about;
  return command('record-document', { document: id, documentKind: kind, title, author, languages: [...languages], claims: [...claims], ...rest });
}

export const allSix: DocumentData['languages'] = ['ar', 'zh', 'en', 'fr', 'ru', 'es'];

/** A page read on the web; without an address where only a part of it was noted down. */
export function webPage(id: string, author: Six, about: Six, address?: string): WorkPlanCommand<'record-document'> {
  return document(id, 'web-page', author, joined(author, about), address === undefined ? {} : { address });
}
