import { PanelSearch, boundsOf } from './search.ts';
import type { Bounds } from './search.ts';
import type { Random } from './random.ts';
import type { Counts, PanelSpace } from './types.ts';

const touching = 1e-7;
const fewest = 60;
const most = 500;

/** The panels that a mixture with these expected counts can be made of: what is on a bound on average is there always. */
export function faceOf(space: PanelSpace, expected: Float64Array): Bounds {
  const face = boundsOf(space);
  for (const [row, { variables, lower, upper }] of space.rows.entries()) {
    let activity = 0;
    for (const variable of variables) activity += expected[variable] ?? 0;
    if (activity > upper - touching) face.rowLower[row] = upper;
    if (activity < lower + touching) face.rowUpper[row] = lower;
  }
  for (const [variable, { lower, upper }] of space.variables.entries()) {
    const count = expected[variable] ?? 0;
    if (count > upper - touching) face.lower[variable] = upper;
    if (count < lower + touching) face.upper[variable] = lower;
  }
  return face;
}

/**
 * Panels whose running average follows the expected counts: each next one is worth most where the ones before fell
 * short ("herding"). Their errors stay bounded, so after n panels the average is off by about 1/n, and a mixture that
 * meets the expectation exactly is nearly always among them.
 */
export function* herd(space: PanelSpace, expected: Float64Array, face: Bounds, first: Counts, random: Random): Generator<Counts, void> {
  const search = new PanelSearch(space, random);
  const behind = new Float64Array(expected.length);
  const known = new Set<string>();
  let panel = first;
  let steps = fewest;
  for (;;) {
    for (const [variable, count] of expected.entries()) behind[variable] = (behind[variable] ?? 0) + count;
    panel = search.search(panel, behind, face, Math.round(steps)) ?? panel;
    for (let variable = 0; variable < behind.length; variable += 1) behind[variable] = (behind[variable] ?? 0) - (panel[variable] ?? 0);
    const key = panel.join();
    // Where quotas leave little room, it takes longer ways to come to something new.
    steps = known.has(key) ? Math.min(most, steps * 1.5) : Math.max(fewest, steps * 0.97);
    known.add(key);
    yield panel;
  }
}
