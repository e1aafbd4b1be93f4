import { kindOf } from './conflict-classes.ts';
import { shareOfVariables } from './master.ts';
import type { SelectionProblem } from './problem.ts';
import type { Random } from './random.ts';
import { Turns } from './turns.ts';
import type { Counts, PanelSpace } from './types.ts';

/** The places in `problem.applicants` of who sits in each body. */
export type Seating = readonly (readonly number[])[];

/**
 * Hands the seats of every lot to persons. Within a type all have the same chance, so whoever has sat in the fewest
 * lots comes first; over all lots the persons of a type differ by at most one lot, wherever conflicts allow it.
 */
export function seatPersons(problem: SelectionProblem, space: PanelSpace, lots: readonly Counts[], random: Random): readonly Seating[] {
  const seater = new Seater(problem, space, random);
  for (const lot of lots) seater.seat(lot);
  seater.even();
  return seater.lots.map(({ bodies }) => bodies.map(({ persons }) => [...persons.keys()].sort((a, b) => a - b)));
}

/** How often the chances of all shares are gone through. */
const rounds = 10;

interface SeatedBody {
  /** Each person and the variable whose seat it is. */
  readonly persons: Map<number, number>;
  /** Taken conflict groups, and by whom. */
  readonly groups: Map<string, number>;
}

interface Lot {
  readonly bodies: readonly SeatedBody[];
}

class Seater {
  readonly lots: Lot[] = [];
  readonly #space: PanelSpace;
  /** By variable; the variables of one share have the same. */
  readonly #turns: readonly Turns[];
  /** By body and person: the groups that the body must watch. */
  readonly #groups: readonly (readonly (readonly string[])[])[];

  constructor(problem: SelectionProblem, space: PanelSpace, random: Random) {
    this.#space = space;
    const shareOf = shareOfVariables(space);
    const known = new Map<string, Turns>();
    this.#turns = space.variables.map(({ type }, variable) => {
      const share = shareOf[variable] ?? -1;
      const key = share < 0 ? `type ${type}` : `share ${share}`;
      const turns = known.get(key) ?? new Turns(space.types[type]?.persons ?? [], random);
      known.set(key, turns);
      return turns;
    });
    const watched = new Set(space.limits.flatMap(({ groups }) => groups));
    this.#groups = problem.bodies.map(({ atMostOnePer }) => problem.applicants.map(({ groups }) => [...new Set(groups)].filter((group) => watched.has(group) && atMostOnePer.includes(kindOf(group)))));
  }

  seat(counts: Counts): void {
    const lot: Lot = { bodies: this.#groups.map(() => ({ persons: new Map<number, number>(), groups: new Map<string, number>() })) };
    this.lots.push(lot);
    for (const [variable, count] of counts.entries()) {
      for (let seat = 0; seat < count; seat += 1) if (!this.#place(lot, variable, new Set())) throw new Error('A panel that keeps all conflicts could not be handed out to persons.');
    }
  }

  /** Seats the next in turn; where conflict groups are in the way, those seated before move over (augmenting paths). */
  #place(lot: Lot, variable: number, tried: Set<string>): boolean {
    const turns = this.#turns[variable];
    const body = this.#space.variables[variable]?.body ?? 0;
    const taken = lot.bodies[body]?.groups;
    const inTheWay: number[] = [];
    for (let at = 0, person = turns?.at(at); person !== undefined; at += 1, person = turns?.at(at)) {
      if (lot.bodies.some(({ persons }) => persons.has(person ?? -1))) continue;
      const [group] = this.#groups[body]?.[person] ?? [];
      if (group === undefined || taken?.has(group) !== true) {
        this.#take(lot, body, person, variable);
        return true;
      }
      inTheWay.push(person);
    }
    for (const person of inTheWay) {
      const [group = ''] = this.#groups[body]?.[person] ?? [];
      const holder = taken?.get(group);
      if (tried.has(group) || holder === undefined) continue;
      tried.add(group);
      const seat = this.#leave(lot, body, holder);
      this.#take(lot, body, person, variable);
      if (this.#place(lot, seat, tried)) return true;
      this.#leave(lot, body, person);
      this.#take(lot, body, holder, seat);
    }
    return false;
  }

  #take({ bodies }: Lot, body: number, person: number, variable: number): void {
    bodies[body]?.persons.set(person, variable);
    for (const group of this.#groups[body]?.[person] ?? []) bodies[body]?.groups.set(group, person);
    this.#turns[variable]?.count(person, 1);
  }

  /** Gives the variable whose seat it was. */
  #leave({ bodies }: Lot, body: number, person: number): number {
    const variable = bodies[body]?.persons.get(person) ?? -1;
    bodies[body]?.persons.delete(person);
    for (const group of this.#groups[body]?.[person] ?? []) bodies[body]?.groups.delete(group);
    this.#turns[variable]?.count(person, -1);
    return variable;
  }

  /** Exchanges persons of one type in single lots until none has sat two lots more than another. */
  even(): void {
    // Where a seat is got for one in another body, the chances of that body are to be made even again.
    for (let round = 0; round < rounds; round += 1) if (!this.#evenOnce()) return;
  }

  #evenOnce(): boolean {
    let changed = false;
    for (const { type, variables } of this.#space.shares) {
      const persons = this.#space.types[type]?.persons ?? [];
      const turns = this.#turns[variables[0] ?? -1];
      if (turns === undefined || persons.length < 2) continue;
      for (let step = 0; step < persons.length * 20; step += 1) {
        const [least, most] = [turns.at(0) ?? -1, turns.at(persons.length - 1) ?? -1];
        if (turns.timesOf(most) - turns.timesOf(least) < 2) break;
        if (!this.#exchange(variables, most, least) && !this.#swap(variables, most, least)) break;
        changed = true;
      }
    }
    return changed;
  }

  /** In some lot `from` gives the seat to `to`, who does not sit there and is in nobody's way. */
  #exchange(variables: readonly number[], from: number, to: number): boolean {
    for (const lot of this.lots) {
      if (lot.bodies.some(({ persons }) => persons.has(to))) continue;
      for (const [body, { persons }] of lot.bodies.entries()) {
        const variable = persons.get(from);
        if (variable === undefined || !variables.includes(variable)) continue;
        if (!this.#mayReplace(lot, body, from, to)) continue;
        this.#leave(lot, body, from);
        this.#take(lot, body, to, variable);
        return true;
      }
    }
    return false;
  }

  /** In some lot both sit, in different bodies, and change places. */
  #swap(variables: readonly number[], from: number, to: number): boolean {
    for (const lot of this.lots) {
      const [own, other] = [from, to].map((person) => lot.bodies.findIndex(({ persons }) => persons.has(person)));
      if (own === undefined || other === undefined || own < 0 || other < 0 || own === other) continue;
      // Where the chance is that of either body, nothing would be won by it.
      if (!variables.includes(lot.bodies[own]?.persons.get(from) ?? -1) || variables.includes(lot.bodies[other]?.persons.get(to) ?? -1)) continue;
      if (!this.#mayReplace(lot, own, from, to) || !this.#mayReplace(lot, other, to, from)) continue;
      const [seat, otherSeat] = [this.#leave(lot, own, from), this.#leave(lot, other, to)];
      this.#take(lot, own, to, seat);
      this.#take(lot, other, from, otherSeat);
      return true;
    }
    return false;
  }

  #mayReplace({ bodies }: Lot, body: number, from: number, to: number): boolean {
    return (this.#groups[body]?.[to] ?? []).every((group) => (bodies[body]?.groups.get(group) ?? from) === from);
  }
}
