import { expect, test } from 'vitest';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { floorView } from '../../process/sessions/floor-view.ts';
import { ask, at, floorIn, give, ofTurn, seated } from '../../process/sessions/floor.test-support.ts';
import type { Given } from '../../process/participation/given.test-support.ts';
import { wordsIn } from '../messages/catalogue.ts';
import { nextLine } from './chair-extra.ts';
import { promptsFor } from './moderator-prompts.ts';

const moment = (clock: string) => Date.parse(`2017-05-08T${clock}+02:00`);
const prompts = (view: FloorView, clock: string, endsAt?: string) => promptsFor({ say: wordsIn('en'), names: { KE: 'Kenya' }, now: moment(clock) }, view, endsAt === undefined ? undefined : moment(endsAt));

const asked = () => seated().and(ask('KE', { gender: 'man' }), at('10:01'));

function spoken(): Given {
  const given = asked();
  return given.and(give(given, 'ke'), at('10:02'));
}

const heard = () => floorView(floorIn(spoken().and(ofTurn('end-speech', 'ke'), at('10:04'))), 'chair');

test('nothing is remarked on before anybody was heard', () => {
  expect(prompts(floorView(floorIn(asked()), 'chair'), '10:01')).toEqual([]);
});

test('whoever is over their time, the regions not heard yet, the share of women', () => {
  expect(prompts(floorView(floorIn(spoken()), 'chair'), '10:06')[0]).toBe('Over time: Kenya');
  const [regions, women] = prompts(heard(), '10:05');
  expect(regions).toMatch(/^4 regional groups not heard yet: Asia-Pacific States · /u);
  expect(women).toContain('Women have had 0 % of the time');
});

test('the last minutes of a segment, and how many can still speak in them', () => {
  const view = heard();
  expect(prompts(view, '12:40', '13:00').some((one) => one.includes('left in this segment'))).toBe(false);
  expect(prompts(view, '12:53', '13:00')).toContain('7 minutes left in this segment: time for 2 speakers.');
  expect(prompts(view, '13:01', '13:00')).toContain('By the programme this segment is over.');
});

test('the next line of the programme follows the one under way; without one it is the first that has not ended', () => {
  const line = (id: string, endsAt: number) => ({ id, title: id, kind: 'discussion' as const, startsAt: endsAt - 10, endsAt });
  const items = [line('a', 10), line('b', 20), line('c', 30)];
  expect(nextLine(items, 'a', 25)?.id).toBe('b');
  expect(nextLine(items, undefined, 15)?.id).toBe('b');
  expect(nextLine(items, 'c', 25)).toBe(undefined);
});
