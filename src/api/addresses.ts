import { parseSubjectKey } from '../process/vocabulary/ids.ts';
import type { SubjectKind } from '../process/vocabulary/ids.ts';

/** The pages for people, as the site's URL map has them; handed in, because the API does not know the site. */
export interface PageAddresses {
  thing(process: string, kind: SubjectKind, id: string): string;
  paragraph(process: string, mandate: string, paragraph: string): string;
  act(process: string, position: number): string;
}

const folders: Partial<Record<SubjectKind, string>> = { event: 'events', document: 'documents', mandate: 'mandates', place: 'places', phase: 'phases', track: 'tracks', link: 'links', version: 'versions' };

/** Where a process is in the API: `/api/v1/processes/gcm`. */
export function processPath(process: string): string {
  return `/api/v1/processes/${encodeURIComponent(process)}`;
}

/** Where a thing is in the API; a rule stands nowhere alone. */
export function thingPath(process: string, kind: SubjectKind, id: string): string | undefined {
  if (kind === 'process') return processPath(process);
  const folder = folders[kind];
  return folder === undefined ? undefined : `${processPath(process)}/${folder}/${encodeURIComponent(id)}`;
}

/** Where a thing is in the API and on the site. */
export function placesOf(pages: PageAddresses, process: string, kind: SubjectKind, id: string): { readonly href: string; readonly page: string } {
  return { href: thingPath(process, kind, id) ?? processPath(process), page: pages.thing(process, kind, id) };
}

/** The same for what is only named by its key; null where it has no place of its own. */
export function placesOfSubject(pages: PageAddresses, process: string, subject: string): { readonly href: string | null; readonly page: string | null } {
  const parsed = parseSubjectKey(subject);
  const href = parsed === undefined ? undefined : thingPath(process, parsed.kind, parsed.id);
  return parsed === undefined || href === undefined ? { href: null, page: null } : { href, page: pages.thing(process, parsed.kind, parsed.id) };
}
