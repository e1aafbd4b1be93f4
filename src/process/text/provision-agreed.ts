import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import type { Selection } from '../vocabulary/command.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { EventId, RevisionId, TextId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { isRefusal, refuse } from '../vocabulary/refusal.ts';
import { party } from '../vocabulary/party.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { cleanText } from './compile/project.ts';
import { textOf } from './compile/tokens.ts';
import { considered, consideredCount, consideredKeys } from './considered.ts';
import { decidedProvision, settledBy } from './decided-provision.ts';
import { agreedSpan } from './settlement-of.ts';
import { spokenLabel } from './labels.ts';
import { amendmentId, provisionId, provisionWords, settlementShape } from './shapes.ts';
import { agreementLevels, textStage } from './state.ts';
import type { ProvisionState } from './state.ts';
import { textHash } from './text-hash.ts';

const about = { provision: provisionId, text: idOf<TextId>(), revision: idOf<RevisionId>(), label: z.string().max(80) };
const how = { level: z.enum(agreementLevels), pending: z.array(party).max(50), meeting: idOf<EventId>().exactOptional() };
const agreedShape = z.object({ ...about, ...how, words: provisionWords, textHash: z.string().regex(/^[0-9a-f]{32}$/u) });
export type ProvisionAgreed = DecidedAct<'provision-agreed', z.output<typeof agreedShape>>;

export const provisionAgreed = textStage.act({
  type: 'provision-agreed',
  schemaVersion: 1,
  shape: agreedShape,
  subject: ({ provision }) => subjectKey('provision', provision),
  sentence: ({ text, label, level, pending: [first] }) => ({
    form: first === undefined ? level : `${level}-pending`,
    parts: { text: { is: 'subject', subject: subjectKey('text', text) }, label: { is: 'text', text: spokenLabel(label) }, ...(first !== undefined && { who: { is: 'holder', of: first } }) },
  }),
  after: (state, { provision, text, revision, label: _label, ...agreement }, act): ProvisionState => {
    return { ...decidedProvision(state, { provision, text, revision }, act), revision, agreement: { ...agreement, on: dayIn(act.at, 'Etc/GMT') }, standing: 'agreed', changedAt: act.position };
  },
});

const asked = z.object({ ...about, ...how, amendments: z.array(amendmentId).max(5000) });

type Asked = z.output<typeof asked>;

/** All that are made on it, or those of one party. */
function reservations({ text, revision, provision }: Asked, holder?: string): Selection {
  return { kind: 'stance', where: { text, revision, provision, verb: 'reserve', status: 'standing', ...(holder !== undefined && { holder }) } };
}

function reservationsOfPending(data: Asked): readonly Selection[] {
  return [...new Set(data.pending)].map((holder) => reservations(data, holder));
}

/**
 * TX-26: a provision is agreed by people, once it is clean: no point of it is open, and nobody reserves who is not named as
 * pending. Its words are fixed with it. It is agreed anew at a higher level, or when who was pending has spoken.
 */
export const agreeProvision = textStage.command<'agree-provision', typeof asked, 'provision', ProvisionAgreed>({
  name: 'agree-provision',
  shape: asked,
  subject: ({ provision }) => subjectKey('provision', provision),
  mentions: ({ meeting }) => (meeting === undefined ? [] : [subjectKey('event', meeting)]),
  consults: consideredKeys,
  counts: (data) => [consideredCount(data), reservations(data), ...reservationsOfPending(data)],
  decide: (data, known) => {
    const standing = considered(data, known);
    if (isRefusal(standing)) return standing;
    const clean = cleanText(standing.compilation);
    if (clean === undefined) return refuse('points-open', 'TX-26', { label: data.label });
    const foreseen = reservationsOfPending(data).reduce((sum, those) => sum + known.count(those), 0);
    if (known.count(reservations(data)) > foreseen) return refuse('reserved', 'TX-26', { label: data.label });
    const before = standing.state?.agreement;
    if (before?.level === data.level && before.pending.join() === data.pending.join()) return refuse('nothing-changes', 'TX-26');
    if (before !== undefined && agreementLevels.indexOf(before.level) > agreementLevels.indexOf(data.level)) return refuse('nothing-changes', 'TX-26');
    const words = textOf(clean);
    const { amendments: _, ...rest } = data;
    return [{ type: 'provision-agreed', data: { ...rest, words, textHash: textHash(words) } }];
  },
});

const spanShape = z.object({ ...about, settlement: settlementShape, meeting: idOf<EventId>().exactOptional() });
export type SpanAgreed = DecidedAct<'span-agreed', z.output<typeof spanShape>>;

export const spanAgreed = textStage.act({
  type: 'span-agreed',
  schemaVersion: 1,
  shape: spanShape,
  subject: ({ provision }) => subjectKey('provision', provision),
  sentence: ({ text, label, settlement }) => ({ parts: { text: { is: 'subject', subject: subjectKey('text', text) }, label: { is: 'text', text: spokenLabel(label) }, words: { is: 'text', text: settlement.words.slice(0, 200) } } }),
  after: settledBy,
});

const askedSpan = z.object({ ...about, start: z.int().min(0), end: z.int().min(1), amendments: z.array(amendmentId).max(5000), meeting: idOf<EventId>().exactOptional() });

/** TX-26: some words of a provision are agreed while the rest is open; `start` and `end` count tokens of the base as settled. */
export const agreeSpan = textStage.command<'agree-span', typeof askedSpan, 'provision', SpanAgreed>({
  name: 'agree-span',
  shape: askedSpan,
  subject: ({ provision }) => subjectKey('provision', provision),
  mentions: ({ meeting }) => (meeting === undefined ? [] : [subjectKey('event', meeting)]),
  consults: consideredKeys,
  counts: (data) => [consideredCount(data)],
  decide: (data, known) => {
    const standing = considered(data, known);
    if (isRefusal(standing)) return standing;
    if (standing.state?.agreement !== undefined) return refuse('provision-agreed', 'TX-26', { label: data.label });
    const settlement = agreedSpan(standing.compilation, data.start, data.end);
    if (settlement === undefined) return refuse('points-open', 'TX-26', { label: data.label });
    const { amendments: _, start: _start, end: _end, ...rest } = data;
    return [{ type: 'span-agreed', data: { ...rest, settlement } }];
  },
});

const reopenedShape = z.object({ ...about, what: z.enum(['agreement', 'points']), consent: prose, meeting: idOf<EventId>().exactOptional() });
export type ProvisionReopened = DecidedAct<'provision-reopened', z.output<typeof reopenedShape>>;

export const provisionReopened = textStage.act({
  type: 'provision-reopened',
  schemaVersion: 1,
  shape: reopenedShape,
  subject: ({ provision }) => subjectKey('provision', provision),
  sentence: ({ text, label, what, consent }) => ({ form: what, parts: { text: { is: 'subject', subject: subjectKey('text', text) }, label: { is: 'text', text: spokenLabel(label) }, consent: { is: 'text', text: consent } } }),
  after: (state, { what }, act): ProvisionState => {
    const { agreement: _, ...before } = textStage.before(state, 'provision', act);
    return { ...before, settlements: what === 'points' ? [] : before.settlements, standing: 'open', reopened: before.reopened + 1, changedAt: act.position };
  },
});

/** TX-26: what was agreed is reopened by consent alone, and the record says whose and why; `points`: what was settled of its points is open again too. */
export const reopenProvision = textStage.command<'reopen-provision', typeof reopenedShape, 'provision', ProvisionReopened>({
  name: 'reopen-provision',
  shape: reopenedShape,
  subject: ({ provision }) => subjectKey('provision', provision),
  mentions: ({ meeting }) => (meeting === undefined ? [] : [subjectKey('event', meeting)]),
  consults: ({ text }) => [subjectKey('text', text)],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined || (before.agreement === undefined && (data.what === 'agreement' || before.settlements.length === 0))) return refuse('not-agreed', 'TX-26', { label: data.label });
    if (before.agreement?.level === 'adopted') return refuse('text-closed', 'TX-26');
    return [{ type: 'provision-reopened', data }];
  },
});
