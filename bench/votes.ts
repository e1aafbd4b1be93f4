import { rollOf, tallyOf, isCarried } from '../src/process/adoption/tally.ts';
import { recordRollCall } from '../src/process/adoption/vote-cast.ts';
import { correctVote } from '../src/process/adoption/vote-corrected.ts';
import { closeVote } from '../src/process/adoption/voting.ts';
import { adoptionActs } from '../src/process/adoption/acts.ts';
import type { AdoptionAct } from '../src/process/adoption/acts.ts';
import type { DecisionState, RollValue } from '../src/process/adoption/state.ts';
import { idOf } from '../src/process/vocabulary/shapes.ts';
import type { DecisionId } from '../src/process/vocabulary/ids.ts';
import { memberStates } from '../src/process/vocabulary/member-states.ts';
import { parseInstant } from '../src/process/vocabulary/instant.ts';
import { isRefusal } from '../src/process/vocabulary/refusal.ts';
import type { Refusal } from '../src/process/vocabulary/refusal.ts';
import { atLeast, atMost } from './report.ts';
import type { Report } from './report.ts';

const rounds = 10_000;
const values = ['yes', 'no', 'abstain', 'not-voting'] as const satisfies readonly RollValue[];
const id = idOf<DecisionId>().parse('vote');

/** Ten thousand roll calls of 193 States with up to six corrections each, against a count that shares no code with the rules. */
export function benchVotes(): Promise<Report> {
  const random = seeded(7);
  let [wrong, refused, corrections, milliseconds] = [0, 0, 0, 0];
  for (let round = 0; round < rounds; round += 1) {
    const drawn = memberStates.map((state) => ({ state, vote: values[random(4)] ?? 'yes' }));
    const votes = drawn.flatMap(({ state, vote }) => (vote === 'not-voting' ? [] : [{ state, vote }]));
    const mended = Array.from({ length: random(7) }, () => ({ state: memberStates[random(memberStates.length)] ?? 'MX', vote: values[random(4)] ?? 'yes' }));
    const begun = performance.now();
    let decision = perform(open(round), recordRollCall.decide({ decision: id, votes }, known(open(round))));
    decision = perform(decision, closeVote.decide({ decision: id }, known(decision)));
    const seen = new Map(drawn.map(({ state, vote }) => [state, vote]));
    for (const { state, vote } of mended) {
      const outcome = correctVote.decide({ decision: id, state, vote, because: 'recording-error' }, known(decision));
      const same = seen.get(state) === vote;
      if (isRefusal(outcome) !== same) wrong += 1;
      if (isRefusal(outcome)) refused += 1;
      else corrections += 1;
      decision = perform(decision, outcome);
      seen.set(state, vote);
    }
    const counted = tallyOf(rollOf(decision).values());
    milliseconds += performance.now() - begun;
    if (!agrees(decision, seen, counted)) wrong += 1;
  }
  return Promise.resolve({
    bench: 'votes',
    figures: { 'roll calls': rounds, corrections, 'corrections that change nothing, refused': refused, 'milliseconds a roll call with its corrections': milliseconds / rounds },
    goals: [atLeast('roll calls', rounds, rounds), atMost('wrong totals, lists or results', 0, wrong), atMost('a roll call with its corrections', 20, milliseconds / rounds, ' ms')],
  });
}

function agrees(decision: DecisionState, seen: ReadonlyMap<string, RollValue>, counted: ReturnType<typeof tallyOf>): boolean {
  const naive = { yes: 0, no: 0, abstain: 0, 'not-voting': 0 };
  for (const vote of seen.values()) naive[vote] += 1;
  const roll = rollOf(decision);
  const listed = [...seen].every(([state, vote]) => roll.get(state) === vote) && roll.size === seen.size;
  const carried = decision.majority === 'two-thirds' ? naive.yes > 0 && 3 * naive.yes >= 2 * (naive.yes + naive.no) : naive.yes - naive.no > 0;
  const totals = counted.yes === naive.yes && counted.no === naive.no && counted.abstain === naive.abstain && counted.notVoting === naive['not-voting'];
  return listed && totals && (decision.status === 'adopted') === carried && isCarried(decision.majority ?? 'simple', counted) === carried;
}

function open(round: number): DecisionState {
  return {
    kind: 'decision', id, title: { en: 'A vote' }, body: { en: 'A body' }, method: 'recorded-vote', majority: round % 2 === 0 ? 'simple' : 'two-thirds', members: memberStates, suspended: [], votes: [], intended: [], objections: [], silence: [], status: 'voting',
    authentic: [], changedAt: 1,
  };
}

const at = parseInstant('2018-12-19T15:00:00Z') ?? never();
const stamp = { position: 1, at, by: { standing: 'secretariat' } } as const;

function never(): never {
  throw new Error('No moment.');
}

function known(subject: DecisionState) {
  return { by: stamp.by, at, subject, exists: () => true, consulted: () => undefined, count: () => 0 };
}

function perform(state: DecisionState, outcome: readonly AdoptionAct[] | Refusal): DecisionState {
  if (isRefusal(outcome)) return state;
  return outcome.reduce((after, { type, data }) => (adoptionActs[type] as unknown as { readonly after: (before: DecisionState, data: unknown, act: typeof stamp) => DecisionState }).after(after, data, stamp), state);
}

/** Numbers below a bound, the same in every run. */
function seeded(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}
