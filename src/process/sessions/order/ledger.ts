import type { Candidate, OrderState, OrderTerms, PassedOver, Side, Speaker } from './types.ts';

/** A request while the order is worked out. Its counts change in place. */
export interface Waiting {
  readonly candidate: Candidate;
  overtakenInFlow: number;
  overtaken: number;
  passedForBalance: number;
}

/** A flow of one side, with those of it who wait, by arrival. */
export interface Line {
  readonly flow: string;
  readonly weight: number;
  finish: number;
  readonly queue: Waiting[];
}

export interface Lane {
  virtual: number;
  readonly lines: Map<string, Line>;
}

/** The order while it is worked out: changed in place and seen by nobody outside this folder. */
export interface Ledger {
  readonly terms: OrderTerms;
  readonly begun: OrderState;
  readonly lanes: Readonly<Record<Side, Lane>>;
  /** What was added since `begun`. */
  readonly turns: Map<string, number>;
  readonly secondsByFlow: Map<string, number>;
  secondsByGender: OrderState['secondsByGender'];
  frame: OrderState['frame'];
}

export function openLedger(terms: OrderTerms, begun: OrderState, candidates: readonly Candidate[]): Ledger {
  const lane = (side: Side): Lane => ({ virtual: begun.tags[side].virtual, lines: new Map() });
  const ledger: Ledger = { terms, begun, lanes: { floor: lane('floor'), panel: lane('panel') }, turns: new Map(), secondsByFlow: new Map(), secondsByGender: { ...begun.secondsByGender }, frame: begun.frame };
  for (const candidate of candidates.toSorted((a, b) => a.arrival - b.arrival)) {
    const { overtakenInFlow, overtaken, passedForBalance } = candidate;
    lineOf(ledger, candidate).queue.push({ candidate, overtakenInFlow, overtaken, passedForBalance });
  }
  return ledger;
}

export function closeLedger({ begun, lanes, turns, secondsByFlow, secondsByGender, frame }: Ledger): OrderState {
  const tags = (side: Side) => {
    const moved = [...lanes[side].lines.values()].filter(({ flow, finish }) => finish !== numberAt(begun.tags[side].finish, flow, 0));
    return { virtual: lanes[side].virtual, finish: { ...begun.tags[side].finish, ...Object.fromEntries(moved.map(({ flow, finish }) => [flow, finish])) } };
  };
  return { ...begun, tags: { floor: tags('floor'), panel: tags('panel') }, turns: added(begun.turns, turns), secondsByFlow: added(begun.secondsByFlow, secondsByFlow), secondsByGender, frame };
}

/** Without alternation the two sides are one list. */
export function sideOf({ alternation }: OrderTerms, side: Side): Side {
  return alternation === undefined ? 'floor' : side;
}

export function laneOf({ terms, lanes }: Ledger, side: Side): Lane {
  return lanes[sideOf(terms, side)];
}

export function lineOf(ledger: Ledger, { side, flow }: Pick<Speaker, 'side' | 'flow'>): Line {
  const lane = laneOf(ledger, side);
  const known = lane.lines.get(flow);
  if (known !== undefined) return known;
  const line: Line = { flow, weight: numberAt(ledger.terms.weights, flow, 1), finish: numberAt(ledger.begun.tags[sideOf(ledger.terms, side)].finish, flow, 0), queue: [] };
  lane.lines.set(flow, line);
  return line;
}

/** A flow that was silent starts from now: it neither owes nor has saved anything. */
export function startOf({ virtual }: Lane, { finish }: Line): number {
  return Math.max(virtual, finish);
}

export function linesThatWait({ lines }: Lane): readonly Line[] {
  return [...lines.values()].filter(({ queue }) => queue.length > 0);
}

export function hasSpoken({ begun, turns }: Ledger, holder: string): boolean {
  return numberAt(begun.turns, holder, 0) + (turns.get(holder) ?? 0) > 0;
}

export function secondsOf({ begun, secondsByFlow }: Ledger, flow: string): number {
  return addSeconds(numberAt(begun.secondsByFlow, flow, 0), secondsByFlow.get(flow) ?? 0);
}

export function passedOver({ candidate: { id }, overtakenInFlow, overtaken, passedForBalance }: Waiting): PassedOver {
  return { id, overtakenInFlow, overtaken, passedForBalance };
}

/** To the millisecond, so that a sum does not depend on the order of its parts. */
export function addSeconds(a: number, b: number): number {
  return Math.round((a + b) * 1000) / 1000;
}

/** Flows and holders are names that people chose; one may be called as something that every object has. */
export function numberAt(record: Readonly<Record<string, number>>, key: string, otherwise: number): number {
  return Object.hasOwn(record, key) ? (record[key] ?? otherwise) : otherwise;
}

function added(record: Readonly<Record<string, number>>, more: ReadonlyMap<string, number>): Readonly<Record<string, number>> {
  return { ...record, ...Object.fromEntries([...more].map(([key, value]) => [key, addSeconds(numberAt(record, key, 0), value)])) };
}
