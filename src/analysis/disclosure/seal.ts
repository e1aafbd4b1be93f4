import { createHash, randomBytes } from 'node:crypto';
import { seededRandom } from '../../selection/random.ts';
import type { CountsTable } from './terms.ts';

/** A key for one release, in hexadecimal: only whoever released the table has it. */
export function drawKey(): string {
  return randomBytes(24).toString('hex');
}

export function isKey(text: string): boolean {
  return /^[0-9a-f]{48}$/u.test(text);
}

/**
 * Ties a release to the table that was protected without telling it (rule DC-8): SHA-256 over the key and the table. A bare hash of a small
 * table would give it away, since all tables that fit what is published can be tried; with a key of 192 bits they cannot.
 */
export function sealOf({ axes, counts }: CountsTable, key: string): string {
  return createHash('sha256').update(JSON.stringify(['travaux table 1', key, axes.map(({ name, categories }) => [name, categories]), counts])).digest('hex');
}

/** Draws that are the same again for the same key, so that what was previewed is what is released. */
export function drawsOf(key: string): () => number {
  return seededRandom(createHash('sha256').update(`travaux draws 1 ${key}`).digest().readInt32BE());
}
