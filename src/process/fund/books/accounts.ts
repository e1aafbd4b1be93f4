import { z } from 'zod';
import { idPattern } from '../../vocabulary/ids.ts';
import type { AccountBalance } from '../state.ts';

/** Accounts that there are once. `conversion` stands between two currencies of one entry: in the currency of the books it always comes to nothing. */
export const wholeAccounts = ['pledged', 'pledged-contra', 'cash', 'conversion', 'encumbered-contra'] as const;
/** Accounts of which each purse has its own: the general one and one for each objective to which money is earmarked. */
export const purseAccounts = ['receivable', 'income', 'encumbered', 'expenditure', 'exchange'] as const;
export type PurseAccount = (typeof purseAccounts)[number];

/** The purse of what was given without an earmark, which may serve every objective. */
export const general = 'general';

/** Kept beside the books proper: what is hoped for and what is set aside is no money yet or no longer free. */
export const memorandum: readonly string[] = ['pledged', 'pledged-contra', 'encumbered', 'encumbered-contra'];

export function accountOf(root: PurseAccount, purse: string): string {
  return `${root}.${purse}`;
}

export function partsOf(account: string): { readonly root: string; readonly purse?: string } {
  const at = account.indexOf('.');
  return at < 0 ? { root: account } : { root: account.slice(0, at), purse: account.slice(at + 1) };
}

export function isAccount(account: string): boolean {
  const { root, purse } = partsOf(account);
  return purse === undefined ? wholeAccounts.some((one) => one === root) : purseAccounts.some((one) => one === root) && idPattern.test(purse);
}

export const accountCode = z.string().max(120).refine(isAccount);

/** The order in which a trial balance lists them. */
const ranks: readonly string[] = ['pledged', 'pledged-contra', 'cash', 'receivable', 'conversion', 'income', 'expenditure', 'exchange', 'encumbered', 'encumbered-contra'];

/** By kind of account, then the general purse before the others, then the currency. */
export function accountOrder(a: Pick<AccountBalance, 'account' | 'currency'>, b: Pick<AccountBalance, 'account' | 'currency'>): number {
  const [left, right] = [partsOf(a.account), partsOf(b.account)];
  const purses = [left.purse ?? '', right.purse ?? ''].map((purse) => (purse === general ? '' : purse));
  return ranks.indexOf(left.root) - ranks.indexOf(right.root) || compare(purses[0] ?? '', purses[1] ?? '') || compare(a.currency, b.currency);
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
