import { expect, test } from 'vitest';
import { placesAround, placesWithin } from '../../../store/work-plan/list-places.ts';
import type { ListedPlace } from '../../../store/work-plan/list-places.ts';
import { groupByCountry } from './country-groups.ts';

function place(id: string, about: Partial<ListedPlace>): ListedPlace {
  return { id, name: { en: id }, scale: 'city', country: null, timeZone: null, within: null, events: 0, ...about };
}

const places = [
  place('palais', { scale: 'venue', country: 'CH', within: 'geneva', events: 2 }),
  place('geneva', { country: 'CH', within: 'switzerland', events: 3 }),
  place('switzerland', { scale: 'country', country: 'CH' }),
  place('vienna', { country: 'AT', events: 1 }),
  place('pacific', { scale: 'region', events: 1 }),
];

test('places stand under their country, by name, places in no country last', () => {
  const groups = groupByCountry(places, 'en', 'Elsewhere');
  expect(groups.map(({ name, events }) => [name, events])).toEqual([['Austria', 1], ['switzerland', 5], ['Elsewhere', 1]]);
  expect(groups[1]?.places.map(({ id }) => id)).toEqual(['geneva', 'palais']);
});

test('a country holds its cities and their rooms, and a room knows what it lies in', () => {
  expect(placesWithin(places, 'switzerland').toSorted()).toEqual(['geneva', 'palais', 'switzerland']);
  expect(placesAround(places, 'palais').map(({ id }) => id)).toEqual(['switzerland', 'geneva']);
});

test('places that lie within each other do not go round for ever', () => {
  const circle = [place('a', { within: 'b' }), place('b', { within: 'a' })];
  expect(placesWithin(circle, 'a').toSorted()).toEqual(['a', 'b']);
  expect(placesAround(circle, 'a').length).toBeLessThanOrEqual(2);
});
