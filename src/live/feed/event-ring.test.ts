import fc from 'fast-check';
import { expect, test } from 'vitest';
import { EventRing } from './event-ring.ts';

test('LF-3 the ring gives exactly the events after a position, or says that it cannot', () => {
  fc.assert(
    fc.property(fc.nat(50), fc.integer({ min: 1, max: 8 }), fc.array(fc.integer({ min: 1, max: 4 }), { maxLength: 60 }), fc.nat(300), (begin, size, steps, asked) => {
      const ring = new EventRing(begin, size);
      const told: number[] = [];
      for (const step of steps) {
        const position = ring.last + step;
        told.push(position);
        ring.push(position, Buffer.from(String(position)));
      }
      const given = ring.after(asked)?.map(Number);
      if (given !== undefined) expect(given).toEqual(told.filter((position) => position > asked));
      else expect(asked < begin || told.filter((position) => position > asked).length > size).toBe(true);
    }),
  );
});
