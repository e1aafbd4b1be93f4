import type { Source } from '../../../process/vocabulary/claim.ts';
import type { IsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { DocumentState } from '../../../process/work-plan/state.ts';
import type { FormContext, Problem } from './form-context.ts';
import { line } from './read-fields.ts';

export const sourceShape = { document: line(80), locator: line(200) } as const;

export interface SourceAnswer {
  readonly document: string;
  readonly locator: string;
}

export interface ReadSource {
  readonly source: Source | undefined;
  /** The day on which the document was sent, or is dated; without a document, today. */
  readonly madeOn: IsoDay;
}

/** The document that a statement rests on. Undefined when something is wrong with it. */
export function readSourceField({ document: id, locator }: SourceAnswer, context: FormContext, problems: Problem[]): ReadSource | undefined {
  if (id === '') {
    if (locator === '') return { source: undefined, madeOn: context.today };
    problems.push({ field: 'locator', key: 'problem.locator-alone' });
    return undefined;
  }
  const document = context.plan.documents.find((one) => one.id === id);
  if (document === undefined) {
    problems.push({ field: 'document', key: 'problem.document-unknown' });
    return undefined;
  }
  return { source: { document: document.id, ...(locator !== '' && { locator }) }, madeOn: dayOf(document) ?? context.today };
}

/** The day that a document's statements are of: when it went out, else the date it carries. */
export function dayOf(document: DocumentState): IsoDay | undefined {
  return document.circulatedOn ?? document.dated ?? document.asOf;
}

