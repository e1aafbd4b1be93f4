import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { subjectKey } from '../vocabulary/ids.ts';
import type { RoundId, SubjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { sameValue } from '../vocabulary/same-value.ts';
import { idOf } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { roundTerms } from './shapes.ts';
import { reviewStage, roundLevels } from './state.ts';
import type { KnownToReview, RoundState } from './state.ts';

const shape = z.object({ round: idOf<RoundId>(), ...roundTerms });
type Data = z.output<typeof shape>;
export type RoundScheduled = DecidedAct<'round-scheduled', Data>;

export const roundScheduled = reviewStage.act({
  type: 'round-scheduled',
  schemaVersion: 1,
  shape,
  subject: ({ round }) => subjectKey('round', round),
  sentence: ({ title, level }) => ({ form: level, parts: { title: { is: 'localized', text: title } } }),
  after: (_, { round, ...rest }, act) => ({ kind: 'round', id: round, ...rest, tables: [], status: 'planned', changedAt: act.position }),
});

/** RV-1: a round is national, of a region, or global; it ends no earlier than it begins and feeds one of a wider level. */
export const scheduleRound = reviewStage.command<'schedule-round', typeof shape, 'round', RoundScheduled>({
  name: 'schedule-round',
  shape,
  subject: roundScheduled.subject,
  mentions: named,
  consults: feeding,
  decide: (data, known) => (known.subject === undefined ? (refuseTerms(data, known) ?? [{ type: 'round-scheduled', data }]) : refuse('already-exists', 'WP-1', { id: data.round })),
});

export type RoundChanged = DecidedAct<'round-changed', Data>;

export const roundChanged = reviewStage.act({
  type: 'round-changed',
  schemaVersion: 1,
  shape,
  subject: ({ round }) => subjectKey('round', round),
  sentence: ({ title }) => ({ parts: { title: { is: 'localized', text: title } } }),
  after: (state, { round, ...terms }, act) => {
    const { tables, report, reportedOn, summary, declaration, declared, status } = reviewStage.before(state, 'round', act);
    const kept = { ...(report !== undefined && { report }), ...(reportedOn !== undefined && { reportedOn }), ...(summary !== undefined && { summary }), ...(declaration !== undefined && { declaration }), ...(declared !== undefined && { declared }) };
    return { kind: 'round', id: round, ...terms, ...kept, tables, status, changedAt: act.position };
  },
});

/** RV-1: its days and terms are set anew as a whole; what was said before can be read as of then. */
export const changeRound = reviewStage.command<'change-round', typeof shape, 'round', RoundChanged>({
  name: 'change-round',
  shape,
  subject: roundChanged.subject,
  mentions: named,
  consults: feeding,
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.round });
    return refuseTerms(data, known) ?? (sameTerms(before, data) ? refuse('nothing-changes', 'RV-1') : [{ type: 'round-changed', data }]);
  },
});

function named(data: Data): readonly SubjectKey[] {
  return [...(data.event === undefined ? [] : [subjectKey('event', data.event)]), ...feeding(data)];
}

function feeding({ feeds }: Pick<Data, 'feeds'>): readonly SubjectKey[] {
  return feeds === undefined ? [] : [subjectKey('round', feeds)];
}

function refuseTerms({ level, region, opensOn, closesOn, feeds }: Data, known: KnownToReview): Refusal | undefined {
  if (opensOn !== undefined && closesOn !== undefined && closesOn < opensOn) return refuse('end-before-start', 'RV-1');
  if ((level === 'regional') !== (region !== undefined)) return refuse(level === 'regional' ? 'region-missing' : 'region-for-none', 'RV-1');
  const fed = feeds === undefined ? undefined : consult(known, 'round', subjectKey('round', feeds));
  return fed !== undefined && roundLevels.indexOf(fed.level) <= roundLevels.indexOf(level) ? refuse('feeds-no-wider', 'RV-1') : undefined;
}

const fields = Object.keys(roundTerms);

function sameTerms(before: RoundState, data: Data): boolean {
  const [one, other] = [new Map(Object.entries(before)), new Map(Object.entries(data))];
  return fields.every((field) => sameValue(one.get(field), other.get(field)));
}
