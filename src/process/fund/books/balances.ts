import type { AccountBalance, EntryLine } from '../state.ts';
import { accountOf, accountOrder, partsOf } from './accounts.ts';
import { halfEven } from './rational.ts';

/** An amount in its currency and what it stands at in the books, both in smallest units. */
export interface Standing {
  readonly amount: number;
  readonly base: number;
}

const nothing: Standing = { amount: 0, base: 0 };

export function standingOf(balances: readonly AccountBalance[], account: string, currency: string): Standing {
  return balances.find((one) => one.account === account && one.currency === currency) ?? nothing;
}

/** What an account stands at in the books, all its currencies together. */
export function baseOf(balances: readonly AccountBalance[], account: string): number {
  return balances.reduce((sum, one) => (one.account === account ? sum + one.base : sum), 0);
}

/** Only the accounts that the lines touch, as they stand after them. */
export function touchedBy(balances: readonly AccountBalance[], lines: readonly EntryLine[]): readonly AccountBalance[] {
  const touched = new Map<string, AccountBalance>();
  for (const { account, currency, amount, base } of lines) {
    const key = `${account} ${currency}`;
    const before = touched.get(key) ?? standingOf(balances, account, currency);
    touched.set(key, { account, currency, amount: before.amount + amount, base: before.base + base });
  }
  return [...touched.values()].toSorted(accountOrder);
}

/** The balances with those of some accounts replaced, in the order of the accounts; an account that stands at nothing stays. */
export function carried(balances: readonly AccountBalance[], touched: readonly AccountBalance[]): readonly AccountBalance[] {
  const replaced = new Set(touched.map(({ account, currency }) => `${account} ${currency}`));
  return [...balances.filter(({ account, currency }) => !replaced.has(`${account} ${currency}`)), ...touched].toSorted(accountOrder);
}

/** The part of a standing that goes with a part of its amount: the last part takes the whole rest, so that nothing remains (FU-6). */
export function partOf({ amount, base }: Standing, part: number): number {
  return part === amount ? base : Number(halfEven(BigInt(base) * BigInt(part) * (amount < 0 ? -1n : 1n), BigInt(Math.abs(amount))));
}

/**
 * What of a purse is free to be set aside: the money that came in for it, less what was spent and what is set aside already. What is promised
 * and not yet there is not free (FU-9). Smallest units of the currency of the books; below nothing after a loss on exchange.
 */
export function freeIn(balances: readonly AccountBalance[], purse: string): number {
  const of = (root: 'income' | 'exchange' | 'expenditure' | 'receivable' | 'encumbered') => baseOf(balances, accountOf(root, purse));
  return 0 - of('income') - of('exchange') - of('expenditure') - of('receivable') - of('encumbered');
}

/** What is set aside for one thing, by purse: earmarked money before the general purse, because it may serve nothing else. */
export function setAside(balances: readonly AccountBalance[]): readonly { readonly purse: string; readonly base: number }[] {
  return balances.flatMap(({ account, base }) => {
    const { root, purse } = partsOf(account);
    return root === 'encumbered' && purse !== undefined && base > 0 ? [{ purse, base }] : [];
  }).toSorted((a, b) => Number(a.purse === 'general') - Number(b.purse === 'general'));
}

/** Whether the lines add up to nothing in every currency and in that of the books (FU-1). */
export function isBalanced(lines: readonly EntryLine[]): boolean {
  const sums = new Map<string, bigint>();
  let base = 0n;
  for (const line of lines) {
    sums.set(line.currency, (sums.get(line.currency) ?? 0n) + BigInt(line.amount));
    base += BigInt(line.base);
  }
  return base === 0n && [...sums.values()].every((sum) => sum === 0n);
}
