import { conflictClasses } from './conflict-classes.ts';
import type { ConflictLimit } from './conflict-classes.ts';
import { appointedTo, standsFor } from './problem.ts';
import type { Applicant, Body, SelectionProblem } from './problem.ts';

/**
 * Applicants whom no quota and no conflict tells apart are interchangeable, and the fairest chances are unique, so
 * they are equal within such a type: the solver works on types with whole counts instead of on persons.
 */
export interface PersonType {
  /** Places of the persons in `problem.applicants`. */
  readonly persons: readonly number[];
  /** Appointed already: has chance 1 and is not part of the lottery. */
  readonly appointed: boolean;
  /** Places in `limits` of the conflict limits that these persons count towards. */
  readonly limits: readonly number[];
}

/** How many of one type sit in one body. */
export interface Variable {
  readonly type: number;
  readonly body: number;
  readonly lower: number;
  readonly upper: number;
}

export type RowReason =
  | { readonly kind: 'seats'; readonly body: string }
  | { readonly kind: 'quota'; readonly body: string; readonly attribute: string; readonly value: string }
  | { readonly kind: 'conflict'; readonly body: string; readonly groups: readonly string[] }
  | { readonly kind: 'one-body'; readonly type: number }
  | { readonly kind: 'appointed'; readonly type: number };

/** lower ≤ sum of the variables ≤ upper. */
export interface Row {
  readonly reason: RowReason;
  readonly variables: readonly number[];
  readonly lower: number;
  readonly upper: number;
}

/** What is to be made equal: a chance is the expected sum of the variables divided by `size` persons. */
export interface Share {
  readonly type: number;
  readonly variables: readonly number[];
  readonly size: number;
}

/** All panels: whole counts within the bounds of every variable and every row. */
export interface PanelSpace {
  readonly types: readonly PersonType[];
  readonly variables: readonly Variable[];
  readonly rows: readonly Row[];
  readonly shares: readonly Share[];
  readonly limits: readonly ConflictLimit[];
}

/** A panel counts the persons of every variable. */
export type Counts = Int32Array;

/** Aggregates a problem that `parseProblem` let through. */
export function panelSpace(problem: SelectionProblem): PanelSpace {
  const { bodies, applicants } = problem;
  const attributes = [...new Set(bodies.flatMap(({ quotas }) => quotas.map(({ attribute }) => attribute)))].sort();
  const profileKey = (applicant: Applicant) => JSON.stringify([attributes.map((attribute) => applicant.profile[attribute] ?? null), applicant.body ?? null, applicant.forced ?? null]);
  const candidates = applicants.flatMap((applicant, place) => (applicant.forced === 'out' ? [] : [{ place, applicant, key: profileKey(applicant) }]));
  const { classOf, limits } = conflictClasses(candidates, new Set(bodies.flatMap(({ atMostOnePer }) => atMostOnePer)));
  const byKey = new Map<string, number[]>();
  for (const { place, key } of candidates) {
    const typeKey = `${key} ${classOf.get(place)?.key ?? ''}`;
    const persons = byKey.get(typeKey);
    if (persons === undefined) byKey.set(typeKey, [place]);
    else persons.push(place);
  }
  // A fixed order makes every later step repeatable, whatever order the applicants came in.
  const sorted = [...byKey].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, persons]) => persons);
  const representatives = sorted.map((persons) => applicants[persons[0] ?? -1]).filter((applicant) => applicant !== undefined);
  const types = sorted.map((persons, type): PersonType => ({ persons, appointed: representatives[type]?.forced === 'in', limits: classOf.get(persons[0] ?? -1)?.limits ?? [] }));
  const variables = bodies.flatMap((body, place) => variablesOf(body, place, bodies.length, types, representatives));
  const rows = [
    ...bodies.flatMap((body, place) => bodyRows(body, place, variables, representatives)),
    ...bodies.flatMap((body, place) =>
      limits.flatMap(({ kind, groups }, limit) => {
        if (!body.atMostOnePer.includes(kind)) return [];
        return { reason: { kind: 'conflict' as const, body: body.id, groups }, variables: indices(variables, (variable) => variable.body === place && types[variable.type]?.limits.includes(limit) === true), lower: 0, upper: groups.length };
      }),
    ),
    ...(bodies.length > 1 ? types.flatMap((type, place) => jointRows(type, place, variables)) : []),
  ];
  return { types, variables, rows, limits, shares: sharesOf(types, variables, problem.chanceOf === 'each') };
}

function indices(variables: readonly Variable[], holds: (variable: Variable) => boolean): number[] {
  return variables.flatMap((variable, index) => (holds(variable) ? [index] : []));
}

function variablesOf(body: Body, place: number, bodies: number, types: readonly PersonType[], representatives: readonly Applicant[]): Variable[] {
  return representatives.flatMap((applicant, type) => {
    if (!standsFor(applicant, body)) return [];
    const upper = types[type]?.persons.length ?? 0;
    return { type, body: place, lower: appointedTo(applicant, body, bodies) ? upper : 0, upper };
  });
}

function bodyRows(body: Body, place: number, variables: readonly Variable[], representatives: readonly Applicant[]): Row[] {
  const all = indices(variables, (variable) => variable.body === place);
  const quotas = body.quotas.map(({ attribute, value, min, max }): Row => ({
    reason: { kind: 'quota', body: body.id, attribute, value },
    variables: indices(variables, (variable) => variable.body === place && representatives[variable.type]?.profile[attribute] === value),
    lower: min,
    upper: max,
  }));
  return [{ reason: { kind: 'seats', body: body.id }, variables: all, lower: body.seats, upper: body.seats }, ...quotas];
}

function jointRows(type: PersonType, place: number, variables: readonly Variable[]): Row[] {
  const own = indices(variables, (variable) => variable.type === place);
  if (own.length < 2) return [];
  const size = type.persons.length;
  return [type.appointed ? { reason: { kind: 'appointed', type: place }, variables: own, lower: size, upper: size } : { reason: { kind: 'one-body', type: place }, variables: own, lower: 0, upper: size }];
}

function sharesOf(types: readonly PersonType[], variables: readonly Variable[], each: boolean): Share[] {
  return types.flatMap(({ persons, appointed }, type) => {
    const own = indices(variables, (variable) => variable.type === type);
    if (appointed || own.length === 0) return [];
    return (each ? own.map((variable) => [variable]) : [own]).map((chosen) => ({ type, variables: chosen, size: persons.length }));
  });
}
