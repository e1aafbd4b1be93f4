import type { ProcessCommand } from '../../src/process/commands.ts';
import type { PackStep } from '../../src/process/pack.ts';
import { groupFacts } from './participation/groups.ts';
import { institutionFacts } from './participation/participants.ts';
import type { ParticipantFact } from './participation/participants.ts';

/** Who takes part, recorded when the register of participants was begun here: groups of States with their dated members, and participants that the documents name. */
export const stepsOfParticipation: readonly PackStep[] = [
  { at: '2026-03-02T12:00:00.000Z', by: { standing: 'secretariat' }, commands: groupFacts.map(({ id, members, ...fact }): ProcessCommand => ({ name: 'form-group', data: { group: id, ...fact, members: [...members] } })) },
  { at: '2026-03-02T12:30:00.000Z', by: { standing: 'secretariat' }, commands: institutionFacts.map(recording) },
];

/** The source stays with the pack: a participant carries none. */
function recording({ id, name, type, constituency, country, since }: ParticipantFact): ProcessCommand {
  return { name: 'record-participant', data: { participant: id, name, type, since, ...(constituency !== undefined && { constituency }), ...(country !== undefined && { country }) } };
}
