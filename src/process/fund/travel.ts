import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, FundId, GrantId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuseParty } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay, personId, prose } from '../vocabulary/shapes.ts';
import { drawFor, spend } from './allocation.ts';
import { allocationLines } from './books/lines.ts';
import { setAside } from './books/balances.ts';
import { booksKeys, booksOf, post, valued } from './post.ts';
import type { OpenBooks, Posted } from './post.ts';
import { askedMoney, money } from './shapes.ts';
import { fundStage } from './state.ts';
import type { GrantState, KnownToFund } from './state.ts';
import { criteriaOf, travelCriterions } from './travel-order.ts';

const keys = { grant: idOf<GrantId>(), fund: idOf<FundId>() };
const told = { ...keys, event: idOf<EventId>(), state: countryCode, person: personId.exactOptional() };
const shape = z.object({ ...told, money, on: isoDay, criteria: z.array(z.enum(travelCriterions)).min(1) });
export type TravelRequested = DecidedAct<'travel-requested', z.output<typeof shape>>;

export const travelRequested = fundStage.act({
  type: 'travel-requested',
  schemaVersion: 1,
  shape,
  subject: ({ grant }) => subjectKey('grant', grant),
  sentence: ({ state, event, money: wanted }) => ({ parts: { state: { is: 'state', code: state }, event: { is: 'subject', subject: subjectKey('event', event) }, money: { is: 'money', money: wanted } } }),
  after: (_, { grant, on, ...rest }, act) => ({ kind: 'grant', id: grant, ...rest, requestedAt: act.position, requestedOn: on, balances: [], status: 'requested', changedAt: act.position }),
});

const asked = z.object({ ...told, money: askedMoney });

/** FU-15: for a delegate of a developing country to an event, where the fund has published criteria. */
export const requestTravel = fundStage.command<'request-travel', typeof asked, 'grant', TravelRequested>({
  name: 'request-travel',
  shape: asked,
  subject: ({ grant }) => subjectKey('grant', grant),
  mentions: ({ event }) => [subjectKey('event', event)],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.grant });
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    if (open.fund.travel === undefined) return refuse('no-travel', 'FU-15');
    const wrong = refuseParty(data.state, known, 'FU-12');
    if (wrong !== undefined) return wrong;
    const on = dayIn(known.at, 'Etc/GMT');
    const criteria = criteriaOf(data.state, on);
    if (criteria.length === 0) return refuse('not-developing', 'FU-15', { state: data.state });
    if (data.money.currency !== open.fund.currency) return refuse('other-currency', 'FU-15', { currency: open.fund.currency });
    const worth = valued(data.money, open.fund, on);
    return isRefusal(worth) ? worth : [{ type: 'travel-requested', data: { ...data, on, criteria: [...criteria] } }];
  },
});

/** A request for travel support with the open books of its fund. */
interface OpenGrant extends OpenBooks {
  readonly grant: GrantState;
}

function grantOf(data: { readonly grant: GrantId; readonly fund: FundId }, known: KnownToFund & { readonly subject: GrantState | undefined }, wanted: GrantState['status']): OpenGrant | Refusal {
  const grant = known.subject;
  if (grant === undefined || grant.fund !== data.fund) return refuse('not-found', 'WP-6', { id: data.grant });
  if (grant.status !== wanted) return refuse('grant-stands', 'FU-15', { status: grant.status });
  const open = booksOf(known, data.fund);
  return isRefusal(open) ? open : { ...open, grant };
}

const grantShape = z.object({ ...keys, event: idOf<EventId>(), state: countryCode, rank: z.int().min(1), on: isoDay });
export type TravelGranted = DecidedAct<'travel-granted', z.output<typeof grantShape>>;

export const travelGranted = fundStage.act({
  type: 'travel-granted',
  schemaVersion: 1,
  shape: grantShape,
  subject: ({ grant }) => subjectKey('grant', grant),
  sentence: ({ state, event, rank }) => ({ parts: { state: { is: 'state', code: state }, event: { is: 'subject', subject: subjectKey('event', event) }, rank: { is: 'count', count: rank } } }),
  after: (before, { rank }, act) => ({ ...fundStage.before(before, 'grant', act), rank, status: 'granted', changedAt: act.position }),
});

/** FU-15: at most so many of a delegation for one event; the money is set aside at once. `rank` is where the request stood when it was granted. */
export const grantTravel = fundStage.command<'grant-travel', typeof grantShape, 'grant', TravelGranted | Posted>({
  name: 'grant-travel',
  shape: grantShape,
  subject: ({ grant }) => subjectKey('grant', grant),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  counts: ({ fund, event, state }) => ['granted', 'paid'].map((status) => ({ kind: 'grant', where: { fund, event, state, status } })),
  decide: (data, known) => {
    const open = grantOf(data, known, 'requested');
    if (isRefusal(open)) return open;
    const { grant, fund } = open;
    if (grant.state !== data.state || grant.event !== data.event) return refuse('not-found', 'WP-6', { id: data.grant });
    if (fund.travel === undefined) return refuse('no-travel', 'FU-15');
    const already = ['granted', 'paid'].reduce((sum, status) => sum + known.count({ kind: 'grant', where: { fund: data.fund, event: data.event, state: data.state, status } }), 0);
    if (already >= fund.travel.perDelegation) return refuse('delegation-full', 'FU-15', { most: fund.travel.perDelegation });
    const worth = valued(grant.money, fund, data.on);
    if (isRefusal(worth)) return worth;
    const draws = drawFor(fund.travel.objective, worth, open);
    if (isRefusal(draws)) return draws;
    const posted = post(known, open, { kind: 'allocation', on: data.on, about: subjectKey('grant', data.grant), holder: grant.state, money: grant.money, base: worth.base, lines: allocationLines(fund.currency, draws), own: grant.balances });
    return isRefusal(posted) ? posted : [{ type: 'travel-granted', data }, ...posted];
  },
});

const endedShape = z.object({ ...keys, reason: prose.exactOptional() });
export type TravelDeclined = DecidedAct<'travel-declined', z.output<typeof endedShape>>;
export type TravelWithdrawn = DecidedAct<'travel-withdrawn', z.output<typeof endedShape>>;

function ended<const Type extends 'travel-declined' | 'travel-withdrawn'>(type: Type, status: 'declined' | 'withdrawn') {
  return fundStage.act({
    type,
    schemaVersion: 1,
    shape: endedShape,
    subject: ({ grant }) => subjectKey('grant', grant),
    sentence: ({ grant, reason }) => ({ parts: { grant: { is: 'subject', subject: subjectKey('grant', grant) }, reason: { is: 'text', text: reason ?? '' } } }),
    after: (before, { reason }, act) => ({ ...fundStage.before(before, 'grant', act), status, ...(reason !== undefined && { reason }), changedAt: act.position }),
  });
}

export const travelDeclined = ended('travel-declined', 'declined');
export const travelWithdrawn = ended('travel-withdrawn', 'withdrawn');

/** FU-15: declined with a reason. */
export const declineTravel = fundStage.command<'decline-travel', typeof endedShape, 'grant', TravelDeclined>({
  name: 'decline-travel',
  shape: endedShape,
  subject: travelDeclined.subject,
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = grantOf(data, known, 'requested');
    if (isRefusal(open)) return open;
    return data.reason === undefined ? refuse('reason-needed', 'FU-15') : [{ type: 'travel-declined', data }];
  },
});

/** FU-15: taken back by the delegation before it is decided. */
export const withdrawTravel = fundStage.command<'withdraw-travel', typeof endedShape, 'grant', TravelWithdrawn>({
  name: 'withdraw-travel',
  shape: endedShape,
  subject: travelWithdrawn.subject,
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = grantOf(data, known, 'requested');
    if (isRefusal(open)) return open;
    return refuseParty(open.grant.state, known, 'FU-12') ?? [{ type: 'travel-withdrawn', data }];
  },
});

const paidShape = z.object({ ...keys, on: isoDay, money: askedMoney.exactOptional(), memo: prose.exactOptional() });

/** FU-10: what was granted is paid, at most as much as was set aside. */
export const payTravel = fundStage.command<'pay-travel', typeof paidShape, 'grant', Posted>({
  name: 'pay-travel',
  shape: paidShape,
  subject: ({ grant }) => subjectKey('grant', grant),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = grantOf(data, known, 'granted');
    if (isRefusal(open)) return open;
    const { grant, fund } = open;
    const left = setAside(grant.balances).reduce((sum, { base }) => sum + base, 0);
    const worth = valued(data.money ?? { currency: fund.currency, minor: left }, fund, data.on);
    if (isRefusal(worth)) return worth;
    const lines = spend(grant.balances, worth, open);
    return isRefusal(lines) ? lines : post(known, open, { kind: 'expenditure', on: data.on, about: subjectKey('grant', data.grant), holder: grant.state, money: { currency: worth.currency, minor: worth.amount }, base: worth.base, lines, own: grant.balances, ...(data.memo !== undefined && { memo: data.memo }) });
  },
});
