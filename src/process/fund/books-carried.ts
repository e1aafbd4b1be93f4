import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { BooksId, FundId } from '../vocabulary/ids.ts';
import { RecordContradiction } from '../vocabulary/record-contradiction.ts';
import { idOf, subject } from '../vocabulary/shapes.ts';
import type { Stamp } from '../vocabulary/stage.ts';
import { baseOf, carried, setAside } from './books/balances.ts';
import { partsOf } from './books/accounts.ts';
import { balance, fundId } from './shapes.ts';
import { fundStage } from './state.ts';
import type { AccountBalance, ContributionState, FundStageState, GrantState, ProposalState } from './state.ts';

const openedShape = z.object({ fund: fundId });
export type BooksOpened = DecidedAct<'books-opened', z.output<typeof openedShape>>;

export const booksOpened = fundStage.act({
  type: 'books-opened',
  schemaVersion: 1,
  shape: openedShape,
  subject: ({ fund }) => subjectKey('books', fund),
  sentence: ({ fund }) => ({ parts: { fund: { is: 'subject', subject: subjectKey('fund', fund) } } }),
  after: (_, { fund }, act) => ({ kind: 'books', id: idOf<BooksId>().parse(fund), balances: [], entries: 0, changedAt: act.position }),
});

const carriedShape = z.object({ fund: idOf<FundId>(), entry: z.int().min(1), balances: z.array(balance).min(1).max(200) });
export type BooksCarried = DecidedAct<'books-carried', z.output<typeof carriedShape>>;

/** The accounts of a fund that an entry touched, as they stand after it: a decision knows them without reading every entry. */
export const booksCarried = fundStage.act({
  type: 'books-carried',
  schemaVersion: 1,
  shape: carriedShape,
  subject: ({ fund }) => subjectKey('books', fund),
  sentence: ({ fund, entry }) => ({ parts: { fund: { is: 'subject', subject: subjectKey('fund', fund) }, number: { is: 'count', count: entry } } }),
  after: (state, { entry, balances }, act) => {
    const before = fundStage.before(state, 'books', act);
    return { ...before, balances: carried(before.balances, balances), entries: entry, changedAt: act.position };
  },
});

const accountShape = z.object({ of: subject, fund: idOf<FundId>(), entry: z.int().min(1), currency: z.string(), balances: z.array(balance).min(1).max(200) });
export type AccountCarried = DecidedAct<'account-carried', z.output<typeof accountShape>>;

/** The same for what the entry is about: a contribution, a proposal, a grant. Where it stands follows from what its own accounts come to. */
export const accountCarried = fundStage.act({
  type: 'account-carried',
  schemaVersion: 1,
  shape: accountShape,
  subject: ({ of }) => of,
  sentence: ({ of, entry }) => ({ parts: { thing: { is: 'subject', subject: of }, number: { is: 'count', count: entry } } }),
  after: (state, { of, currency, balances }, act) => {
    const before = accountHolder(state, of, act);
    const after = carried(before.balances, balances);
    switch (before.kind) {
      case 'contribution':
        return contributionAfter({ ...before, balances: after, changedAt: act.position });
      case 'proposal':
        return proposalAfter({ ...before, balances: after, changedAt: act.position }, currency);
      case 'grant':
        return grantAfter({ ...before, balances: after, changedAt: act.position });
    }
  },
});

function accountHolder(state: FundStageState | undefined, of: string, act: Stamp): ContributionState | ProposalState | GrantState {
  if (state?.kind === 'contribution' || state?.kind === 'proposal' || state?.kind === 'grant') return state;
  throw new RecordContradiction(act.position, `an account of ${parseSubjectKey(of)?.kind ?? of}`);
}

function contributionAfter(state: ContributionState): ContributionState {
  const stands = (root: string) => state.balances.some(({ account, amount }) => partsOf(account).root === root && amount !== 0);
  if (stands('receivable')) return { ...state, status: 'committed' };
  if (stands('cash')) return { ...state, status: 'deposited' };
  if (!stands('pledged')) return { ...state, status: 'withdrawn' };
  // What was signed was reversed, or nothing was signed yet: it can be signed.
  const { arrangement: _arrangement, ...unsigned } = state;
  return { ...unsigned, status: 'pledged' };
}

/** What was set aside and not spent, and what was spent of it. */
export function allocatedOf(balances: readonly AccountBalance[]): number {
  return balances.reduce((sum, { account, base }) => (['encumbered', 'expenditure'].includes(partsOf(account).root) ? sum + base : sum), 0);
}

function proposalAfter(state: ProposalState, currency: string): ProposalState {
  const { allocated: _allocated, ...rest } = state;
  const minor = allocatedOf(state.balances);
  // What was freed upon a report and is set aside again can be spent: the report was not the last.
  const status = rest.status === 'reported' && setAside(state.balances).length > 0 ? 'approved' : rest.status;
  return { ...rest, status, ...(minor !== 0 && { allocated: { currency, minor } }) };
}

function grantAfter(state: GrantState): GrantState {
  if (allocatedOf(state.balances) === 0) return state.status === 'granted' || state.status === 'paid' ? { ...state, status: 'requested' } : state;
  return { ...state, status: baseOf(state.balances, 'cash') === 0 ? 'granted' : 'paid' };
}
