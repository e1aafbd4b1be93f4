import type { PersonId } from '../../../process/vocabulary/ids.ts';
import { mayUse } from '../../../access/personal-data.ts';
import type { Visit } from '../../visit.ts';

/** Experts of panels by their names, for those who may know who speaks; for everybody else it is empty, and nothing is read. */
export async function expertNames(visit: Visit, experts: readonly PersonId[]): Promise<ReadonlyMap<PersonId, string>> {
  if (experts.length === 0 || !mayUse(visit.actor, 'speaking')) return new Map();
  const read = await visit.store.personal.read({ process: visit.process, purpose: 'speaking', by: visit.actor, persons: experts, fields: ['name'] });
  return read.refused ? new Map() : new Map(read.rows.flatMap(({ person, value }) => (typeof value === 'string' ? [[person, value] as const] : [])));
}
