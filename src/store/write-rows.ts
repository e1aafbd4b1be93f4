import type { Row } from './work-plan/rows.ts';
import { versionedTables } from './tables.ts';
import type { VersionedTable } from './tables.ts';

interface PendingRow {
  readonly values: Readonly<Record<string, unknown>>;
  readonly from: number;
  to: number | null;
}

/**
 * Collects what a run of acts does to the versioned tables and writes it in one statement a table.
 * A row that is unchanged by an act is left alone; a row changed twice in one run is closed and begun again in between.
 */
export class RowWriter {
  readonly #process: string;
  readonly #closed = new Map<VersionedTable, { keys: string[][]; at: number[] }>();
  readonly #begun = new Map<VersionedTable, PendingRow[]>();
  readonly #open = new Map<string, PendingRow>();

  constructor(process: string) {
    this.#process = process;
  }

  change(before: readonly Row[], after: readonly Row[], position: number): void {
    const old = new Map(before.map((row) => [nameOf(row), row]));
    for (const row of after) {
      const name = nameOf(row);
      const was = old.get(name);
      old.delete(name);
      if (was !== undefined && (was === row || JSON.stringify(was.values) === JSON.stringify(row.values))) continue;
      if (was !== undefined) this.#close(was, position);
      this.#begin(row, position);
    }
    for (const gone of old.values()) this.#close(gone, position);
  }

  #begin(row: Row, position: number): void {
    const pending: PendingRow = { values: { process_id: this.#process, from_position: position, ...row.values }, from: position, to: null };
    const rows = this.#begun.get(row.table) ?? [];
    rows.push(pending);
    this.#begun.set(row.table, rows);
    this.#open.set(nameOf(row), pending);
  }

  #close(row: Row, position: number): void {
    const pending = this.#open.get(nameOf(row));
    if (pending !== undefined) {
      pending.to = position;
      this.#open.delete(nameOf(row));
      return;
    }
    const closed = this.#closed.get(row.table) ?? { keys: [], at: [] };
    closed.keys.push([...row.key]);
    closed.at.push(position);
    this.#closed.set(row.table, closed);
  }

  /** The statements' common table expressions with their values, to be run together with the append (`append.ts`). */
  statements(firstParameter: number): { readonly ctes: readonly string[]; readonly values: readonly unknown[] } {
    const ctes: string[] = [];
    const values: unknown[] = [];
    for (const [table, { keys, at }] of this.#closed) {
      const names = versionedTables[table].key;
      const columns = names.map((_, index) => `$${firstParameter + values.length + index}::text[]`);
      const positions = `$${firstParameter + values.length + names.length}::bigint[]`;
      ctes.push(
        `"closed_${table}" as (update "${table}" as t set to_position = k.at from unnest(${columns.join(', ')}, ${positions}) as k(${names.map((name) => `k_${name}`).join(', ')}, at) ` +
          `where t.process_id = $1 and t.to_position is null and ${names.map((name) => `t.${name} = k.k_${name}`).join(' and ')})`,
      );
      for (const index of names.keys()) values.push(keys.map((key) => key[index]));
      values.push(at);
    }
    for (const [table, rows] of this.#begun) {
      // A row of it that is not there: cast to its name, "text" would be the type of that name.
      ctes.push(`"begun_${table}" as (insert into "${table}" (${columnsOf(rows)}) select ${columnsOf(rows)} from jsonb_populate_recordset((select whole from "${table}" as whole where false), $${firstParameter + values.length}::jsonb))`);
      values.push(JSON.stringify(rows.map((row) => ({ ...row.values, to_position: row.to }))));
    }
    return { ctes, values };
  }
}

function columnsOf(rows: readonly PendingRow[]): string {
  return [...Object.keys(rows[0]?.values ?? {}), 'to_position'].map((column) => `"${column}"`).join(', ');
}

function nameOf(row: Row): string {
  return `${row.table}|${row.key.join('|')}`;
}

