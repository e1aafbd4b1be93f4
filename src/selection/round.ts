import { faceOf } from './herding.ts';
import { LotBalance } from './lot-balance.ts';
import { LotExchange } from './lot-exchange.ts';
import { PairExchange } from './pair-exchange.ts';
import type { Random } from './random.ts';
import { PanelSearch } from './search.ts';
import type { Counts, PanelSpace } from './types.ts';

export interface MixedPanels {
  readonly panels: readonly Counts[];
  readonly probabilities: readonly number[];
}

const whole = 1e-6;
const attempts = 3000;
const exchanges = 40;
const urge = 2;

/**
 * Turns a mixture into equally likely lots (say 1,000), so that out of all lots everybody stands within one lot of
 * their exact chance. Whole multiples are kept; the rest is chosen lot by lot for what is still missing, then persons
 * and lots are exchanged until nobody is further off. That such lots nearly always exist: Flanigan, Kehne, Procaccia,
 * "Fair sortition made transparent", 2021.
 */
export function roundToLots(space: PanelSpace, mixture: MixedPanels, lots: number, random: Random): readonly Counts[] {
  const expected = new Float64Array(space.variables.length);
  for (const [place, panel] of mixture.panels.entries()) for (const [variable, count] of panel.entries()) expected[variable] = (expected[variable] ?? 0) + count * (mixture.probabilities[place] ?? 0);
  const balance = new LotBalance(space, expected, lots);
  const search = new PanelSearch(space, random);
  const face = faceOf(space, expected);
  const searched: Search = (start, weights) => search.search(start, weights, face, exchanges) ?? start;
  fill(balance, mixture, lots, searched);
  const exchange = new LotExchange(space, balance, random);
  const pairs = new PairExchange(space, balance, face, random);
  const replace = lotReplacer(mixture, balance, random, searched);
  for (let attempt = 0, off = balance.off(); attempt < attempts && off.length > 0; attempt += 1, off = balance.off()) {
    const share = off[Math.floor(random() * off.length)] ?? -1;
    if (!exchange.improve(share) && !pairs.improve(share)) replace(share);
  }
  return balance.lots;
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

/** Exchanges a whole lot for one that suits better what is lacking, above all to this share, where no exchange of one person helps. */
function lotReplacer({ panels }: MixedPanels, balance: LotBalance, random: Random, search: Search): (share: number) => void {
  let turn = 0;
  return (share) => {
    turn += 1;
    const before = balance.totalCost();
    const towards = Math.sign(balance.outside(share)) * urge;
    const holds = (panel: Counts) => panel.some((count, variable) => count > 0 && balance.shareOf[variable] === share);
    let place = Math.floor(random() * balance.lots.length);
    for (let step = 0; step < balance.lots.length && towards < 0 && !holds(balance.lots[place] ?? new Int32Array()); step += 1) place = (place + 1) % balance.lots.length;
    const panel = balance.take(place);
    const known = panels[Math.floor(random() * panels.length)] ?? panel;
    const weights = Float64Array.from(balance.shareOf, (own) => (balance.lacking[own] ?? 0) + (own === share ? towards : 0));
    balance.put(place, turn % 8 === 0 ? known : search(panel, weights));
    if (balance.totalCost() < before) return;
    balance.take(place);
    balance.put(place, panel);
  };
}
