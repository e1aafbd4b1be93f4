import type { Claim } from '../../process/vocabulary/claim.ts';
import { carriesClaims } from '../../process/subject-state.ts';
import type { SubjectState } from '../../process/subject-state.ts';
import { snakeCase, versionedTables } from '../tables.ts';
import type { VersionedTable } from '../tables.ts';

/** Rows are written only from states that a shape has read, so reading them back maps names and trusts values. */
export interface StateRow {
  readonly kind: SubjectState['kind'];
  readonly row: Readonly<Record<string, unknown>>;
  readonly claims: readonly Readonly<Record<string, unknown>>[];
  /** Of a floor, by arrival. */
  readonly turns?: readonly Readonly<Record<string, unknown>>[];
}

export function parseState({ kind, row, claims, turns }: StateRow): SubjectState {
  const state: Record<string, unknown> = { kind, ...fieldsOf(kind, row) };
  if (carriesClaims(kind)) state['claims'] = claims.map(parseClaim);
  if (kind === 'floor') state['turns'] = (turns ?? []).map((turn) => fieldsOf('turn', turn));
  return state as unknown as SubjectState;
}

function fieldsOf(table: VersionedTable, row: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const fields: Record<string, unknown> = { id: row['id'] };
  for (const column of versionedTables[table].columns) {
    const value = row[snakeCase(column)];
    if (value !== null && value !== undefined) fields[column] = value;
  }
  return fields;
}

export function parseClaim(row: Readonly<Record<string, unknown>>): Claim {
  const source = row['document'] === null ? undefined : { document: row['document'], ...(row['locator'] !== null && { locator: row['locator'] }) };
  return {
    claim: row['id'],
    property: row['property'],
    value: row['value'],
    ...(row['mark'] !== null && { mark: row['mark'] }),
    ...(source !== undefined && { source }),
    madeOn: row['made_on'],
    ...(row['certainty'] !== null && { certainty: row['certainty'] }),
    ...(row['note'] !== null && { note: row['note'] }),
  } as unknown as Claim;
}
