import fc from 'fast-check';
import { expect, test } from 'vitest';
import { breakTitle } from './break-title.ts';

test('breaks at spaces and after hyphens, and cuts what does not fit', () => {
  expect(breakTitle('Zero draft', 22, 2)).toEqual(['Zero draft']);
  expect(breakTitle('Note of the Secretary-General on the organization', 22, 2)).toEqual(['Note of the Secretary-', 'General on the…']);
  expect(breakTitle('Intergovernmental negotiations, first round', 22, 2)).toEqual(['Intergovernmental', 'negotiations, first…']);
  expect(breakTitle('促进安全有序正常移民全球契约政府间谈判', 10, 2)).toEqual(['促进安全有序正常移民', '全球契约政府间谈判']);
});

test('no line is longer than its room, none is empty, and no more than asked', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), fc.integer({ min: 4, max: 30 }), fc.integer({ min: 1, max: 3 }), (title, room, most) => {
      const lines = breakTitle(title, room, most);
      expect(lines.length).toBeLessThanOrEqual(most);
      for (const line of lines) expect(line.length > 0 && line.length <= room).toBe(true);
    }),
  );
});
