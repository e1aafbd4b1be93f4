import { z } from 'zod';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ContributionId, FundId } from '../vocabulary/ids.ts';
import { decimalOf } from '../vocabulary/currencies.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { general } from './books/accounts.ts';
import { freeIn, partOf, standingOf } from './books/balances.ts';
import { depositLines, overDeposit, refundLines } from './books/lines.ts';
import { contributionOf } from './contribution-steps.ts';
import { booksKeys, post, valued } from './post.ts';
import type { Posted } from './post.ts';
import { askedMoney } from './shapes.ts';
import { fundStage } from './state.ts';

const shape = z.object({ contribution: idOf<ContributionId>(), fund: idOf<FundId>(), money: askedMoney, on: isoDay, memo: prose.exactOptional() });

/**
 * FU-7: money that came in upon a signed arrangement, all of it or a part. What is more than was to come is taken and said to be so. The difference between the
 * rate of the commitment and that of the deposit is one of exchange.
 */
export const recordDeposit = fundStage.command<'record-deposit', typeof shape, 'contribution', Posted>({
  name: 'record-deposit',
  shape,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = contributionOf(data, known);
    if (isRefusal(open)) return open;
    const { contribution, fund } = open;
    const { arrangement, donor, balances: own, money: pledged } = contribution;
    if (arrangement === undefined || contribution.status === 'withdrawn') return refuse('arrangement-missing', 'FU-7');
    if (data.on < arrangement.signedOn) return refuse('before-arrangement', 'FU-7', { day: arrangement.signedOn });
    if (data.money.currency !== pledged.currency) return refuse('other-currency', 'FU-7', { currency: pledged.currency });
    const worth = valued(data.money, fund, data.on);
    if (isRefusal(worth)) return worth;
    const purse = contribution.earmark ?? general;
    const over = overDeposit(own, purse, worth);
    const overWorth = over === 0 ? { base: 0 } : valued({ currency: worth.currency, minor: over }, fund, data.on);
    if (isRefusal(overWorth)) return overWorth;
    return post(known, open, {
      kind: 'deposit', on: data.on, about: subjectKey('contribution', data.contribution), holder: donor, money: data.money, base: worth.base, ...(over > 0 && { over: { currency: worth.currency, minor: over } }),
      lines: depositLines(own, purse, worth, overWorth.base), own, ...(data.memo !== undefined && { memo: data.memo }),
    });
  },
});

/** FU-7: what a donor gave goes back to it, with a reason: at most what came in from it, and what of its purse is free. */
export const refundContribution = fundStage.command<'refund-contribution', z.ZodObject<Omit<typeof shape.shape, 'memo'> & { memo: typeof prose }>, 'contribution', Posted>({
  name: 'refund-contribution',
  shape: shape.extend({ memo: prose }),
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = contributionOf(data, known);
    if (isRefusal(open)) return open;
    const { contribution, fund, books } = open;
    if (data.money.currency !== contribution.money.currency) return refuse('other-currency', 'FU-7', { currency: contribution.money.currency });
    const worth = valued(data.money, fund, data.on);
    if (isRefusal(worth)) return worth;
    const { currency } = worth;
    const given = standingOf(contribution.balances, 'cash', currency).amount;
    if (worth.amount > given) return refuse('refund-beyond', 'FU-7', { given: decimalOf({ currency, minor: Math.max(0, given) }), currency });
    const purse = contribution.earmark ?? general;
    const cash = standingOf(books.balances, 'cash', currency);
    if (worth.amount > cash.amount) return refuse('cash-short', 'FU-8', { currency, held: decimalOf({ currency, minor: cash.amount }) });
    const free = freeIn(books.balances, purse);
    if (partOf(cash, worth.amount) > free) return refuse('free-too-little', 'FU-9', { free: decimalOf({ currency: fund.currency, minor: Math.max(0, free) }), currency: fund.currency });
    return post(known, open, { kind: 'refund', on: data.on, about: subjectKey('contribution', data.contribution), holder: contribution.donor, money: data.money, base: worth.base, lines: refundLines(cash, purse, worth), own: contribution.balances, memo: data.memo });
  },
});
