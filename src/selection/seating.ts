import { kindOf } from './conflict-classes.ts';
import { shareOfVariables } from './master.ts';
import type { SelectionProblem } from './problem.ts';
import type { Random } from './random.ts';
import type { Counts, PanelSpace } from './types.ts';

/** The places in `problem.applicants` of who sits in each body. */
export type Seating = readonly (readonly number[])[];

interface Slot {
  readonly variable: number;
  readonly body: number;
}

/**
 * Hands the seats of every lot to persons. Within a type all have the same chance, so whoever has sat in the fewest
 * lots comes first; over all lots the persons of a type differ by at most one lot, wherever conflicts allow it.
 */
export function seatPersons(problem: SelectionProblem, space: PanelSpace, lots: readonly Counts[], random: Random): readonly Seating[] {
  const seater = new Seater(problem, space, random);
  for (const lot of lots) seater.seat(lot);
  seater.even();
  return seater.lots.map((lot) => lot.bodies.map((persons) => [...persons.keys()].toSorted((a, b) => a - b)));
}

interface Lot {
  /** Per body: the person and the variable whose seat it is. */
  readonly bodies: readonly Map<number, number>[];
  /** Per body: conflict groups that are taken. */
  readonly groups: readonly Set<string>[];
}

class Seater {
  readonly lots: Lot[] = [];
  readonly #problem: SelectionProblem;
  readonly #space: PanelSpace;
  readonly #random: Random;
  readonly #shareOf: Int32Array;
  /** How often each person sat on the seats of a share (of a type, for the appointed): `share person`. */
  readonly #times = new Map<string, number>();
  /** The groups of a person that a body must watch. */
  readonly #groups: readonly (readonly (readonly string[])[])[];

  constructor(problem: SelectionProblem, space: PanelSpace, random: Random) {
    this.#problem = problem;
    this.#space = space;
    this.#random = random;
    this.#shareOf = shareOfVariables(space);
    const watched = new Set(space.limits.flatMap(({ groups }) => groups));
    this.#groups = problem.bodies.map(({ atMostOnePer }) => problem.applicants.map(({ groups }) => [...new Set(groups)].filter((group) => watched.has(group) && atMostOnePer.includes(kindOf(group)))));
  }

  seat(counts: Counts): void {
    const { bodies } = this.#problem;
    const lot: Lot = { bodies: bodies.map(() => new Map<number, number>()), groups: bodies.map(() => new Set<string>()) };
    this.lots.push(lot);
    for (const body of bodies.keys()) {
      const slots: Slot[] = [];
      for (const [variable, count] of counts.entries()) if (this.#space.variables[variable]?.body === body) for (let seat = 0; seat < count; seat += 1) slots.push({ variable, body });
      this.#fill(lot, slots, body);
    }
  }

  /** Fills the seats one by one; where a conflict group is in the way, those seated before move over (augmenting paths). */
  #fill(lot: Lot, slots: readonly Slot[], body: number): void {
    const holder = new Map<string, { readonly slot: Slot; readonly person: number }>();
    const seated = lot.bodies[body] ?? new Map<number, number>();
    const place = (slot: Slot, tried: Set<string>): boolean => {
      for (const person of this.#inTurn(lot, slot)) {
        const [group] = this.#groups[body]?.[person] ?? [];
        if (group === undefined) {
          if (seated.has(person)) continue;
          this.#take(lot, slot, person);
          return true;
        }
        if (tried.has(group)) continue;
        tried.add(group);
        const other = holder.get(group);
        if (other !== undefined) {
          this.#leave(lot, other.slot, other.person);
          if (!place(other.slot, tried)) {
            this.#take(lot, other.slot, other.person);
            continue;
          }
        }
        holder.set(group, { slot, person });
        this.#take(lot, slot, person);
        return true;
      }
      return false;
    };
    for (const slot of slots) if (!place(slot, new Set())) throw new Error('A panel that keeps all conflicts could not be handed out to persons.');
  }

  /** Those of the slot's type who do not sit elsewhere, least seated first, ties in random order. */
  #inTurn(lot: Lot, { variable, body }: Slot): number[] {
    const type = this.#space.types[this.#space.variables[variable]?.type ?? -1];
    const free = (type?.persons ?? []).filter((person) => lot.bodies.every((seated, other) => other === body || !seated.has(person)));
    return free.map((person) => ({ person, turn: this.#timesOf(variable, person) + this.#random() * 0.5 })).sort((a, b) => a.turn - b.turn).map(({ person }) => person);
  }

  #key(variable: number, person: number): string {
    const share = this.#shareOf[variable] ?? -1;
    return `${share < 0 ? `appointed ${variable}` : share} ${person}`;
  }

  #timesOf(variable: number, person: number): number {
    return this.#times.get(this.#key(variable, person)) ?? 0;
  }

  #take(lot: Lot, { variable, body }: Slot, person: number): void {
    lot.bodies[body]?.set(person, variable);
    for (const group of this.#groups[body]?.[person] ?? []) lot.groups[body]?.add(group);
    this.#times.set(this.#key(variable, person), this.#timesOf(variable, person) + 1);
  }

  #leave(lot: Lot, { variable, body }: Slot, person: number): void {
    lot.bodies[body]?.delete(person);
    for (const group of this.#groups[body]?.[person] ?? []) lot.groups[body]?.delete(group);
    this.#times.set(this.#key(variable, person), this.#timesOf(variable, person) - 1);
  }

  /** Exchanges persons of one type in single lots until none has sat two lots more than another. */
  even(): void {
    for (const { type, variables } of this.#space.shares) {
      const persons = this.#space.types[type]?.persons ?? [];
      const [first] = variables;
      if (first === undefined || persons.length < 2) continue;
      for (let round = 0; round < persons.length * 20; round += 1) {
        const sorted = persons.map((person) => ({ person, times: this.#timesOf(first, person) })).sort((a, b) => a.times - b.times);
        const [least, most] = [sorted[0], sorted.at(-1)];
        if (least === undefined || most === undefined || most.times - least.times < 2 || !this.#exchange(variables, most.person, least.person)) break;
      }
    }
  }

  /** In some lot `from` gives the seat to `to`, who does not sit there and is in nobody's way. */
  #exchange(variables: readonly number[], from: number, to: number): boolean {
    for (const lot of this.lots) {
      for (const [body, seated] of lot.bodies.entries()) {
        const variable = seated.get(from);
        if (variable === undefined || !variables.includes(variable) || lot.bodies.some((other) => other.has(to))) continue;
        const own = this.#groups[body]?.[from] ?? [];
        if ((this.#groups[body]?.[to] ?? []).some((group) => lot.groups[body]?.has(group) === true && !own.includes(group))) continue;
        this.#leave(lot, { variable, body }, from);
        this.#take(lot, { variable, body }, to);
        return true;
      }
    }
    return false;
  }
}
