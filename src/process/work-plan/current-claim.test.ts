import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { claim } from '../vocabulary/claim.ts';
import type { Claim } from '../vocabulary/claim.ts';
import { currentClaim, sameValue } from './current-claim.ts';
import { disagreementsOf } from './disagreements.ts';
import { dayClaim, Given, monthClaim, opened, placeClaim, scheduled } from './given.test-support.ts';

const read = (input: unknown): Claim => claim.parse(input);
const august = (more = {}) => read(monthClaim('august', '2017-08', '2017-08-31', more));
const days = (name: string, from: string, to: string, more = {}) => read(dayClaim(name, from, to, more));

describe('WP-2 which claim is current', () => {
  test('WP-2 the latest made comes before the more precise', () => {
    const later = august({ madeOn: '2017-05-01' });
    expect(currentClaim([days('d', '2017-08-30', '2017-08-31'), later])).toMatchObject({ claim: { claim: 'august' }, reason: 'latest', tied: false });
  });

  test('WP-2 of two made on one day the more precise', () => {
    expect(currentClaim([august(), days('d', '2017-08-30', '2017-08-31')])).toMatchObject({ claim: { claim: 'd' }, reason: 'more-precise' });
    expect(currentClaim([days('d', '2017-08-30', '2017-08-31'), august()])).toMatchObject({ claim: { claim: 'd' }, reason: 'more-precise' });
  });

  test('WP-2 of two equally precise the firmer', () => {
    const firm = days('firm', '2017-10-02', '2017-10-02');
    const soft = days('soft', '2017-10-04', '2017-10-04', { mark: 'TBC' });
    expect(currentClaim([firm, soft])).toMatchObject({ claim: { claim: 'firm' }, reason: 'firmer' });
    expect(currentClaim([soft, firm])).toMatchObject({ claim: { claim: 'firm' }, reason: 'firmer' });
  });

  test('WP-2 between equals nothing decides, and that is said', () => {
    const a = days('cn', '2017-10-02', '2017-10-03');
    const b = days('wp', '2017-10-03', '2017-10-04');
    expect(currentClaim([a, b])).toMatchObject({ claim: { claim: 'wp' }, reason: 'recorded-last', tied: true });
  });

  const dated = fc.record({ day: fc.integer({ min: 1, max: 28 }), month: fc.boolean(), made: fc.integer({ min: 1, max: 3 }), mark: fc.constantFrom(undefined, 'TBC', 'TBA') }).map(({ day, month, made, mark }, index = 0) => {
    const more = { madeOn: `2017-04-0${made}`, ...(mark !== undefined && { mark }) };
    const name = `c${day}-${String(month)}-${made}-${mark ?? 'none'}-${index}`.toLowerCase();
    return month ? read(monthClaim(name, '2017-08', '2017-08-31', more)) : days(name, `2017-08-${String(day).padStart(2, '0')}`, `2017-08-${String(day).padStart(2, '0')}`, more);
  });

  test('WP-2 no claim made later than the current one, and the order of recording matters only between equals', () => {
    fc.assert(
      fc.property(fc.array(dated, { minLength: 1, maxLength: 6 }), (claims) => {
        const current = currentClaim(claims);
        if (current === undefined) return false;
        const turned = currentClaim(claims.toReversed());
        const none = claims.every((one) => one.madeOn <= current.claim.madeOn);
        return none && (current.tied || turned?.tied === true || (turned !== undefined && sameValue(turned.claim.value, current.claim.value)));
      }),
    );
  });
});

describe('WP-3 differences are shown', () => {
  test('WP-3 conflict, change and precision are told apart', () => {
    const given = new Given([
      ...opened,
      scheduled('conflict', [dayClaim('a', '2017-10-02', '2017-10-03'), dayClaim('b', '2017-10-03', '2017-10-04')]),
      scheduled('changed', [dayClaim('a', '2017-10-02'), dayClaim('b', '2017-10-12', '2017-10-13', { madeOn: '2017-10-13' })]),
      scheduled('precision', [monthClaim('a', '2017-08', '2017-08-31'), dayClaim('b', '2017-08-30', '2017-08-31'), placeClaim('p1', null), placeClaim('p2', 'geneva')]),
      scheduled('agreed', [dayClaim('a', '2017-10-02'), dayClaim('b', '2017-10-02')]),
    ]);
    const found = given.plan().events.flatMap((event) => disagreementsOf(event).map((one) => `${event.id} ${one.property} ${one.nature}`));
    expect(found).toEqual(['conflict date conflict', 'changed date changed', 'precision date precision', 'precision place precision']);
  });

  test('WP-3 a conflict of one day stays a conflict after a third document settled it', () => {
    const given = new Given([...opened, scheduled('s', [dayClaim('a', '2017-10-02', '2017-10-03'), dayClaim('b', '2017-10-03', '2017-10-04'), dayClaim('held', '2017-10-12', '2017-10-13', { madeOn: '2017-10-13' })])]);
    expect(given.plan().events.flatMap((event) => disagreementsOf(event))).toMatchObject([{ nature: 'conflict', claims: [{ claim: 'held' }, { claim: 'a' }, { claim: 'b' }] }]);
  });
});
