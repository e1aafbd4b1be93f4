import { may } from '../../../access/may.ts';
import type { GroupState, ParticipantState, StatementState } from '../../../process/participation/state.ts';
import type { PositionState, RecommendationState } from '../../../process/synthesis/state.ts';
import { isMemberOn } from '../../../process/vocabulary/membership.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { subjectVersion } from '../../../store/work-plan/load-acts.ts';
import type { Visit } from '../../visit.ts';
import { loadCitables } from './citable-things.ts';
import type { Citable } from './citable-things.ts';

/** What the form of a position offers to whoever looks at it. */
export interface PositionFormData {
  /** In whose name the visitor speaks; absent: they keep the ledger for everybody. */
  readonly self?: string;
  readonly recommendation: RecommendationState;
  /** What is corrected, and the version of it that is seen. */
  readonly before?: PositionState;
  readonly version?: number;
  /** This very position is corrected: it stays whose it is, and for whom. */
  readonly fixed: boolean;
  readonly groups: readonly GroupState[];
  readonly statements: readonly StatementState[];
  /** For those who enter positions of others. */
  readonly participants: readonly ParticipantState[];
  readonly citables: readonly Citable[];
}

/** Undefined where the visitor may not take a position now, or not on this recommendation. `before`: the position to correct; else the visitor's own. */
export async function loadPositionForm(visit: Visit, recommendation: RecommendationState, before?: PositionState): Promise<PositionFormData | undefined> {
  const { store: { pool }, process, position, actor } = visit;
  if (visit.asOf !== undefined || !may(actor, 'take-position') || recommendation.status === 'rejected' || recommendation.status === 'split') return undefined;
  const speaks = actor.standing === 'delegation' || actor.standing === 'focal-point';
  if (speaks && (actor.of === undefined || (before !== undefined && before.holder !== actor.of))) return undefined;
  const self = speaks ? actor.of : undefined;
  const [own, groups, statements, participants, citables] = await Promise.all([
    before !== undefined || self === undefined ? [] : listThings(pool, { process, position, kind: 'position', where: { recommendation: recommendation.id, holder: self } }),
    actor.standing === 'focal-point' ? [] : listThings(pool, { process, position, kind: 'group', limit: 1000 }),
    actor.standing === 'focal-point' ? [] : listThings(pool, { process, position, kind: 'statement', order: [{ field: 'on', descending: true }], limit: 200 }),
    speaks ? [] : listThings(pool, { process, position, kind: 'participant', limit: 400 }),
    loadCitables(visit, self),
  ]);
  const corrected = before ?? own.find(({ group }) => group === undefined);
  const version = corrected === undefined ? undefined : await subjectVersion(pool, process, subjectKey('position', corrected.id));
  const mine = self === undefined ? groups : groups.filter((group) => isMemberOn(group, self, visit.today));
  return {
    ...(self !== undefined && { self }),
    recommendation,
    ...(corrected !== undefined && { before: corrected }),
    ...(version !== undefined && { version }),
    fixed: before !== undefined,
    groups: mine,
    statements: statements.filter(({ group }) => mine.some(({ id }) => id === group)),
    participants,
    citables,
  };
}
