import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { alternates, chargesAsUsed, firstTimersFirst, heardInTime, keepsGap, overtakenWithin, paysBack, staysBusy } from './invariant-checks.test-support.ts';
import { replays } from './replay.test-support.ts';
import { anyLoad, asides, chairs, crowd, flowNames, plainLoad, requests, speech, terms } from './loads.test-support.ts';
import { freshOrder } from './fresh-order.ts';
import { give } from './give.ts';
import { charge } from './charge.ts';
import { numberAt } from './ledger.ts';
import { rank } from './rank.ts';
import { simulate } from './simulate.test-support.ts';
import type { Request } from './simulate.test-support.ts';
import type { Candidate, OrderState, OrderTerms } from './types.ts';

const nominal = { speech: 180 };
/** Who waits in the middle of a session, and what the order remembers then. */
const moment = fc.tuple(anyLoad, fc.nat(31)).map(([load, at]) => {
  const { turns } = simulate(load);
  return { terms: load.terms, turn: turns[at % Math.max(1, turns.length)] };
});
const alternating = fc.record({ terms: terms({ alternating: true, bounded: true }), requests: requests({ panel: true, restless: true }), handOver: fc.constantFrom(0, 20), asides });

/** The twelve invariants of the order, by their numbers. Each is a property that any number of runs can be made of. */
export const invariants = {
  I1: runsOf(fc.property(plainLoad, (load) => keepsGap(simulate(load)))),
  I2: runsOf(fc.property(plainLoad, (load) => heardInTime(simulate(load)))),
  I3: runsOf(fc.property(anyLoad, (load) => staysBusy(simulate(load)))),
  I4: runsOf(fc.property(fc.record({ terms: terms({ bounded: true }), requests: requests({ restless: true }), handOver: fc.constant(20), asides }), (load) => overtakenWithin(simulate(load), load.terms.overtakesInFlow))),
  I5: runsOf(fc.property(alternating, (load) => firstTimersFirst(simulate(load)))),
  I6: runsOf(fc.property(terms(), fc.constantFrom(...flowNames), requests({ atOnce: true, least: 8 }), speech, fc.integer({ min: 3600, max: 7200 }), (orderTerms, silent, all, said, pause) => isNoBurst(orderTerms, silent, all, said, pause))),
  I7: runsOf(fc.property(moment, fc.infiniteStream(fc.nat(1_000_000)), ({ terms: orderTerms, turn }, draws) => turn === undefined || namesDoNotCount(orderTerms, turn.before, turn.waiting, draws))),
  I8: runsOf(fc.property(anyLoad, fc.array(fc.array(fc.integer({ min: 0, max: 400_000 }), { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 5 }), (load, pieces) => chargesAsUsed(simulate(load), pieces))),
  I9: runsOf(fc.property(anyLoad, (load) => replays(simulate(load)))),
  I10: runsOf(fc.property(alternating, (load) => alternates(simulate(load)))),
  I11: runsOf(fc.property(fc.record({ terms: terms(), requests: fc.oneof(requests({ atOnce: true, least: 6 }), requests()), handOver: fc.constant(0), chair: chairs, asides }), terms(), crowd, fc.constantFrom(...flowNames), fc.nat(8), (load, orderTerms, all, called, calls) =>
    keepsGap(simulate(load)) && paysBack({ terms: orderTerms, requests: all }, called, calls),
  )),
  I12: runsOf(fc.property(terms({ bounded: true }), requests({ restless: true }), requests({ atOnce: true, gender: 'not-stated', ownHolder: true, least: 2 }), fc.nat(31), (orderTerms, restless, still, leaving) =>
    overtakenWithin(simulate({ terms: orderTerms, requests: restless, handOver: 20 }), orderTerms.overtakesInFlow) && isNoWorseWithout(orderTerms, still, leaving),
  )),
} as const;

interface Runs {
  readonly runs: number;
  /** What broke it, in as few requests as it takes. */
  readonly broken?: string;
}

function runsOf<Arguments>(property: fc.IProperty<Arguments>): (numRuns: number) => Runs {
  return (numRuns) => {
    const { failed, numRuns: runs, counterexample, errorInstance } = fc.check(property, { numRuns });
    return { runs, ...(failed && { broken: `${JSON.stringify(counterexample)} ${errorInstance instanceof Error ? errorInstance.message : ''}` }) };
  };
}

/**
 * A flow speaks once, is silent for an hour and more while the others speak, and comes back with everything at once. It
 * keeps within the gap from then on, and the order is the same as if it had never spoken before.
 */
function isNoBurst(orderTerms: OrderTerms, silent: string, all: readonly Request[], said: number, pause: number): boolean {
  const others = all.filter(({ flow }) => flow !== silent).map((request, index) => ({ ...request, id: `o${index}`, holder: `o${index}`, gender: 'not-stated' as const }));
  const long = Array.from({ length: Math.ceil(pause / 180) }, (_, index) => ({ id: `l${index}`, flow: flowNames.find((flow) => flow !== silent) ?? '', holder: `l${index}`, gender: 'not-stated' as const, side: 'floor' as const, at: 0, seconds: 180 }));
  const back = Array.from({ length: 12 }, (_, index) => ({ id: `b${index}`, flow: silent, holder: `b${index}`, gender: 'not-stated' as const, side: 'floor' as const, at: pause, seconds: 180 }));
  const spoke = { id: 'once', flow: silent, holder: 'once', gender: 'not-stated' as const, side: 'floor' as const, at: 0, seconds: said };
  const again = simulate({ terms: orderTerms, requests: [spoke, ...others, ...long, ...back], handOver: 0 });
  const returned = again.turns.find(({ at }) => at >= pause);
  const beforeReturn = returned?.before;
  if (beforeReturn === undefined || numberAt(beforeReturn.tags.floor.finish, silent, 0) > beforeReturn.tags.floor.virtual) return keepsGap(again);
  const { [silent]: _, ...finish } = beforeReturn.tags.floor.finish;
  const asNew: OrderState = { ...beforeReturn, tags: { ...beforeReturn.tags, floor: { ...beforeReturn.tags.floor, finish } } };
  const order = (state: OrderState) => rank(orderTerms, state, returned?.waiting ?? [], nominal).map(({ id }) => id);
  return keepsGap(again, pause) && isDeepStrictEqual(order(beforeReturn), order(asNew));
}

/** The same requests under other names and in another sequence have the same order. */
function namesDoNotCount(orderTerms: OrderTerms, state: OrderState, waiting: readonly Candidate[], draws: fc.Stream<number>): boolean {
  const salt = [...draws.take(waiting.length + 1)];
  const other = (name: string) => `${(salt[0] ?? 0).toString(36)}-${name.split('').toReversed().join('')}`;
  const renamed = <Value>(record: Readonly<Record<string, Value>>) => Object.fromEntries(Object.entries(record).map(([key, value]) => [other(key), value]));
  const candidates = waiting.map((candidate, index) => ({ key: salt[index + 1] ?? 0, candidate: { ...candidate, id: other(candidate.id), flow: other(candidate.flow), holder: other(candidate.holder) } }));
  const shuffled = candidates.toSorted((a, b) => a.key - b.key).map(({ candidate }) => candidate);
  const tags = (side: 'floor' | 'panel') => ({ ...state.tags[side], finish: renamed(state.tags[side].finish) });
  const otherState = { ...state, tags: { floor: tags('floor'), panel: tags('panel') }, turns: renamed(state.turns), secondsByFlow: renamed(state.secondsByFlow) };
  const order = rank(orderTerms, state, waiting, nominal).map(({ id, reasons }) => ({ id: other(id), reasons: reasons.map((reason) => ('flow' in reason ? { ...reason, flow: other(reason.flow) } : reason)) }));
  return isDeepStrictEqual(rank({ ...orderTerms, weights: renamed(orderTerms.weights) }, otherState, shuffled, nominal), order);
}

/** Of requests that are all there, with nothing stated and a holder each, nobody is overtaken more in their flow when one leaves. */
function isNoWorseWithout(orderTerms: OrderTerms, all: readonly Request[], leaving: number): boolean {
  const plain: OrderTerms = { weights: orderTerms.weights, overtakesInFlow: orderTerms.overtakesInFlow };
  const left = all[leaving % all.length];
  // Every third has spoken before, so that there is something to overtake.
  const spoken: OrderState = { ...freshOrder(), turns: Object.fromEntries(all.filter((_, index) => index % 3 === 0).map(({ holder }) => [holder, 1])) };
  const whole = overtakesOf(plain, spoken, all);
  const without = overtakesOf(plain, spoken, all.filter((request) => request !== left));
  return [...without].every(([id, times]) => times <= (whole.get(id) ?? 0));
}

function overtakesOf(orderTerms: OrderTerms, begun: OrderState, all: readonly Request[]): ReadonlyMap<string, number> {
  const lengths = new Map(all.map(({ id, seconds }) => [id, seconds]));
  const times = new Map<string, number>();
  let state = begun;
  let waiting: readonly Candidate[] = all.map(({ id, flow, holder, gender, side }) => ({ id, flow, holder, gender, side, arrival: Number(id.slice(1)), overtakenInFlow: 0, overtaken: 0, passedForBalance: 0 }));
  while (waiting.length > 0) {
    const [first] = rank(orderTerms, state, waiting, { ...nominal, limit: 1 });
    const candidate = waiting.find(({ id }) => id === first?.id);
    if (candidate === undefined) throw new Error('Nobody is next.');
    times.set(candidate.id, candidate.overtakenInFlow);
    const given = give(state, orderTerms, candidate, waiting);
    state = charge(given.state, orderTerms, candidate, lengths.get(candidate.id) ?? 0);
    const passed = new Map(given.passed.map((one) => [one.id, one]));
    waiting = waiting.filter((one) => one !== candidate).map((one) => ({ ...one, ...passed.get(one.id) }));
  }
  return times;
}

export type Invariant = keyof typeof invariants;
