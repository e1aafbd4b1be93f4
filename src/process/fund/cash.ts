import { z } from 'zod';
import { decimalOf } from '../vocabulary/currencies.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { FundId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { standingOf } from './books/balances.ts';
import { exchangeLines, revaluationLines } from './books/lines.ts';
import { inBooks, rateOn } from './books/rates.ts';
import { booksKeys, booksOf, post, valued } from './post.ts';
import type { Posted } from './post.ts';
import { askedMoney } from './shapes.ts';
import { fundStage } from './state.ts';

const soldShape = z.object({ fund: idOf<FundId>(), sold: askedMoney, bought: askedMoney, on: isoDay, memo: prose.exactOptional() });

/** FU-8: cash of one currency is sold for another; what the bank gave for it stands in the books at the rate of the day, and the rest is a difference of exchange. */
export const exchangeCash = fundStage.command<'exchange-cash', typeof soldShape, 'fund', Posted>({
  name: 'exchange-cash',
  shape: soldShape,
  subject: ({ fund }) => subjectKey('fund', fund),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    const [sold, bought] = [valued(data.sold, open.fund, data.on), valued(data.bought, open.fund, data.on)];
    if (isRefusal(sold)) return sold;
    if (isRefusal(bought)) return bought;
    if (sold.currency === bought.currency) return refuse('nothing-changes', 'FU-8');
    const cash = standingOf(open.books.balances, 'cash', sold.currency);
    if (sold.amount > cash.amount) return refuse('cash-short', 'FU-8', { currency: sold.currency, held: decimalOf({ currency: sold.currency, minor: cash.amount }) });
    return post(known, open, { kind: 'exchange', on: data.on, about: subjectKey('fund', data.fund), money: data.sold, base: bought.base, lines: exchangeLines(cash, sold, bought), ...(data.memo !== undefined && { memo: data.memo }) });
  },
});

const revalueShape = z.object({ fund: idOf<FundId>(), on: isoDay, memo: prose.exactOptional() });

/** FU-8: cash in other currencies is set to what it is worth on a day. Refused where one of them has no rate, or nothing differs. */
export const revalueCash = fundStage.command<'revalue-cash', typeof revalueShape, 'fund', Posted>({
  name: 'revalue-cash',
  shape: revalueShape,
  subject: ({ fund }) => subjectKey('fund', fund),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    const { fund, books } = open;
    const worth = new Map<string, number>();
    let change = 0;
    for (const { account, currency, amount, base } of books.balances) {
      if (account !== 'cash' || currency === fund.currency || amount === 0) continue;
      const rate = rateOn(fund, currency, data.on);
      if (rate === undefined) return refuse('rate-missing', 'FU-3', { currency, day: data.on });
      const now = inBooks(fund, { currency, minor: amount }, rate);
      if (now === undefined) return refuse('money-too-much', 'FU-3');
      worth.set(currency, now);
      change += now - base;
    }
    const lines = revaluationLines(worth, books.balances);
    if (lines.length === 0) return refuse('nothing-changes', 'FU-8');
    return post(known, open, { kind: 'revaluation', on: data.on, about: subjectKey('fund', data.fund), money: { currency: fund.currency, minor: change }, base: change, lines, ...(data.memo !== undefined && { memo: data.memo }) });
  },
});
