import { charge, chargeAside } from './charge.ts';
import { rank } from './rank.ts';
import { longestBy, simulate, weightOf, worstGaps } from './simulate.test-support.ts';
import type { Chair, Load, Session, Turn } from './simulate.test-support.ts';
import type { OrderTerms, Side } from './types.ts';

/** What adding up some hundred numbers of binary floating point can be wrong by, in seconds. */
const slack = 1e-6;

/**
 * I1 from a second on, and I11 with what the chair gave: a flow may be ahead by the speeches it was called for out of turn and its asides
 * besides, because they count as its own.
 */
export function keepsGap(session: Session, from = 0): boolean {
  const { load, turns } = session;
  const longest = longestBy(turns);
  const outOfTurn = new Map<string, number>();
  for (const { candidate, seconds, byChair, asides } of turns) {
    if (byChair) outOfTurn.set(candidate.flow, (outOfTurn.get(candidate.flow) ?? 0) + seconds);
    for (const aside of asides) outOfTurn.set(aside.speaker.flow, (outOfTurn.get(aside.speaker.flow) ?? 0) + aside.seconds);
  }
  const bound = (flow: string) => ((longest.get(flow) ?? 0) + (outOfTurn.get(flow) ?? 0)) / weightOf(load.terms, flow);
  return worstGaps({ ...session, turns: turns.filter(({ at }) => at >= from) }).every(({ flows: [a, b], seconds }) => seconds <= bound(a) + bound(b) + slack);
}

/** I2, in seconds of speech; with speeches that are all as long as the longest, hand-over included, in seconds of the clock. */
export function heardInTime(session: Session): boolean {
  const { load, turns } = session;
  if (turns.length !== load.requests.length) return false;
  const even = simulate({ ...load, requests: load.requests.map((request) => ({ ...request, seconds: 180 })) });
  return waitsOf(session, 0).every(({ waited, bound }) => waited <= bound + slack) && waitsOf(even, load.handOver).every(({ waited, bound }) => waited <= bound + slack);
}

/** By request, what it waited and what it may wait: L'·((p + b + 1)·Φ/φ + G), with L' the longest speech and `handOver`. */
export function waitsOf({ load: { terms, requests, handOver: pause }, turns }: Session, handOver: number): readonly { readonly waited: number; readonly bound: number }[] {
  const longest = Math.max(0, ...turns.map(({ seconds }) => seconds)) + handOver;
  const flows = [...new Set(requests.map(({ flow }) => flow))];
  const all = flows.reduce((sum, flow) => sum + weightOf(terms, flow), 0);
  const begun = new Map(turns.map((turn, index) => [turn.candidate.id, index]));
  return requests.flatMap((request, arrival) => {
    const index = begun.get(request.id);
    if (index === undefined) return [];
    const before = turns.slice(0, index);
    const during = before.filter((turn) => turn.at + turn.seconds + pause > request.at);
    const waited = during.reduce((sum, turn) => sum + Math.max(0, Math.min(turn.seconds + handOver, turn.at + turn.seconds + handOver - request.at)), 0);
    const ahead = requests.filter(({ flow, id }, other) => flow === request.flow && other < arrival && (turns[begun.get(id) ?? -1]?.at ?? Number.POSITIVE_INFINITY) >= request.at).length;
    return [{ waited, bound: longest * (((ahead + terms.overtakesInFlow + 1) * all) / weightOf(terms, request.flow) + flows.length) }];
  });
}

/** I3: whoever waits is on the list once, and a speech begins as soon as the one before it is over and somebody is there. */
export function staysBusy({ load, turns, state }: Session): boolean {
  const listed = turns.every(({ before, waiting }) => {
    const ids = rank(load.terms, before, waiting, { speech: 180 }).map(({ id }) => id);
    return ids.length === waiting.length && new Set([...ids, ...waiting.map(({ id }) => id)]).size === waiting.length;
  });
  const heard = new Set(turns.map(({ candidate }) => candidate.id));
  const everybody = load.requests.every(({ id, leavesAt }) => heard.has(id) || leavesAt !== undefined);
  let free = 0;
  const busy = turns.every((turn, index) => {
    const free_ = free;
    free = turn.at + turn.seconds + load.handOver + turn.asides.reduce((sum, { seconds }) => sum + seconds, 0);
    const there = load.requests.filter(({ id, leavesAt = Number.POSITIVE_INFINITY }) => turns.findIndex(({ candidate }) => candidate.id === id) >= index || (!heard.has(id) && leavesAt > turn.at));
    const earliest = Math.min(...there.filter(({ at, leavesAt = Number.POSITIVE_INFINITY }) => leavesAt > Math.max(at, free_)).map(({ at }) => at));
    return Math.abs(turn.at - Math.max(free_, earliest)) < slack;
  });
  return listed && everybody && busy && rank(load.terms, state, [], { speech: 180 }).length === 0;
}

/** I4: counted from the turns, not from what the order says of itself. */
export function overtakenWithin({ load, turns }: Session, bound: number): boolean {
  return load.requests.every(({ id }, arrival) => overtakesOf(turns, id, arrival) <= bound);
}

function overtakesOf(turns: readonly Turn[], id: string, arrival: number): number {
  const last = turns.findLast(({ waiting }) => waiting.some((one) => one.id === id))?.waiting.find((one) => one.id === id);
  return turns.filter(({ candidate, waiting }) => candidate.flow === last?.flow && candidate.arrival > arrival && waiting.some((one) => one.id === id)).length;
}

/** I5: nobody who has spoken goes before somebody of the same flow and side who has not and asked earlier. */
export function firstTimersFirst({ turns }: Session): boolean {
  const spoken = new Set<string>();
  return turns.every(({ candidate, waiting }) => {
    const fair = !spoken.has(candidate.holder) || !waiting.some(({ flow, side, holder, arrival }) => flow === candidate.flow && side === candidate.side && arrival < candidate.arrival && !spoken.has(holder));
    spoken.add(candidate.holder);
    return fair;
  });
}

/** I8: the clock runs in pieces between pauses; what is charged is what it showed, whether in pieces or at once. */
export function chargesAsUsed({ load, turns, state }: Session, pieces: readonly (readonly number[])[]): boolean {
  const clock = turns.reduce((sum, { seconds, asides }) => sum + seconds + asides.reduce((more, aside) => more + aside.seconds, 0), 0);
  const speaker = { flow: 'africa', holder: 'a', gender: 'woman', side: 'floor' } as const;
  let charged = state;
  let [now, shown] = [0, 0];
  for (const [index, speech] of pieces.entries())
    for (const milliseconds of speech) {
      const begun = now;
      now += milliseconds;
      const seconds = (now - begun) / 1000;
      charged = index % 3 === 2 ? chargeAside(charged, load.terms, speaker, seconds) : charge(charged, load.terms, speaker, seconds);
      shown += seconds;
      // The pause after each piece, which nobody pays for.
      now += 61_000;
    }
  const sum = (record: Readonly<Record<string, number>>) => Object.values(record).reduce((total, seconds) => total + seconds, 0);
  const whole = clock + shown;
  const tag = (before: typeof state) => Math.max(before.tags.floor.virtual, before.tags.floor.finish[speaker.flow] ?? 0);
  return [charged.secondsByFlow, charged.secondsByGender].every((record) => Math.abs(sum(record) - whole) < slack) && Math.abs(tag(charged) - tag(state) - shown / weightOf(load.terms, speaker.flow)) < slack;
}

/** I10: told from the sides of the turns alone. */
export function alternates({ load, turns }: Session): boolean {
  const { alternation } = load.terms;
  if (alternation === undefined) return false;
  let [side, count, seconds]: [Side, number, number] = ['floor', 0, 0];
  return turns.every((turn) => {
    const there = new Set(turn.waiting.map((one) => one.side));
    const used = side === 'floor' ? count >= alternation.floorTurns : seconds >= alternation.panelSeconds;
    const changes = turn.candidate.side !== side;
    const fair = there.size < 2 || changes === used;
    [side, count, seconds] = [turn.candidate.side, changes ? 1 : count + 1, (changes ? 0 : seconds) + turn.seconds];
    return fair;
  });
}

/**
 * I11: in the first turns of a session in which everybody is there, the chair calls one flow alone. As soon as virtual
 * time has passed what it was given, those who still wait are as even as if the chair had called nobody.
 */
export function paysBack({ terms, requests }: Pick<Load, 'terms' | 'requests'>, called: string, calls: number): boolean {
  const chair: Chair = (waiting, _, turn) => (turn < calls ? waiting.find(({ flow }) => flow === called) : undefined);
  const { turns } = simulate({ terms, requests, handOver: 0, chair });
  const paid = Math.max(0, ...Object.values(turns[calls - 1]?.after.tags.floor.finish ?? {}));
  const longest = longestBy(turns);
  return turns.every(({ before, waiting }, index) => {
    if (index < calls || before.tags.floor.virtual < paid) return true;
    const shares = [...new Set(waiting.map(({ flow }) => flow))].map((flow) => shareOf(terms, flow, turns.slice(0, index), longest));
    return shares.every((a) => shares.every((b) => a.had - b.had <= a.longest + b.longest + slack));
  });
}

function shareOf(terms: OrderTerms, flow: string, turns: readonly Turn[], longest: ReadonlyMap<string, number>): { readonly had: number; readonly longest: number } {
  const weight = weightOf(terms, flow);
  const had = turns.filter(({ candidate }) => candidate.flow === flow).reduce((sum, { seconds }) => sum + seconds, 0);
  return { had: had / weight, longest: (longest.get(flow) ?? 0) / weight };
}
