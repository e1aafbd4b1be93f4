import type { Certificate } from './certificate.ts';
import { faceOf, herd } from './herding.ts';
import { Mixture, seatsOf, shareOfVariables } from './master.ts';
import type { Mixed } from './master.ts';
import { PanelPricing } from './pricing.ts';
import type { Random } from './random.ts';
import { RelaxedLeximin } from './relaxation.ts';
import type { Relaxed } from './relaxation.ts';
import type { Solver } from './solver.ts';
import type { Counts, PanelSpace } from './types.ts';
import { WholeModel } from './whole-model.ts';

export interface Progress {
  /** `levels`: the chances sought; `panels`: panels collected; `mixing`: panels mixed until all chances are met. */
  readonly step: 'levels' | 'panels' | 'mixing';
  readonly stage: number;
  /** Types whose chance is what it should be, of so many. */
  readonly fixedTypes: number;
  readonly types: number;
  /** The least chance of anybody who can have one at all: reached, and proved not to be surpassable. */
  readonly lower: number;
  readonly upper: number;
  readonly panels: number;
  readonly seconds: number;
}

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

/** Shortfalls below this, of the whole chance, are rounding of the linear programs. */
const met = 1e-8;
const used = 1e-12;
const quick = { nodes: 40_000, enough: 200 };
const thorough = { nodes: 400_000, enough: 400_000 };

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
  readonly #stop: () => boolean;
  readonly #report: (step: Progress['step'], part: number, fixed: number) => void;
  #aim: Relaxed = { chances: new Float64Array(), certificate: { levels: [], cuts: [] } };
  #part = 0;
  #probabilities: readonly number[] = [];

  constructor(solver: Solver, space: PanelSpace, { random, now, stop, seconds = Number.POSITIVE_INFINITY, onProgress }: SearchOptions) {
    this.#space = space;
    this.#random = random;
    this.#shareOf = shareOfVariables(space);
    this.#relaxation = new RelaxedLeximin(solver, space);
    this.#mixture = new Mixture(solver, space);
    this.#pricing = new PanelPricing(space, random);
    this.#whole = new WholeModel(solver, space);
    const begun = now();
    this.#stop = () => stop?.() === true || now() - begun > seconds * 1000;
    this.#report = (step, part, fixedTypes) => {
      const upper = this.#aim.certificate.levels.find(({ level }) => level > 0)?.level ?? 0;
      onProgress?.({ step, stage: this.#aim.certificate.levels.length, fixedTypes, types: space.shares.length, lower: part * upper, upper, panels: this.#mixture.panels.length, seconds: (now() - begun) / 1000 });
    };
  }

  run(): SearchOutcome {
    if (!this.#settle()) return { kind: 'infeasible' };
    const expected = this.#expected();
    const panel = this.#first(expected);
    if (typeof panel === 'string') return { kind: panel };
    this.#collect(expected, panel);
    const complete = this.#cover() && this.#mix();
    return this.#lottery(complete);
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
    this.#report('levels', this.#part, 0);
    return true;
  }

  #expected(): Float64Array {
    const { variables, shares } = this.#space;
    return Float64Array.from(variables, ({ lower }, variable) => {
      const share = this.#shareOf[variable] ?? -1;
      const own = shares[share];
      return own === undefined ? lower : ((this.#aim.chances[share] ?? 0) * own.size) / own.variables.length;
    });
  }

  /** Panels worth more than the floor, and a bound on all panels; by the second solver where the first gave up. */
  #best(weights: Float64Array, floor: number, effort = quick): { readonly panels: readonly Counts[]; readonly bound: number } | 'none' {
    const found = this.#pricing.search(weights, floor, { ...effort, stop: this.#stop });
    if (found.panels.length > 0 || found.complete || this.#stop()) return found;
    const second = this.#whole.best(weights, this.#stop);
    if (second === 'none') return 'none';
    return second === 'stopped' ? { panels: [], bound: Number.POSITIVE_INFINITY } : { panels: [second.panel], bound: second.bound };
  }

  /** Many different panels whose plain average is already near the aim. */
  #collect(expected: Float64Array, first: Counts): void {
    const { shares } = this.#space;
    const wanted = Math.ceil(shares.length * 1.1 + 20);
    const times: number[] = [];
    const seats = new Float64Array(shares.length);
    let made = 0;
    for (const panel of herd(this.#space, expected, faceOf(this.#space, expected), first, this.#random)) {
      made += 1;
      this.#mixture.add([panel]);
      const place = this.#mixture.placeOf(panel);
      times[place] = (times[place] ?? 0) + 1;
      for (const [share, count] of seatsOf(panel, this.#shareOf, shares.length).entries()) seats[share] = (seats[share] ?? 0) + count;
      const done = made >= wanted || (made > 60 && this.#mixture.panels.length < made / 3) || this.#stop();
      if (done || made % 25 === 0) {
        this.#note(times.map((count) => count / made), seats.map((count) => count / made));
        this.#report('panels', this.#part, 0);
      }
      if (done) break;
    }
  }

  /** Keeps a mixture if it is the best so far. */
  #note(probabilities: readonly number[], seats: Float64Array): void {
    let part = 1;
    for (const [share, { size }] of this.#space.shares.entries()) {
      const chance = this.#aim.chances[share] ?? 0;
      if (chance > 0) part = Math.min(part, (seats[share] ?? 0) / (chance * size));
    }
    if (part < this.#part) return;
    this.#part = part;
    this.#probabilities = probabilities;
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
      const weights = new Float64Array(this.#space.variables.length);
      for (const variable of variables) weights[variable] = 1;
      const found = this.#best(weights, 0.5);
      if (this.#stop()) return false;
      const panels = found === 'none' ? [] : found.panels;
      panels.forEach(cover);
      this.#mixture.add(panels);
      if (panels.length > 0) continue;
      cuts += 1;
      this.#relaxation.cut({ shares: [[share, size]], bound: 0 });
    }
    return cuts === 0 || this.#settle();
  }

  /** Column generation: mixes, prices, adds panels or cuts, until the mixture meets the aim. False where stopped. */
  #mix(): boolean {
    for (;;) {
      const mixed = this.#mixture.solve(this.#stop);
      if (mixed === undefined) return false;
      this.#keep(mixed);
      if (mixed.part >= 1 - met) return true;
      const weights = Float64Array.from(this.#space.variables, (_, variable) => mixed.prices[this.#shareOf[variable] ?? -1] ?? 0);
      const helped = this.#improve(mixed, weights, quick) || this.#improve(mixed, weights, thorough);
      if (this.#stop()) return false;
      if (helped) continue;
      if (mixed.part < 1 - 100 * met) throw new Error(`The search for panels got stuck at ${mixed.part} of the aim.`);
      return true;
    }
  }

  /** New panels, or a cut where no panel can reach the aim at these prices. */
  #improve({ prices, threshold }: Mixed, weights: Float64Array, effort: typeof quick): boolean {
    const floor = threshold + met;
    const found = this.#best(weights, floor, effort);
    const { panels, bound } = found === 'none' ? { panels: [], bound: floor } : found;
    const added = this.#mixture.add(panels);
    const beyond = this.#priceOfAim(prices) > bound + met;
    if (beyond) this.#cutOff(prices, bound);
    return beyond || added > 0;
  }

  #cutOff(prices: Float64Array, bound: number): void {
    const shares = this.#space.shares.flatMap(({ size }, share) => ((prices[share] ?? 0) > 0 ? [[share, (prices[share] ?? 0) * size] as const] : []));
    this.#relaxation.cut({ shares, bound });
    if (!this.#settle()) throw new Error('Cuts that hold for every panel left nothing.');
    this.#part = 0;
  }

  #priceOfAim(prices: Float64Array): number {
    let sum = 0;
    for (const [share, { size }] of this.#space.shares.entries()) sum += (this.#aim.chances[share] ?? 0) * size * (prices[share] ?? 0);
    return sum;
  }

  #keep({ part, probabilities }: Mixed): void {
    if (part < this.#part) return;
    this.#part = part;
    this.#probabilities = Array.from(probabilities);
    const chances = this.#chances(this.#probabilities);
    const fixed = chances.filter((chance, share) => Math.abs(chance - (this.#aim.chances[share] ?? 0)) <= 1e-7).length;
    this.#report('mixing', part, fixed);
  }

  #chances(probabilities: readonly number[]): Float64Array {
    const { shares } = this.#space;
    const chances = new Float64Array(shares.length);
    for (const [place, probability] of probabilities.entries()) {
      const panel = this.#mixture.panels[place];
      if (panel === undefined || probability === 0) continue;
      for (const [share, count] of seatsOf(panel, this.#shareOf, shares.length).entries()) chances[share] = (chances[share] ?? 0) + (probability * count) / (shares[share]?.size ?? 1);
    }
    return chances;
  }

  #lottery(complete: boolean): Lottery {
    const support = this.#probabilities.flatMap((probability, place) => {
      const panel = this.#mixture.panels[place];
      return panel === undefined || probability <= used ? [] : [{ panel, probability }];
    });
    const sum = support.reduce((total, { probability }) => total + probability, 0);
    const probabilities = support.map(({ probability }) => probability / sum);
    const chances = this.#chances(this.#probabilities).map((chance) => chance / sum);
    return { kind: 'lottery', complete, panels: support.map(({ panel }) => panel), probabilities, chances, ideal: this.#aim.chances, part: complete ? 1 : this.#part, certificate: this.#aim.certificate };
  }

  dispose(): void {
    for (const model of [this.#relaxation, this.#mixture, this.#whole]) model.dispose();
  }
}
