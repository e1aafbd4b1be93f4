import { partyKeys } from '../../../process/vocabulary/party.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { isId } from '../../../process/vocabulary/ids.ts';

/** Where the names of those who are no States stand; what is no id is written as it is. */
export function partyThings(parties: readonly string[]): readonly SubjectKey[] {
  return [...new Set(parties)].filter(isId).flatMap(partyKeys);
}
