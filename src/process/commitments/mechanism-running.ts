import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { parseIsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseSubjectKey, subjectKey } from '../vocabulary/ids.ts';
import type { SubjectKind } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { party, partyKeys, refuseParty } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { isoDay, localized, subject } from '../vocabulary/shapes.ts';
import { refuseDayToCome, workItemId } from './coalition-parts.ts';
import { mechanismId } from './mechanism-registered.ts';
import { commitmentsStage } from './state.ts';
import type { KnownToCommitments } from './state.ts';

/** Kinds of things that may say that a mechanism runs. */
const saying: ReadonlySet<SubjectKind> = new Set(['report', 'practice', 'pledge', 'assessment', 'document', 'peerreview']);

/** A year, a month or a day that there is. */
const since = z.string().regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-\d\d)?)?$/u).refine((text) => text.length < 10 || parseIsoDay(text) !== undefined);

const shape = z.object({
  mechanism: mechanismId,
  running: workItemId,
  holder: party.exactOptional(),
  name: localized.exactOptional(),
  since: since.exactOptional(),
  address: z.url({ protocol: /^https?$/u }).max(400).exactOptional(),
  thing: subject.refine((key) => saying.has(parseSubjectKey(key)?.kind ?? 'process')).exactOptional(),
  note: localized.exactOptional(),
});
type Wish = z.output<typeof shape>;
export type MechanismRunning = DecidedAct<'mechanism-running', Wish>;

export const mechanismRunning = commitmentsStage.act({
  type: 'mechanism-running',
  schemaVersion: 1,
  shape,
  subject: ({ mechanism }) => subjectKey('mechanism', mechanism),
  sentence: ({ mechanism, holder, name }) => ({ parts: { who: holder === undefined ? { is: 'localized', text: name ?? {} } : { is: 'holder', of: holder }, mechanism: { is: 'subject', subject: subjectKey('mechanism', mechanism) } } }),
  after: (state, { mechanism: _mechanism, running: id, ...rest }, act) => {
    const before = commitmentsStage.before(state, 'mechanism', act);
    const one = { id, ...rest, at: act.position };
    const known = before.running.some((other) => other.id === id);
    return { ...before, running: known ? before.running.map((other) => (other.id === id ? one : other)) : [...before.running, one], changedAt: act.position };
  },
});

/**
 * ME-3: who runs one today: a State, group or participant, which says so of itself, or a body that has no part here, by its
 * name, which the chair and the secretariat enter. An address, a thing kept here or a note shows it. Said again under the
 * same id it is corrected.
 */
export const recordRunning = commitmentsStage.command<'record-running', typeof shape, 'mechanism', MechanismRunning>({
  name: 'record-running',
  shape,
  subject: mechanismRunning.subject,
  mentions: ({ thing }) => (thing === undefined ? [] : [thing]),
  consults: ({ holder }) => (holder === undefined ? [] : partyKeys(holder)),
  decide: (data, known) => {
    const { subject: before } = known;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.mechanism });
    const other = before.running.find(({ id }) => id === data.running);
    if (other !== undefined && other.holder !== data.holder) return refuse('already-exists', 'WP-1', { id: data.running });
    const refused = refuseRunner(data, known, 'ME-3');
    if (refused !== undefined) return refused;
    if (data.address === undefined && data.thing === undefined && data.note === undefined) return refuse('runner-unshown', 'ME-3');
    return data.since !== undefined && data.since > dayIn(known.at, 'Etc/GMT') ? refuse('day-to-come', 'ME-3', { day: data.since }) : [{ type: 'mechanism-running', data }];
  },
});

/** A body that has no part in the process speaks through nobody here. */
function refuseRunner({ holder, name }: Pick<Wish, 'holder' | 'name'>, known: KnownToCommitments, rule: string): Refusal | undefined {
  if ((holder === undefined) === (name === undefined)) return refuse('runner-unnamed', 'ME-3');
  if (holder !== undefined) return refuseParty(holder, known, rule);
  const { standing } = known.by;
  return standing === 'secretariat' || standing === 'co-facilitator' ? undefined : refuse('not-yours', rule);
}

const endShape = z.object({ mechanism: mechanismId, running: workItemId, holder: party.exactOptional(), on: isoDay });
export type MechanismRunningEnded = DecidedAct<'mechanism-running-ended', z.output<typeof endShape>>;

export const mechanismRunningEnded = commitmentsStage.act({
  type: 'mechanism-running-ended',
  schemaVersion: 1,
  shape: endShape,
  subject: ({ mechanism }) => subjectKey('mechanism', mechanism),
  sentence: ({ mechanism, holder }) => ({ form: holder === undefined ? 'other' : 'holder', parts: { ...(holder !== undefined && { who: { is: 'holder', of: holder } }), mechanism: { is: 'subject', subject: subjectKey('mechanism', mechanism) } } }),
  after: (state, { running, on }, act) => {
    const before = commitmentsStage.before(state, 'mechanism', act);
    return { ...before, running: before.running.map((one) => (one.id === running ? { ...one, until: on, at: act.position } : one)), changedAt: act.position };
  },
});

/** ME-4: it is no longer run; that it was stays, with its last day. */
export const endRunning = commitmentsStage.command<'end-running', typeof endShape, 'mechanism', MechanismRunningEnded>({
  name: 'end-running',
  shape: endShape,
  subject: mechanismRunningEnded.subject,
  mentions: () => [],
  consults: ({ holder }) => (holder === undefined ? [] : partyKeys(holder)),
  decide: (data, known) => {
    const { subject: before } = known;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.mechanism });
    const one = before.running.find(({ id }) => id === data.running);
    if (one === undefined || one.until !== undefined || one.holder !== data.holder) return refuse('not-running', 'ME-4');
    const refused = refuseRunner(one, known, 'ME-4') ?? refuseDayToCome(data.on, known.at, 'ME-4');
    if (refused !== undefined) return refused;
    return one.since !== undefined && data.on.slice(0, one.since.length) < one.since ? refuse('end-before-start', 'ME-4') : [{ type: 'mechanism-running-ended', data }];
  },
});
