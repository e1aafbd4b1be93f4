import { faceOf } from './herding.ts';
import { LotBalance } from './lot-balance.ts';
import { LotExchange } from './lot-exchange.ts';
import { PairExchange } from './pair-exchange.ts';
import { PanelRows } from './panel-rows.ts';
import { PanelPricing, worthOf } from './pricing.ts';
import type { Random } from './random.ts';
import { PanelSearch } from './search.ts';
import type { Counts, PanelSpace } from './types.ts';

export interface MixedPanels {
  readonly panels: readonly Counts[];
  readonly probabilities: readonly number[];
}

const whole = 1e-6;
const exchanges = 40;
const renewing = { nodes: 200, enough: 20 };
/** After so many exchanges that did not help, a part of the lots is made anew, so many times. */
const patience = 25;
const shakes = 20;
const shaken = 0.04;

/**
 * Turns a mixture into equally likely lots (say 1,000), so that out of all lots everybody stands within one lot of
 * their exact chance. Whole multiples are kept; the rest is chosen lot by lot for what is still missing, then persons
 * are exchanged until nobody is further off. That such lots nearly always exist: Flanigan, Kehne, Procaccia, "Fair
 * sortition made transparent", 2021. Where none are found before `stop`, the nearest lots are given.
 */
export function roundToLots(space: PanelSpace, mixture: MixedPanels, lots: number, random: Random, stop: () => boolean): readonly Counts[] {
  const expected = new Float64Array(space.variables.length);
  for (const [place, panel] of mixture.panels.entries()) for (const [variable, count] of panel.entries()) expected[variable] = (expected[variable] ?? 0) + count * (mixture.probabilities[place] ?? 0);
  const balance = new LotBalance(space, expected, lots);
  const search = new PanelSearch(space, random);
  const face = faceOf(space, expected);
  const searched: Search = (start, weights) => search.search(start, weights, face, exchanges) ?? start;
  fill(balance, mixture, lots, searched);
  const rows = new PanelRows(space);
  const single = new LotExchange(space, balance, rows, random);
  const pairs = new PairExchange(space, balance, rows, face, random);
  const pricing = new PanelPricing(space, random);
  let [nearest, least] = [[...balance.lots], balance.off().length];
  for (let shake = 0; ; shake += 1) {
    mend(balance, (share) => single.improve(share) || pairs.improve(share) || renew(balance, Math.floor(random() * lots), pricing), random, stop);
    const off = balance.off().length;
    if (off < least) [nearest, least] = [[...balance.lots], off];
    if (off === 0 || shake === shakes || stop()) return nearest;
    for (let count = 0; count < lots * shaken; count += 1) remake(balance, Math.floor(random() * lots), searched);
  }
}

/** Helps those who are outside, one after another in random order, as long as that works now and then. */
function mend(balance: LotBalance, improve: (share: number) => boolean, random: Random, stop: () => boolean): void {
  let failures = 0;
  for (let off = balance.off(); off.length > 0 && failures < patience && !stop(); off = balance.off()) {
    failures = improve(off[Math.floor(random() * off.length)] ?? -1) ? 0 : failures + 1;
  }
}

/** The best panel there is in the place of one lot, if it is better than that lot. */
function renew(balance: LotBalance, place: number, pricing: PanelPricing): boolean {
  const panel = balance.lots[place] ?? new Int32Array();
  const own = balance.seatsOf(panel);
  // What one seat is worth to each share if this lot did not count.
  const gains = balance.lacking.map((lacking, share) => {
    const without = lacking + (own[share] ?? 0);
    return balance.cost(share, without) - balance.cost(share, without - 1);
  });
  const weights = Float64Array.from(balance.shareOf, (share) => gains[share] ?? 0);
  const best = pricing.search(weights, worthOf(panel, weights) + whole, renewing).panels.at(-1);
  if (best === undefined) return false;
  const before = balance.totalCost();
  balance.replace(place, best);
  if (balance.totalCost() < before) return true;
  balance.replace(place, panel);
  return false;
}

/** One lot anew, for what is lacking without it. */
function remake(balance: LotBalance, place: number, search: Search): void {
  const panel = balance.lots[place] ?? new Int32Array();
  const without = balance.seatsOf(panel);
  balance.replace(place, search(panel, Float64Array.from(balance.shareOf, (share) => (balance.lacking[share] ?? 0) + (without[share] ?? 0))));
}

type Search = (start: Counts, weights: Float64Array) => Counts;

/** The whole multiples; then lot after lot the panel for what is due by then, which keeps every error small. */
function fill(balance: LotBalance, { panels, probabilities }: MixedPanels, lots: number, search: Search): void {
  for (const [place, panel] of panels.entries()) {
    const times = Math.floor((probabilities[place] ?? 0) * lots + whole);
    for (let time = 0; time < times && balance.lots.length < lots; time += 1) balance.put(balance.lots.length, panel);
  }
  const begun = balance.lots.length;
  const rest = balance.lacking.slice();
  const known = panels.map((panel) => ({ panel, seats: balance.seatsOf(panel) }));
  while (balance.lots.length < lots) {
    const later = (lots - balance.lots.length - 1) / (lots - begun);
    const due = balance.lacking.map((seats, share) => seats - later * (rest[share] ?? 0));
    const start = known.reduce((best, { panel, seats }) => {
      let worth = 0;
      for (let share = 0; share < seats.length; share += 1) worth += (seats[share] ?? 0) * (due[share] ?? 0);
      return worth > best.worth ? { panel, worth } : best;
    }, { panel: panels[0] ?? new Int32Array(), worth: Number.NEGATIVE_INFINITY });
    balance.put(balance.lots.length, search(start.panel, Float64Array.from(balance.shareOf, (share) => due[share] ?? 0)));
  }
}
