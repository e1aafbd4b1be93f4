import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { givenPact, kenya, mexico, office, pledge } from './pledges.test-support.ts';

test('CM-14 in a coalition pledges who belongs to it, while it works', () => {
  const given = givenPact([{ name: 'form-coalition', data: { coalition: 'ferry-friends', title: { en: 'Friends of ferries' }, aim: { en: 'More ferries' }, commitments: ['paths'], lead: 'MX', open: true, on: '2018-12-10' } }]);
  expect(outcome(given, pledge({ coalition: 'ferry-friends' }), mexico)).toBe('done');
  expect(outcome(given, pledge({ pledge: 'other', makers: ['KE'], coalition: 'ferry-friends' }), kenya)).toBe('not-in-coalition CM-14');
  expect(outcome(given, pledge({ pledge: 'other', coalition: 'nowhere' }), mexico)).toBe('not-found WP-6');
  given.and({ name: 'close-coalition', data: { coalition: 'ferry-friends', by: 'MX', on: '2018-12-10', result: 'All ferries sail.' } }, office);
  expect(outcome(given, pledge({ pledge: 'other', coalition: 'ferry-friends' }), mexico)).toBe('coalition-closed CM-14');
});
