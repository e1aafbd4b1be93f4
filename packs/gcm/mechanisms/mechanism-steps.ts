import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import { fundsAndRegisters } from './facts-funds.ts';
import { platformsAndSafeguards } from './facts-platforms.ts';
import { standardsAndProgrammes } from './facts-standards.ts';
import { fateFacts, openNotes, runningFacts } from './fates.ts';
import type { MechanismFact } from './fact.ts';

/** The last revision of the retold text: the provisions named in fates are those of it. */
const revision = 'retold-final-draft';

export const mechanismFacts: readonly MechanismFact[] = [...fundsAndRegisters, ...platformsAndSafeguards, ...standardsAndProgrammes];

/** What the documents ask to be set up, registered when the text had been endorsed; what became of each; and who ran one in February 2026. */
export function stepsOfMechanisms(): readonly PackStep[] {
  return [
    { key: 'mechanisms', at: '2018-12-20T09:00:00.000Z', by: { standing: 'secretariat' }, commands: [...mechanismFacts.map(registered), ...fateFacts.map(fated)] },
    { key: 'mechanisms-running', at: '2026-02-28T15:00:00.000Z', by: { standing: 'secretariat' }, commands: [...openNotes.map(noted), ...runningFacts.map((fact): ProcessCommand => ({ name: 'record-running', data: { ...fact } }))] },
  ];
}

function registered({ id, kind, title, places }: MechanismFact): ProcessCommand {
  return { name: 'register-mechanism', data: { mechanism: id, title, mechanismKind: kind, proposals: places.map((source) => ({ source: { ...source } })) } };
}

function fated({ id, fate, provisions, note }: (typeof fateFacts)[number]): ProcessCommand {
  return { name: 'set-mechanism-fate', data: { mechanism: id, fate, revision, provisions: [...provisions], note } };
}

function noted({ id, note }: (typeof openNotes)[number]): ProcessCommand {
  return { name: 'set-mechanism-fate', data: { mechanism: id, fate: 'open', provisions: [], note } };
}
