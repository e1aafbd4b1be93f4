import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ContributionId, DocumentId, FundId } from '../vocabulary/ids.ts';
import { refuseParty } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { general } from './books/accounts.ts';
import { standingOf } from './books/balances.ts';
import { commitmentLines, unpledgeLines } from './books/lines.ts';
import { earmarkTitle, objectiveNamed, refuseEarmark, titleOf } from './contribution-pledged.ts';
import { booksKeys, booksOf, post, valued } from './post.ts';
import type { OpenBooks, Posted } from './post.ts';
import { askedMoney, money, purseId } from './shapes.ts';
import { fundStage } from './state.ts';
import type { ContributionState, KnownToFund } from './state.ts';

/** A contribution with the open books of its fund, as every step of it reads them. */
export interface OpenContribution extends OpenBooks {
  readonly contribution: ContributionState;
}

const keys = { contribution: idOf<ContributionId>(), fund: idOf<FundId>() };

export function contributionOf(data: { readonly contribution: ContributionId; readonly fund: FundId }, known: KnownToFund & { readonly subject: ContributionState | undefined }): OpenContribution | Refusal {
  const contribution = known.subject;
  if (contribution === undefined || contribution.fund !== data.fund) return refuse('not-found', 'WP-6', { id: data.contribution });
  const open = booksOf(known, data.fund);
  return isRefusal(open) ? open : { ...open, contribution };
}

const earmarkShape = z.object({ ...keys, earmark: purseId.exactOptional(), earmarkTitle, reason: prose.exactOptional() });
export type ContributionEarmarked = DecidedAct<'contribution-earmarked', z.output<typeof earmarkShape>>;

export const contributionEarmarked = fundStage.act({
  type: 'contribution-earmarked',
  schemaVersion: 1,
  shape: earmarkShape,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  sentence: ({ contribution, earmark, earmarkTitle: called, reason }) => ({
    form: earmark === undefined ? 'lifted' : 'set',
    parts: { contribution: { is: 'subject', subject: subjectKey('contribution', contribution) }, objective: objectiveNamed(earmark, called), reason: { is: 'text', text: reason ?? '' } },
  }),
  after: (state, { earmark, reason }, act) => {
    const { earmark: _earmark, earmarkReason: _reason, ...before } = fundStage.before(state, 'contribution', act);
    return { ...before, ...(earmark !== undefined && { earmark }), ...(reason !== undefined && { earmarkReason: reason }), changedAt: act.position };
  },
});

const askedEarmark = z.object({ ...keys, earmark: z.string().max(40).exactOptional(), reason: prose.exactOptional() });

/** FU-5: until the arrangement is signed a contribution may be earmarked to one objective, or its earmark lifted. */
export const earmarkContribution = fundStage.command<'earmark-contribution', typeof askedEarmark, 'contribution', ContributionEarmarked>({
  name: 'earmark-contribution',
  shape: askedEarmark,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = contributionOf(data, known);
    if (isRefusal(open)) return open;
    const wrong = refuseParty(open.contribution.donor, known, 'FU-12') ?? refuseEarmark(open.fund, data.earmark, data.reason);
    if (wrong !== undefined) return wrong;
    if (open.contribution.status !== 'pledged') return refuse('contribution-settled', 'FU-5');
    return open.contribution.earmark === data.earmark ? refuse('nothing-changes', 'FU-5') : [{ type: 'contribution-earmarked', data: { ...data, ...titleOf(open.fund, data.earmark) } }];
  },
});

const signed = { ...keys, on: isoDay, document: idOf<DocumentId>().exactOptional() };
const signedShape = z.object({ ...signed, donor: z.string(), money });
export type ArrangementSigned = DecidedAct<'arrangement-signed', z.output<typeof signedShape>>;

export const arrangementSigned = fundStage.act({
  type: 'arrangement-signed',
  schemaVersion: 1,
  shape: signedShape,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  sentence: ({ donor, fund, money: given }) => ({ parts: { who: { is: 'holder', of: donor }, fund: { is: 'subject', subject: subjectKey('fund', fund) }, money: { is: 'money', money: given } } }),
  after: (state, { on, document }, act) => ({ ...fundStage.before(state, 'contribution', act), arrangement: { signedOn: on, ...(document !== undefined && { document }) }, changedAt: act.position }),
});

const signAsked = z.object({ ...signed, money: askedMoney.exactOptional() });

/** FU-6: an arrangement is signed once, for what was pledged or, in the same currency, for what was agreed instead: from then on the money is owed, and is income. */
export const signArrangement = fundStage.command<'sign-arrangement', typeof signAsked, 'contribution', ArrangementSigned | Posted>({
  name: 'sign-arrangement',
  shape: signAsked,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  mentions: ({ document }) => (document === undefined ? [] : [subjectKey('document', document)]),
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = contributionOf(data, known);
    if (isRefusal(open)) return open;
    const { contribution, fund } = open;
    if (contribution.status !== 'pledged') return refuse('contribution-settled', 'FU-6');
    if (data.on < contribution.pledgedOn) return refuse('before-pledge', 'FU-6', { day: contribution.pledgedOn });
    const agreed = data.money ?? contribution.money;
    if (agreed.currency !== contribution.money.currency) return refuse('other-currency', 'FU-6', { currency: contribution.money.currency });
    const worth = valued(agreed, fund, data.on);
    if (isRefusal(worth)) return worth;
    const { donor, balances: own } = contribution;
    const posted = post(known, open, { kind: 'commitment', on: data.on, about: subjectKey('contribution', data.contribution), holder: donor, money: agreed, base: worth.base, lines: commitmentLines(own, contribution.earmark ?? general, worth), own });
    return isRefusal(posted) ? posted : [{ type: 'arrangement-signed', data: { ...data, donor, money: { ...agreed } } }, ...posted];
  },
});

const withdrawnShape = z.object({ ...keys, on: isoDay, donor: z.string(), reason: prose });
export type ContributionWithdrawn = DecidedAct<'contribution-withdrawn', z.output<typeof withdrawnShape>>;

export const contributionWithdrawn = fundStage.act({
  type: 'contribution-withdrawn',
  schemaVersion: 1,
  shape: withdrawnShape,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  sentence: ({ donor, fund, reason }) => ({ parts: { who: { is: 'holder', of: donor }, fund: { is: 'subject', subject: subjectKey('fund', fund) }, reason: { is: 'text', text: reason } } }),
  after: (state, _, act) => ({ ...fundStage.before(state, 'contribution', act), status: 'withdrawn', changedAt: act.position }),
});

const withdrawAsked = z.object({ ...keys, on: isoDay, reason: prose });

/** FU-6: what is not signed yet may be withdrawn by whoever pledged it, with a reason. */
export const withdrawContribution = fundStage.command<'withdraw-contribution', typeof withdrawAsked, 'contribution', ContributionWithdrawn | Posted>({
  name: 'withdraw-contribution',
  shape: withdrawAsked,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  mentions: () => [],
  consults: ({ fund }) => booksKeys(fund),
  decide: (data, known) => {
    const open = contributionOf(data, known);
    if (isRefusal(open)) return open;
    const { donor, balances: own, money: pledged, status } = open.contribution;
    const wrong = refuseParty(donor, known, 'FU-12');
    if (wrong !== undefined) return wrong;
    if (status !== 'pledged') return refuse('contribution-settled', 'FU-6');
    const { base } = standingOf(own, 'pledged', pledged.currency);
    const posted = post(known, open, { kind: 'withdrawal', on: data.on, about: subjectKey('contribution', data.contribution), holder: donor, money: pledged, base, lines: unpledgeLines(own, pledged.currency), own, memo: data.reason });
    return isRefusal(posted) ? posted : [{ type: 'contribution-withdrawn', data: { ...data, donor } }, ...posted];
  },
});

