import type { RecommendationState, TaxonomyState } from '../../../process/synthesis/state.ts';
import type { Suggestion, Suggestions } from './suggestions.ts';

export const codingShows = ['open', 'unsure', 'coded'] as const;
export type CodingShow = (typeof codingShows)[number];

/** What is coded in one go: a recommendation with its near copies. */
export interface CodingItem {
  readonly one: RecommendationState;
  /** With it, what says nearly the same and has the same codes of this taxonomy. */
  readonly members: readonly RecommendationState[];
  /** The codes of this taxonomy that it has, without the taxonomy's name. */
  readonly codes: readonly string[];
  readonly suggestion: Suggestion | undefined;
  readonly shows: readonly CodingShow[];
}

/** The recommendations as they are coded to one taxonomy: near copies together, the clearest suggestions first, what has none last. */
export function codingItems(recommendations: readonly RecommendationState[], { id }: Pick<TaxonomyState, 'id'>, suggestions: Suggestions | undefined): readonly CodingItem[] {
  const ownCodes = ({ codes }: RecommendationState) => codes.filter((ref) => ref.startsWith(`${id}/`)).map((ref) => ref.slice(id.length + 1));
  // Copies that were coded differently stay apart: somebody saw a difference.
  const together = Map.groupBy(recommendations, (one) => `${suggestions?.copies.get(one.id)?.medoid ?? one.id} ${ownCodes(one).join(' ')}`);
  const items = [...together.values()].flatMap((members): CodingItem | readonly never[] => {
    const one = members.find((member) => member.id === suggestions?.copies.get(member.id)?.medoid) ?? members[0];
    if (one === undefined) return [];
    const codes = ownCodes(one);
    const suggestion = suggestions?.of.get(id)?.get(one.id);
    return { one, members, codes, suggestion, shows: codes.length > 0 ? ['coded'] : suggestion?.abstain === true ? ['open', 'unsure'] : ['open'] };
  });
  return items.toSorted((a, b) => Number(a.suggestion?.abstain ?? true) - Number(b.suggestion?.abstain ?? true) || (b.suggestion?.margin ?? -1) - (a.suggestion?.margin ?? -1) || (a.one.id < b.one.id ? -1 : 1));
}

/** Those that a lead of at least `margin` decides: without a code yet, and not left to a person. */
export function clearItems(items: readonly CodingItem[], margin: number): readonly CodingItem[] {
  return items.filter(({ codes, suggestion }) => codes.length === 0 && suggestion !== undefined && !suggestion.abstain && suggestion.margin >= margin && suggestion.top.length > 0);
}
