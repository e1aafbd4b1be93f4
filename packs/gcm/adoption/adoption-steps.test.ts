import { expect, test } from 'vitest';
import { agreesWithAnnounced, rollOf, tallyOf } from '../../../src/process/adoption/tally.ts';
import type { DecisionState } from '../../../src/process/adoption/state.ts';
import { Given } from '../../../src/process/participation/given.test-support.ts';
import { gcmPack } from '../index.ts';

test('the compact is adopted, endorsed by 152 to 5 with 12 abstaining and 24 not voting, and issued under its symbol', () => {
  const whole = new Given();
  for (const { at, by, commands } of gcmPack.steps) for (const command of commands) whole.and(command, { at, by });
  const decision = (id: string): DecisionState => {
    const state = whole.states.get(`decision:${id}`);
    if (state?.kind !== 'decision') throw new Error(`No decision ${id}.`);
    return state;
  };
  const resolution = decision('a-res-73-195');
  expect(tallyOf(rollOf(resolution).values())).toEqual({ yes: 152, no: 5, abstain: 12, notVoting: 24 });
  expect(agreesWithAnnounced(resolution)).toBe(true);
  expect(resolution).toMatchObject({ status: 'adopted', takenOn: '2018-12-19', endorses: 'marrakech-adoption', text: 'compact', symbol: 'A/RES/73/195' });
  expect(decision('marrakech-adoption')).toMatchObject({ status: 'adopted', method: 'acclamation', present: 164, takenOn: '2018-12-10' });
  expect(decision('a-res-73-326')).toMatchObject({ status: 'adopted', announced: { yes: 118, no: 5, abstain: 13 }, votes: [], silence: [{ outcome: 'broken' }, { outcome: 'broken' }] });
  expect(decision('progress-declaration-endorsed')).toMatchObject({ status: 'adopted', takenOn: '2022-06-07' });
});
