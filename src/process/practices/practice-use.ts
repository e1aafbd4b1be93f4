import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { parseSubjectKey } from '../vocabulary/ids.ts';
import type { PracticeId } from '../vocabulary/ids.ts';
import { dayIn } from '../vocabulary/midnight.ts';
import { party } from '../vocabulary/party.ts';
import { refuse } from '../vocabulary/refusal.ts';
import { idOf, isoDay, prose, subject } from '../vocabulary/shapes.ts';
import { actsFor } from '../vocabulary/standing.ts';
import { holderKeys, refuseHolder } from './check-words.ts';
import { subjectOfPractice, webAddress } from './shapes.ts';
import { practicesStage } from './state.ts';
import type { PracticeState } from './state.ts';

const asked = z.object({ practice: idOf<PracticeId>(), holder: party, note: prose, thing: subject.exactOptional(), address: webAddress.exactOptional() });
const shape = asked.extend({ on: isoDay });
export type PracticeUseNoted = DecidedAct<'practice-use-noted', z.output<typeof shape>>;

export const practiceUseNoted = practicesStage.act({
  type: 'practice-use-noted',
  schemaVersion: 1,
  shape,
  subject: subjectOfPractice,
  sentence: ({ practice, holder, note }) => ({ parts: { who: { is: 'holder', of: holder }, practice: { is: 'subject', subject: `practice:${practice}` }, note: { is: 'text', text: note } } }),
  after: (state, { practice: _practice, ...use }, act) => {
    const before = practicesStage.before(state, 'practice', act);
    return { ...before, usedBy: [...before.usedBy.filter(({ holder }) => holder !== use.holder), use], changedAt: act.position };
  },
});

/** Which things may say that a practice is used. */
const tellingKinds: ReadonlySet<string> = new Set(['report', 'pledge', 'document', 'practice']);

/** GP-13: a State or participant other than its own says that it uses a practice that was published, and how; said again, the later note stands. */
export const notePracticeUse = practicesStage.command<'note-practice-use', typeof asked, 'practice', PracticeUseNoted>({
  name: 'note-practice-use',
  shape: asked,
  subject: subjectOfPractice,
  mentions: ({ thing }) => (thing === undefined ? [] : [thing]),
  consults: ({ holder }) => holderKeys(holder),
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    const wrong = refuseHolder(data.holder, known, 'GP-13');
    if (wrong !== undefined) return wrong;
    if (data.holder === before.holder) return refuse('use-own', 'GP-13');
    if (!wasPublished(before)) return refuse('practice-elsewhere', 'GP-13', { status: before.status });
    const kind = data.thing === undefined ? undefined : parseSubjectKey(data.thing)?.kind;
    if (kind !== undefined && !tellingKinds.has(kind)) return refuse('use-shown-otherwise', 'GP-13');
    return [{ type: 'practice-use-noted', data: { ...data, on: dayIn(known.at, 'UTC') } }];
  },
});

/** Published now, or an earlier edition of it while the next is looked over. */
export function wasPublished({ status, publishedOn }: Pick<PracticeState, 'status' | 'publishedOn'>): boolean {
  return publishedOn !== undefined && status !== 'withdrawn' && status !== 'declined';
}

const ended = z.object({ practice: idOf<PracticeId>(), holder: party });
export type PracticeUseWithdrawn = DecidedAct<'practice-use-withdrawn', z.output<typeof ended>>;

export const practiceUseWithdrawn = practicesStage.act({
  type: 'practice-use-withdrawn',
  schemaVersion: 1,
  shape: ended,
  subject: subjectOfPractice,
  sentence: ({ practice, holder }) => ({ parts: { who: { is: 'holder', of: holder }, practice: { is: 'subject', subject: `practice:${practice}` } } }),
  after: (state, { holder }, act) => {
    const before = practicesStage.before(state, 'practice', act);
    return { ...before, usedBy: before.usedBy.filter((use) => use.holder !== holder), changedAt: act.position };
  },
});

/** GP-13: whoever said so takes it back. */
export const withdrawPracticeUse = practicesStage.command<'withdraw-practice-use', typeof ended, 'practice', PracticeUseWithdrawn>({
  name: 'withdraw-practice-use',
  shape: ended,
  subject: subjectOfPractice,
  mentions: () => [],
  decide: (data, known) => {
    const before = known.subject;
    if (before === undefined) return refuse('not-found', 'WP-6', { id: data.practice });
    if (!actsFor(known.by, data.holder)) return refuse('not-yours', 'GP-13');
    return before.usedBy.some(({ holder }) => holder === data.holder) ? [{ type: 'practice-use-withdrawn', data }] : refuse('not-used', 'GP-13');
  },
});
