import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { comparable } from '../vocabulary/comparable.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { AssessmentId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import type { Actor } from '../vocabulary/standing.ts';
import { idOf, writable } from '../vocabulary/shapes.ts';
import { isQuestionOf, questionCount } from './questions.ts';
import { refuseState } from './refuse-state.ts';
import { reason, stateCode } from './shapes.ts';
import { governanceDomains, governanceLevels, indicatorsStage } from './state.ts';
import type { AssessmentState, GovernanceAnswer } from './state.ts';

const place = z.string().trim().min(1).max(120).regex(writable);
const begunShape = z.object({ state: stateCode, place: place.exactOptional(), year: z.int().min(1990).max(2100) });
export type AssessmentBegun = DecidedAct<'assessment-begun', z.output<typeof begunShape>>;

/** A State assesses itself once for a year; so does each city or region of it. */
export function assessmentIdOf(state: string, year: number, of?: string): AssessmentId {
  const written = Array.from(comparable(of ?? ''), (sign) => (/[a-z0-9]/u.test(sign) ? sign : sign === ' ' ? '-' : (sign.codePointAt(0) ?? 0).toString(36))).join('').slice(0, 60).replace(/^-+|-+$/gu, '');
  return [state.toLowerCase(), String(year), ...(written === '' ? [] : [written])].join('-') as AssessmentId;
}

export const assessmentBegun = indicatorsStage.act({
  type: 'assessment-begun',
  schemaVersion: 1,
  shape: begunShape,
  subject: ({ state, year, place: of }) => subjectKey('assessment', assessmentIdOf(state, year, of)),
  sentence: ({ state, year, place: of }) => ({
    ...(of !== undefined && { form: 'local' }),
    parts: { state: { is: 'state', code: state }, year: { is: 'text', text: String(year) }, ...(of !== undefined && { place: { is: 'text' as const, text: of } }) },
  }),
  after: (_, data, act) => ({ kind: 'assessment', id: assessmentIdOf(data.state, data.year, data.place), ...data, answers: [], status: 'open', changedAt: act.position }),
});

/** ID-7: a State, or a city or region of it, assesses itself for a year that has begun. */
export const beginAssessment = indicatorsStage.command<'begin-assessment', typeof begunShape, 'assessment', AssessmentBegun>({
  name: 'begin-assessment',
  shape: begunShape,
  subject: assessmentBegun.subject,
  mentions: () => [],
  decide: (data, { subject: before, by, at }) => {
    const refused = refuseState(data.state, by, 'ID-7');
    if (refused !== undefined) return refused;
    if (before !== undefined) return refuse('already-exists', 'ID-7', { id: before.id });
    return data.year > Number(at.slice(0, 4)) ? refuse('period-to-come', 'ID-7', { period: String(data.year) }) : [{ type: 'assessment-begun', data }];
  },
});

const answer = z.object({ question: z.string().min(1).max(40), answer: z.enum(governanceLevels), evidence: z.string().trim().min(1).max(2000).regex(writable).exactOptional() });
const answeredShape = z.object({ assessment: idOf<AssessmentId>(), domain: z.enum(governanceDomains), answers: z.array(answer).max(12) });
export type AssessmentAnswered = DecidedAct<'assessment-answered', z.output<typeof answeredShape>>;

export const assessmentAnswered = indicatorsStage.act({
  type: 'assessment-answered',
  schemaVersion: 1,
  shape: answeredShape,
  subject: ({ assessment }) => subjectKey('assessment', assessment),
  sentence: ({ assessment, domain, answers }) => ({ parts: { assessment: { is: 'subject', subject: subjectKey('assessment', assessment) }, domain: { is: 'word', word: `domain.${domain}` }, count: { is: 'count', count: answers.length } } }),
  after: (state, { domain, answers }, act) => {
    const before = indicatorsStage.before(state, 'assessment', act);
    return { ...before, answers: [...before.answers.filter((one) => one.domain !== domain), ...answers.map((one): GovernanceAnswer => ({ domain, ...one }))], changedAt: act.position };
  },
});

/** ID-8: the answers of one domain are given together and take the place of those before; what is there in part or whole is shown to be. */
export const answerAssessment = indicatorsStage.command<'answer-assessment', typeof answeredShape, 'assessment', AssessmentAnswered>({
  name: 'answer-assessment',
  shape: answeredShape,
  subject: assessmentAnswered.subject,
  mentions: () => [],
  decide: (data, { subject: before, by }) => {
    const refused = refuseOpen(before, by, data.assessment);
    if (refused !== undefined) return refused;
    const strange = data.answers.find(({ question }) => !isQuestionOf(data.domain, question));
    if (strange !== undefined) return refuse('not-found', 'ID-8', { id: strange.question });
    if (new Set(data.answers.map(({ question }) => question)).size < data.answers.length) return refuse('value-twice', 'ID-8', { period: '' });
    if (data.answers.some(({ answer: level, evidence }) => level !== 'absent' && evidence === undefined)) return refuse('answer-bare', 'ID-8');
    const known = JSON.stringify((before?.answers ?? []).filter(({ domain }) => domain === data.domain).map(tellingOf));
    return known === JSON.stringify(data.answers.map(tellingOf)) ? refuse('nothing-changes', 'ID-8') : [{ type: 'assessment-answered', data }];
  },
});

function tellingOf({ question, answer: level, evidence }: Omit<GovernanceAnswer, 'domain'>): readonly string[] {
  return [question, level, evidence ?? ''];
}

function refuseOpen(before: AssessmentState | undefined, by: Actor, id: string): Refusal | undefined {
  if (before === undefined) return refuse('not-found', 'WP-6', { id });
  return refuseState(before.state, by, 'ID-7') ?? (before.status === 'open' ? undefined : refuse('assessment-published', 'ID-9'));
}

const publishedShape = z.object({ assessment: idOf<AssessmentId>() });
export type AssessmentPublished = DecidedAct<'assessment-published', z.output<typeof publishedShape>>;

export const assessmentPublished = indicatorsStage.act({
  type: 'assessment-published',
  schemaVersion: 1,
  shape: publishedShape,
  subject: ({ assessment }) => subjectKey('assessment', assessment),
  sentence: ({ assessment }) => ({ parts: { assessment: { is: 'subject', subject: subjectKey('assessment', assessment) } } }),
  after: (state, _, act) => ({ ...indicatorsStage.before(state, 'assessment', act), status: 'published', publishedOn: dayIn(act.at, 'Etc/GMT'), changedAt: act.position }),
});

/** ID-9: an assessment is published when every question has an answer, and stays as it is until it is reopened. */
export const publishAssessment = indicatorsStage.command<'publish-assessment', typeof publishedShape, 'assessment', AssessmentPublished>({
  name: 'publish-assessment',
  shape: publishedShape,
  subject: assessmentPublished.subject,
  mentions: () => [],
  decide: (data, { subject: before, by }) => {
    const refused = refuseOpen(before, by, data.assessment);
    if (refused !== undefined) return refused;
    const open = questionCount - (before?.answers.length ?? 0);
    return open > 0 ? refuse('questions-open', 'ID-9', { count: open }) : [{ type: 'assessment-published', data }];
  },
});

const reopenedShape = z.object({ assessment: idOf<AssessmentId>(), reason });
export type AssessmentReopened = DecidedAct<'assessment-reopened', z.output<typeof reopenedShape>>;

export const assessmentReopened = indicatorsStage.act({
  type: 'assessment-reopened',
  schemaVersion: 1,
  shape: reopenedShape,
  subject: ({ assessment }) => subjectKey('assessment', assessment),
  sentence: ({ assessment, reason: why }) => ({ parts: { assessment: { is: 'subject', subject: subjectKey('assessment', assessment) }, reason: { is: 'text', text: why } } }),
  after: (state, _, act) => {
    const { publishedOn: _day, ...before } = indicatorsStage.before(state, 'assessment', act);
    return { ...before, status: 'open', changedAt: act.position };
  },
});

/** ID-9: whoever published it may open it again, with a reason; what was published stays to be seen as of its day. */
export const reopenAssessment = indicatorsStage.command<'reopen-assessment', typeof reopenedShape, 'assessment', AssessmentReopened>({
  name: 'reopen-assessment',
  shape: reopenedShape,
  subject: assessmentReopened.subject,
  mentions: () => [],
  decide: (data, { subject: before, by }) => {
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.assessment });
    const refused = refuseState(before.state, by, 'ID-7');
    if (refused !== undefined) return refused;
    return before.status === 'published' ? [{ type: 'assessment-reopened', data }] : refuse('nothing-changes', 'ID-9');
  },
});
