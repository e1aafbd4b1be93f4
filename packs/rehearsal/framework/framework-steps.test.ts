import { expect, test } from 'vitest';
import type { PackStep } from '../../../src/process/pack.ts';
import { parseIsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { addDays } from '../../../src/process/vocabulary/midnight.ts';
import { groupFacts } from '../../gcm/participation/groups.ts';
import { frameworkScript } from './framework-steps.ts';

const today = parseIsoDay('2026-03-10');
if (today === undefined) throw new Error('No day.');
const groups: PackStep = { at: '2026-01-01T08:00:00.000Z', by: { standing: 'secretariat' }, commands: groupFacts.map(({ id, members, ...fact }) => ({ name: 'form-group', data: { group: id, ...fact, members: [...members] } })) };
const { provisions, revision, text } = frameworkScript((offset) => addDays(today, offset), [groups]).negotiated();

test('TX-26 the framework of the rehearsal is agreed as a whole, in its third revision of twenty provisions', () => {
  expect([text.status, revision.number, revision.provisions.length]).toEqual(['agreed', 3, 20]);
  expect(provisions.filter(({ state }) => state?.agreement === undefined)).toEqual([]);
  expect(revision.provisions.find(({ id }) => id === 'fw-6-c')?.words).toContain('voluntary contributions');
});
