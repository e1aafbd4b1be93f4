import { begun, delegationOf } from '../participation/bodies.test-support.ts';
import type { Given } from '../participation/given.test-support.ts';
import type { ProcessCommand } from '../commands.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { BooksState, ContributionState, EntryState, GrantState, ProposalState } from './state.ts';

export const noon = { at: '2018-03-01T12:00:00Z' };
export const ghana = { ...noon, by: delegationOf('GH') };
export const germany = { ...noon, by: delegationOf('DE') };

export const terms = {
  title: { en: 'A fund' }, donorKinds: ['member-state', 'intergovernmental-organization', 'philanthropic-organization'], unearmarkedEncouraged: true,
  objectives: [{ id: 'travel', title: { en: 'Travel' }, commitments: [] }, { id: 'data', title: { en: 'Data' }, commitments: [] }],
  committee: ['CH', 'GH'], travel: { text: { en: 'The least developed first.' }, perDelegation: 1, publishedOn: '2018-01-01', objective: 'travel' },
} as const;

/** A fund in dollars with rates of the euro, the yen and the dinar of Kuwait in January and in February. */
export function theFund(more: readonly ProcessCommand[] = []): Given {
  const rates = [['EUR', '2018-01-01', '1.2'], ['EUR', '2018-02-01', '1.25'], ['JPY', '2018-01-01', '0.0091'], ['KWD', '2018-01-01', '3.3333']].map(([currency = '', on = '', rate = '']) => ({ currency, on, rate, quoted: 'one-in-books' as const, source: 'Treasury' }));
  const at = begun();
  for (const command of [{ name: 'open-fund', data: { fund: 'trust', currency: 'USD', ...terms, donorKinds: [...terms.donorKinds], objectives: terms.objectives.map((one) => ({ ...one, commitments: [] })), committee: [...terms.committee] } }, { name: 'publish-rates', data: { fund: 'trust', rates } }, ...more] satisfies ProcessCommand[]) at.and(command, noon);
  return at;
}

export function pledge(contribution: string, donor: string, currency: string, minor: number, more: Readonly<Record<string, unknown>> = {}): ProcessCommand<'pledge-contribution'> {
  return { name: 'pledge-contribution', data: { contribution, fund: 'trust', donor, donorKind: 'member-state', money: { currency, minor }, on: '2018-01-10', ...more } };
}

export function sign(contribution: string, on = '2018-01-20', more: Readonly<Record<string, unknown>> = {}): ProcessCommand<'sign-arrangement'> {
  return { name: 'sign-arrangement', data: { contribution, fund: 'trust', on, ...more } };
}

export function deposit(contribution: string, currency: string, minor: number, on = '2018-02-05'): ProcessCommand<'record-deposit'> {
  return { name: 'record-deposit', data: { contribution, fund: 'trust', money: { currency, minor }, on } };
}

/** Pledged, signed and paid in dollars, all of it. */
export function given(contribution: string, donor: string, minor: number, more: Readonly<Record<string, unknown>> = {}): readonly ProcessCommand[] {
  return [pledge(contribution, donor, 'USD', minor, more), sign(contribution), deposit(contribution, 'USD', minor)];
}

export function reverse(entry: number, about: string, on = '2018-02-20'): ProcessCommand<'reverse-entry'> {
  return { name: 'reverse-entry', data: { entry: `trust-${entry}`, fund: 'trust', about, on, reason: 'Entered twice.' } };
}

/** A proposal for data that the committee approved, asking for a thousand dollars. */
export function approved(proposal: string, minor = 100_000, objective = 'data'): readonly ProcessCommand[] {
  const keys = { proposal, fund: 'trust' };
  return [submit(proposal, { asked: { currency: 'USD', minor }, objective }), screen(proposal), { name: 'enter-pipeline', data: keys }, { name: 'decide-funding', data: { ...keys, outcome: 'approved', on: '2018-02-10' } }];
}

export function submit(proposal: string, more: Readonly<Record<string, unknown>> = {}): ProcessCommand<'submit-proposal'> {
  return { name: 'submit-proposal', data: { proposal, fund: 'trust', title: 'Counting well', language: 'en', applicants: ['GH'], countries: ['GH', 'SN'], commitments: [], objective: 'data', summary: 'Two censuses.', asked: { currency: 'USD', minor: 100_000 }, ...more } };
}

export function screen(proposal: string, passed = true): ProcessCommand<'screen-proposal'> {
  const markers = [['human-rights', 2], ['gender', 3], ['child', 0]] as const;
  return { name: 'screen-proposal', data: { proposal, fund: 'trust', on: '2018-02-01', quality: 'Sound.', balance: 'The first of its region.', markers: markers.map(([marker, level]) => ({ marker, level, note: 'As it says.' })), passed } };
}

export function allocate(proposal: string, minor: number, currency = 'USD'): ProcessCommand<'allocate-funds'> {
  return { name: 'allocate-funds', data: { proposal, fund: 'trust', money: { currency, minor }, on: '2018-02-11' } };
}

export function spent(proposal: string, currency: string, minor: number): ProcessCommand<'record-expenditure'> {
  return { name: 'record-expenditure', data: { proposal, fund: 'trust', money: { currency, minor }, on: '2018-02-12' } };
}

export function travel(grant: string, state: string): ProcessCommand<'request-travel'> {
  return { name: 'request-travel', data: { grant, fund: 'trust', event: 'session', state, money: { currency: 'USD', minor: 150_000 } } };
}

export function grant(id: string, state: string, rank = 1): ProcessCommand<'grant-travel'> {
  return { name: 'grant-travel', data: { grant: id, fund: 'trust', event: 'session', state, rank, on: '2018-02-20' } };
}

const kinds = { books: 'books', contribution: 'contribution', entry: 'entry', proposal: 'proposal', grant: 'grant' } as const;
interface Kinds { readonly books: BooksState; readonly contribution: ContributionState; readonly entry: EntryState; readonly proposal: ProposalState; readonly grant: GrantState }

export function stateOf<Kind extends keyof Kinds>(at: Given, kind: Kind, id: string): Kinds[Kind] {
  return at.state(subjectKey(kinds[kind], id)) as Kinds[Kind];
}

/** What an account of the fund stands at: in its currency and in dollars, in cents. */
export function standsAt(at: Given, account: string, currency = 'USD'): readonly [amount: number, base: number] {
  const found = stateOf(at, 'books', 'trust').balances.find((one) => one.account === account && one.currency === currency);
  return [found?.amount ?? 0, found?.base ?? 0];
}
