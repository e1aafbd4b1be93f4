import { describe, expect, test } from 'vitest';
import type { RegistrationState } from '../../../process/participation/state.ts';
import { arrangeRegistrations, parseRegistrationsQuery, writeRegistrationsQuery } from './registrations-query.ts';

const registration = (id: string, more: Partial<RegistrationState> = {}) => ({ kind: 'registration', id, of: 'MX', category: 'member-state', status: 'requested', speaking: [], filedAt: `2018-04-0${id.length}T00:00:00Z`, ...more }) as unknown as RegistrationState;
const all = [registration('r-ccc', { of: 'AT' }), registration('r-b', { status: 'approved', speaking: ['work'] }), registration('r-aa', { category: 'parliament', of: 'union' })];
const names = new Map([['r-ccc', 'Zoë Ángel'], ['r-b', 'Ana López'], ['r-aa', '王 Wei']]);
const called = { nameOf: (id: string) => names.get(id) ?? '', holderOf: (of: string) => ({ MX: 'Mexico', AT: 'Austria' })[of] ?? of };
const found = (search: string) => arrangeRegistrations(all, parseRegistrationsQuery(new URLSearchParams(search)), called, 'en').map(({ id }) => id);

describe('the list of registrations', () => {
  test.each([
    ['', ['r-b', 'r-aa', 'r-ccc']],
    ['order=desc', ['r-ccc', 'r-aa', 'r-b']],
    ['sort=name', ['r-b', 'r-ccc', 'r-aa']],
    ['sort=of', ['r-ccc', 'r-b', 'r-aa']],
    ['sort=category', ['r-b', 'r-ccc', 'r-aa']],
    ['words=lopez', ['r-b']],
    ['words=ANGEL', ['r-ccc']],
    ['words=王', ['r-aa']],
    ['words=r-aa', ['r-aa']],
    ['topic=work', ['r-b']],
    ['words=nobody', []],
  ])('%s', (search, ids) => {
    expect(found(search)).toEqual(ids);
  });

  test('what is not understood is left out, the rest comes back as it was', () => {
    const search = new URLSearchParams('status=waiting&category=parliament&of=MX&topic=work&words=ana&sort=name&order=desc&page=3');
    expect(writeRegistrationsQuery(parseRegistrationsQuery(search))).toEqual(Object.fromEntries(search));
    expect(parseRegistrationsQuery(new URLSearchParams('status=gone&category=x&of=mexico!&topic=%00&sort=shoe&page=-4'))).toEqual({ sort: 'filed', descending: false, page: 1 });
  });
});
