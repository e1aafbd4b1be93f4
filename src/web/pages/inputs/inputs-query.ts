import { inputForms } from '../../../process/inputs/state.ts';
import type { InputFilter } from '../../../store/inputs/list-inputs.ts';
import { codeRef } from '../../../process/vocabulary/code-ref.ts';
import { isId } from '../../../process/vocabulary/ids.ts';

export const inputsPageSize = 100;

/** What the list may be ordered by; the first is the usual order. */
export const inputSorts = ['date', 'title', 'holder', 'event', 'signatories'] as const;
export type InputSort = (typeof inputSorts)[number];

export interface InputsQuery {
  readonly filter: InputFilter;
  readonly sort: InputSort;
  readonly descending: boolean;
  /** From 1. */
  readonly page: number;
}

const longestWords = 100;
const mostPages = 100_000;

/** Reads the list's parameters; what is not understood is left out, so that an old bookmark still opens. */
export function parseInputsQuery(search: URLSearchParams): InputsQuery {
  const said = (name: string) => search.get(name)?.trim() ?? '';
  const [event, theme, holder, words] = [said('event'), said('theme'), said('holder'), said('words').slice(0, longestWords)];
  const form = inputForms.find((one) => one === said('form'));
  const status = (['standing', 'withdrawn'] as const).find((one) => one === said('status'));
  const brought = (['yes', 'no'] as const).find((one) => one === said('brought'));
  return {
    filter: {
      ...(form !== undefined && { form }), ...(isId(event) && { event }), ...(codeRef.safeParse(theme).success && { theme }), ...((isId(holder) || /^[A-Z]{2}$/u.test(holder)) && { holder }),
      ...(status !== undefined && { status }), ...(brought !== undefined && { brought }), ...(words !== '' && { words }),
    },
    sort: inputSorts.find((one) => one === search.get('sort')) ?? 'date',
    descending: search.get('order') === 'desc',
    page: Math.max(1, Math.min(mostPages, Number.parseInt(search.get('page') ?? '1', 10) || 1)),
  };
}

/** The parameters again, for links that change one of them. Defaults stay out of the URL. */
export function writeInputsQuery({ filter, sort, descending, page }: InputsQuery): Record<string, string> {
  return { ...filter, ...(sort !== 'date' && { sort }), ...(descending && { order: 'desc' }), ...(page > 1 && { page: String(page) }) };
}
