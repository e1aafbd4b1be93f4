import type { extractBounded } from '../../../interchange/bounded-reading.ts';
import type { ProcessCommand } from '../../../process/commands.ts';
import type { InputState } from '../../../process/inputs/state.ts';
import { foundRecommendations } from '../../../process/synthesis/found-recommendations.ts';
import type { FoundRecommendations } from '../../../process/synthesis/found-recommendations.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Language } from '../../../process/vocabulary/language.ts';
import { beginningOf } from '../../../store/synthesis/plan-found.ts';
import { recommendationIds, recommendationsOf } from '../../../store/synthesis/recommendations-of.ts';
import type { Visit } from '../../visit.ts';

interface Source {
  readonly of: SubjectKey;
  readonly text: string;
  readonly language: Language;
  readonly extract: typeof extractBounded;
}

/** What the extractor finds in a text and the record does not have yet, as wishes; undefined where it was given up. */
export async function recommendationsIn({ store: { pool }, process, head }: Visit, { of, text, language, extract }: Source): Promise<FoundRecommendations | undefined> {
  const places = await extract(text);
  if ('refused' in places) return undefined;
  const beginning = beginningOf(parseSubjectKey(of)?.id ?? '');
  const before = { found: await recommendationsOf(pool, process, head, of), ids: await recommendationIds(pool, process, beginning) };
  return foundRecommendations(places, { of, text, language, beginning }, before);
}

/** A card as the one recommendation that it is, from its first word to its last; its themes are the codes. */
export function cardAsRecommendation({ id, text, language, themes }: Pick<InputState, 'id' | 'text' | 'language' | 'themes'>): ProcessCommand<'extract-recommendation'> | undefined {
  if (text === '' || text.length > 12_000) return undefined;
  return { name: 'extract-recommendation', data: { recommendation: beginningOf(id), origin: { of: subjectKey('input', id), pieces: [{ start: 0, end: text.length, quote: text }] }, language, foundBy: 'person', codes: [...themes] } };
}
