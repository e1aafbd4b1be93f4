import { expect, test } from 'vitest';
import { textSight } from './text-sight.ts';

test('TX-20 who is in the room sees all, everybody else what the text shows', () => {
  expect(textSight({ standing: 'delegation' }, { shown: 'never', names: false })).toEqual({ of: 'room' });
  expect(textSight({ standing: 'public' }, { shown: 'open', names: false })).toEqual({ of: 'open', names: false });
  expect(textSight({ standing: 'focal-point' }, { shown: 'after-reading', names: true })).toEqual({ of: 'revisions' });
  expect(textSight({ standing: 'public' }, { shown: 'after-reading', names: true, readAt: 70 })).toEqual({ of: 'open', names: true, upTo: 70 });
  expect(textSight({ standing: 'public' }, { shown: 'never', names: true, readAt: 70 })).toEqual({ of: 'revisions' });
});
