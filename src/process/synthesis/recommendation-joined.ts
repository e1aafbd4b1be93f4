import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RecommendationId } from '../vocabulary/ids.ts';
import { languages } from '../vocabulary/language.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, prose } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { synthesisStage } from './state.ts';

const members = z.array(idOf<RecommendationId>()).max(2000);
const formedShape = z.object({ recommendation: idOf<RecommendationId>(), text: prose, language: z.enum(languages), members, codes: z.array(z.string()) });
export type RecommendationFormed = DecidedAct<'recommendation-formed', z.infer<typeof formedShape>>;

/** Several that ask for the same become members of one, which pools their evidence and their positions. */
export const recommendationFormed = synthesisStage.act({
  type: 'recommendation-formed',
  schemaVersion: 1,
  shape: formedShape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({ parts: { text: { is: 'text', text: data.text }, count: { is: 'count', count: data.members.length } } }),
  after: (_, { recommendation, ...rest }, act) => ({ kind: 'recommendation', id: recommendation, ...rest, foundBy: 'person', status: 'confirmed', changedAt: act.position }),
});

const joinedShape = z.object({ recommendation: idOf<RecommendationId>(), into: idOf<RecommendationId>() });
export type RecommendationJoined = DecidedAct<'recommendation-joined', z.infer<typeof joinedShape>>;

export const recommendationJoined = synthesisStage.act({
  type: 'recommendation-joined',
  schemaVersion: 1,
  shape: joinedShape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({ parts: { recommendation: { is: 'subject', subject: subjectKey('recommendation', data.recommendation) }, into: { is: 'subject', subject: subjectKey('recommendation', data.into) } } }),
  after: (state, { into }, act) => ({ ...synthesisStage.before(state, 'recommendation', act), status: 'joined', into, changedAt: act.position }),
});

const asked = z.object({ recommendation: idOf<RecommendationId>(), members, text: prose, language: z.enum(languages) });

/** SY-5: joining never deletes: the members stay, each with its place and its history, and can be separated again. */
export const joinRecommendations = synthesisStage.command<'join-recommendations', typeof asked, 'recommendation', RecommendationFormed | RecommendationJoined>({
  name: 'join-recommendations',
  shape: asked,
  subject: ({ recommendation }) => subjectKey('recommendation', recommendation),
  mentions: () => [],
  consults: (data) => data.members.map((member) => subjectKey('recommendation', member)),
  decide: (data, known) => {
    if (known.subject !== undefined) return refuse('already-exists', 'WP-1', { id: data.recommendation });
    if (new Set(data.members).size < 2) return refuse('too-few-to-join', 'SY-5');
    const found = [...new Set(data.members)].map((id) => consult(known, 'recommendation', subjectKey('recommendation', id)));
    const codes = new Set<string>();
    for (const [index, member] of found.entries()) {
      if (member === undefined) return refuse('not-found', 'WP-6', { id: data.members[index] ?? '' });
      if (member.status !== 'proposed' && member.status !== 'confirmed') return refuse('not-standing', 'SY-5', { status: member.status });
      for (const code of member.codes) codes.add(code);
    }
    const ids = [...new Set(data.members)];
    const formed: RecommendationFormed = { type: 'recommendation-formed', data: { recommendation: data.recommendation, text: data.text, language: data.language, members: ids, codes: [...codes].toSorted() } };
    return [formed, ...ids.map((id): RecommendationJoined => ({ type: 'recommendation-joined', data: { recommendation: id, into: data.recommendation } }))];
  },
});

const separatedShape = z.object({ recommendation: idOf<RecommendationId>(), from: idOf<RecommendationId>() });
export type RecommendationSeparated = DecidedAct<'recommendation-separated', z.infer<typeof separatedShape>>;

export const recommendationSeparated = synthesisStage.act({
  type: 'recommendation-separated',
  schemaVersion: 1,
  shape: separatedShape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({ parts: { recommendation: { is: 'subject', subject: subjectKey('recommendation', data.recommendation) }, from: { is: 'subject', subject: subjectKey('recommendation', data.from) } } }),
  after: (state, _, act) => {
    const { into: _into, ...before } = synthesisStage.before(state, 'recommendation', act);
    return { ...before, status: 'confirmed', changedAt: act.position };
  },
});

const leftShape = z.object({ recommendation: idOf<RecommendationId>(), member: idOf<RecommendationId>() });
export type MemberLeft = DecidedAct<'member-left', z.infer<typeof leftShape>>;

/** The joined one without the member that was separated from it. */
export const memberLeft = synthesisStage.act({
  type: 'member-left',
  schemaVersion: 1,
  shape: leftShape,
  subject: (data) => subjectKey('recommendation', data.recommendation),
  sentence: (data) => ({ parts: { recommendation: { is: 'subject', subject: subjectKey('recommendation', data.recommendation) }, member: { is: 'subject', subject: subjectKey('recommendation', data.member) } } }),
  after: (state, { member }, act) => {
    const before = synthesisStage.before(state, 'recommendation', act);
    return { ...before, members: before.members.filter((one) => one !== member), changedAt: act.position };
  },
});

/** SY-5: a member is separated from what it was joined into. */
export const separateRecommendation = synthesisStage.command<'separate-recommendation', typeof separatedShape, 'recommendation', RecommendationSeparated | MemberLeft>({
  name: 'separate-recommendation',
  shape: separatedShape,
  subject: recommendationSeparated.subject,
  mentions: () => [],
  consults: (data) => [subjectKey('recommendation', data.from)],
  decide: (data, known) => {
    const before = known.subject;
    const whole = consult(known, 'recommendation', subjectKey('recommendation', data.from));
    if (before === undefined || whole === undefined) return refuse('not-found', 'WP-6', { id: before === undefined ? data.recommendation : data.from });
    if (before.status !== 'joined' || before.into !== data.from) return refuse('not-standing', 'SY-5', { status: before.status });
    return [
      { type: 'recommendation-separated', data },
      { type: 'member-left', data: { recommendation: data.from, member: data.recommendation } },
    ];
  },
});
