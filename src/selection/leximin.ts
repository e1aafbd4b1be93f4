import { PanelPricing } from './branch-and-bound.ts';
import { faceOf, herd } from './herding.ts';
import { Mixture, shareOfVariables } from './master.ts';
import { OuterLeximin } from './outer.ts';
import type { Stage } from './outer.ts';
import type { Random } from './random.ts';
import type { Solver } from './solver.ts';
import type { Counts, PanelSpace } from './types.ts';

const met = 1e-7;

export interface Debug { cuts: number; lps: number; exact: number; nodes: number; panels: number; shortfall: number; stages: readonly Stage[]; chances: Float64Array; log: string[]; ms: Record<string, number> }

export function leximin(solver: Solver, space: PanelSpace, random: Random, limit = 60_000, enough = 200): Debug {
  const ms: Record<string, number> = {};
  const begun = performance.now();
  const timed = <T>(name: string, f: () => T): T => { const b = performance.now(); const r = f(); ms[name] = (ms[name] ?? 0) + performance.now() - b; return r; };
  const outer = new OuterLeximin(solver, space);
  const mixture = new Mixture(solver, space);
  const pricing = new PanelPricing(space, random);
  const shareOf = shareOfVariables(space);
  const log: string[] = [];
  let nodes = 0;
  let aim = timed('outer', () => outer.solve());
  if (aim === undefined) throw new Error('infeasible');
  const weightsOf = (prices: Float64Array) => Float64Array.from(space.variables, (_, v) => prices[shareOf[v] ?? -1] ?? 0);
  const expected = Float64Array.from(space.variables, (_, v) => (aim?.chances[shareOf[v] ?? -1] ?? 0) * (space.shares[shareOf[v] ?? -1]?.size ?? 0));
  const face = faceOf(space, expected);
  const first = timed('first', () => pricing.search(expected, -1, { enough: 1 }));
  const firstPanel = first.panels.at(-1);
  if (firstPanel === undefined) throw new Error('infeasible integer');
  mixture.add([firstPanel]);
  timed('herd', () => {
    const wanted = Math.ceil(space.shares.length * 1.6 + 40);
    let made = 0;
    for (const panel of herd(space, expected, face, firstPanel, random)) { mixture.add([panel]); made += 1; if (made >= wanted || (made > 60 && mixture.panels.length < made / 3)) break; }
  });
  timed('cover', () => {
    const covered = new Set<number>();
    const cover = (panel: Counts) => panel.forEach((count, v) => { if (count > 0) covered.add(shareOf[v] ?? -1); });
    mixture.panels.forEach(cover);
    let zeros = 0;
    for (const [share, { variables, size }] of space.shares.entries()) {
      if (covered.has(share)) continue;
      const w = new Float64Array(space.variables.length);
      for (const v of variables) w[v] = 1;
      const got = pricing.search(w, 0.5, { enough: 1 });
      nodes += got.nodes;
      if (got.panels.length === 0) { zeros += 1; outer.addCut({ weights: space.shares.map((_, s) => (s === share ? size : 0)), bound: 0 }); } else { got.panels.forEach(cover); mixture.add(got.panels); }
    }
    log.push(`zeros ${zeros}`);
    if (zeros > 0) aim = outer.solve();
  });
  let [lps, exact] = [0, 0];
  mixture.aim(aim.chances);
  let last = Infinity;
  while (performance.now() - begun < limit) {
    const state = timed('lp', () => mixture.solve());
    lps += 1; last = state.shortfall;
    if (state.shortfall <= met) break;
    const weights = weightsOf(state.prices);
    exact += 1;
    const best = timed('exact', () => pricing.search(weights, state.threshold + 1e-9, { enough }));
    nodes += best.nodes;
    mixture.add(best.panels);
    let wanted = 0;
    for (const [share, { size }] of space.shares.entries()) wanted += (aim.chances[share] ?? 0) * size * (state.prices[share] ?? 0);
    log.push(`shortfall ${state.shortfall.toExponential(2)} bound ${best.bound.toFixed(6)} threshold ${state.threshold.toFixed(6)} wanted ${wanted.toFixed(6)} new ${best.panels.length} nodes ${best.nodes}`);
    if (wanted > best.bound + met) {
      outer.addCut({ weights: space.shares.map(({ size }, share) => (state.prices[share] ?? 0) * size), bound: best.bound });
      aim = timed('outer', () => outer.solve());
      if (aim === undefined) throw new Error('cuts infeasible');
      mixture.aim(aim.chances);
    } else if (best.panels.length === 0) break;
  }
  ms.total = performance.now() - begun;
  const out = { cuts: outer.cuts.length, lps, exact, nodes, panels: mixture.panels.length, shortfall: last, stages: aim.stages, chances: aim.chances, log, ms };
  outer.dispose(); mixture.dispose();
  return out;
}
