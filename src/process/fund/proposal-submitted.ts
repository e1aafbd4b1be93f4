import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { FundId, ProposalId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { party, partyKeys, refuseParty, refuseStranger } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay, prose, shortText } from '../vocabulary/shapes.ts';
import { isState } from '../vocabulary/states/state.ts';
import { booksKeys, booksOf, valued } from './post.ts';
import { askedMoney, commitmentId, money, purseId } from './shapes.ts';
import { fundStage, markers } from './state.ts';
import type { KnownToFund, ProposalState, ProposalStatus } from './state.ts';

const keys = { proposal: idOf<ProposalId>(), fund: idOf<FundId>() };
const told = {
  ...keys, title: shortText, language: z.enum(languages), applicants: z.array(party).min(1).max(40), countries: z.array(countryCode).min(1).max(60), commitments: z.array(commitmentId).max(60), summary: prose,
};
const shape = z.object({ ...told, objective: purseId, asked: money });
export type ProposalSubmitted = DecidedAct<'proposal-submitted', z.output<typeof shape>>;

export const proposalSubmitted = fundStage.act({
  type: 'proposal-submitted',
  schemaVersion: 1,
  shape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  sentence: ({ applicants, title, fund, asked: wanted }) => ({
    parts: { who: { is: 'holder', of: applicants[0] ?? '' }, count: { is: 'count', count: applicants.length - 1 }, title: { is: 'text', text: title }, fund: { is: 'subject', subject: subjectKey('fund', fund) }, money: { is: 'money', money: wanted } },
  }),
  after: (_, { proposal, ...rest }, act) => ({ kind: 'proposal', id: proposal, ...rest, objections: [], balances: [], status: 'concept-note', changedAt: act.position }),
});

const asked = z.object({ ...told, objective: z.string().max(40), asked: askedMoney });

/** FU-13: a concept note asks, in the currency of the books, for one objective of the fund. */
export const submitProposal = fundStage.command<'submit-proposal', typeof asked, 'proposal', ProposalSubmitted>({
  name: 'submit-proposal',
  shape: asked,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  mentions: ({ commitments }) => commitments.map((id) => subjectKey('commitment', id)),
  consults: ({ fund, applicants }) => [...booksKeys(fund), ...applicants.flatMap(partyKeys)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.proposal });
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    const strangers = data.applicants.map((one) => refuseStranger(one, known, 'FU-13')).find((wrong) => wrong !== undefined);
    if (strangers !== undefined) return strangers;
    if (data.applicants.every((one) => refuseParty(one, known, 'FU-12') !== undefined)) return refuse('not-yours', 'FU-12');
    const nowhere = data.countries.find((code) => !isState(code));
    if (nowhere !== undefined) return refuse('not-a-state', 'FU-13', { code: nowhere, state: nowhere });
    if (!open.fund.objectives.some(({ id }) => id === data.objective)) return refuse('objective-unknown', 'FU-13', { objective: data.objective });
    if (data.asked.currency !== open.fund.currency) return refuse('other-currency', 'FU-13', { currency: open.fund.currency });
    const worth = valued(data.asked, open.fund, open.fund.period?.from ?? day);
    return isRefusal(worth) ? worth : [{ type: 'proposal-submitted', data }];
  },
});

/** Money of the books themselves needs no rate of any day. */
const day = isoDay.parse('2000-01-01');

const level = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const screening = { on: isoDay, quality: prose, balance: prose, passed: z.boolean() };
const screenedShape = z.object({ ...keys, ...screening, markers: z.array(z.object({ marker: z.enum(markers), level, note: prose })).length(markers.length) });
export type ProposalScreened = DecidedAct<'proposal-screened', z.output<typeof screenedShape>>;

export const proposalScreened = fundStage.act({
  type: 'proposal-screened',
  schemaVersion: 1,
  shape: screenedShape,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  sentence: ({ proposal, passed, quality }) => ({ form: passed ? 'passed' : 'out', parts: { proposal: { is: 'subject', subject: subjectKey('proposal', proposal) }, quality: { is: 'text', text: quality } } }),
  after: (state, { proposal: _proposal, fund: _fund, ...rest }, act) => ({ ...fundStage.before(state, 'proposal', act), screening: rest, status: rest.passed ? 'screened' : 'screened-out', changedAt: act.position }),
});

const screenAsked = z.object({ ...keys, ...screening, markers: z.array(z.object({ marker: z.enum(markers), level: z.int(), note: z.string().trim().max(4000) })).max(12) });

/** FU-13: looked at for its quality and the balance between regions and themes, and for human rights, gender and children, each from 0 to 3 with a reason. */
export const screenProposal = fundStage.command<'screen-proposal', typeof screenAsked, 'proposal', ProposalScreened>({
  name: 'screen-proposal',
  shape: screenAsked,
  subject: ({ proposal }) => subjectKey('proposal', proposal),
  mentions: () => [],
  decide: (data, known) => {
    const before = proposalOf(data, known, ['concept-note']);
    if (isRefusal(before)) return before;
    const full = screenedShape.safeParse(data);
    if (!full.success || new Set(data.markers.map(({ marker }) => marker)).size !== markers.length) return refuse('markers-missing', 'FU-13');
    return [{ type: 'proposal-screened', data: full.data }];
  },
});

/** The proposal that a step is about, where it stands at one of these. */
export function proposalOf(data: { readonly proposal: ProposalId; readonly fund: FundId }, { subject }: Pick<KnownToFund, 'at'> & { readonly subject: ProposalState | undefined }, wanted: readonly ProposalStatus[]) {
  if (subject === undefined || subject.fund !== data.fund) return refuse('not-found', 'WP-6', { id: data.proposal });
  return wanted.includes(subject.status) ? subject : refuse('proposal-stands', 'FU-13', { status: subject.status });
}
