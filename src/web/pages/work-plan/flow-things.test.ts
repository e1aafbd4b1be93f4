import { expect, test } from 'vitest';
import { month } from '../../../process/vocabulary/fuzzy-date/make-fuzzy-date.ts';
import { flowThings } from './flow-things.ts';

const events = [
  { id: 'meeting', track: 'main', date: month(2017, 12) },
  { id: 'session', track: 'sessions', date: month(2017, 5) },
  { id: 'circulation', track: 'papers', date: undefined },
];
const things = flowThings({
  events,
  documents: [{ id: 'summary' }, { id: 'brief' }, { id: 'outcome' }],
  links: [
    { from: 'event:session', to: 'event:meeting', relation: 'feeds' },
    { from: 'event:meeting', to: 'document:outcome', relation: 'produces' },
    { from: 'document:brief', to: 'event:session', relation: 'documents' },
    { from: 'event:circulation', to: 'document:brief', relation: 'produces' },
  ],
});

test('the picture holds what feeds and what that brings about; papers that only serve a meeting are left to the list', () => {
  expect(things.graph.nodes.map(({ id }) => id)).toEqual(['event:session', 'event:meeting', 'document:outcome']);
  expect(things.graph.edges).toEqual([{ from: 'event:session', to: 'event:meeting' }, { from: 'event:meeting', to: 'document:outcome' }]);
});

test('things stand in order of time, those without a date last', () => {
  expect(things.order('event:session')).toBeLessThan(things.order('event:meeting'));
  expect(things.order('event:meeting')).toBeLessThan(things.order('event:circulation'));
  expect(things.trackOf('document:brief')).toBeUndefined();
});
