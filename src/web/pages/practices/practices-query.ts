import { practiceRegions } from '../../../process/practices/shapes.ts';
import { practiceStatuses, targetGroups } from '../../../process/practices/state.ts';
import { isId } from '../../../process/vocabulary/ids.ts';
import { languages } from '../../../process/vocabulary/language.ts';
import { practiceScopes, practiceSorts } from '../../../store/practices/list-practices.ts';
import type { PracticeFilter, PracticeSort } from '../../../store/practices/list-practices.ts';

export const practicesPageSize = 25;

export interface PracticesQuery {
  readonly filter: PracticeFilter;
  readonly sort: PracticeSort;
  /** From 1. */
  readonly page: number;
}

const longestWords = 100;
const mostPages = 10_000;

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. Without a status: what is published. */
export function parsePracticesQuery(search: URLSearchParams): PracticesQuery {
  const said = (name: string) => search.get(name)?.trim() ?? '';
  const [commitment, country, holder, usedBy, words] = [said('commitment'), said('country'), said('holder'), said('used-by'), said('words').slice(0, longestWords)];
  const region = practiceRegions.find((one) => one === said('region'));
  const group = targetGroups.find((one) => one === said('group'));
  const language = languages.find((one) => one === said('language'));
  return {
    filter: {
      status: [...practiceScopes, ...practiceStatuses].find((one) => one === said('status')) ?? 'published',
      ...(isId(commitment) && { commitment }), ...(region !== undefined && { region }), ...(/^[A-Z]{2}$/u.test(country) && { country }), ...(group !== undefined && { group }), ...(language !== undefined && { language }),
      ...(isHolder(holder) && { holder }), ...(isHolder(usedBy) && { usedBy }), ...(words !== '' && { words }),
    },
    sort: practiceSorts.find((one) => one === said('sort')) ?? 'latest',
    page: Math.max(1, Math.min(mostPages, Number.parseInt(said('page'), 10) || 1)),
  };
}

function isHolder(text: string): boolean {
  return isId(text) || /^[A-Z]{2}$/u.test(text);
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writePracticesQuery({ filter: { status, usedBy, ...filter }, sort, page }: PracticesQuery): Record<string, string> {
  return { ...filter, ...(status !== 'published' && { status }), ...(usedBy !== undefined && { 'used-by': usedBy }), ...(sort !== 'latest' && { sort }), ...(page > 1 && { page: String(page) }) };
}
