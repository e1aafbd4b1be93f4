import { z } from 'zod';
import type { DecidedAct } from '../vocabulary/act.ts';
import { latestDay } from '../vocabulary/days-on-earth.ts';
import { idPattern, subjectKey } from '../vocabulary/ids.ts';
import type { GroupId, PositionId, RecommendationId, StatementId } from '../vocabulary/ids.ts';
import { isMemberOn } from '../vocabulary/membership.ts';
import { passage } from '../vocabulary/passage.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { countryCode, idOf, isoDay, prose } from '../vocabulary/shapes.ts';
import { consult } from '../vocabulary/stage.ts';
import { isState } from '../vocabulary/states/state.ts';
import { stances } from './ledger/position-row.ts';
import { groupKeys, isOfDesk, refusePassage } from './origin.ts';
import { synthesisStage } from './state.ts';
import type { KnownToSynthesis } from './state.ts';

const shape = z.object({
  position: idOf<PositionId>(),
  recommendation: idOf<RecommendationId>(),
  holder: z.union([countryCode, z.string().regex(idPattern)]),
  group: idOf<GroupId>().exactOptional(),
  statement: idOf<StatementId>().exactOptional(),
  stance: z.enum(stances),
  on: isoDay,
  note: prose.exactOptional(),
  evidence: z.array(passage).max(50),
});
type Data = z.output<typeof shape>;
export type PositionTaken = DecidedAct<'position-taken', Data>;

export const positionTaken = synthesisStage.act({
  type: 'position-taken',
  schemaVersion: 1,
  shape,
  subject: (data) => subjectKey('position', data.position),
  sentence: (data) => ({
    form: `${data.group === undefined ? 'own' : 'group'}-${data.stance}`,
    parts: {
      who: { is: 'holder', of: data.holder },
      recommendation: { is: 'subject', subject: subjectKey('recommendation', data.recommendation) },
      ...(data.group !== undefined && { group: { is: 'subject', subject: subjectKey('group', data.group) } }),
    },
  }),
  after: (_, { position, ...rest }, act) => ({ kind: 'position', id: position, ...rest, status: 'standing', changedAt: act.position }),
});

/**
 * SY-7: a position names who took it, on what, on which day, and rests on evidence; a State speaks for a group of which it
 * was a member that day. Taking the same position anew corrects it.
 */
export const takePosition = synthesisStage.command<'take-position', typeof shape, 'position', PositionTaken>({
  name: 'take-position',
  shape,
  subject: positionTaken.subject,
  mentions: () => [],
  consults: (data) => [
    subjectKey('recommendation', data.recommendation),
    ...groupKeys(data.group),
    ...(data.statement === undefined ? [] : [subjectKey('statement', data.statement)]),
    ...(isState(data.holder) ? [] : [subjectKey('participant', data.holder)]),
    ...new Set(data.evidence.map(({ of }) => of)),
  ],
  decide: (data, known) => {
    const before = known.subject;
    if (before !== undefined && (before.holder !== data.holder || before.group !== data.group || before.recommendation !== data.recommendation)) return refuse('already-exists', 'WP-1', { id: data.position });
    const recommendation = consult(known, 'recommendation', subjectKey('recommendation', data.recommendation));
    if (recommendation === undefined) return refuse('not-found', 'WP-6', { id: data.recommendation });
    if (recommendation.status === 'rejected' || recommendation.status === 'split') return refuse('not-standing', 'SY-7', { status: recommendation.status });
    // A delegation speaks for itself; whoever keeps the ledger for everybody shows the words it rests on.
    if (!isOfDesk(known.by) && known.by.of !== data.holder) return refuse('not-yours', 'SY-7');
    if (data.evidence.length === 0 && known.by.of !== data.holder) return refuse('no-evidence', 'SY-7');
    return refuseHolder(data, known) ?? refuseEvidence(data, known) ?? [{ type: 'position-taken', data }];
  },
});

function refuseHolder(data: Data, known: KnownToSynthesis): Refusal | undefined {
  if (data.on > latestDay(known.at)) return refuse('day-to-come', 'SY-7', { day: data.on });
  if (!isState(data.holder) && consult(known, 'participant', subjectKey('participant', data.holder)) === undefined) return refuse('nobodys', 'SY-7', { holder: data.holder });
  if (data.group === undefined) return undefined;
  const group = consult(known, 'group', subjectKey('group', data.group));
  if (group === undefined) return refuse('not-found', 'WP-6', { id: data.group });
  if (!isMemberOn(group, data.holder, data.on)) return refuse('not-a-member', 'SY-7', { state: data.holder, group: data.group, day: data.on });
  if (data.statement === undefined) return undefined;
  const statement = consult(known, 'statement', subjectKey('statement', data.statement));
  return statement?.group === data.group ? undefined : refuse('not-found', 'WP-6', { id: data.statement });
}

function refuseEvidence(data: Data, known: KnownToSynthesis): Refusal | undefined {
  for (const one of data.evidence) {
    const wrong = refusePassage(one, known);
    if (wrong !== undefined) return wrong;
    const input = consult(known, 'input', one.of);
    if (input?.status === 'withdrawn') return refuse('evidence-gone', 'SY-7');
  }
  return undefined;
}
