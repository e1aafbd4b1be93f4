import type { CandidacyState, SelectionState } from '../../../process/participation/state.ts';
import { constituencies, situations } from '../../../process/participation/state.ts';
import { refuseAfter } from '../../../process/participation/in-time.ts';
import { candidacyKey } from '../../../process/participation/candidacy-id.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../../process/vocabulary/states/state.ts';
import { parseProblem } from '../../../selection/problem.ts';
import type { ParsedProblem } from '../../../selection/problem.ts';
import { listThings } from '../../../store/list-things.ts';
import type { Visit } from '../../visit.ts';

/** What candidates are balanced by. */
export const attributes = ['region', 'gender', 'age', 'constituency', 'situation'] as const;
export type Attribute = (typeof attributes)[number];

const ageBands = ['under-35', '35-59', '60-and-over'] as const;

/** The values on which there can be a quota. */
export const attributeValues: Readonly<Record<Attribute, readonly string[]>> = {
  region: [...regionalGroups, 'none'],
  gender: ['woman', 'man', 'other', 'not-stated'],
  age: [...ageBands, 'not-stated'],
  constituency: [...constituencies, 'none'],
  situation: [...situations, 'not-stated'],
};

export function isAttribute(text: string): text is Attribute {
  return attributes.some((attribute) => attribute === text);
}

/** By the year alone, since nobody is asked for their birthday. */
export function ageBandOf(birthYear: number, today: string): (typeof ageBands)[number] {
  const age = Number(today.slice(0, 4)) - birthYear;
  return age < 35 ? 'under-35' : age < 60 ? '35-59' : '60-and-over';
}

export async function candidatesOf(visit: Visit, selection: SelectionState): Promise<readonly CandidacyState[]> {
  return listThings(visit.store.pool, { process: visit.process, position: visit.position, kind: 'candidacy', where: { selection: selection.id, status: 'standing' }, limit: 20_000 });
}

/** Whether the pool is open still, by the same clock as the decision. */
export function takesCandidacies({ store, asOf }: Visit, { status, applyBy, timeZone }: SelectionState): boolean {
  return asOf === undefined && status === 'announced' && refuseAfter(applyBy, timeZone, store.clock(), 'BO-20') === undefined;
}

export type Profile = Readonly<Record<Attribute, string>>;

/** The profiles of candidates, read for the purpose of selection, and their names for those who may read them; undefined for whoever may not. */
export async function profilesOf(visit: Visit, candidates: readonly CandidacyState[]): Promise<{ readonly profiles: ReadonlyMap<string, Profile>; readonly names: ReadonlyMap<string, string> } | undefined> {
  const read = await visit.store.personal.read({ process: visit.process, purpose: 'selection', by: visit.actor, subjects: candidates.map(({ selection, person }) => candidacyKey(selection, person)) });
  if (read.refused) return undefined;
  const said = new Map<string, Map<string, string>>();
  for (const { person, field, value } of read.rows) {
    const own = said.get(person) ?? new Map<string, string>();
    own.set(field, String(value));
    said.set(person, own);
  }
  const profiles = new Map(candidates.map(({ person }) => [person, profileOf(said.get(person), visit.today)] as const));
  const names = new Map(candidates.map(({ person }) => [person, said.get(person)?.get('name') ?? person] as const));
  return { profiles, names };
}

/** From what a candidate said, field by field, on the day on which the chances are computed. */
export function profileOf(said: ReadonlyMap<string, string> | undefined, today: string): Profile {
  const birthYear = Number(said?.get('birth-year'));
  return {
    region: regionalGroupOf(said?.get('country') ?? '') ?? 'none',
    gender: said?.get('gender') ?? 'not-stated',
    age: Number.isInteger(birthYear) ? ageBandOf(birthYear, today) : 'not-stated',
    constituency: said?.get('constituency') ?? 'none',
    situation: said?.get('situations') ?? 'not-stated',
  };
}

/** The problem that the solver gets: everybody who stands, under their random id, with the profile that quotas look at. */
export function problemOf(selection: Pick<SelectionState, 'bodies'>, candidates: readonly Pick<CandidacyState, 'person' | 'of' | 'bodies'>[], profiles: ReadonlyMap<string, Profile>): ParsedProblem {
  const anyEntity = candidates.some(({ of }) => of !== undefined);
  return parseProblem({
    bodies: selection.bodies.map(({ id, seats, quotas, onePerEntity }) => ({ id, seats, quotas: quotas.map(({ attribute, value, least, most }) => ({ attribute, value, min: least, max: most })), atMostOnePer: onePerEntity && anyEntity ? ['entity'] : [] })),
    applicants: candidates.map(({ person, of, bodies }) => ({
      id: person,
      profile: profiles.get(person) ?? {},
      groups: of === undefined ? [] : [`entity:${of}`],
      ...(selection.bodies.length > 1 && bodies.length === 1 && { body: bodies[0] }),
    })),
  });
}
