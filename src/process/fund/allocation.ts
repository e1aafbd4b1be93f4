import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { decimalOf } from '../vocabulary/currencies.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { FundId, ProposalId } from '../vocabulary/ids.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { general } from './books/accounts.ts';
import { freeIn, setAside, standingOf } from './books/balances.ts';
import { allocationLines, drawn, expenditureLines, releaseLines } from './books/lines.ts';
import type { Draw, Valued } from './books/lines.ts';
import { allocatedOf } from './books-carried.ts';
import { booksKeys, booksOf, post, valued } from './post.ts';
import type { OpenBooks, Posted } from './post.ts';
import { proposalOf } from './proposal-submitted.ts';
import { askedMoney } from './shapes.ts';
import { fundStage } from './state.ts';
import type { AccountBalance, EntryLine } from './state.ts';

const keys = { proposal: idOf<ProposalId>(), fund: idOf<FundId>() };
const shape = z.object({ ...keys, money: askedMoney, on: isoDay, memo: prose.exactOptional() });

/**
 * FU-9: money is set aside in the currency of the books: from what is earmarked for the objective first, then from what is free for all. Refused beyond both,
 * however much is earmarked elsewhere.
 */
export function drawFor(purse: string | undefined, worth: Valued, { fund, books }: OpenBooks): readonly Draw[] | Refusal {
  if (worth.currency !== fund.currency) return refuse('other-currency', 'FU-9', { currency: fund.currency });
  const purses = [...(purse === undefined ? [] : [purse]), general].map((one) => ({ purse: one, base: Math.max(0, freeIn(books.balances, one)) }));
  const free = purses.reduce((sum, { base }) => sum + base, 0);
  return worth.base > free ? refuse('free-too-little', 'FU-9', { free: decimalOf({ currency: fund.currency, minor: free }), currency: fund.currency }) : drawn(purses, worth.base);
}

/** FU-9: to a proposal that the committee approved, at most what it asked for. */
export const allocateFunds = fundStage.command<'allocate-funds', typeof shape, 'proposal', Posted>({
  name: 'allocate-funds',
  shape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const proposal = proposalOf(data, known, ['approved']);
    if (isRefusal(proposal)) return proposal;
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    const worth = valued(data.money, open.fund, data.on);
    if (isRefusal(worth)) return worth;
    const draws = drawFor(proposal.objective, worth, open);
    if (isRefusal(draws)) return draws;
    const left = proposal.asked.minor - allocatedOf(proposal.balances);
    const { currency } = open.fund;
    if (worth.base > left) return refuse('beyond-asked', 'FU-9', { left: decimalOf({ currency, minor: left }), currency });
    return post(known, open, { kind: 'allocation', on: data.on, about: subjectKey('proposal', data.proposal), ...firstOf(proposal.applicants), money: data.money, base: worth.base, lines: allocationLines(currency, draws), own: proposal.balances, ...(data.memo !== undefined && { memo: data.memo }) });
  },
});

function firstOf(applicants: readonly string[]): { readonly holder?: string } {
  const [holder] = applicants;
  return holder === undefined ? {} : { holder };
}

/** FU-10: what is spent is at most what is set aside for it and not spent yet, and is paid from cash that is there. */
export function spend(own: readonly AccountBalance[], worth: Valued, { fund, books }: OpenBooks): readonly EntryLine[] | Refusal {
  const left = setAside(own).reduce((sum, { base }) => sum + base, 0);
  if (left === 0 || worth.base > left) return refuse('beyond-allocation', 'FU-10', { left: decimalOf({ currency: fund.currency, minor: left }), currency: fund.currency });
  const cash = standingOf(books.balances, 'cash', worth.currency);
  if (worth.amount > cash.amount) return refuse('cash-short', 'FU-8', { currency: worth.currency, held: decimalOf({ currency: worth.currency, minor: cash.amount }) });
  return expenditureLines(own, cash, worth, fund.currency);
}

export const recordExpenditure = fundStage.command<'record-expenditure', typeof shape, 'proposal', Posted>({
  name: 'record-expenditure',
  shape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const proposal = proposalOf(data, known, ['approved']);
    if (isRefusal(proposal)) return proposal;
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    const worth = valued(data.money, open.fund, data.on);
    if (isRefusal(worth)) return worth;
    const lines = spend(proposal.balances, worth, open);
    return isRefusal(lines) ? lines : post(known, open, { kind: 'expenditure', on: data.on, about: subjectKey('proposal', data.proposal), ...firstOf(proposal.applicants), money: data.money, base: worth.base, lines, own: proposal.balances, ...(data.memo !== undefined && { memo: data.memo }) });
  },
});

const reportedShape = z.object({ ...keys, on: isoDay, report: prose });
export type FundingReported = DecidedAct<'funding-reported', z.output<typeof reportedShape>>;

export const fundingReported = fundStage.act({
  type: 'funding-reported',
  schemaVersion: 1,
  shape: reportedShape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  sentence: ({ proposal, report }) => ({ parts: { proposal: { is: 'subject', subject: subjectKey('proposal', proposal) }, report: { is: 'text', text: report } } }),
  after: (state, { report }, act) => ({ ...fundStage.before(state, 'proposal', act), status: 'reported', report, changedAt: act.position }),
});

/** FU-11: whoever was funded reports what came of it, and what was set aside and not spent is free again. */
export const reportOnFunding = fundStage.command<'report-on-funding', typeof reportedShape, 'proposal', FundingReported | Posted>({
  name: 'report-on-funding',
  shape: reportedShape,
  subject: fundingReported.subject,
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const proposal = proposalOf(data, known, ['approved']);
    if (isRefusal(proposal)) return proposal;
    const { of, standing } = known.by;
    if (standing !== 'secretariat' && (of === undefined || !proposal.applicants.includes(of))) return refuse('not-yours', 'FU-12');
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    const lines = releaseLines(proposal.balances, open.fund.currency);
    if (lines.length === 0) return [{ type: 'funding-reported', data }];
    const minor = setAside(proposal.balances).reduce((sum, { base }) => sum + base, 0);
    const posted = post(known, open, { kind: 'release', on: data.on, about: subjectKey('proposal', data.proposal), ...firstOf(proposal.applicants), money: { currency: open.fund.currency, minor }, base: minor, lines, own: proposal.balances });
    return isRefusal(posted) ? posted : [...posted, { type: 'funding-reported', data }];
  },
});
