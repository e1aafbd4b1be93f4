import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { isCurrency } from '../vocabulary/currencies.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { FundId } from '../vocabulary/ids.ts';
import { currencyCode } from '../vocabulary/money.ts';
import { partyKeys, refuseStranger } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import type { BooksOpened } from './books-carried.ts';
import { baseOf } from './books/balances.ts';
import { partsOf } from './books/accounts.ts';
import { fundId, terms } from './shapes.ts';
import { fundStage } from './state.ts';
import type { AccountBalance, KnownToFund } from './state.ts';

const openedShape = z.object({ fund: fundId, currency: currencyCode, ...terms });
export type FundOpened = DecidedAct<'fund-opened', z.output<typeof openedShape>>;

export const fundOpened = fundStage.act({
  type: 'fund-opened',
  schemaVersion: 1,
  shape: openedShape,
  subject: ({ fund }) => subjectKey('fund', fund),
  sentence: ({ title, currency }) => ({ parts: { title: { is: 'localized', text: title }, currency: { is: 'text', text: currency } } }),
  after: (_, { fund, ...rest }, act) => ({ kind: 'fund', id: fund, ...rest, rates: [], status: 'open', changedAt: act.position }),
});

const askedCurrency = z.string().max(12);

/** FU-4: a fund says who may give, to what a contribution may be earmarked, and who decides; its books are kept in one currency. */
export const openFund = fundStage.command<'open-fund', z.ZodObject<Omit<typeof openedShape.shape, 'currency'> & { currency: typeof askedCurrency }>, 'fund', FundOpened | BooksOpened>({
  name: 'open-fund',
  shape: openedShape.extend({ currency: askedCurrency }),
  subject: fundOpened.subject,
  mentions: ({ objectives }) => objectives.flatMap(({ commitments }) => commitments.map((id) => subjectKey('commitment', id))),
  consults: ({ committee }) => committee.flatMap(partyKeys),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.fund });
    if (!isCurrency(data.currency)) return refuse('currency-unknown', 'FU-3', { currency: data.currency });
    return refuseTerms(data, known, []) ?? [{ type: 'fund-opened', data }, { type: 'books-opened', data: { fund: data.fund } }];
  },
});

const setShape = z.object({ fund: idOf<FundId>(), ...terms });
export type FundTermsSet = DecidedAct<'fund-terms-set', z.output<typeof setShape>>;

export const fundTermsSet = fundStage.act({
  type: 'fund-terms-set',
  schemaVersion: 1,
  shape: setShape,
  subject: ({ fund }) => subjectKey('fund', fund),
  sentence: ({ fund }) => ({ parts: { fund: { is: 'subject', subject: subjectKey('fund', fund) } } }),
  after: (state, { fund: _fund, ...rest }, act) => {
    const { id, currency, rates, status } = fundStage.before(state, 'fund', act);
    return { kind: 'fund', id, currency, ...rest, rates, status, changedAt: act.position };
  },
});

/** FU-4: the terms of an open fund change; an objective in whose name money stands stays. */
export const setFundTerms = fundStage.command<'set-fund-terms', typeof setShape, 'fund', FundTermsSet>({
  name: 'set-fund-terms',
  shape: setShape,
  subject: fundTermsSet.subject,
  mentions: ({ objectives }) => objectives.flatMap(({ commitments }) => commitments.map((id) => subjectKey('commitment', id))),
  consults: ({ fund, committee }) => [subjectKey('books', fund), ...committee.flatMap(partyKeys)],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.fund });
    if (known.subject.status === 'closed') return refuse('fund-closed', 'FU-4');
    return refuseTerms(data, known, consult(known, 'books', subjectKey('books', data.fund))?.balances ?? []) ?? [{ type: 'fund-terms-set', data }];
  },
});

type Terms = Pick<z.output<typeof setShape>, 'objectives' | 'committee' | 'travel' | 'period'>;

function refuseTerms({ objectives, committee, travel, period }: Terms, known: KnownToFund, balances: readonly AccountBalance[]): Refusal | undefined {
  const ids = new Set(objectives.map(({ id }) => id));
  if (ids.size < objectives.length) return refuse('objective-twice', 'FU-4');
  if (travel?.objective !== undefined && !ids.has(travel.objective)) return refuse('objective-unknown', 'FU-4', { objective: travel.objective });
  if (period?.until !== undefined && period.until < period.from) return refuse('end-before-start', 'FU-4');
  const used = balances.find(({ account, amount, base }) => (amount !== 0 || base !== 0) && !ids.has(partsOf(account).purse ?? '') && partsOf(account).purse !== undefined && partsOf(account).purse !== 'general');
  if (used !== undefined) return refuse('objective-in-use', 'FU-4', { objective: partsOf(used.account).purse ?? '' });
  for (const member of committee) {
    const stranger = refuseStranger(member, known, 'FU-4');
    if (stranger !== undefined) return stranger;
  }
  return undefined;
}

const closedShape = z.object({ fund: idOf<FundId>() });
export type FundClosed = DecidedAct<'fund-closed', z.output<typeof closedShape>>;

export const fundClosed = fundStage.act({
  type: 'fund-closed',
  schemaVersion: 1,
  shape: closedShape,
  subject: ({ fund }) => subjectKey('fund', fund),
  sentence: ({ fund }) => ({ parts: { fund: { is: 'subject', subject: subjectKey('fund', fund) } } }),
  after: (state, _, act) => ({ ...fundStage.before(state, 'fund', act), status: 'closed', changedAt: act.position }),
});

/** FU-4: a fund closes when nothing is pledged, to come or set aside any more. */
export const closeFund = fundStage.command<'close-fund', typeof closedShape, 'fund', FundClosed>({
  name: 'close-fund',
  shape: closedShape,
  subject: fundClosed.subject,
  mentions: () => [],
  consults: ({ fund }) => [subjectKey('books', fund)],
  decide: (data, known) => {
    if (known.subject === undefined) return refuse('not-found', 'WP-6', { id: data.fund });
    if (known.subject.status === 'closed') return refuse('fund-closed', 'FU-4');
    const balances = consult(known, 'books', subjectKey('books', data.fund))?.balances ?? [];
    const open = balances.some(({ account }) => ['pledged', 'receivable', 'encumbered'].includes(partsOf(account).root) && baseOf(balances, account) !== 0);
    return open ? refuse('fund-in-use', 'FU-4') : [{ type: 'fund-closed', data }];
  },
});
