import type { ComparedRow } from '../../../../process/text/compare/compare-revisions.ts';
import { mostOfPart } from '../../../text/text-parts.ts';
import type { CompareQuery } from './compare-query.ts';

/** A row with its place among all. */
export interface NumberedRow {
  readonly row: ComparedRow;
  readonly at: number;
}

/** What a row costs beside its words. */
const aroundEach = 350;

/** A long comparison in parts of a page each; side by side the words stand there twice. */
export function compareParts(rows: readonly NumberedRow[], as: CompareQuery['as'], most = mostOfPart): readonly (readonly NumberedRow[])[] {
  const parts: NumberedRow[][] = [];
  let weight = 0;
  for (const one of rows) {
    const letters = one.row.runs.reduce((sum, run) => sum + (run.is === 'words' ? run.text.length : 0), 0);
    const own = aroundEach + letters * (as === 'beside' ? 2 : 1);
    if (parts.length === 0 || weight + own > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(one);
    weight += own;
  }
  return parts;
}

/** Where a row stands in the page, by its place among all. */
export function rowAnchor(at: number): string {
  return `r-${at + 1}`;
}
