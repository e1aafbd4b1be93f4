import { addDays } from '../../vocabulary/midnight.ts';
import { isRefusal } from '../../vocabulary/refusal.ts';
import { subjectKey } from '../../vocabulary/ids.ts';
import { day } from '../../participation/bodies.test-support.ts';
import type { Given } from '../../participation/given.test-support.ts';
import type { ProcessCommand } from '../../commands.ts';
import { approved, stateOf, submit, terms, theFund } from '../fund.test-support.ts';
import type { EntryState, FundState } from '../state.ts';
import { isBalanced } from './balances.ts';
import { inBooks, rateOn } from './rates.ts';
import { statementOf } from './statement.ts';
import { turnoverOf } from './turnover.ts';

const currencies = ['USD', 'EUR', 'JPY', 'KWD', 'CHF'] as const;
const donors = ['DE', 'CH', 'GH', 'MX', 'JP'] as const;
const firstDay = day('2018-01-01');
const days = 50;
const late = { at: '2018-03-01T12:00:00Z' };

/** Of the generator: at least nothing, less than one. */
type Random = () => number;

/** What some random bookings came to. */
export interface RandomRun {
  readonly postings: number;
  readonly refused: ReadonlyMap<string, number>;
  readonly given: Given;
  readonly entries: readonly EntryState[];
  readonly overs: ReadonlyMap<string, { readonly currency: string; readonly minor: number }>;
}

/** So many postings of every kind by random amounts in five currencies, with a rate of each for every day; what is refused does not count. */
export function randomRun(wanted: number, random: Random): RandomRun {
  const at = theFund();
  at.and({ name: 'set-fund-terms', data: { fund: 'trust', ...terms, donorKinds: [...terms.donorKinds], committee: [], unearmarkedEncouraged: false, objectives: terms.objectives.map((one) => ({ ...one, commitments: [] })) } }, late);
  const rates = currencies.slice(1).flatMap((currency, index) => Array.from({ length: days }, (_, offset) => ({ currency, on: addDays(firstDay, offset + 1), rate: (([1.2, 0.009, 3.3, 1.02][index] ?? 1) * (0.9 + random() * 0.2)).toFixed(6), quoted: random() < 0.2 && currency !== 'JPY' ? 'units-for-one' as const : 'one-in-books' as const, source: 'Random' })));
  const fresh = rates.filter(({ currency, on }) => !(currency === 'EUR' && on === '2018-02-01'));
  for (let from = 0; from < fresh.length; from += 200) at.and({ name: 'publish-rates', data: { fund: 'trust', rates: fresh.slice(from, from + 200) } }, late);
  const world = new World(at, random);
  const refused = new Map<string, number>();
  const entries: string[] = [];
  const overs = new Map<string, { readonly currency: string; readonly minor: number }>();
  while (entries.length < wanted) {
    const result = at.when(world.next(entries), late);
    if (isRefusal(result)) refused.set(result.code, (refused.get(result.code) ?? 0) + 1);
    else for (const act of result) if (act.type === 'entry-posted') {
      entries.push(act.data.entry);
      if (act.data.over !== undefined) overs.set(act.data.entry, act.data.over);
    }
  }
  return { postings: entries.length, refused, given: at, entries: entries.map((id) => stateOf(at, 'entry', id)), overs };
}

class World {
  readonly #at: Given;
  readonly #random: Random;
  readonly #contributions: string[] = [];
  readonly #proposals: string[] = [];
  #serial = 0;

  constructor(at: Given, random: Random) {
    this.#at = at;
    this.#random = random;
  }

  #pick<Thing>(things: readonly Thing[]): Thing | undefined {
    return things[Math.floor(this.#random() * things.length)];
  }

  /** Of the last forty: what is old rests. */
  #recent(ids: readonly string[]): string {
    return this.#pick(ids.slice(-40)) ?? 'none';
  }

  /** From one of the smallest unit to a hundred million of it, small and large alike. */
  #amount(): number {
    return Math.floor(10 ** (this.#random() * 8));
  }

  #day() {
    return addDays(firstDay, 20 + Math.floor(this.#random() * (days - 21)));
  }

  #currency(): string {
    return this.#pick(currencies) ?? 'USD';
  }

  next(entries: readonly string[]): ProcessCommand {
    const roll = this.#random();
    if (roll < 0.16 || this.#contributions.length === 0) return this.#pledge();
    if (roll < 0.3) return { name: 'sign-arrangement', data: { ...this.#contribution(), on: addDays(firstDay, 20) } };
    if (roll < 0.32) return { name: 'withdraw-contribution', data: { ...this.#contribution(), on: this.#day(), reason: 'Withdrawn.' } };
    if (roll < 0.58) return this.#deposit();
    if (roll < 0.61) return { name: 'refund-contribution', data: { ...this.#ofContribution(this.#recent(this.#contributions)), on: this.#day(), memo: 'Back.' } };
    if (roll < 0.65) return this.#proposal();
    if (roll < 0.74) return { name: 'allocate-funds', data: { ...this.#keys(), money: { currency: 'USD', minor: this.#amount() }, on: this.#day() } };
    if (roll < 0.9) return { name: 'record-expenditure', data: { ...this.#keys(), money: { currency: this.#currency(), minor: this.#amount() }, on: this.#day() } };
    if (roll < 0.91) return { name: 'report-on-funding', data: { ...this.#keys(), on: this.#day(), report: 'Done.' } };
    if (roll < 0.95) return { name: 'exchange-cash', data: { fund: 'trust', sold: { currency: this.#currency(), minor: this.#amount() }, bought: { currency: this.#currency(), minor: this.#amount() }, on: this.#day() } };
    if (roll < 0.955) return { name: 'revalue-cash', data: { fund: 'trust', on: this.#day() } };
    const entry = this.#recent(entries);
    return { name: 'reverse-entry', data: { entry, fund: 'trust', about: entries.length === 0 ? 'contribution:none' : stateOf(this.#at, 'entry', entry).about, on: addDays(firstDay, days - 1), reason: 'Wrong.' } };
  }

  #keys() {
    return { proposal: this.#recent(this.#proposals), fund: 'trust' };
  }

  #contribution() {
    return { contribution: this.#recent(this.#contributions), fund: 'trust' };
  }

  #pledge(): ProcessCommand {
    const contribution = `c-${(this.#serial += 1)}`;
    this.#contributions.push(contribution);
    const earmark = this.#random() < 0.3 ? { earmark: this.#random() < 0.5 ? 'travel' : 'data' } : {};
    return { name: 'pledge-contribution', data: { contribution, fund: 'trust', donor: this.#pick(donors) ?? 'DE', donorKind: 'member-state', money: { currency: this.#currency(), minor: this.#amount() }, on: addDays(firstDay, 2 + Math.floor(this.#random() * 17)), ...earmark } };
  }

  #ofContribution(contribution: string) {
    const state = this.#at.states.get(subjectKey('contribution', contribution));
    const money = state?.kind === 'contribution' ? state.money : { currency: 'USD', minor: 1 };
    // Parts, all of it, and now and then more.
    const minor = this.#random() < 0.3 ? money.minor : Math.max(1, Math.floor(money.minor * this.#random() * 1.1));
    return { contribution, fund: 'trust', money: { currency: money.currency, minor } };
  }

  #deposit(): ProcessCommand {
    return { name: 'record-deposit', data: { ...this.#ofContribution(this.#recent(this.#contributions)), on: this.#day() } };
  }

  #proposal(): ProcessCommand {
    const proposal = `p-${(this.#serial += 1)}`;
    const [, ...steps] = approved(proposal);
    this.#at.and(submit(proposal, { asked: { currency: 'USD', minor: 500_000_000 }, objective: this.#random() < 0.5 ? 'data' : 'travel' }), late);
    for (const step of steps) this.#at.and(step, late);
    this.#proposals.push(proposal);
    return { name: 'allocate-funds', data: { proposal, fund: 'trust', money: { currency: 'USD', minor: this.#amount() }, on: this.#day() } };
  }
}

/** What of a run does not hold; nothing: everything does. */
export function faultsOf({ given, entries, overs }: RandomRun): readonly string[] {
  const faults: string[] = [];
  const { balances, entries: last } = stateOf(given, 'books', 'trust');
  const fund = given.state(subjectKey('fund', 'trust')) as FundState;
  if (entries.some(({ lines }) => !isBalanced(lines))) faults.push('an entry does not add up');
  if (last !== entries.length || entries.some(({ number }, index) => number !== index + 1)) faults.push('numbers have gaps');
  // The statement of all entries is what the acts carried.
  const statement = statementOf(turnoverOf(entries, {}));
  const told = new Map(statement.trial.map(({ account, currency, closing }) => [`${account} ${currency}`, closing]));
  if (told.size !== balances.length || balances.some(({ account, currency, amount, base }) => told.get(`${account} ${currency}`)?.amount !== amount || told.get(`${account} ${currency}`)?.base !== base)) faults.push('the statement is not what was carried');
  // No rounding is lost: sums are nothing in each currency and in that of the books.
  const sums = Map.groupBy(statement.trial, ({ currency }) => currency);
  if ([...sums.values()].some((lines) => lines.reduce((sum, { closing }) => sum + closing.amount, 0) !== 0)) faults.push('a currency does not add up');
  if (statement.trial.reduce((sum, { closing }) => sum + closing.base, 0) !== 0) faults.push('the books do not add up');
  if (balances.some(({ account, currency, amount, base }) => account === 'cash' && (amount < 0 || (amount === 0 && base !== 0) || (currency === fund.currency && amount !== base)))) faults.push('cash stands wrongly');
  faults.push(...periodFaults(entries), ...exchangeFault(entries, overs, fund, statement.totals));
  return faults;
}

/** Two periods one after the other come to the whole, and each line of them adds up. */
function periodFaults(entries: readonly EntryState[]): readonly string[] {
  const middle = addDays(firstDay, 35);
  const [first, second, whole] = [statementOf(turnoverOf(entries, { until: addDays(middle, -1) })), statementOf(turnoverOf(entries, { from: middle })), statementOf(turnoverOf(entries, {}))];
  const adds = (one: { readonly opening: number; readonly income: number; readonly exchange: number; readonly expenditure: number; readonly closing: number }) => one.opening + one.income + one.exchange + one.expenditure === one.closing;
  if (![first, second, whole].every(({ totals, purses }) => adds(totals) && purses.every(adds) && totals.cash + totals.outstanding === totals.closing)) return ['a period does not add up'];
  return first.totals.closing === second.totals.opening && second.totals.closing === whole.totals.closing ? [] : ['two periods are not the whole'];
}

/** What the entries said that they were worth on their days, and what there is now: the difference is what stands on the accounts of exchange, to the unit. */
function exchangeFault(entries: readonly EntryState[], overs: RandomRun['overs'], fund: FundState, { closing, exchange }: { readonly closing: number; readonly exchange: number }): readonly string[] {
  let worth = 0;
  for (const { id, entryKind, value, on, reversedBy } of entries) {
    if (reversedBy !== undefined) continue;
    const over = overs.get(id);
    const rate = over === undefined ? undefined : rateOn(fund, over.currency, on);
    if (over !== undefined && rate !== undefined) worth += inBooks(fund, over, rate) ?? 0;
    if (entryKind === 'commitment') worth += value.minor;
    if (entryKind === 'expenditure' || entryKind === 'refund') worth -= value.minor;
  }
  return worth + exchange === closing ? [] : [`exchange explains ${exchange}, not ${closing - worth}`];
}
