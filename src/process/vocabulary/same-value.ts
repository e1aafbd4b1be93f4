/** Whether two values of plain data say the same: keys in whatever sequence (a database keeps its own), and what is absent is the same as undefined. */
export function sameValue(a: unknown, b: unknown): boolean {
  return JSON.stringify(a, inSequence) === JSON.stringify(b, inSequence);
}

function inSequence(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([x], [y]) => (x < y ? -1 : 1)));
}
