import { z } from 'zod';
import { currencyCode, money } from '../vocabulary/money.ts';
import { party } from '../vocabulary/party.ts';
import { idOf, isoDay, localized, prose, shortText } from '../vocabulary/shapes.ts';
import type { CommitmentId, FundId } from '../vocabulary/ids.ts';
import { accountCode, general } from './books/accounts.ts';
import { ratePattern } from './books/rational.ts';
import { donorKinds, quotations } from './state.ts';

/** At most so long that an entry's id, which is the fund's with a number behind it, is an id. */
export const fundId = idOf<FundId>().refine((id) => id.length <= 60);
export const commitmentId = idOf<CommitmentId>();

/** Whatever was typed as money: a decision says of it that it is nothing, negative or in no currency, in words. */
export const askedMoney = z.object({ currency: z.string().max(12), minor: z.int() });
export { money };

const whole = z.int();
export const balance = z.object({ account: accountCode, currency: currencyCode, amount: whole, base: whole });

/** The name of an objective is that of its purse, and the general purse has its own. */
export const purseId = z.string().regex(/^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/u).refine((id) => id !== general);
const objective = z.object({ id: purseId, title: localized, commitments: z.array(commitmentId).max(200) });
export const travelCriteria = z.object({ text: localized, perDelegation: z.int().min(1).max(50), publishedOn: isoDay, objective: purseId.exactOptional() });
export const period = z.object({ from: isoDay, until: isoDay.exactOptional() });

/** What a fund's terms say. */
export const terms = {
  title: localized,
  note: z.partialRecord(z.enum(['ar', 'zh', 'en', 'fr', 'ru', 'es']), prose).exactOptional(),
  period: period.exactOptional(),
  donorKinds: z.array(z.enum(donorKinds)).min(1).max(donorKinds.length),
  unearmarkedEncouraged: z.boolean(),
  objectives: z.array(objective).min(1).max(60),
  committee: z.array(party).max(60),
  travel: travelCriteria.exactOptional(),
};

export const rate = z.object({ currency: currencyCode, on: isoDay, rate: z.string().regex(ratePattern), quoted: z.enum(quotations), source: shortText });
