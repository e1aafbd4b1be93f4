import type { Pool } from 'pg';
import { isId, subjectKey } from '../process/vocabulary/ids.ts';
import type { SubjectState } from '../process/work-plan/state.ts';
import { editionsOf } from '../store/inputs/editions.ts';
import { claimsFrom } from '../store/work-plan/claims-from.ts';
import { linksOfThing } from '../store/work-plan/links-of.ts';
import { partsOf } from '../store/work-plan/list-documents.ts';
import { loadState } from '../store/work-plan/load-states.ts';
import { loadRevisions } from '../store/work-plan/revisions.ts';
import type { WholeDocument } from './present.ts';
import type { WholeEvent } from './present-event.ts';

/** A thing of a kind by its id; undefined when the id is none, or the record does not hold it at this position. */
export async function stateCalled<Kind extends SubjectState['kind']>(pool: Pool, process: string, position: number, kind: Kind, id: string): Promise<Extract<SubjectState, { readonly kind: Kind }> | undefined> {
  return isId(id) ? loadState(pool, process, position, kind, id) : undefined;
}

/** An event with everything that its own answer shows. */
export async function loadWholeEvent(pool: Pool, process: string, position: number, id: string): Promise<WholeEvent | undefined> {
  const state = await stateCalled(pool, process, position, 'event', id);
  if (state === undefined) return undefined;
  const key = subjectKey('event', id);
  const [links, revisions] = await Promise.all([linksOfThing(pool, process, position, key), loadRevisions(pool, process, position, key)]);
  const revision = revisions.get(key);
  return revision === undefined ? undefined : { state, links, version: revision.version, changedAt: revision.at };
}

/** A document with everything that its own answer shows. */
export async function loadWholeDocument(pool: Pool, process: string, position: number, id: string): Promise<WholeDocument | undefined> {
  const state = await stateCalled(pool, process, position, 'document', id);
  if (state === undefined) return undefined;
  const [links, parts, statements, editions] = await Promise.all([
    linksOfThing(pool, process, position, subjectKey('document', id)),
    partsOf(pool, process, position, id),
    claimsFrom(pool, process, position, id),
    editionsOf(pool, { process, position }, id),
  ]);
  return { state, links, statements, editions, parts: parts.map((part) => part.id) };
}
