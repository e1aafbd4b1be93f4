import { recommendationStatuses } from '../../../process/synthesis/state.ts';
import type { RecommendationStatus } from '../../../process/synthesis/state.ts';
import { codeRef } from '../../../process/vocabulary/code-ref.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { isLanguage } from '../../../process/vocabulary/language.ts';
import { citedThing } from '../../../process/vocabulary/passage.ts';
import { recommendationSorts } from '../../../store/synthesis/list-recommendations.ts';
import type { RecommendationFilter, RecommendationSort } from '../../../store/synthesis/list-recommendations.ts';

export const recommendationsPageSize = 100;

/** What stands for itself: proposed and confirmed ones. `all` shows those that were joined, split or rejected as well. */
export const shownStatuses = ['standing', 'all', ...recommendationStatuses] as const;
export type ShownStatus = (typeof shownStatuses)[number];

export interface RecommendationsQuery {
  readonly of?: string;
  readonly status: ShownStatus;
  readonly code?: string;
  readonly uncoded?: string;
  readonly language?: string;
  readonly words?: string;
  /** Only those whose suggested codes are too close to each other, by this taxonomy. */
  readonly unsure?: string;
  /** Grouped by the codes of this taxonomy. */
  readonly by?: string;
  readonly sort: RecommendationSort;
  readonly descending: boolean;
  readonly page: number;
}

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseRecommendationsQuery(search: URLSearchParams): RecommendationsQuery {
  const given = (name: string, fits: (text: string) => boolean) => {
    const value = search.get(name)?.trim().slice(0, 100) ?? '';
    return value !== '' && fits(value) ? { [name]: value } : {};
  };
  return {
    ...given('of', (text) => citedThing.safeParse(text).success),
    ...given('code', (text) => codeRef.safeParse(text).success),
    ...given('uncoded', isId),
    ...given('language', isLanguage),
    ...given('words', () => true),
    ...given('unsure', isId),
    ...given('by', isId),
    status: shownStatuses.find((one) => one === search.get('status')) ?? 'standing',
    sort: recommendationSorts.find((one) => one === search.get('sort')) ?? 'place',
    descending: search.get('order') === 'desc',
    page: Math.max(1, Math.min(100_000, Number.parseInt(search.get('page') ?? '1', 10) || 1)),
  };
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writeRecommendationsQuery({ status, sort, descending, page, ...rest }: RecommendationsQuery): Record<string, string> {
  return { ...rest, ...(status !== 'standing' && { status }), ...(sort !== 'place' && { sort }), ...(descending && { order: 'desc' }), ...(page > 1 && { page: String(page) }) };
}

/** What the query asks of the tables; `ids`: those that the suggestions leave to a person. */
export function filterOf({ of, status, code, uncoded, language, words }: RecommendationsQuery, ids?: readonly string[]): RecommendationFilter {
  return {
    ...(of !== undefined && { of }),
    ...statusOf(status),
    ...(code !== undefined && { code }),
    ...(uncoded !== undefined && { uncodedIn: uncoded }),
    ...(language !== undefined && { language }),
    ...(words !== undefined && { words }),
    ...(ids !== undefined && { ids }),
  };
}

function statusOf(shown: ShownStatus): { readonly status?: readonly RecommendationStatus[] } {
  return shown === 'all' ? {} : { status: shown === 'standing' ? ['proposed', 'confirmed'] : [shown] };
}
