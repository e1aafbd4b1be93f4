import fc from 'fast-check';
import { expect, test } from 'vitest';
import { outcome } from '../participation/bodies.test-support.ts';
import { charactersOf, leastCharacters, mostCharacters, mostFileBytes } from './pledge-fields.ts';
import { caritas, givenPact, kenya, make, mexico, office, pledge, pledged } from './pledges.test-support.ts';

test('CM-6 States, groups and participants pledge through their own people, and the secretariat for anybody', () => {
  expect(outcome(givenPact(), pledge(), mexico)).toBe('done');
  expect(outcome(givenPact(), pledge(), kenya)).toBe('not-yours CM-6');
  expect(outcome(givenPact(), pledge({ makers: ['caritas'] }), caritas)).toBe('done');
  expect(outcome(givenPact(), pledge({ makers: ['south'] }), kenya)).toBe('done');
  expect(outcome(givenPact(), pledge({ makers: ['friends'] }), kenya)).toBe('not-yours CM-6');
  expect(outcome(givenPact(), pledge({ makers: ['caritas'] }), office)).toBe('done');
  for (const nobody of ['nobody', 'gone', 'XX']) expect(outcome(givenPact(), pledge({ makers: [nobody] }), office)).toBe('nobodys CM-6');
  expect(outcome(givenPact(), pledge({ form: 'common', makers: ['MX', 'KE'] }), mexico)).toBe('not-yours CM-6');
});

test('CM-7 one alone, several together, or one with partners', () => {
  const done = (more: Readonly<Record<string, unknown>>) => outcome(givenPact(), pledge(more), office);
  expect(done({ makers: ['MX', 'KE'] })).toBe('one-maker CM-7');
  expect(done({ makers: ['MX', 'MX'] })).toBe('done');
  expect(done({ form: 'common', makers: ['MX', 'KE'] })).toBe('done');
  expect(done({ form: 'partnership' })).toBe('partners-missing CM-7');
  expect(done({ form: 'partnership', partners: ['MX'] })).toBe('partners-missing CM-7');
  expect(done({ form: 'partnership', partners: ['The harbour of Veracruz'] })).toBe('done');
  expect(done({ makers: [] })).toBe('bad-input WP-7');
});

test('CM-8 300 to 3,000 characters: at the edges, in every script, in whatever written form', () => {
  const done = (text: string) => outcome(givenPact(), pledge({ text }), office);
  expect([299, 300, 3000, 3001].map((count) => done('ع'.repeat(count)))).toEqual(['pledge-length CM-8', 'done', 'done', 'pledge-length CM-8']);
  expect(done('𝔊'.repeat(3000))).toBe('done');
  expect(done('e\u0301'.repeat(3000))).toBe('done');
  expect(done(`${' '.repeat(400)}short${' '.repeat(400)}`)).toBe('pledge-length CM-8');
  expect(givenPact().when(pledge({ text: 'Too short.' }), office)).toMatchObject({ details: { count: 10, least: 300, most: 3000 } });
  expect(pledged(givenPact([pledge({ text: `\r\n${'é'.normalize('NFD').repeat(300)}\r\n` })])).text).toBe('é'.repeat(300));
});

test('CM-8 whatever is written, it is taken just when a reader counts 300 to 3,000 characters, and kept in one form', () => {
  const at = givenPact();
  const sign = fc.constantFrom('a', 'é', 'e\u0301', 'ﷺ', '语', '🌍', ' ', '\n', '\r\n', 'ж');
  fc.assert(
    fc.property(fc.array(sign, { minLength: 0, maxLength: 40 }), fc.integer({ min: 1, max: 90 }), fc.uuid(), (signs, times, id) => {
      const text = signs.join('').repeat(times);
      const written = text.replaceAll('\r\n', '\n').normalize('NFC').trim();
      const count = Array.from(written).length;
      const result = outcome(at, pledge({ pledge: id, text }), office);
      expect(result).toBe(count >= leastCharacters && count <= mostCharacters ? 'done' : 'pledge-length CM-8');
      if (result === 'done') expect(pledged(at, id).text).toBe(written);
      expect([charactersOf(text.normalize('NFD')), charactersOf(written)]).toEqual([count, count]);
    }),
    { numRuns: 200 },
  );
});

test('CM-9 whoever saw another label is told the one of now, and nothing is made', () => {
  const at = givenPact([make({ commitment: 'second', label: '23' })]);
  for (const [commitment, label] of [['second', '24'], ['paths', '23'], ['second', '22']] as const) at.and({ name: 'relabel-commitment', data: { commitment, text: 'pact', label } }, office);
  expect(at.when(pledge(), mexico)).toMatchObject({ code: 'renumbered', rule: 'CM-9', details: { seen: '22', label: '23' } });
  expect(at.states.has('pledge:ferries')).toBe(false);
  expect(at.when(pledge({ commitments: [{ commitment: 'paths', label: '7' }] }), mexico)).toMatchObject({ code: 'label-differs', details: { seen: '7', label: '23' } });
  expect(outcome(at, pledge({ commitments: [{ commitment: 'paths', label: '23' }, { commitment: 'second', label: '22' }, { commitment: 'paths', label: '23' }] }), mexico)).toBe('done');
  expect(pledged(at).commitments).toEqual(['paths', 'second']);
  expect(outcome(at, pledge({ pledge: 'other', commitments: [{ commitment: 'nowhere', label: '1' }] }), mexico)).toBe('not-found WP-6');
  expect(outcome(at, pledge({ pledge: 'other', commitments: [] }), mexico)).toBe('bad-input WP-7');
});

test('CM-10 it names paragraphs that its revision has', () => {
  const done = (more: Readonly<Record<string, unknown>>) => outcome(givenPact(), pledge(more), office);
  expect(done({ provisions: ['act'], revision: 'zero' })).toBe('done');
  expect(done({ provisions: ['act'] })).toBe('provision-gone CM-10');
  expect(done({ provisions: ['act', 'elsewhere'], revision: 'zero' })).toBe('provision-gone CM-10');
});

test('CM-11 an amount is more than nothing, in whole cents of a currency', () => {
  const done = (money: unknown) => outcome(givenPact(), pledge({ money }), office);
  expect(done({ currency: 'MXN', minor: 1 })).toBe('done');
  for (const minor of [0, -1, -500_000_00, 2_000_000_000_000_000]) expect(done({ currency: 'MXN', minor })).toBe('amount-not-positive CM-11');
  for (const currency of ['mxn', 'pesos', 'M']) expect(done({ currency, minor: 100 })).toBe('currency-unknown CM-11');
  expect(done({ currency: 'MXN', minor: 10.5 })).toBe('bad-input WP-7');
});

test('CM-12 it ends no earlier than it begins, and countries are States', () => {
  const done = (more: Readonly<Record<string, unknown>>) => outcome(givenPact(), pledge(more), office);
  expect(done({ from: '2019-01-01', until: '2019-01-01' })).toBe('done');
  expect(done({ from: '2019-01-02', until: '2019-01-01' })).toBe('end-before-start CM-12');
  expect(done({ from: '2019-02-30' })).toBe('bad-input WP-7');
  expect(done({ countries: ['XX'] })).toBe('not-a-state CM-12');
});

test('CM-13 one file of at most 25 MB', () => {
  const file = (bytes: number) => ({ name: 'plan.pdf', sha256: 'a'.repeat(64), bytes });
  const done = (...files: readonly unknown[]) => outcome(givenPact(), pledge({ files }), office);
  expect(done(file(mostFileBytes))).toBe('done');
  expect(done(file(mostFileBytes + 1))).toBe('file-too-large CM-13');
  expect(done(file(1), file(2))).toBe('bad-input WP-7');
});

test('CM-15 a pledge is made on the day on which it is entered; the secretariat may say that it was earlier', () => {
  const made = (more: Readonly<Record<string, unknown>>, when: Parameters<typeof outcome>[2]) => {
    const at = givenPact();
    at.and(pledge(more), when ?? office);
    return pledged(at).madeOn;
  };
  expect([made({}, mexico), made({ madeOn: '2018-07-01' }, mexico), made({ madeOn: '2018-07-01' }, office)]).toEqual(['2018-12-10', '2018-12-10', '2018-07-01']);
  expect(outcome(givenPact(), pledge({ madeOn: '2018-12-12' }), office)).toBe('day-to-come CM-15');
});

test('a pledge has an id of its own', () => {
  expect(outcome(givenPact([pledge()]), pledge({ title: 'Three' }), mexico)).toBe('already-exists WP-1');
});
