import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { addDays, endOfDay } from '../vocabulary/midnight.ts';
import { begun, day, outcome } from './bodies.test-support.ts';
import type { Given } from './given.test-support.ts';
import { asHashed, publicValue } from './public-source.ts';

const sha256 = (text: string) => createHash('sha256').update(text, 'utf8').digest('hex');
const anna = 'p-0000000000000001';
const zones = ['Europe/Zurich', 'Pacific/Kiritimati', 'Pacific/Apia', 'America/New_York', 'Asia/Kathmandu', 'Etc/GMT+12', 'America/Havana'] as const;
const over = { at: '2017-05-01T12:00:00Z' };

/** One body of one seat, one who stands for it, and the pool closed. */
function closed(): Given {
  const bodies = [{ id: 'chair', title: { en: 'Chair' }, seats: 1, onePerEntity: false, quotas: [] }];
  return begun([{ name: 'announce-selection', data: { selection: 'one', title: { en: 'One' }, bodies, applyBy: '2017-04-30', timeZone: 'Europe/Zurich', seedCommitment: sha256('seed') } }])
    .and({ name: 'file-candidacy', data: { selection: 'one', person: anna, bodies: ['chair'], commitment: sha256(anna) } }, { at: '2017-04-20T12:00:00Z' })
    .and({ name: 'close-pool', data: { selection: 'one' } }, over);
}
function publish(on: string, timeZone = 'Europe/Zurich', source = 'Main draw'): ProcessCommand {
  return { name: 'publish-selection', data: { selection: 'one', publication: sha256('file'), publicSource: { source, day: on, timeZone } } };
}
function draw(value = '7 12 31'): ProcessCommand {
  return { name: 'draw-selection', data: { selection: 'one', seed: 'seed', publicValue: value, lists: [{ body: 'chair', persons: [anna] }] } };
}

describe('the day', () => {
  test('BO-27 has not begun when the chances are published, and is at most 366 days away', () => {
    expect(outcome(closed(), publish('2017-05-02'), over)).toBe('done');
    expect(outcome(closed(), publish('2017-05-01'), over)).toBe('public-day-begun BO-27');
    expect(outcome(closed(), publish('1999-12-31'), over)).toBe('public-day-begun BO-27');
    expect(outcome(closed(), publish('0000-01-01'), over)).toBe('public-day-begun BO-27');
    expect(outcome(closed(), publish('2018-05-02'), over)).toBe('done');
    expect(outcome(closed(), publish('2018-05-03'), over)).toBe('public-day-far BO-27');
    // At noon in Greenwich the second of May has begun in Kiritimati.
    expect(outcome(closed(), publish('2017-05-02', 'Pacific/Kiritimati'), over)).toBe('public-day-begun BO-27');
  });

  test('BO-27 the draw waits until it begins in its zone', () => {
    const given = closed().and(publish('2017-05-03'), over);
    expect(outcome(given, draw(), { at: '2017-05-02T21:59:59.999Z' })).toBe('public-value-to-come BO-27');
    expect(outcome(given, draw(), { at: '2017-05-02T22:00:00.000Z' })).toBe('done');
  });

  test('BO-27 whatever day, zone and moments: nothing is published once the value may be known, and nothing drawn before it can be', () => {
    fc.assert(
      fc.property(fc.constantFrom(...zones), fc.integer({ min: -2, max: 6 }), fc.integer({ min: 0, max: 5 * 86_400_000 }), fc.integer({ min: 0, max: 8 * 86_400_000 }), (zone, days, publishedAfter, drawnAfter) => {
        const named = addDays(day('2017-05-01'), days);
        const begins = endOfDay(addDays(named, -1), zone);
        const [publishing, drawing] = [publishedAfter, publishedAfter + drawnAfter].map((later) => new Date(Date.parse(over.at) + later).toISOString());
        const given = closed();
        const published = outcome(given, publish(named, zone), { at: publishing ?? '' });
        expect(published).toBe((publishing ?? '') < begins ? 'done' : 'public-day-begun BO-27');
        if (published === 'done') expect(outcome(given, draw(), { at: drawing ?? '' })).toBe((drawing ?? '') < begins ? 'public-value-to-come BO-27' : 'done');
      }),
      { numRuns: 300 },
    );
  });

  test('BO-27 neither chances without a source nor a draw without a value', () => {
    const given = closed();
    expect(outcome(given, { name: 'publish-selection', data: { selection: 'one', publication: sha256('file') } } as unknown as ProcessCommand, over)).toBe('bad-input WP-7');
    for (const bad of [publish('2017-05-03', 'Mars/Olympus'), publish('2017-02-30'), publish('2017-05-03', 'UTC', ' '), publish('2017-05-03', 'UTC', 'x'.repeat(401))]) expect(outcome(given, bad, over)).toBe('bad-input WP-7');
    given.and(publish('2017-05-03'), over);
    expect(outcome(given, { name: 'draw-selection', data: { selection: 'one', seed: 'seed', lists: [{ body: 'chair', persons: [anna] }] } } as unknown as ProcessCommand, { at: '2017-05-04' })).toBe('bad-input WP-7');
  });
});

describe('the value', () => {
  test.each([
    [' 7\t12 \n 31 ', '7 12 31'],
    ['7,12,31', '7,12,31'],
    ['07 – 012', '07 – 012'],
    ['٧ ١٢', '٧ ١٢'],
    ['Zu\u0308rich\u00a05', 'Z\u00fcrich 5'],
    ['7\u300012', '7 12'],
  ])('BO-27 %j is hashed as %j', (typed, hashed) => {
    const given = closed().and(publish('2017-05-03'), over).and(draw(typed), { at: '2017-05-03T12:00:00Z' });
    expect(given.state('selection:one')).toMatchObject({ publicValue: hashed });
  });

  test.each(['', ' \n ', '7\u200b12', '\u200f7', '7\u0000', '\ud800', 'x'.repeat(201)])('BO-27 %j is no value', (typed) => {
    expect(publicValue.safeParse(typed).success).toBe(false);
  });

  test('BO-27 a value written once more is the same', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), (text) => asHashed(asHashed(text)) === asHashed(text)), { numRuns: 1000 });
    fc.assert(fc.property(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 }), (text) => {
      const { data } = publicValue.safeParse(text);
      return data === undefined || publicValue.parse(data) === data;
    }));
  });
});
