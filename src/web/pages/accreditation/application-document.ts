import type { ApplicationState } from '../../../process/participation/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Visit } from '../../visit.ts';
import { endingOf } from './read-documents.ts';

/** Documents are for the secretariat, which checks them, and for whoever handed them in. */
export function mayOpenDocuments({ actor }: Visit, { person }: ApplicationState): boolean {
  return actor.standing === 'secretariat' || actor.person === person;
}

/** One document of an application as a file; that it was given out is logged in the same breath. Undefined where there is none for this visitor. */
export async function applicationDocument(visit: Visit, application: ApplicationState, name: string): Promise<Response | undefined> {
  const { store, process, actor } = visit;
  if (!mayOpenDocuments(visit, application)) return undefined;
  const purpose = actor.standing === 'secretariat' ? 'accreditation' : 'own';
  const read = await store.personal.readFiles({ process, purpose, by: actor, subjects: [subjectKey('application', application.id)], names: [name] });
  const file = read.refused ? undefined : read.files[0];
  if (file === undefined) return undefined;
  const filename = `${application.id}-${file.name}.${endingOf(file.mediaType)}`;
  return new Response(Buffer.from(file.bytes), { headers: { 'content-type': file.mediaType, 'content-disposition': `attachment; filename="${filename}"`, 'cache-control': 'private, no-store', vary: 'Cookie' } });
}
