import { membersOn } from '../../../process/participation/group-members.ts';
import type { GroupState } from '../../../process/participation/state.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import { isRegionalGroup } from '../../../process/vocabulary/states/regional-group.ts';
import { isState, regionalGroupOf } from '../../../process/vocabulary/states/state.ts';
import { listThings } from '../../../store/list-things.ts';
import { loadAgreement } from '../../../store/synthesis/load-agreement.ts';
import type { Agreement, Standing } from '../../../store/synthesis/load-agreement.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import { plainText } from '../../parts/text.tsx';
import type { Visit } from '../../visit.ts';

/** The ledger with what everybody in it is called. */
export interface LedgerView extends Agreement {
  readonly groups: readonly GroupState[];
  readonly names: Names;
}

export async function loadLedgerView(visit: Visit, taxonomy?: string): Promise<LedgerView> {
  const { store: { pool }, process, position } = visit;
  const [agreement, groups] = await Promise.all([loadAgreement(pool, process, position, taxonomy), listThings(pool, { process, position, kind: 'group', limit: 1000 })]);
  const holders = new Set([...agreement.ledger.positions.values()].map(({ holder }) => holder).filter((holder) => !isState(holder)));
  const names = await loadNames(pool, process, position, [...holders].map((id) => subjectKey('participant', id)));
  return { ...agreement, groups, names };
}

/** A State, a group or another participant, as it is called in a list. */
export function calledIn({ groups, names }: Pick<LedgerView, 'groups' | 'names'>, { language }: Pick<Visit, 'language'>): (holder: string) => string {
  const groupNames = new Map(groups.map(({ id, shortName }) => [String(id), plainText(shortName, language)]));
  return (holder) => (isStateCode(holder) ? stateName(holder, language) : (groupNames.get(holder) ?? plainText(names.get(`participant:${holder}`) ?? { [language]: holder }, language)));
}

/** The States of a regional group or of a group of States on a day, in the order of their names. */
export function statesOfGroup(group: string, { groups }: Pick<LedgerView, 'groups'>, addressed: readonly string[], visit: Visit): readonly string[] {
  const { compare } = new Intl.Collator(visit.language);
  const found = groups.find(({ id }) => id === group);
  const states = isRegionalGroup(group) ? addressed.filter((state) => regionalGroupOf(state) === group) : found === undefined ? [] : membersOn(found, visit.asOf ?? visit.today).filter((state) => addressed.includes(state));
  return states.toSorted((a, b) => compare(stateName(a, visit.language), stateName(b, visit.language)));
}

/** The positions on which what a holder holds rests. */
export function positionsAmong(evidence: readonly string[]): readonly string[] {
  return evidence.flatMap((key) => {
    const parsed = parseSubjectKey(key);
    return parsed?.kind === 'position' ? [parsed.id] : [];
  });
}

/** Everything on which somebody holds something, once each, in the order of the themes. */
export function allStandings({ themes }: Pick<Agreement, 'themes'>): readonly Standing[] {
  return [...new Map(themes.flatMap(({ standings }) => standings.map((standing) => [standing.recommendation.id, standing] as const))).values()];
}
