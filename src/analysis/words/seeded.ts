/** A generator of whole numbers 0 … 2³² − 1 that gives the same row for the same seed on every machine (mulberry32). */
export type Generator = () => number;

export function generatorOf(seed: number): Generator {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
}

/** A number of [0, 1). */
export function fraction(generator: Generator): number {
  return generator() / 2 ** 32;
}
