import { faceOf } from './herding.ts';
import { LotBalance } from './lot-balance.ts';
import { LotExchange } from './lot-exchange.ts';
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
  fill(balance, mixture, lots);
  const exchange = new LotExchange(space, balance, random);
  const replace = lotReplacer(space, mixture, expected, balance, random);
  for (let attempt = 0, off = balance.off(); attempt < attempts && off.length > 0; attempt += 1, off = balance.off()) {
    const share = off[Math.floor(random() * off.length)] ?? -1;
    if (!exchange.improve(share)) replace();
  }
  return balance.lots;
}

/** The whole multiples, then lot after lot the panel that brings all shares nearest to what they should have. */
function fill(balance: LotBalance, { panels, probabilities }: MixedPanels, lots: number): void {
  const candidates = panels.map((panel) => ({ panel, seats: balance.seatsOf(panel) }));
  for (const [place, { panel, seats }] of candidates.entries()) {
    const times = Math.floor((probabilities[place] ?? 0) * lots + whole);
    for (let time = 0; time < times && balance.lots.length < lots; time += 1) balance.put(balance.lots.length, panel, seats);
  }
  while (balance.lots.length < lots) {
    let best = candidates[0];
    let most = Number.NEGATIVE_INFINITY;
    for (const candidate of candidates) {
      // By how much the squares of what is lacking fall.
      let gain = 0;
      for (let share = 0; share < candidate.seats.length; share += 1) {
        const count = candidate.seats[share] ?? 0;
        if (count !== 0) gain += count * (2 * (balance.lacking[share] ?? 0) - count);
      }
      if (gain <= most) continue;
      most = gain;
      best = candidate;
    }
    if (best === undefined) throw new Error('A lottery has at least one panel.');
    balance.put(balance.lots.length, best.panel, best.seats);
  }
}

/** Exchanges a whole lot for one that suits better what is lacking, where no exchange of one person helps. */
function lotReplacer(space: PanelSpace, { panels }: MixedPanels, expected: Float64Array, balance: LotBalance, random: Random): () => void {
  const search = new PanelSearch(space, random);
  const face = faceOf(space, expected);
  let turn = 0;
  return () => {
    turn += 1;
    const place = Math.floor(random() * balance.lots.length);
    const before = balance.totalCost();
    const panel = balance.take(place);
    const weights = Float64Array.from(balance.shareOf, (share) => balance.lacking[share] ?? 0);
    const known = panels[Math.floor(random() * panels.length)];
    const other = turn % 4 === 0 ? known : search.search(panel, weights, face, exchanges, 1)?.panel;
    balance.put(place, other ?? panel);
    if (balance.totalCost() < before) return;
    balance.take(place);
    balance.put(place, panel);
  };
}
