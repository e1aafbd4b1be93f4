import { expect, test } from 'vitest';
import { evolve } from '../evolve.ts';
import { floorView } from './floor-view.ts';
import { at, openSitting, planned } from './floor.test-support.ts';
import { plannedFloor } from './planned-floor.ts';
import { instantAt } from '../vocabulary/instant.ts';

test('FL-1 a floor is followed before its first sitting, and goes on as if it had been there', () => {
  const given = planned();
  const programme = given.state('programme:session');
  if (programme.kind !== 'programme') throw new Error('No programme.');
  const before = plannedFloor(programme, instantAt(Date.parse('2017-05-08T07:00:00Z')));
  expect(floorView(before, 'public')).toMatchObject({ status: 'risen', planned: true, queue: [], counts: { states: 0 } });
  given.and(openSitting('morning'), at('10:00'));
  const opening = given.acts.at(-1);
  if (opening === undefined) throw new Error('No act.');
  expect(evolve(before, opening)).toEqual(given.state('floor:session'));
  expect(floorView(before, 'public')).toHaveProperty('planned');
});
