import { expect, test } from 'vitest';
import { parseIsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseInstant } from '../../../src/process/vocabulary/instant.ts';
import { addDays } from '../../../src/process/vocabulary/midnight.ts';
import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import { demonstrationParticipants } from '../../gcm/participation/applicants.ts';
import { groupFacts } from '../../gcm/participation/groups.ts';
import { InMemory } from '../../in-memory.ts';
import { coalitionSteps } from '../coalitions/coalition-steps.ts';
import { commitmentSteps } from '../commitments/commitment-steps.ts';
import { frameworkScript } from '../framework/framework-steps.ts';
import { supportSteps } from './support-steps.ts';

const today = parseIsoDay('2026-03-10');
if (today === undefined) throw new Error('No day.');
const day = (offset: number) => addDays(today, offset);

test('the rehearsal shows coalitions, mechanisms and support in every state', () => {
  const groups: readonly ProcessCommand[] = groupFacts.map(({ id, members, ...fact }) => ({ name: 'form-group', data: { group: id, ...fact, members: [...members] } }));
  const participants: readonly ProcessCommand[] = demonstrationParticipants.map(({ id, ...fact }) => ({ name: 'record-participant', data: { participant: id, ...fact } }));
  const prepared: PackStep = { at: `${day(-59)}T08:00:00.000Z`, by: { standing: 'secretariat' }, commands: [...groups, ...participants] };
  const text = frameworkScript(day, [prepared]).steps;
  const restedOn = text.flatMap(({ commands }) => commands.flatMap((command) => (command.name === 'table-amendment' ? command.data.restsOn : [])));
  const memory = new InMemory([...restedOn, 'decision:framework-adoption']);
  const steps = [prepared, ...text, ...commitmentSteps(day), ...coalitionSteps(day), ...supportSteps(day)].toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  for (const { at, by, commands } of steps) {
    const moment = parseInstant(at);
    if (moment === undefined) throw new Error(at);
    for (const command of commands) memory.perform(command, by, moment);
  }
  const statuses = (kind: 'coalition' | 'supportrequest' | 'supportoffer' | 'supportagreement') => memory.all(kind).map(({ status }) => status).toSorted();
  expect(statuses('coalition')).toEqual(['active', 'active', 'closed']);
  expect(statuses('supportrequest')).toEqual(['agreed', 'met', 'open', 'open']);
  expect(statuses('supportoffer')).toEqual(['open', 'taken', 'taken', 'withdrawn']);
  expect(statuses('supportagreement')).toEqual(['agreed', 'completed', 'proposed']);
  expect(memory.all('mechanism').map(({ fate }) => fate).toSorted()).toEqual(['changed', 'not-taken-up', 'taken-up']);
});
