import type { Six } from '../six.ts';

/** One code of a taxonomy: its heading, and where it helps the coder, the vocabulary of the field in whole sentences. */
export interface CodeFact {
  readonly code: string;
  readonly heading: Six;
  readonly introduction?: Six;
}

export interface TaxonomyFact {
  readonly taxonomy: string;
  readonly title: Six;
  /** The document whose order and number of codes it keeps, and the place where they stand. */
  readonly source: { readonly document: string; readonly locator: string };
  readonly codes: readonly CodeFact[];
}

export function code(id: string, heading: Six, introduction?: Six): CodeFact {
  return { code: id, heading, ...(introduction !== undefined && { introduction }) };
}
