import { createHash } from 'node:crypto';
import type { Pool } from 'pg';
import type { EditionState } from '../../process/documents/state.ts';
import { foundRecommendations } from '../../process/synthesis/found-recommendations.ts';
import type { FoundItem, FoundRecommendations } from '../../process/synthesis/found-recommendations.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { recommendationIds, recommendationsOf } from './recommendations-of.ts';

/** So many acts go into the record at once; more would hold up everybody else's. */
export const foundAtOnce = 500;

interface Searched {
  readonly edition: Pick<EditionState, 'id' | 'language'>;
  readonly text: string;
  readonly items: readonly FoundItem[];
}

/** What would have to be written of what the extractor found in the text of an edition, beside what the record has. */
export async function planFound(pool: Pool, { process, position }: { readonly process: string; readonly position: number }, { edition, text, items }: Searched): Promise<FoundRecommendations> {
  const of = subjectKey('edition', edition.id);
  const beginning = beginningOf(edition.id);
  const [found, ids] = await Promise.all([recommendationsOf(pool, process, position, of), recommendationIds(pool, process, beginning)]);
  return foundRecommendations(items, { of, text, language: edition.language, beginning }, { found, ids });
}

/** The id of the edition; of a long one its beginning, and a few digits that tell it from others: a number has to fit behind it. */
export function beginningOf(edition: string): string {
  return edition.length <= 66 ? edition : `${edition.slice(0, 57).replace(/-+$/u, '')}-${createHash('sha256').update(edition).digest('hex').slice(0, 8)}`;
}
