import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { isCurrency } from '../vocabulary/currencies.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { FundId } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, shortText } from '../vocabulary/shapes.ts';
import { ratePattern } from './books/rational.ts';
import { rate } from './shapes.ts';
import { fundStage, quotations } from './state.ts';
import type { FundState } from './state.ts';

const shape = z.object({ fund: idOf<FundId>(), rates: z.array(rate).min(1).max(200) });
export type RatesPublished = DecidedAct<'rates-published', z.output<typeof shape>>;

export const ratesPublished = fundStage.act({
  type: 'rates-published',
  schemaVersion: 1,
  shape,
  subject: ({ fund }) => subjectKey('fund', fund),
  sentence: ({ fund, rates }) => ({ parts: { fund: { is: 'subject', subject: subjectKey('fund', fund) }, count: { is: 'count', count: rates.length }, source: { is: 'text', text: rates[0]?.source ?? '' } } }),
  after: (state, { rates }, act) => {
    const before = fundStage.before(state, 'fund', act);
    const order = [...before.rates, ...rates].toSorted((a, b) => (a.currency < b.currency ? -1 : a.currency > b.currency ? 1 : a.on < b.on ? -1 : 1));
    return { ...before, rates: order, changedAt: act.position };
  },
});

const asked = z.object({ fund: idOf<FundId>(), rates: z.array(z.object({ currency: z.string().max(12), on: isoDay, rate: z.string().max(40), quoted: z.enum(quotations), source: shortText })).min(1).max(200) });

/** FU-3: dated rates with their source. One that stands for a day is not replaced: entries rest on it; a better one counts from its own day. */
export const publishRates = fundStage.command<'publish-rates', typeof asked, 'fund', RatesPublished>({
  name: 'publish-rates',
  shape: asked,
  subject: ({ fund }) => subjectKey('fund', fund),
  mentions: () => [],
  decide: (data, { subject: fund }) => {
    if (fund === undefined) return refuse('not-found', 'WP-6', { id: data.fund });
    if (fund.status === 'closed') return refuse('fund-closed', 'FU-4');
    const seen = new Set(fund.rates.map(({ currency, on }) => `${currency} ${on}`));
    for (const one of data.rates) {
      const wrong = refuseRate(one, fund);
      if (wrong !== undefined) return wrong;
      if (seen.has(`${one.currency} ${one.on}`)) return refuse('rate-twice', 'FU-3', { currency: one.currency, day: one.on });
      seen.add(`${one.currency} ${one.on}`);
    }
    return [{ type: 'rates-published', data }];
  },
});

function refuseRate({ currency, rate: decimal }: z.output<typeof asked>['rates'][number], fund: FundState): Refusal | undefined {
  if (!isCurrency(currency)) return refuse('currency-unknown', 'FU-3', { currency });
  if (currency === fund.currency) return refuse('rate-of-books', 'FU-3', { currency });
  return ratePattern.test(decimal) ? undefined : refuse('rate-unreadable', 'FU-3', { rate: decimal });
}
