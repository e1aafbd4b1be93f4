import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EntryId, FundId } from '../vocabulary/ids.ts';
import { currencyCode } from '../vocabulary/money.ts';
import { party } from '../vocabulary/party.ts';
import { idOf, isoDay, prose, subject } from '../vocabulary/shapes.ts';
import { balance } from './shapes.ts';
import { entryKinds, fundStage } from './state.ts';

const amount = z.object({ currency: currencyCode, minor: z.int() });
const shape = z.object({
  entry: idOf<EntryId>(), fund: idOf<FundId>(), number: z.int().min(1), entryKind: z.enum(entryKinds), on: isoDay, about: subject, holder: party.exactOptional(),
  /** In its own currency, and in that of the books on the day. */
  money: amount, value: amount,
  /** What came in beyond what was to come. */
  over: amount.exactOptional(),
  lines: z.array(balance).min(2).max(200), memo: prose.exactOptional(), reverses: idOf<EntryId>().exactOptional(),
});
export type EntryPosted = DecidedAct<'entry-posted', z.output<typeof shape>>;

/** FU-1, FU-2: every movement is one entry, numbered without gaps, whose lines add up to nothing; it is never changed. */
export const entryPosted = fundStage.act({
  type: 'entry-posted',
  schemaVersion: 1,
  shape,
  subject: ({ entry }) => subjectKey('entry', entry),
  sentence: ({ entryKind, number, about, holder, money, value, over, fund }) => ({
    form: over === undefined ? `${entryKind}${money.currency === value.currency || ['exchange', 'reversal', 'revaluation'].includes(entryKind) ? '' : '-valued'}` : 'deposit-over',
    parts: {
      number: { is: 'count', count: number }, fund: { is: 'subject', subject: subjectKey('fund', fund) }, about: { is: 'subject', subject: about }, money: { is: 'money', money }, value: { is: 'money', money: value },
      over: { is: 'money', money: over ?? money }, who: holder === undefined ? { is: 'subject', subject: about } : { is: 'holder', of: holder },
    },
  }),
  after: (_, { entry, over: _over, ...rest }, act) => ({ kind: 'entry', id: entry, ...rest, at: act.position }),
});

const reversedShape = z.object({ entry: idOf<EntryId>(), by: idOf<EntryId>(), number: z.int().min(1), reason: prose });
export type EntryReversed = DecidedAct<'entry-reversed', z.output<typeof reversedShape>>;

export const entryReversed = fundStage.act({
  type: 'entry-reversed',
  schemaVersion: 1,
  shape: reversedShape,
  subject: ({ entry }) => subjectKey('entry', entry),
  sentence: ({ entry, by, number, reason }) => ({ parts: { entry: { is: 'subject', subject: subjectKey('entry', entry) }, by: { is: 'subject', subject: subjectKey('entry', by) }, number: { is: 'count', count: number }, reason: { is: 'text', text: reason } } }),
  after: (state, { by }, act) => ({ ...fundStage.before(state, 'entry', act), reversedBy: by }),
});
