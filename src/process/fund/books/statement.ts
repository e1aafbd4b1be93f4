import type { SubjectKey } from '../../vocabulary/ids.ts';
import { accountOrder, general, memorandum, partsOf } from './accounts.ts';
import { moved } from './turnover.ts';
import type { Moved, Turnover } from './turnover.ts';

/** All of a fund over a period. Smallest units of the currency of the books, unless a currency is named. Money that is there, owed or received is more than nothing; what goes out is less. */
export interface FundStatement {
  readonly donors: readonly DonorLine[];
  readonly purses: readonly PurseLine[];
  readonly cash: readonly CashLine[];
  readonly totals: Totals;
  /** Sums over all accounts at the end of the period: nothing, in every currency and in that of the books. */
  readonly trial: readonly TrialLine[];
}

/** Of one contribution. `income` is what was committed, and `received` what came in less what went back, in the period. */
export interface DonorLine {
  readonly about: SubjectKey;
  readonly currency: string;
  readonly income: Moved;
  readonly received: Moved;
  /** Still to come at the end of the period. */
  readonly outstanding: Moved;
  /** Pledged and not signed at the end of the period. */
  readonly pledged: Moved;
}

/** Of the general purse or of one objective: opening + income + exchange − expenditure = closing; closing = free + set aside + to come. */
export interface PurseLine {
  readonly purse: string;
  readonly opening: number;
  readonly income: number;
  readonly exchange: number;
  readonly expenditure: number;
  readonly closing: number;
  readonly outstanding: number;
  readonly setAside: number;
  readonly free: number;
}

/** Of the cash of one currency. */
export interface CashLine {
  readonly currency: string;
  readonly opening: Moved;
  readonly received: Moved;
  readonly paid: Moved;
  readonly closing: Moved;
}

export interface TrialLine {
  readonly account: string;
  readonly currency: string;
  readonly opening: Moved;
  readonly closing: Moved;
  readonly memorandum: boolean;
}

export interface Totals {
  readonly opening: number;
  readonly income: number;
  readonly exchange: number;
  readonly expenditure: number;
  readonly closing: number;
  /** Cash at the end, which with what is to come is the closing balance. */
  readonly cash: number;
  readonly outstanding: number;
}

const nothing: Moved = { amount: 0, base: 0 };
const turned = ({ amount, base }: Moved): Moved => ({ amount: 0 - amount, base: 0 - base });

/** FU-16: the statement of a fund over a period, from what its entries moved and from nothing else. */
export function statementOf(turnover: readonly Turnover[]): FundStatement {
  const purses = pursesOf(turnover);
  const sum = (field: 'opening' | 'income' | 'exchange' | 'expenditure' | 'closing' | 'outstanding') => purses.reduce((total, purse) => total + purse[field], 0);
  const cash = cashOf(turnover);
  return {
    donors: donorsOf(turnover),
    purses,
    cash,
    totals: {
      opening: sum('opening'), income: sum('income'), exchange: sum('exchange'), expenditure: sum('expenditure'), closing: sum('closing'), outstanding: sum('outstanding'),
      cash: cash.reduce((total, { closing }) => total + closing.base, 0),
    },
    trial: trialOf(turnover),
  };
}

function total(rows: readonly Turnover[], wanted: (root: string) => boolean, period: 'before' | 'within' | 'both'): Moved {
  let sum = nothing;
  for (const { account, before, within } of rows) {
    if (!wanted(partsOf(account).root)) continue;
    if (period !== 'within') sum = moved(sum, before);
    if (period !== 'before') sum = moved(sum, within);
  }
  return sum;
}

function donorsOf(turnover: readonly Turnover[]): readonly DonorLine[] {
  const groups = Map.groupBy(turnover.filter(({ about, account }) => about.startsWith('contribution:') && partsOf(account).root !== 'exchange'), ({ about, currency }) => `${about} ${currency}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const of = (root: string, period: 'within' | 'both') => total(rows, (one) => one === root, period);
    return [{ about: first.about, currency: first.currency, income: turned(of('income', 'within')), received: of('cash', 'within'), outstanding: of('receivable', 'both'), pledged: of('pledged', 'both') }];
  });
}

function pursesOf(turnover: readonly Turnover[]): readonly PurseLine[] {
  const groups = Map.groupBy(turnover.filter(({ account }) => partsOf(account).purse !== undefined), ({ account }) => partsOf(account).purse ?? '');
  return [...groups].map(([purse, rows]) => {
    const of = (root: string, period: 'before' | 'within' | 'both') => total(rows, (one) => one === root, period).base;
    const result = (period: 'before' | 'both') => 0 - of('income', period) - of('exchange', period) - of('expenditure', period);
    const [closing, outstanding, setAside] = [result('both'), of('receivable', 'both'), of('encumbered', 'both')];
    return {
      purse, opening: result('before'), income: 0 - of('income', 'within'), exchange: 0 - of('exchange', 'within'), expenditure: 0 - of('expenditure', 'within'), closing, outstanding, setAside, free: closing - outstanding - setAside,
    };
  }).toSorted((a, b) => Number(b.purse === general) - Number(a.purse === general) || (a.purse < b.purse ? -1 : 1));
}

function cashOf(turnover: readonly Turnover[]): readonly CashLine[] {
  const groups = Map.groupBy(turnover.filter(({ account }) => account === 'cash'), ({ currency }) => currency);
  return [...groups].map(([currency, rows]) => {
    const sum = (some: readonly Turnover[], period: 'before' | 'within' | 'both') => total(some, () => true, period);
    // Each kind of entry on its own side: what a reversal took out again stands among what was paid.
    const [incoming, outgoing] = [rows.filter(({ within }) => within.amount > 0 || (within.amount === 0 && within.base > 0)), rows.filter(({ within }) => within.amount < 0 || (within.amount === 0 && within.base < 0))];
    return { currency, opening: sum(rows, 'before'), received: sum(incoming, 'within'), paid: sum(outgoing, 'within'), closing: sum(rows, 'both') };
  }).toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}

function trialOf(turnover: readonly Turnover[]): readonly TrialLine[] {
  const groups = Map.groupBy(turnover, ({ account, currency }) => `${account} ${currency}`);
  return [...groups.values()].flatMap((rows) => {
    const [first] = rows;
    if (first === undefined) return [];
    const { account, currency } = first;
    return [{ account, currency, opening: total(rows, () => true, 'before'), closing: total(rows, () => true, 'both'), memorandum: memorandum.includes(partsOf(account).root) }];
  }).toSorted(accountOrder);
}
