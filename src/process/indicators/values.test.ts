import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ProcessCommand } from '../commands.ts';
import { delegationOf, outcome } from '../participation/bodies.test-support.ts';
import type { MigratoryStatus, Sex } from './code-lists.ts';
import { definition, value, withIndicator } from './indicators.test-support.ts';

const mexico = { at: '2017-04-10T12:00:00Z', by: delegationOf('MX') };
interface Told {
  readonly period: string;
  readonly value: string;
  readonly source: string;
  readonly quality: 'official';
  readonly sex?: Sex;
  readonly age?: string;
  readonly status?: MigratoryStatus;
}
const record = (...observations: readonly Told[]) => ({ name: 'record-values' as const, data: { indicator: 'went', state: 'MX', observations: observations.map((one): ProcessCommand<'record-values'>['data']['observations'][number] => ({ ...one })) } });
const define = (more: Readonly<Record<string, unknown>>) => ({ name: 'define-indicator', data: { indicator: 'other', ...definition, ...more } }) as const;

test('ID-1 an indicator is defined once and names commitments that there are', () => {
  const at = withIndicator();
  expect(at.state('indicator:went')).toMatchObject({ code: '10.7.x', decimals: 1, dimensions: ['sex', 'age'] });
  expect(outcome(at, define({ indicator: 'went' }))).toBe('already-exists WP-1');
  expect(outcome(at, define({ dimensions: ['sex', 'sex'] }))).toContain('bad-input');
  expect(outcome(at, define({ sourceAddress: 'javascript:alert(1)' }))).toContain('bad-input');
  expect(outcome(at, define({}))).toBe('done');
});

test('ID-2 the unit of an indicator stays while a State has values of it', () => {
  const at = withIndicator();
  const change = (more: Readonly<Record<string, unknown>>) => ({ name: 'change-indicator', data: { indicator: 'went', ...definition, ...more } }) as const;
  expect(outcome(at, change({}))).toBe('nothing-changes ID-2');
  expect(outcome(at, change({ unit: 'households' }))).toBe('done');
  expect(outcome(at, change({}))).toBe('done');
  at.and(record(value), mexico);
  expect(outcome(at, change({ unit: 'households' }))).toBe('indicator-in-use ID-2');
  expect(outcome(at, change({ title: { en: 'People who left' } }))).toBe('done');
  expect(outcome(at, { name: 'change-indicator', data: { indicator: 'none', ...definition } })).toBe('not-found WP-6');
});

test('ID-3 a delegation enters values of its own State, the secretariat of any', () => {
  const at = withIndicator();
  expect(outcome(at, record(value), { ...mexico, by: delegationOf('KE') })).toBe('not-yours ID-3');
  expect(outcome(at, { name: 'record-values', data: { indicator: 'went', state: 'XX', observations: [value] } })).toBe('not-a-state ID-3');
  expect(outcome(at, record(value), mexico)).toBe('done');
  expect(outcome(at, { name: 'record-values', data: { indicator: 'went', state: 'KE', observations: [value] } })).toBe('done');
  expect(outcome(at, { name: 'record-values', data: { indicator: 'none', state: 'KE', observations: [value] } })).toBe('not-found WP-6');
});

test('ID-4 a value that is no number, of no period, too exact or told apart otherwise is refused', () => {
  const at = withIndicator();
  expect(outcome(at, record({ ...value, value: '1,5' }))).toContain('bad-input');
  expect(outcome(at, record({ ...value, value: '=1+1' }))).toContain('bad-input');
  expect(outcome(at, record({ ...value, period: '2016-13' }))).toContain('bad-input');
  expect(outcome(at, record({ ...value, age: 'young' }))).toContain('bad-input');
  expect(outcome(at, record({ ...value, value: '1.25' }))).toBe('too-many-decimals ID-4');
  expect(outcome(at, record({ ...value, status: 'refugee' }))).toBe('other-breakdown ID-4');
  expect(outcome(at, record({ ...value, period: '2017-Q3' }))).toBe('period-to-come ID-4');
  expect(outcome(at, record({ ...value, period: '2017-Q2' }))).toBe('done');
  expect(outcome(at, record(value, { ...value, value: '121' }))).toBe('value-twice ID-4');
  expect(outcome(at, record({ ...value, value: '1.5' }, { ...value, sex: 'F', age: 'Y15T24', value: '0.5' }))).toBe('done');
});

test('ID-5 the later value counts, and what is told again changes nothing', () => {
  const at = withIndicator();
  at.and(record(value, { ...value, sex: 'F', value: '60' }), mexico);
  expect(outcome(at, record(value), mexico)).toBe('nothing-changes ID-5');
  at.and(record(value, { ...value, sex: 'F', value: '61' }), mexico);
  expect(at.acts.at(-1)?.body).toMatchObject({ type: 'values-recorded', data: { observations: [{ sex: 'F', value: '61' }] } });
  expect(at.state('series:went-mx')).toMatchObject({ observations: [{ value: '120' }, { sex: 'F', value: '61' }] });
});

test('ID-5 in whatever portions values come, a series is the same and in order', () => {
  const told = fc.uniqueArray(fc.record({ period: fc.constantFrom('2014', '2015', '2015-Q1', '2016-02'), sex: fc.constantFrom<Sex>('F', 'M', '_U'), age: fc.constantFrom('Y0T14', 'Y15T24', 'Y_GE65'), value: fc.nat(999).map(String) }), { minLength: 2, maxLength: 12, selector: ({ period, sex, age }) => `${period} ${sex} ${age}` });
  fc.assert(fc.property(told, fc.nat(11), (rows, cut) => {
    const values = rows.map((row) => ({ ...value, ...row }));
    const portions = [values.slice(0, cut), values.slice(cut)].filter((one) => one.length > 0);
    const series = (parts: readonly (readonly typeof values[number][])[]) => {
      const at = withIndicator();
      for (const part of parts) at.and(record(...part), mexico);
      return at.state('series:went-mx');
    };
    const { changedAt: _one, ...whole } = { changedAt: 0, ...series([values.toReversed()]) };
    expect(series(portions)).toMatchObject(whole);
  }), { numRuns: 50 });
});

test('ID-6 values are withdrawn with a reason, and only what is there', () => {
  const at = withIndicator();
  at.and(record(value, { ...value, sex: 'F', value: '60' }), mexico);
  const withdraw = (period: string, sex?: 'F') => ({ name: 'withdraw-values' as const, data: { indicator: 'went', state: 'MX', values: [{ period, ...(sex !== undefined && { sex }) }], reason: 'Counted twice.' } });
  expect(outcome(at, withdraw('2015'), mexico)).toBe('no-such-value ID-6');
  expect(outcome(at, withdraw('2016', 'F'), { ...mexico, by: delegationOf('KE') })).toBe('not-yours ID-3');
  expect(outcome(at, withdraw('2016', 'F'), mexico)).toBe('done');
  expect(at.state('series:went-mx')).toMatchObject({ observations: [{ value: '120' }] });
});
