/** Whether two values say the same. The sequence of their fields says nothing: a database that keeps JSON gives it back in its own. */
export function saysTheSame(a: unknown, b: unknown): boolean {
  return written(a) === written(b);
}

function written(data: unknown): string | undefined {
  return JSON.stringify(data, (_, value: unknown) => (isRecord(value) ? Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1))) : value));
}

function isRecord(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
