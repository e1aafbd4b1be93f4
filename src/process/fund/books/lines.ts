import type { AccountBalance, EntryLine } from '../state.ts';
import { accountOf, general, partsOf } from './accounts.ts';
import { partOf, setAside, standingOf } from './balances.ts';
import type { Standing } from './balances.ts';
import { halfEven } from './rational.ts';

/** Money as it enters the books: in its own currency and in that of the books, both in smallest units. */
export interface Valued {
  readonly currency: string;
  readonly amount: number;
  readonly base: number;
}

/** A part of what is allocated or spent, by the purse from which it comes. */
export interface Draw {
  readonly purse: string;
  readonly base: number;
}

const line = (account: string, currency: string, amount: number, base: number): EntryLine => ({ account, currency, amount, base });
const minus = (value: number) => (value === 0 ? 0 : -value);
const credit = (account: string, { currency, amount, base }: Valued): EntryLine => line(account, currency, minus(amount), minus(base));
const debit = (account: string, { currency, amount, base }: Valued): EntryLine => line(account, currency, amount, base);

/** Without the lines that say nothing. */
function said(lines: readonly EntryLine[]): readonly EntryLine[] {
  return lines.filter(({ amount, base }) => amount !== 0 || base !== 0);
}

/** A difference of exchange has no amount of its own: it is of the books' currency alone, and its line names the currency that it comes from. */
function difference(purse: string, currency: string, base: number): EntryLine {
  return line(accountOf('exchange', purse), currency, 0, base);
}

export function pledgeLines(money: Valued): readonly EntryLine[] {
  return [debit('pledged', money), credit('pledged-contra', money)];
}

/** What was pledged and neither signed nor withdrawn is struck out as it stands. */
export function unpledgeLines(own: readonly AccountBalance[], currency: string): readonly EntryLine[] {
  const open = { currency, ...standingOf(own, 'pledged', currency) };
  return said([credit('pledged', open), debit('pledged-contra', open)]);
}

export function commitmentLines(own: readonly AccountBalance[], purse: string, money: Valued): readonly EntryLine[] {
  return [...unpledgeLines(own, money.currency), debit(accountOf('receivable', purse), money), credit(accountOf('income', purse), money)];
}

/** How much of a deposit is more than what was still to come. */
export function overDeposit(own: readonly AccountBalance[], purse: string, { currency, amount }: Pick<Valued, 'currency' | 'amount'>): number {
  return Math.max(0, amount - standingOf(own, accountOf('receivable', purse), currency).amount);
}

/** FU-7: what came in clears what was to come at the rate of the commitment; the difference to the rate of the day is one of exchange; what is over is income. */
export function depositLines(own: readonly AccountBalance[], purse: string, money: Valued, overBase: number): readonly EntryLine[] {
  const account = accountOf('receivable', purse);
  const open = standingOf(own, account, money.currency);
  const over = overDeposit(own, purse, money);
  const cleared = { currency: money.currency, amount: money.amount - over, base: money.amount === over ? 0 : partOf(open, money.amount - over) };
  return said([debit('cash', money), credit(account, cleared), credit(accountOf('income', purse), { currency: money.currency, amount: over, base: overBase }), difference(purse, money.currency, cleared.base + overBase - money.base)]);
}

/** Cash goes out at the average at which it stands; what the day's rate says otherwise is a difference of exchange of that purse. */
function paidOut(cash: Standing, purse: string, money: Valued): readonly EntryLine[] {
  const base = partOf(cash, money.amount);
  return [credit('cash', { ...money, base }), difference(purse, money.currency, base - money.base)];
}

export function refundLines(cash: Standing, purse: string, money: Valued): readonly EntryLine[] {
  return said([debit(accountOf('income', purse), money), ...paidOut(cash, purse, money)]);
}

export function allocationLines(currency: string, draws: readonly Draw[]): readonly EntryLine[] {
  const total = draws.reduce((sum, { base }) => sum + base, 0);
  return said([...draws.map(({ purse, base }) => line(accountOf('encumbered', purse), currency, base, base)), line('encumbered-contra', currency, minus(total), minus(total))]);
}

/** FU-10: what is set aside is freed by as much as is spent, the earmarked first. `booksCurrency` is that in which it was set aside. */
export function expenditureLines(own: readonly AccountBalance[], cash: Standing, money: Valued, booksCurrency: string): readonly EntryLine[] {
  const draws = drawn(setAside(own), money.base);
  let [amountLeft, baseLeft] = [money.amount, money.base];
  const spent = draws.map(({ purse, base }) => {
    const amount = base === baseLeft ? amountLeft : Number(halfEven(BigInt(amountLeft) * BigInt(base), BigInt(baseLeft)));
    [amountLeft, baseLeft] = [amountLeft - amount, baseLeft - base];
    return line(accountOf('expenditure', purse), money.currency, amount, base);
  });
  return said([...spent, ...paidOut(cash, general, money), ...released(draws, booksCurrency)]);
}

/** So much from each purse in turn as it has; all from the first where there is nothing to take. */
export function drawn(purses: readonly Draw[], wanted: number): readonly Draw[] {
  let left = wanted;
  const draws = purses.flatMap(({ purse, base }) => {
    const taken = Math.min(left, Math.max(0, base));
    left -= taken;
    return taken === 0 ? [] : [{ purse, base: taken }];
  });
  return draws.length === 0 ? [{ purse: purses[0]?.purse ?? general, base: wanted }] : draws;
}

/** What was set aside is free again. */
export function releaseLines(own: readonly AccountBalance[], currency: string): readonly EntryLine[] {
  return said(released(setAside(own), currency));
}

function released(draws: readonly Draw[], currency: string): readonly EntryLine[] {
  return allocationLines(currency, draws).map((one) => ({ ...one, amount: minus(one.amount), base: minus(one.base) }));
}

/** One currency is sold for another: `conversion` keeps each of them even, holds what was sold against what was bought, and comes to nothing in the currency of the books. */
export function exchangeLines(cash: Standing, sold: Omit<Valued, 'base'>, bought: Valued): readonly EntryLine[] {
  const out = { ...sold, base: partOf(cash, sold.amount) };
  const lost = out.base - bought.base;
  return said([credit('cash', out), debit('conversion', out), debit('cash', bought), credit('conversion', bought), line('conversion', sold.currency, 0, minus(lost)), difference(general, sold.currency, lost)]);
}

/** Cash in other currencies is set to what it is worth on a day; `worth` says so for each, in the currency of the books. */
export function revaluationLines(worth: ReadonlyMap<string, number>, balances: readonly AccountBalance[]): readonly EntryLine[] {
  return said([...worth].flatMap(([currency, base]) => {
    const change = base - standingOf(balances, 'cash', currency).base;
    return [line('cash', currency, 0, change), difference(general, currency, minus(change))];
  }));
}

/**
 * FU-2: every line with its sign turned. Cash that goes out by it goes at the average at which it stands by then, and the rest is a difference of
 * exchange: so no remainder is left when nothing of a currency is left.
 */
export function reversalLines(lines: readonly EntryLine[], balances: readonly AccountBalance[]): readonly EntryLine[] {
  return said(lines.flatMap(({ account, currency, amount, base }) => {
    if (account !== 'cash' || amount <= 0) return [line(account, currency, minus(amount), minus(base))];
    const cash = standingOf(balances, 'cash', currency);
    const out = cash.amount < amount ? base : partOf(cash, amount);
    return [line(account, currency, minus(amount), minus(out)), difference(general, currency, out - base)];
  }));
}

/** Whether an account may stand so: what is owed, held, given or spent is never on its other side. Differences of exchange may be gains or losses. */
export function isSound({ account, amount, base }: AccountBalance): boolean {
  switch (partsOf(account).root) {
    case 'pledged':
    case 'receivable':
    case 'encumbered':
    case 'expenditure':
      return amount >= 0;
    case 'cash':
      return amount >= 0 && (amount > 0 || base === 0);
    case 'pledged-contra':
    case 'encumbered-contra':
    case 'income':
      return amount <= 0;
    default:
      return true;
  }
}
