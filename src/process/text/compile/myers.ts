/** Where two rows differ: [start, end) of the first stands against [from, to) of the second. */
export interface Difference {
  start: number;
  end: number;
  from: number;
  to: number;
}

/**
 * A least set of differences between two rows of whole numbers (Myers 1986, greedy, forwards; of two equal ways the one
 * that deletes first). Undefined: more than `most` deletions and insertions are needed. Time O((n + m)·d), memory O(d²).
 * The way it chooses decides where brackets are printed: change it only with `compilationVersion`.
 */
export function differences(a: Int32Array, b: Int32Array, most: number): readonly Difference[] | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let furthest = new Int32Array(64);
  for (let d = 0; d <= most; d += 1) {
    const row = (d * (d + 1)) / 2;
    if (row + d + 1 > furthest.length) furthest = grown(furthest, row + d + 1);
    for (let at = 0; at <= d; at += 1) {
      const k = 2 * at - d;
      let x = d === 0 ? 0 : step(furthest, d, at);
      while (x < a.length && x - k < b.length && a[x] === b[x - k]) x += 1;
      furthest[row + at] = x;
      if (x >= a.length && x - k >= b.length) return walkBack(furthest, d, at, b.length);
    }
  }
  return undefined;
}

function grown(row: Int32Array, least: number): Int32Array<ArrayBuffer> {
  const larger = new Int32Array(Math.max(least, row.length * 2));
  larger.set(row);
  return larger;
}

/** Whether the best way to diagonal `at` of round d comes from the one above: by an insertion. */
function comesDown(furthest: Int32Array, d: number, at: number): boolean {
  const before = (d * (d - 1)) / 2;
  return at === 0 || (at !== d && (furthest[before + at - 1] ?? 0) < (furthest[before + at] ?? 0));
}

function step(furthest: Int32Array, d: number, at: number): number {
  const before = (d * (d - 1)) / 2;
  return comesDown(furthest, d, at) ? (furthest[before + at] ?? 0) : (furthest[before + at - 1] ?? 0) + 1;
}

function walkBack(furthest: Int32Array, rounds: number, last: number, bLength: number): readonly Difference[] {
  const found: Difference[] = [];
  let [at, y] = [last, bLength];
  for (let d = rounds; d > 0; d -= 1) {
    const down = comesDown(furthest, d, at);
    const before = down ? at : at - 1;
    const x = furthest[(d * (d - 1)) / 2 + before] ?? 0;
    y = x - (2 * before - (d - 1));
    const [end, to] = down ? [x, y + 1] : [x + 1, y];
    const next = found.at(-1);
    if (next !== undefined && next.start === end && next.from === to) [next.start, next.from] = [x, y];
    else found.push({ start: x, end, from: y, to });
    at = before;
  }
  return found.toReversed();
}
