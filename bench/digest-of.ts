import { createHash } from 'node:crypto';

/** Members in one order, so that two ways to the same view have one digest. */
export function digestOf(view: unknown): string {
  return createHash('sha256').update(JSON.stringify(ordered(view))).digest('hex').slice(0, 16);
}

function ordered(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.entries(value)
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, inner]) => [key, ordered(inner)]);
}
