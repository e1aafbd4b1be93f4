import type { DecisionState, Majority, RollValue, Totals } from './state.ts';

/** Which of the three a roll call is read as: with recording errors mended, as it was announced, or as delegations say that they had meant it. */
export type RollReading = 'recorded' | 'announced' | 'intended';

type Roll = Pick<DecisionState, 'members' | 'suspended' | 'votes' | 'intended'>;

/** What stands of every member with a vote, in the order of the members; who did not vote stands in it as `not-voting`. */
export function rollOf({ members, suspended, votes, intended }: Roll, as: RollReading = 'recorded'): ReadonlyMap<string, RollValue> {
  const without = new Set(suspended.map(({ state }) => state));
  const roll = new Map<string, RollValue>(members.filter((state) => !without.has(state)).map((state) => [state, 'not-voting']));
  for (const { state, vote, insteadOf } of votes) roll.set(state, as === 'announced' ? (insteadOf ?? vote) : vote);
  if (as === 'intended') for (const { state, vote } of intended) roll.set(state, vote);
  return roll;
}

/** Counted from the list, never from a sum that somebody wrote down. */
export function tallyOf(roll: Iterable<RollValue>): Required<Totals> {
  const count = { yes: 0, no: 0, abstain: 0, 'not-voting': 0 };
  for (const vote of roll) count[vote] += 1;
  return { yes: count.yes, no: count.no, abstain: count.abstain, notVoting: count['not-voting'] };
}

/** AD-6, AD-7: of the members present and voting, those for or against; who abstains does not vote. A tie is no majority. */
export function isCarried(majority: Majority, { yes, no }: Pick<Totals, 'yes' | 'no'>): boolean {
  return majority === 'simple' ? yes > no : yes > 0 && yes >= 2 * no;
}

/** What decides: the list where there is one, else the totals that a source gives. */
export function decidingTotals(decision: Roll & Pick<DecisionState, 'announced'>, as: RollReading = 'recorded'): Totals | undefined {
  return decision.votes.length === 0 ? decision.announced : tallyOf(rollOf(decision, as).values());
}

/** AD-18: whether the list counts to what was announced; undefined where there is only one of the two. */
export function agreesWithAnnounced(decision: Roll & Pick<DecisionState, 'announced'>): boolean | undefined {
  const { announced, votes } = decision;
  if (announced === undefined || votes.length === 0) return undefined;
  const counted = tallyOf(rollOf(decision, 'announced').values());
  return counted.yes === announced.yes && counted.no === announced.no && counted.abstain === announced.abstain && (announced.notVoting === undefined || counted.notVoting === announced.notVoting);
}
