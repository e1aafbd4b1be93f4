import { z } from 'zod';
import type { DecidedAct, SentencePart } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { ContributionId, FundId, PledgeId } from '../vocabulary/ids.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import { party, partyKeys, refuseParty } from '../vocabulary/party.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, isoDay, localized, prose } from '../vocabulary/shapes.ts';
import { isState } from '../vocabulary/states/state.ts';
import { pledgeLines } from './books/lines.ts';
import { booksKeys, booksOf, post, valued } from './post.ts';
import type { Posted } from './post.ts';
import { askedMoney, money, purseId } from './shapes.ts';
import { donorKinds, fundStage } from './state.ts';
import type { DonorKind, FundState } from './state.ts';

const named = { contribution: idOf<ContributionId>(), fund: idOf<FundId>(), donor: party, donorKind: z.enum(donorKinds), on: isoDay, pledge: idOf<PledgeId>().exactOptional() };
const earmark = { earmark: purseId.exactOptional(), earmarkReason: prose.exactOptional() };
/** What the objective was called then, so that the sentence says it. */
export const earmarkTitle = localized.exactOptional();
const shape = z.object({ ...named, ...earmark, earmarkTitle, money });
export type ContributionPledged = DecidedAct<'contribution-pledged', z.output<typeof shape>>;

export const contributionPledged = fundStage.act({
  type: 'contribution-pledged',
  schemaVersion: 1,
  shape,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  sentence: ({ donor, fund, money: given, earmark: to, earmarkTitle: called, earmarkReason }) => ({
    ...(to !== undefined && { form: 'earmarked' }),
    parts: { who: { is: 'holder', of: donor }, fund: { is: 'subject', subject: subjectKey('fund', fund) }, money: { is: 'money', money: given }, objective: objectiveNamed(to, called), reason: { is: 'text', text: earmarkReason ?? '' } },
  }),
  after: (_, { contribution, on, earmarkTitle: _called, ...rest }, act) => ({ kind: 'contribution', id: contribution, ...rest, pledgedOn: on, balances: [], status: 'pledged', changedAt: act.position }),
});

const asked = z.object({ ...named, earmark: z.string().max(40).exactOptional(), earmarkReason: prose.exactOptional(), money: askedMoney });

/**
 * FU-4: the donor is of a kind that the fund lets give, and of the kind that it says. FU-5: earmarked, if at all, to one objective of the fund, with a reason.
 * FU-3: in a currency with a rate. In the books a pledge is a memorandum: nothing is owed by it.
 */
export const pledgeContribution = fundStage.command<'pledge-contribution', typeof asked, 'contribution', ContributionPledged | Posted>({
  name: 'pledge-contribution',
  shape: asked,
  subject: ({ contribution }) => subjectKey('contribution', contribution),
  mentions: ({ pledge }) => (pledge === undefined ? [] : [subjectKey('pledge', pledge)]),
  consults: ({ fund, donor }) => [...booksKeys(fund), ...partyKeys(donor)],
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.contribution });
    const open = booksOf(known, data.fund);
    if (isRefusal(open)) return open;
    const wrong = refuseParty(data.donor, known, 'FU-12') ?? refuseDonor(open.fund, data.donor, data.donorKind) ?? refuseEarmark(open.fund, data.earmark, data.earmarkReason);
    if (wrong !== undefined) return wrong;
    const { period } = open.fund;
    if (period !== undefined && (data.on < period.from || (period.until !== undefined && data.on > period.until))) return refuse('outside-period', 'FU-4', { from: period.from, ...(period.until !== undefined && { until: period.until }) });
    const worth = valued(data.money, open.fund, data.on);
    if (isRefusal(worth)) return worth;
    const about = subjectKey('contribution', data.contribution);
    const posted = post(known, open, { kind: 'pledge', on: data.on, about, holder: data.donor, money: data.money, base: worth.base, lines: pledgeLines(worth), own: [] });
    return isRefusal(posted) ? posted : [{ type: 'contribution-pledged', data: { ...data, ...titleOf(open.fund, data.earmark) } }, ...posted];
  },
});

function refuseDonor(fund: FundState, donor: string, kind: DonorKind): Refusal | undefined {
  if (!fund.donorKinds.includes(kind)) return refuse('donor-kind-barred', 'FU-4', { kind });
  return (kind === 'member-state') === isState(donor) ? undefined : refuse('donor-kind-differs', 'FU-4', { donor });
}

/** FU-5: to one objective that the fund has; and where contributions are rather not earmarked, whoever does so says why. */
export function refuseEarmark({ objectives, unearmarkedEncouraged }: FundState, to: string | undefined, reason: string | undefined): Refusal | undefined {
  if (to === undefined) return undefined;
  if (!objectives.some(({ id }) => id === to)) return refuse('objective-unknown', 'FU-5', { objective: to });
  return unearmarkedEncouraged && reason === undefined ? refuse('earmark-unexplained', 'FU-5') : undefined;
}

/** An objective in a sentence: by its title, or by its id where an act does not say the title. */
export function objectiveNamed(id: string | undefined, title: LocalizedText | undefined): SentencePart {
  return title === undefined ? { is: 'text', text: id ?? '' } : { is: 'localized', text: title };
}

export function titleOf({ objectives }: FundState, earmarkedTo: string | undefined): { readonly earmarkTitle?: LocalizedText } {
  const found = objectives.find(({ id }) => id === earmarkedTo);
  return found === undefined ? {} : { earmarkTitle: found.title };
}
