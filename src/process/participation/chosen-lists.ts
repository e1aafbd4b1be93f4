import { z } from 'zod';
import type { PersonId, SelectionId, SubjectKey } from '../vocabulary/ids.ts';
import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { idOf, personId } from '../vocabulary/shapes.ts';
import { candidacyKey } from './candidacy-id.ts';
import { consult } from '../vocabulary/stage.ts';
import type { KnownHere } from './declare.ts';
import type { CandidacyState, SelectedBody, SelectionState } from './state.ts';

/** The persons chosen for one body: drawn, recommended or decided. */
export interface ChosenList {
  readonly body: string;
  readonly persons: readonly PersonId[];
}

export const chosenLists = z.array(z.object({ body: idOf(), persons: z.array(personId).max(1000) })).min(1).max(2);

export function personsIn(lists: readonly ChosenList[]): readonly PersonId[] {
  return lists.flatMap(({ persons }) => persons);
}

/** The candidacies that have to be looked at before these persons are chosen. */
export function candidaciesOf(selection: SelectionId, lists: readonly ChosenList[]): readonly SubjectKey[] {
  return [...new Set(personsIn(lists))].map((person) => candidacyKey(selection, person));
}

/** The lists with those of the same bodies replaced. */
export function withLists(lists: readonly ChosenList[], changed: readonly ChosenList[]): readonly ChosenList[] {
  return [...lists.filter(({ body }) => !changed.some((other) => other.body === body)), ...changed];
}

/** Whether a list has other persons than the one of the same body that it rests on; their order is no difference. */
export function departs(list: ChosenList, from: readonly ChosenList[]): boolean {
  const rests = from.find(({ body }) => body === list.body);
  const persons = new Set(rests?.persons);
  return persons.size !== list.persons.length || list.persons.some((person) => !persons.has(person));
}

export interface Limits {
  /** The numbered rule for which a refusal speaks. */
  readonly rule: string;
  /** A draw fills every seat; a recommendation or decision may leave some empty. */
  readonly full: boolean;
  /** Whoever stepped back after the pool was closed may still be drawn, for the lots were published with them. */
  readonly steppedBack: boolean;
  /** Lists of other bodies whose persons are taken already. */
  readonly taken: readonly ChosenList[];
}

type KnownCandidacies = Pick<KnownHere<'selection'>, 'consulted'>;

/** What a draw, a recommendation and a decision have to keep alike: the bodies, their seats, the pool, nobody twice, one of an entity. */
export function refuseLists(selection: SelectionState, lists: readonly ChosenList[], limits: Limits, known: KnownCandidacies): Refusal | undefined {
  const { rule } = limits;
  const repeated = lists.find(({ body }, index) => lists.findIndex((other) => other.body === body) !== index);
  if (repeated !== undefined) return refuse('body-twice', rule, { body: repeated.body });
  const twice = firstTwice(personsIn([...limits.taken.filter(({ body }) => !lists.some((list) => list.body === body)), ...lists]));
  if (twice !== undefined) return refuse('chosen-twice', rule, { person: twice });
  for (const list of lists) {
    const body = selection.bodies.find(({ id }) => id === list.body);
    if (body === undefined) return refuse('unknown-body', rule, { body: list.body });
    const refused = refuseSeats(body, list, limits) ?? refuseCandidates(selection.id, body, list, limits, known);
    if (refused !== undefined) return refused;
  }
  return undefined;
}

function refuseSeats({ id, seats }: SelectedBody, { persons }: ChosenList, { rule, full }: Limits): Refusal | undefined {
  return persons.length > seats || (full && persons.length < seats) ? refuse('wrong-seats', rule, { body: id, seats, persons: persons.length }) : undefined;
}

function refuseCandidates(selection: SelectionId, body: SelectedBody, { persons }: ChosenList, { rule, steppedBack }: Limits, known: KnownCandidacies): Refusal | undefined {
  const entities = new Set<string>();
  for (const person of persons) {
    const candidacy = consult(known, 'candidacy', candidacyKey(selection, person));
    if (candidacy === undefined || !standsFor(candidacy, body)) return refuse('no-candidate', rule, { person });
    if (!steppedBack && candidacy.status === 'withdrawn') return refuse('stepped-back', 'BO-22', { person });
    if (candidacy.of === undefined || !body.onePerEntity) continue;
    if (entities.has(candidacy.of)) return refuse('entity-twice', rule, { id: candidacy.of, body: body.id });
    entities.add(candidacy.of);
  }
  return undefined;
}

function standsFor(candidacy: CandidacyState, body: SelectedBody): boolean {
  return candidacy.bodies.includes(body.id);
}

function firstTwice(persons: readonly PersonId[]): PersonId | undefined {
  const seen = new Set<PersonId>();
  for (const person of persons) {
    if (seen.has(person)) return person;
    seen.add(person);
  }
  return undefined;
}
