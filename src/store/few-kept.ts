import type { Pool } from 'pg';

/** What was last made of things that a database holds, by names of its maker's own: so many of each database, and what was not asked for longest goes. Nothing is decided by it. */
export class FewKept<Value> {
  readonly #most: number;
  readonly #ofPools = new WeakMap<Pool, Map<string, Value>>();

  /** `most`: at least 1. */
  constructor(most: number) {
    this.#most = most;
  }

  get(pool: Pool, name: string): Value | undefined {
    const found = this.#ofPools.get(pool)?.get(name);
    if (found !== undefined) this.set(pool, name, found);
    return found;
  }

  set(pool: Pool, name: string, value: Value): void {
    const kept = this.#ofPools.get(pool) ?? new Map<string, Value>();
    this.#ofPools.set(pool, kept);
    kept.delete(name);
    kept.set(name, value);
    const [oldest] = kept.keys();
    if (kept.size > this.#most && oldest !== undefined) kept.delete(oldest);
  }
}
