import { decimalOf, isCurrency } from '../vocabulary/currencies.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EntryId, FundId, SubjectKey } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { money } from '../vocabulary/money.ts';
import type { Money } from '../vocabulary/money.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { isBalanced, standingOf, touchedBy } from './books/balances.ts';
import { isSound } from './books/lines.ts';
import type { Valued } from './books/lines.ts';
import { inBooks, rateOn } from './books/rates.ts';
import type { AccountCarried, BooksCarried } from './books-carried.ts';
import type { EntryPosted } from './entry-posted.ts';
import type { AccountBalance, BooksState, EntryKind, EntryLine, FundState, KnownToFund } from './state.ts';

export type Posted = EntryPosted | BooksCarried | AccountCarried;

/** An open fund with its books, as a decision about money reads it. */
export interface OpenBooks {
  readonly fund: FundState;
  readonly books: BooksState;
}

/** What a command about money consults besides its own thing. */
export function booksKeys(fund: string): readonly SubjectKey[] {
  return [subjectKey('fund', fund), subjectKey('books', fund)];
}

export function booksOf(known: Pick<KnownToFund, 'consulted'>, id: FundId): OpenBooks | Refusal {
  const fund = consult(known, 'fund', subjectKey('fund', id));
  const books = consult(known, 'books', subjectKey('books', id));
  if (fund === undefined || books === undefined) return refuse('not-found', 'WP-6', { id });
  return fund.status === 'closed' ? refuse('fund-closed', 'FU-4') : { fund, books };
}

/** The sums of a fund stay exact in a number: a balance is at most nine thousand trillion of the smallest unit. */
const most = Number.MAX_SAFE_INTEGER;

/** FU-3: more than nothing, in a currency that has a rate on the day; worth so much in the books. */
export function valued(asked: Money, fund: FundState, on: IsoDay): Valued | Refusal {
  if (!isCurrency(asked.currency)) return refuse('currency-unknown', 'FU-3', { currency: asked.currency });
  if (asked.minor <= 0) return refuse('amount-not-positive', 'FU-3');
  if (!money.safeParse(asked).success) return refuse('money-too-much', 'FU-3');
  const rate = rateOn(fund, asked.currency, on);
  if (rate === undefined) return refuse('rate-missing', 'FU-3', { currency: asked.currency, day: on });
  const base = inBooks(fund, asked, rate);
  return base === undefined ? refuse('money-too-much', 'FU-3') : { currency: asked.currency, amount: asked.minor, base };
}

export interface Posting {
  readonly kind: EntryKind;
  readonly on: IsoDay;
  readonly about: SubjectKey;
  readonly holder?: string;
  readonly money: Money;
  /** In smallest units of the currency of the books. */
  readonly base: number;
  readonly over?: Money;
  readonly lines: readonly EntryLine[];
  /** Of the thing that it is about; absent where it is about the fund. */
  readonly own?: readonly AccountBalance[];
  readonly memo?: string;
  readonly reverses?: EntryId;
}

export function entryId(fund: string, number: number): EntryId {
  return idOf<EntryId>().parse(`${fund}-${number}`);
}

/**
 * FU-1: one entry that adds up to nothing, with the balances that it leaves behind, decided together. Refused: a day to come, cash that is not
 * there, an account that would stand on its wrong side, a sum that no number can keep exactly.
 */
export function post(known: Pick<KnownToFund, 'at'>, { fund, books }: OpenBooks, posting: Posting): readonly Posted[] | Refusal {
  const { kind, on, about, holder, money: given, base, over, lines, own, memo, reverses } = posting;
  if (on > dayIn(known.at, 'Etc/GMT')) return refuse('day-to-come', 'FU-1', { day: on });
  if (lines.length < 2) return refuse('nothing-changes', 'FU-1');
  if (!isBalanced(lines)) throw new RangeError(`An entry that does not add up: ${JSON.stringify(lines)}`);
  const touched = touchedBy(books.balances, lines);
  const ownTouched = own === undefined ? [] : touchedBy(own, lines);
  const wrong = refuseUnsound(books, touched, ownTouched, reverses !== undefined);
  if (wrong !== undefined) return wrong;
  const number = books.entries + 1;
  const posted: EntryPosted = {
    type: 'entry-posted',
    data: {
      entry: entryId(fund.id, number), fund: fund.id, number, entryKind: kind, on, about, ...(holder !== undefined && { holder }), money: { ...given }, value: { currency: fund.currency, minor: base }, ...(over !== undefined && { over: { ...over } }),
      lines: lines.map((line) => ({ ...line })), ...(memo !== undefined && { memo }), ...(reverses !== undefined && { reverses }),
    },
  };
  const carried: BooksCarried = { type: 'books-carried', data: { fund: fund.id, entry: number, balances: touched.map((one) => ({ ...one })) } };
  if (own === undefined) return [posted, carried];
  return [posted, carried, { type: 'account-carried', data: { of: about, fund: fund.id, entry: number, currency: fund.currency, balances: ownTouched.map((one) => ({ ...one })) } }];
}

function refuseUnsound(books: BooksState, touched: readonly AccountBalance[], own: readonly AccountBalance[], reversal: boolean): Refusal | undefined {
  if (touched.some(({ amount, base }) => Math.abs(amount) > most || Math.abs(base) > most)) return refuse('money-too-much', 'FU-3');
  const short = touched.find(({ account, amount }) => account === 'cash' && amount < 0);
  if (short !== undefined) {
    const { currency } = short;
    const held = decimalOf({ currency, minor: standingOf(books.balances, 'cash', currency).amount });
    return refuse('cash-short', 'FU-8', { currency, held });
  }
  // What an entry's own thing gave, owes or spent never stands on its other side: then something later rests on what is undone.
  if ([...touched, ...own.filter(({ account }) => account !== 'cash')].every(isSound)) return undefined;
  return reversal ? refuse('entry-rested-on', 'FU-2') : refuse('account-overdrawn', 'FU-1');
}
