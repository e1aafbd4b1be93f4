import { BestSoFar } from './best-so-far.ts';
import type { Certificate } from './certificate.ts';
import { Covering } from './covering.ts';
import { faceOf, herd } from './herding.ts';
import { Mixture, shareOfVariables } from './master.ts';
import type { Mixed } from './master.ts';
import { PanelPricing, worthOf } from './pricing.ts';
import type { Progress } from './progress.ts';
import type { Random } from './random.ts';
import { RelaxedLeximin } from './relaxation.ts';
import type { Relaxed } from './relaxation.ts';
import { PanelSearch, boundsOf } from './search.ts';
import type { Solver } from './solver.ts';
import type { Counts, PanelSpace } from './types.ts';
import { WholeModel } from './whole-model.ts';

export interface SearchOptions {
  readonly random: Random;
  /** Milliseconds. */
  readonly now: () => number;
  readonly stop?: () => boolean;
  readonly seconds?: number;
  readonly onProgress?: (progress: Progress) => void;
}

export interface Lottery {
  readonly kind: 'lottery';
  /** True: these are the fairest chances there are. False: stopped before; see `part`. */
  readonly complete: boolean;
  readonly panels: readonly Counts[];
  readonly probabilities: readonly number[];
  /** The chance of each share under this lottery. */
  readonly chances: Float64Array;
  /** Chances that LEXIMIN cannot surpass, and everybody has at least this part of them: 1 when complete. */
  readonly ideal: Float64Array;
  readonly part: number;
  readonly certificate: Certificate;
}

/** `nothing`: stopped before even one panel was found. */
export type SearchOutcome = Lottery | { readonly kind: 'infeasible' } | { readonly kind: 'nothing' };

/** The aim is met where nobody lacks more than this part of their chance. */
const met = 1e-7;
/** What linear programs may be off by. */
const rounding = 1e-8;
/** Our own search is the quicker one where it ends soon; where it does not, the second solver mostly proves the rest sooner. */
const quick = { nodes: 3000, enough: 200 };
const thorough = { nodes: 40_000, enough: 40_000 };
/** How many more panels than types are collected at first, and how many more each time these were not enough. */
const firstPanels = 1.1;
/** After so many it is looked whether everybody stands in some panel: until then nothing is certain of the least chance. */
const earlyPanels = 200;
/** The part of the wanted chances from which the plain average of panels says enough. */
const enough = 0.5;
const morePanels = 0.25;
const mostBatches = 4;
/** Milliseconds after which the last report is said again. */
const silence = 1000;

/**
 * LEXIMIN: the lottery over panels whose least chance is as large as can be, then its second least, and so on; no
 * other method leaves the worst-off applicant better off (Flanigan, Gölz, Gupta, Hennig, Procaccia, Nature 596, 2021).
 *
 * First the fairest chances are found as if persons could be divided, which is quick and bounds what any lottery can
 * do. Then real panels are collected and mixed until everybody has exactly these chances. Where no mixture can reach
 * them, the search for panels has proved why: that becomes a cut, the chances are found anew, and so on to the end.
 */
export function leximin(solver: Solver, space: PanelSpace, options: SearchOptions): SearchOutcome {
  const search = new LeximinSearch(solver, space, options);
  try {
    return search.run();
  } finally {
    search.dispose();
  }
}

class LeximinSearch {
  readonly #space: PanelSpace;
  readonly #random: Random;
  readonly #shareOf: Int32Array;
  readonly #relaxation: RelaxedLeximin;
  readonly #mixture: Mixture;
  readonly #pricing: PanelPricing;
  readonly #whole: WholeModel;
  readonly #near: PanelSearch;
  readonly #covering: Covering;
  readonly #best: BestSoFar;
  readonly #stop: () => boolean;
  readonly #report: (step: Progress['step'], fixedTypes: number) => void;
  /** No lottery has a greater least chance than this. */
  #upper = Number.POSITIVE_INFINITY;
  #aim: Relaxed = { chances: new Float64Array(), expected: new Float64Array(), certificate: { levels: [], cuts: [] } };

  constructor(solver: Solver, space: PanelSpace, { random, now, stop, seconds = Number.POSITIVE_INFINITY, onProgress }: SearchOptions) {
    this.#space = space;
    this.#random = random;
    this.#shareOf = shareOfVariables(space);
    this.#relaxation = new RelaxedLeximin(solver, space);
    this.#mixture = new Mixture(solver, space);
    this.#pricing = new PanelPricing(space, random);
    this.#whole = new WholeModel(solver, space);
    this.#near = new PanelSearch(space, random);
    this.#covering = new Covering(space, random);
    this.#best = new BestSoFar(space, this.#mixture.panels);
    const begun = now();
    let said = begun;
    let last: () => void = () => undefined;
    this.#report = (step, fixedTypes) => {
      said = now();
      last = () => this.#report(step, fixedTypes);
      onProgress?.({ step, stage: this.#aim.certificate.levels.length, fixedTypes, types: space.shares.length, lower: this.#best.least, upper: this.#upper, panels: this.#mixture.panels.length, seconds: (said - begun) / 1000 });
    };
    this.#stop = () => {
      // Whatever takes long asks this now and then: nobody should wonder whether it still runs.
      if (now() - said > silence && Number.isFinite(this.#upper)) last();
      return stop?.() === true || now() - begun > seconds * 1000;
    };
  }

  run(): SearchOutcome {
    if (!this.#settle()) return { kind: 'infeasible' };
    const { expected } = this.#aim;
    const first = this.#first(expected);
    if (typeof first === 'string') return { kind: first };
    const collect = this.#collector(expected, first);
    const wanted = Math.ceil(this.#space.shares.length * firstPanels + 20);
    const early = Math.min(wanted, earlyPanels);
    const collected = collect(early);
    // Where many stand in none of the panels yet, their plain average says little: only mixing tells what they can give.
    const complete = this.#cover() && (this.#best.part > enough || this.#mixOnce() !== undefined) && this.#mix(collect, collected < early / 2 ? 0 : wanted - early);
    const { chances: ideal, certificate } = this.#aim;
    return { kind: 'lottery', complete, ...this.#best.mixture(), ideal, part: complete ? 1 : this.#best.part, certificate };
  }

  /** Any panel at all. Asked to stop, it still looks for one for a while: no answer would be of less use than a late one. */
  #first(expected: Float64Array): Counts | 'infeasible' | 'nothing' {
    const { panels, complete } = this.#pricing.search(expected, -1, { nodes: quick.nodes, enough: 1 });
    const panel = panels.at(-1);
    if (panel !== undefined) return panel;
    if (complete) return 'infeasible';
    const second = this.#whole.best(expected, this.#stop);
    if (typeof second === 'string') return second === 'none' ? 'infeasible' : 'nothing';
    return second.panel;
  }

  /** Finds the chances to aim at; false where even divided persons cannot keep the quotas. */
  #settle(): boolean {
    const aim = this.#relaxation.solve();
    if (aim === undefined) return false;
    this.#aim = aim;
    this.#mixture.aim(aim.chances);
    const first = aim.certificate.levels.find(({ level }) => level > 0)?.level ?? 0;
    this.#upper = Math.min(this.#upper, first);
    this.#best.aim(aim.chances, this.#upper);
    this.#report('levels', 0);
    return true;
  }

  /** Collects many different panels whose plain average is near the aim, each time so many more; says how many were new. */
  #collector(expected: Float64Array, first: Counts): (wanted: number) => number {
    const times: number[] = [];
    const herding = herd(this.#space, expected, faceOf(this.#space, expected), first, this.#random);
    let made = 0;
    return (wanted) => {
      const before = this.#mixture.panels.length;
      for (let count = 1; count <= wanted; count += 1) {
        const { value: panel } = herding.next();
        if (panel === undefined) break;
        made += 1;
        this.#mixture.add([panel]);
        const place = this.#mixture.placeOf(panel);
        times[place] = (times[place] ?? 0) + 1;
        const done = count === wanted || (count > 60 && this.#mixture.panels.length - before < count / 3) || this.#stop();
        if (done || count % 25 === 0) {
          this.#best.consider(Array.from(times, (time) => (time ?? 0) / made));
          this.#report('panels', 0);
        }
        if (done) break;
      }
      return this.#mixture.panels.length - before;
    };
  }

  /** Everybody who should have a chance stands in some panel; who can stand in none is cut. False where stopped. */
  #cover(): boolean {
    const covered = new Set<number>();
    const cover = (panel: Counts) => {
      for (const [variable, count] of panel.entries()) if (count > 0) covered.add(this.#shareOf[variable] ?? -1);
    };
    this.#mixture.panels.forEach(cover);
    let cuts = 0;
    for (const [share, { variables, size }] of this.#space.shares.entries()) {
      if (covered.has(share) || this.#aim.chances[share] === 0) continue;
      const easy = this.#covering.panelWith(share, this.#mixture.panels);
      const weights = new Float64Array(this.#space.variables.length);
      for (const variable of variables) weights[variable] = 1;
      const panels = easy === undefined ? this.#price(weights, 0.5, quick).panels : [easy];
      if (this.#stop()) return false;
      panels.forEach(cover);
      this.#mixture.add(panels);
      if (panels.length > 0) continue;
      cuts += 1;
      this.#relaxation.cut({ shares: [[share, size]], bound: 0 });
    }
    if (cuts === 0) return true;
    // What was proved until now was of people among whom some can have no chance.
    this.#upper = Number.POSITIVE_INFINITY;
    return this.#settle();
  }

  /** Column generation: collects so many panels `before`, mixes, prices, adds panels or cuts, until the mixture meets the aim. False where stopped. */
  #mix(collect: (wanted: number) => number, before: number): boolean {
    if (before > 0) collect(before);
    const batch = Math.ceil(this.#space.shares.length * morePanels);
    for (let batches = 0; ; ) {
      const mixed = this.#mixOnce();
      if (mixed === undefined) return false;
      if (mixed.part >= 1 - met) return true;
      const weights = Float64Array.from(this.#space.variables, (_, variable) => mixed.prices[this.#shareOf[variable] ?? -1] ?? 0);
      const found = this.#nearby(mixed, weights);
      if (batches < mostBatches && this.#aim.certificate.cuts.length === 0) {
        batches += 1;
        if (collect(batch) > batch / 2 && !this.#stop()) continue;
      }
      // A few found nearby may be all there are: the search for the best would then find nothing new.
      const helped = (found > this.#space.shares.length / 20 && !this.#stop()) || this.#improve(mixed, weights, quick) || found > 0 || this.#improve(mixed, weights, thorough);
      if (this.#stop()) return false;
      if (helped) continue;
      // Where rounding hides the last panel, what there is is still the best so far, and says so.
      return mixed.part >= 1 - 10 * met;
    }
  }

  /** The best mixture of the panels there are; undefined where stopped. */
  #mixOnce(): Mixed | undefined {
    const mixed = this.#mixture.solve(this.#stop);
    if (mixed === undefined) return undefined;
    this.#best.consider(Array.from(mixed.probabilities));
    this.#report('mixing', this.#best.reached);
    return mixed;
  }

  /** Adds panels that help, found near those in use: quick, and proves nothing. Says how many. */
  #nearby({ probabilities, threshold }: Mixed, weights: Float64Array): number {
    const bounds = boundsOf(this.#space);
    const used = [...probabilities.keys()].filter((place) => (probabilities[place] ?? 0) > met);
    // Prices may be tiny: the search sets its own against the largest.
    const most = weights.reduce((largest, weight) => Math.max(largest, weight), 0);
    const scaled = weights.map((weight) => (weight * 3) / most);
    let found = 0;
    for (let attempt = 0; attempt < 60 && !this.#stop(); attempt += 1) {
      const start = this.#mixture.panels[used[Math.floor(this.#random() * used.length)] ?? 0];
      const panel = start === undefined ? undefined : this.#near.search(start, scaled, bounds, 100);
      if (panel !== undefined && worthOf(panel, weights) > threshold + rounding) found += this.#mixture.add([panel]);
    }
    return found;
  }

  /** New panels, or a cut where no panel can reach the aim at these prices. */
  #improve({ prices, threshold }: Mixed, weights: Float64Array, effort: typeof quick): boolean {
    const { panels, bound } = this.#price(weights, threshold + rounding, effort);
    const added = this.#mixture.add(panels);
    const beyond = this.#priceOfAim(prices) > bound + rounding;
    if (beyond) this.#cutOff(prices, bound);
    return beyond || added > 0;
  }

  /** Panels worth more than the floor, and a bound on all panels; by the second solver where the first gave up. */
  #price(weights: Float64Array, floor: number, effort: typeof quick): { readonly panels: readonly Counts[]; readonly bound: number } {
    const found = this.#pricing.search(weights, floor, { ...effort, stop: this.#stop });
    if (found.panels.length > 0 || found.complete || this.#stop()) return found;
    const second = this.#whole.best(weights, this.#stop);
    if (typeof second === 'string') return { panels: [], bound: second === 'none' ? floor : Number.POSITIVE_INFINITY };
    return { panels: worthOf(second.panel, weights) > floor ? [second.panel] : [], bound: Math.max(floor, second.bound) };
  }

  #cutOff(prices: Float64Array, bound: number): void {
    const shares = this.#space.shares.flatMap(({ size }, share) => ((prices[share] ?? 0) > 0 ? [[share, (prices[share] ?? 0) * size] as const] : []));
    this.#relaxation.cut({ shares, bound });
    if (!this.#settle()) throw new Error('Cuts that hold for every panel left nothing.');
  }

  #priceOfAim(prices: Float64Array): number {
    let sum = 0;
    for (const [share, { size }] of this.#space.shares.entries()) sum += (this.#aim.chances[share] ?? 0) * size * (prices[share] ?? 0);
    return sum;
  }

  dispose(): void {
    for (const model of [this.#relaxation, this.#mixture, this.#whole]) model.dispose();
  }
}
