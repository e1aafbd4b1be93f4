import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { latestDay } from '../vocabulary/days-on-earth.ts';
import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { PledgeId, SubjectKey } from '../vocabulary/ids.ts';
import { party, partyKeys } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose, writable } from '../vocabulary/shapes.ts';
import { refuseMaker } from './refuse-maker.ts';
import { commitmentsStage, updateStatuses } from './state.ts';
import type { PledgeState, PledgeUpdate } from './state.ts';

const shape = z.object({ pledge: idOf<PledgeId>(), on: isoDay, by: party, status: z.enum(updateStatuses), text: prose, evidence: z.array(z.string().trim().min(1).max(500).regex(writable)).max(20) });
export type PledgeUpdated = DecidedAct<'pledge-updated', z.output<typeof shape>>;

export const pledgeUpdated = commitmentsStage.act({
  type: 'pledge-updated',
  schemaVersion: 1,
  shape,
  subject: ({ pledge }) => subjectKey('pledge', pledge),
  sentence: ({ pledge, by, status, on }) => ({ form: status, parts: { who: { is: 'holder', of: by }, pledge: { is: 'subject', subject: subjectKey('pledge', pledge) }, on: { is: 'date', date: { edtf: on, start: on, end: on, precision: 'day' } } } }),
  after: (state, { pledge: _pledge, ...update }, act) => {
    const before = commitmentsStage.before(state, 'pledge', act);
    const updates = inOrderOfDays([...before.updates, { ...update, at: act.position }]);
    return { ...before, updates, status: updates.at(-1)?.status ?? before.status, changedAt: act.position };
  },
});

/** CM-20: by the day of which they speak, and of one day as they were told. */
export function inOrderOfDays(updates: readonly PledgeUpdate[]): readonly PledgeUpdate[] {
  return updates.toSorted((a, b) => (a.on === b.on ? a.at - b.at : a.on < b.on ? -1 : 1));
}

/** CM-19: how far it is, on a day between that on which it was made and today. CM-21: with what shows it. */
export const updatePledge = commitmentsStage.command<'update-pledge', typeof shape, 'pledge', PledgeUpdated>({
  name: 'update-pledge',
  shape,
  subject: ({ pledge }) => subjectKey('pledge', pledge),
  mentions: ({ evidence }) => evidence.flatMap(thingIn),
  consults: ({ by }) => partyKeys(by),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.pledge });
    const wrong = refuseMaker(before, data.by, known) ?? refuseDay(data, before, latestDay(known.at));
    if (wrong !== undefined) return wrong;
    const unreadable = data.evidence.find((one) => thingIn(one).length === 0 && !isAddress(one));
    return unreadable === undefined ? [{ type: 'pledge-updated', data }] : refuse('not-an-address', 'CM-21', { text: unreadable });
  },
});

function refuseDay({ on }: { readonly on: string }, { madeOn }: PledgeState, today: string) {
  if (on > today) return refuse('day-to-come', 'CM-19', { day: on });
  return on < madeOn ? refuse('before-made', 'CM-19', { day: on, made: madeOn }) : undefined;
}

/** What is kept here, by its key; nothing where it is something else. */
function thingIn(text: string): readonly SubjectKey[] {
  const parsed = parseSubjectKey(text);
  return parsed === undefined ? [] : [subjectKey(parsed.kind, parsed.id)];
}

/** Read by a pattern: the domain has no parser of addresses, and only the web's own kind is shown as a link. */
function isAddress(text: string): boolean {
  return /^https?:\/\/[^\s/?#@]+\.[^\s/?#@]+(?:[/?#]\S*)?$/u.test(text);
}
