import { charge, chargeAside } from './charge.ts';
import { freshOrder } from './fresh-order.ts';
import { give } from './give.ts';
import { numberAt } from './ledger.ts';
import { next } from './rank.ts';
import type { Candidate, Gender, OrderState, OrderTerms, PassedOver, Side, Speaker } from './types.ts';

/** Somebody asks for the floor. Their arrival is their place in the list of requests. */
export interface Request {
  readonly id: string;
  readonly flow: string;
  readonly holder: string;
  readonly gender: Gender;
  readonly side: Side;
  /** Seconds since the beginning. */
  readonly at: number;
  /** What the speech takes, in seconds. */
  readonly seconds: number;
  /** Withdrawn if they still wait then. */
  readonly leavesAt?: number;
  /** They correct what they stated. */
  readonly edit?: { readonly at: number; readonly gender: Gender };
}

export interface Aside {
  readonly afterTurn: number;
  readonly speaker: Speaker;
  readonly seconds: number;
}

/** Whom the chair calls instead of whoever is next; nobody, if undefined. */
export type Chair = (waiting: readonly Candidate[], state: OrderState, turn: number) => Candidate | undefined;

export interface Load {
  readonly terms: OrderTerms;
  /** By `at`. */
  readonly requests: readonly Request[];
  /** Seconds from one speech to the next. */
  readonly handOver: number;
  /** Nobody is given the floor after that second. */
  readonly until?: number;
  readonly chair?: Chair;
  /** Whoever waits asks no second time: such requests are never made. */
  readonly onceAtATime?: boolean;
  readonly asides?: readonly Aside[];
}

export interface Turn {
  /** When the speech begins. */
  readonly at: number;
  readonly candidate: Candidate;
  readonly asked: number;
  readonly seconds: number;
  readonly byChair: boolean;
  /** Those who waited when the floor was given, the speaker among them, by arrival. */
  readonly waiting: readonly Candidate[];
  readonly passed: readonly PassedOver[];
  readonly before: OrderState;
  /** After the speech and the asides that followed it. */
  readonly after: OrderState;
  readonly asides: readonly Aside[];
}

export interface Session {
  readonly load: Load;
  readonly turns: readonly Turn[];
  readonly state: OrderState;
  /** The requests that were never made. */
  readonly never: readonly string[];
}

/** Runs a discussion: who asks waits, whoever is next speaks, until nobody is left or time is over. */
export function simulate(load: Load): Session {
  const { terms, requests, handOver, until = Number.POSITIVE_INFINITY, chair, onceAtATime = false, asides = [] } = load;
  const lengths = new Map(requests.map((request) => [request.id, request]));
  const turns: Turn[] = [];
  const never: string[] = [];
  let state = freshOrder();
  let waiting: Candidate[] = [];
  let [now, joined] = [0, 0];
  const gone = (id: string) => (lengths.get(id)?.leavesAt ?? Number.POSITIVE_INFINITY) <= now;
  while (now < until) {
    for (let request = requests[joined]; request !== undefined && request.at <= now; request = requests[joined]) {
      const { holder } = request;
      if (onceAtATime && waiting.some((one) => one.holder === holder)) never.push(request.id);
      else waiting.push(candidateOf(request, joined));
      joined += 1;
    }
    waiting = waiting.filter(({ id }) => !gone(id)).map((candidate) => edited(candidate, lengths.get(candidate.id), now));
    const proposed = next(terms, state, waiting);
    if (proposed === undefined) {
      const coming = requests[joined];
      if (coming === undefined) break;
      now = Math.max(now, coming.at);
      continue;
    }
    const called = chair?.(waiting, state, turns.length);
    const candidate = called ?? waiting.find(({ id }) => id === proposed.id);
    const request = candidate && lengths.get(candidate.id);
    if (candidate === undefined || request === undefined) throw new Error(`${proposed.id} does not wait.`);
    const given = give(state, terms, candidate, waiting);
    const between = asides.filter(({ afterTurn }) => afterTurn === turns.length);
    const after = between.reduce((sum, { speaker, seconds }) => chargeAside(sum, terms, speaker, seconds), charge(given.state, terms, candidate, request.seconds));
    turns.push({ at: now, candidate, asked: request.at, seconds: request.seconds, byChair: called !== undefined && called.id !== proposed.id, waiting, passed: given.passed, before: state, after, asides: between });
    const passed = new Map(given.passed.map((one) => [one.id, one]));
    waiting = waiting.filter(({ id }) => id !== candidate.id).map((one) => ({ ...one, ...passed.get(one.id) }));
    state = after;
    now += request.seconds + handOver + between.reduce((sum, { seconds }) => sum + seconds, 0);
  }
  return { load, turns, state, never };
}

function candidateOf({ id, flow, holder, gender, side }: Request, arrival: number): Candidate {
  return { id, flow, holder, gender, side, arrival, overtakenInFlow: 0, overtaken: 0, passedForBalance: 0 };
}

function edited(candidate: Candidate, request: Request | undefined, now: number): Candidate {
  return request?.edit !== undefined && request.edit.at <= now ? { ...candidate, gender: request.edit.gender } : candidate;
}

export function weightOf({ weights }: OrderTerms, flow: string): number {
  return numberAt(weights, flow, 1);
}

/** By flow, the longest that one of its speeches or asides took. */
export function longestBy(turns: readonly Turn[]): ReadonlyMap<string, number> {
  const longest = new Map<string, number>();
  for (const { candidate, seconds, asides } of turns)
    for (const [flow, length] of [[candidate.flow, seconds] as const, ...asides.map((aside) => [aside.speaker.flow, aside.seconds] as const)]) longest.set(flow, Math.max(longest.get(flow) ?? 0, length));
  return longest;
}

export interface Gap {
  readonly flows: readonly [string, string];
  /** The most by which their seconds, each by its weight, differed on an interval in which both had somebody waiting. */
  readonly seconds: number;
}

/** Of every two flows the worst gap on any interval in which both had somebody waiting whenever the floor was given. */
export function worstGaps({ load, turns }: Session): readonly Gap[] {
  const flows = [...new Set(load.requests.map(({ flow }) => flow))].toSorted();
  const had = new Map<string, number>();
  const share = (flow: string) => (had.get(flow) ?? 0) / weightOf(load.terms, flow);
  const pairs = flows.flatMap((a, index) => flows.slice(index + 1).map((b) => ({ a, b, least: 0, most: 0, worst: 0, open: false })));
  for (const { candidate, seconds, waiting, asides } of turns) {
    const present = new Set(waiting.map(({ flow }) => flow));
    for (const pair of pairs) {
      const open = present.has(pair.a) && present.has(pair.b);
      const difference = share(pair.a) - share(pair.b);
      if (open) [pair.least, pair.most] = pair.open ? [Math.min(pair.least, difference), Math.max(pair.most, difference)] : [difference, difference];
      pair.open = open;
    }
    had.set(candidate.flow, (had.get(candidate.flow) ?? 0) + seconds);
    for (const pair of pairs) {
      if (!pair.open) continue;
      const difference = share(pair.a) - share(pair.b);
      pair.worst = Math.max(pair.worst, pair.most - difference, difference - pair.least);
      [pair.least, pair.most] = [Math.min(pair.least, difference), Math.max(pair.most, difference)];
    }
    for (const aside of asides) had.set(aside.speaker.flow, (had.get(aside.speaker.flow) ?? 0) + aside.seconds);
  }
  return pairs.map(({ a, b, worst }) => ({ flows: [a, b], seconds: worst }));
}
