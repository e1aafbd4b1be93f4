/** Support, opposition, or neither of the two: qualified, passed, seen without a word. Who has not seen a proposal has no stance on it. */
export type Stance = 1 | 0 | -1;

export interface StanceEntry {
  readonly holder: string;
  readonly proposal: string;
  readonly stance: Stance;
}

/**
 * Holder × proposal, row by row, only what was said. Proposals stand in the order of their ids. Holders stand in the
 * order of what they said, and of their ids only among those who said the same: so neither the order in which the
 * stances came nor what the holders are called has any part in a sum.
 */
export interface StanceMatrix {
  readonly holders: readonly string[];
  readonly proposals: readonly string[];
  /** Row `r` lies from `starts[r]` up to, without, `starts[r + 1]`, its columns ascending. */
  readonly starts: Int32Array;
  readonly columns: Int32Array;
  readonly values: Int8Array;
}

interface Row {
  readonly holder: string;
  readonly columns: Int32Array;
  readonly values: Int8Array;
}

/** Where one holder has two stances on one proposal, the later of the entries stands. Any number of entries, also none. */
export function stanceMatrix(entries: Iterable<StanceEntry>): StanceMatrix {
  const said = new Map<string, Map<string, Stance>>();
  const seen = new Set<string>();
  for (const { holder, proposal, stance } of entries) {
    seen.add(proposal);
    const own = said.get(holder);
    if (own === undefined) said.set(holder, new Map([[proposal, stance]]));
    else own.set(proposal, stance);
  }
  const proposals = [...seen].sort();
  const places = new Map(proposals.map((proposal, place) => [proposal, place]));
  const rows = [...said].map(([holder, own]) => rowOf(holder, own, places)).sort(compareRows);
  return joined(rows, proposals);
}

function rowOf(holder: string, said: ReadonlyMap<string, Stance>, places: ReadonlyMap<string, number>): Row {
  // Column and stance in one number, so that one sort orders both.
  const cells = Int32Array.from([...said], ([proposal, stance]) => (places.get(proposal) ?? 0) * 3 + stance + 1).sort();
  return { holder, columns: cells.map((cell) => Math.floor(cell / 3)), values: Int8Array.from(cells, (cell) => (cell % 3) - 1) };
}

function compareRows(a: Row, b: Row): number {
  const shorter = Math.min(a.columns.length, b.columns.length);
  for (let place = 0; place < shorter; place += 1) {
    const difference = (a.columns[place] ?? 0) - (b.columns[place] ?? 0) || (a.values[place] ?? 0) - (b.values[place] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.columns.length - b.columns.length || (a.holder < b.holder ? -1 : 1);
}

function joined(rows: readonly Row[], proposals: readonly string[]): StanceMatrix {
  const size = rows.reduce((sum, { columns }) => sum + columns.length, 0);
  const matrix = { holders: rows.map(({ holder }) => holder), proposals, starts: new Int32Array(rows.length + 1), columns: new Int32Array(size), values: new Int8Array(size) };
  let at = 0;
  for (const [place, row] of rows.entries()) {
    matrix.columns.set(row.columns, at);
    matrix.values.set(row.values, at);
    at += row.columns.length;
    matrix.starts[place + 1] = at;
  }
  return matrix;
}

/** How many proposals the holder in this row took a stance on. */
export function stancesOf(matrix: StanceMatrix, row: number): number {
  return (matrix.starts[row + 1] ?? 0) - (matrix.starts[row] ?? 0);
}
