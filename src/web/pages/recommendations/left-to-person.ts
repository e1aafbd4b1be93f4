import { may } from '../../../access/may.ts';
import type { Visit } from '../../visit.ts';
import { loadSuggestions } from './suggestions.ts';

/** Those whose code the suggestions leave to a person. For the desk alone: what is computed changes without the record, so pages that are kept cannot show it. */
export async function idsLeftToPerson(visit: Visit, taxonomy: string | undefined): Promise<readonly string[] | undefined> {
  if (taxonomy === undefined || !may(visit.actor, 'code-recommendation')) return undefined;
  const suggestions = await loadSuggestions(visit);
  return [...(suggestions?.of.get(taxonomy) ?? [])].filter(([, { abstain }]) => abstain).map(([id]) => id);
}
