import type { Pool } from 'pg';
import { isMemberOn } from '../../process/vocabulary/membership.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { isState } from '../../process/vocabulary/states/state.ts';
import { memberStates } from '../../process/vocabulary/member-states.ts';
import { ledgerOf } from '../../process/synthesis/ledger/ledger.ts';
import type { Ledger } from '../../process/synthesis/ledger/ledger.ts';
import type { GroupsOnDay, PositionRow } from '../../process/synthesis/ledger/position-row.ts';
import type { PositionState } from '../../process/synthesis/state.ts';
import { heldAt } from '../work-plan/load-states.ts';
import { listThings } from '../list-things.ts';

/** The ledger of positions as of a position of the record, with the rows from which it was made. */
export interface LoadedLedger {
  readonly ledger: Ledger;
  readonly rows: readonly PositionRow[];
  readonly positions: ReadonlyMap<string, PositionState>;
  readonly groups: GroupsOnDay;
  /** Into what a recommendation was joined; itself where it was not. */
  readonly mergedInto: (recommendation: string) => string;
}

export async function loadLedger(pool: Pool, process: string, position: number): Promise<LoadedLedger> {
  const most = { process, position, limit: 100_000 } as const;
  const [positions, groups, statements, joined] = await Promise.all([
    listThings(pool, { ...most, kind: 'position' }),
    listThings(pool, { ...most, kind: 'group' }),
    listThings(pool, { ...most, kind: 'statement' }),
    pool.query<{ id: string; into: string }>({ name: 'joined-recommendations', text: `select id, "into" from "recommendation" where ${heldAt} and "into" is not null`, values: [process, position] }),
  ]);
  const groupsById = new Map<string, (typeof groups)[number]>(groups.map((group) => [group.id, group]));
  const statementsById = new Map<string, (typeof statements)[number]>(statements.map((statement) => [statement.id, statement]));
  const into = new Map(joined.rows.map((row) => [row.id, row.into]));
  const onDay: GroupsOnDay = {
    membersOf: (group: string, day: IsoDay) => {
      const found = groupsById.get(group);
      return found === undefined ? [] : memberStates.filter((state) => isMemberOn(found, state, day));
    },
  };
  const mergedInto = (recommendation: string) => into.get(recommendation) ?? recommendation;
  const rows = positions.map((one): PositionRow => {
    const dissociated = one.statement === undefined ? undefined : statementsById.get(one.statement)?.dissociations.map(({ state }) => state);
    return {
      id: one.id,
      recommendation: one.recommendation,
      holder: one.group ?? one.holder,
      holderKind: one.group !== undefined ? 'group' : isState(one.holder) ? 'state' : 'participant',
      stance: one.stance,
      on: one.on,
      at: one.changedAt,
      evidence: [subjectKey('position', one.id), ...one.evidence.map(({ of }) => of)],
      withdrawn: one.status === 'withdrawn',
      ...(dissociated !== undefined && { dissociated }),
    };
  });
  return { ledger: ledgerOf(rows, onDay, mergedInto), rows, positions: new Map(positions.map((one) => [one.id, one])), groups: onDay, mergedInto };
}
