import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { isRefusal } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { parseInstant } from '../vocabulary/instant.ts';
import { adoptionActs } from './acts.ts';
import type { AdoptionAct } from './acts.ts';
import { decision, givenDecision } from './adoption.test-support.ts';
import { majorities, voteValues } from './state.ts';
import type { DecisionState, Majority, RollValue } from './state.ts';
import { isCarried, rollOf, tallyOf } from './tally.ts';
import { recordRollCall } from './vote-cast.ts';
import { correctVote } from './vote-corrected.ts';
import { closeVote } from './voting.ts';

const at = parseInstant('2018-12-19T15:00:00Z') ?? expect.fail('no moment');
const stamp = { position: 1, at, by: { standing: 'secretariat' } } as const;
const before = decision(givenDecision());

function proposed(suspended: readonly string[], majority: Majority): DecisionState {
  return { ...before, members, suspended: suspended.map((one) => ({ state: one, reason: 'Article 19' })), majority, status: 'voting' };
}

function known(subject: DecisionState) {
  return { by: stamp.by, at, subject, exists: () => true, consulted: () => undefined, count: () => 0 };
}

function perform(state: DecisionState, outcome: readonly AdoptionAct[] | Refusal): DecisionState {
  if (isRefusal(outcome)) return state;
  return outcome.reduce((after, { type, data }) => (adoptionActs[type] as unknown as { readonly after: (before: DecisionState, data: unknown, act: typeof stamp) => DecisionState }).after(after, data, stamp), state);
}

const members = Array.from({ length: 60 }, (_, at) => `${String.fromCharCode(65 + Math.floor(at / 26))}${String.fromCharCode(65 + (at % 26))}`);
const anyState = fc.constantFrom(...members);
const value: fc.Arbitrary<RollValue> = fc.constantFrom(...voteValues, 'not-voting');
const room = fc.record({
  votes: fc.uniqueArray(fc.record({ state: anyState, vote: fc.constantFrom(...voteValues) }), { selector: (vote) => vote.state, minLength: 1 }),
  suspended: fc.uniqueArray(anyState, { maxLength: 5 }),
  corrections: fc.array(fc.record({ state: anyState, vote: value, because: fc.constantFrom('recording-error' as const, 'intended' as const) }), { maxLength: 12 }),
  majority: fc.constantFrom<Majority>(...majorities),
});

/** The benchmark `votes` counts ten thousand. */
test('AD-9 totals, lists and results are those of a count by hand, whatever is corrected', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(room, ({ votes, suspended, corrections, majority }) => {
      const allowed = votes.filter((vote) => !suspended.includes(vote.state));
      fc.pre(allowed.length > 0);
      let current = proposed(suspended, majority);
      current = perform(current, recordRollCall.decide({ decision: current.id, votes: allowed }, known(current)));
      current = perform(current, closeVote.decide({ decision: current.id }, known(current)));
      const [announced, recorded] = [byHand(suspended, allowed), byHand(suspended, allowed)];
      const meant = new Map<string, RollValue>();
      const saidSo = (who: string, vote: RollValue) => (vote === (meant.get(who) ?? recorded.get(who)) ? undefined : meant.set(who, vote));
      for (const one of corrections) {
        const outcome = correctVote.decide({ decision: current.id, ...one }, known(current));
        if (suspended.includes(one.state)) expect(isRefusal(outcome)).toBe(true);
        // Who had meant what is recorded anyhow has nothing to say.
        else if (one.because === 'intended') saidSo(one.state, one.vote);
        else recorded.set(one.state, one.vote);
        current = perform(current, outcome);
      }
      const intended = new Map([...recorded, ...meant]);
      for (const [as, naive] of [['announced', announced], ['recorded', recorded], ['intended', intended]] as const) {
        expect(Object.fromEntries(rollOf(current, as))).toEqual(Object.fromEntries(naive));
        expect(tallyOf(rollOf(current, as).values())).toEqual(countedByHand(naive));
      }
      const { yes, no } = countedByHand(recorded);
      expect(current.status).toBe(majority === 'simple' ? (yes - no > 0 ? 'adopted' : 'not-adopted') : yes > 0 && yes * 3 >= (yes + no) * 2 ? 'adopted' : 'not-adopted');
      expect(isCarried('two-thirds', { yes, no })).toBe(yes > 0 && yes * 3 >= (yes + no) * 2);
    }),
    { numRuns: 2000 },
  );
});

function byHand(suspended: readonly string[], votes: readonly { readonly state: string; readonly vote: RollValue }[]): Map<string, RollValue> {
  const found = new Map<string, RollValue>();
  for (const member of members) if (!suspended.includes(member)) found.set(member, votes.find((vote) => vote.state === member)?.vote ?? 'not-voting');
  return found;
}

function countedByHand(roll: ReadonlyMap<string, RollValue>): { yes: number; no: number; abstain: number; notVoting: number } {
  const all = [...roll.values()];
  return { yes: all.filter((vote) => vote === 'yes').length, no: all.filter((vote) => vote === 'no').length, abstain: all.filter((vote) => vote === 'abstain').length, notVoting: all.filter((vote) => vote === 'not-voting').length };
}
