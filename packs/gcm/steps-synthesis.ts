import type { ProcessCommand } from '../../src/process/commands.ts';
import type { PackStep } from '../../src/process/pack.ts';
import { areas } from './synthesis/areas.ts';
import type { TaxonomyFact } from './synthesis/code.ts';
import { dimensions } from './synthesis/dimensions.ts';
import { disagreementFacts } from './synthesis/disagreements.ts';
import { elements } from './synthesis/elements.ts';
import { objectives } from './synthesis/objectives.ts';
import { themes } from './synthesis/themes.ts';

export const taxonomyFacts: readonly TaxonomyFact[] = [themes, dimensions, areas, elements, objectives];

/** Under what recommendations are coded, and what is contested, recorded when recommendations were first kept here. No document states a day by which inputs had to come in, so no intake is set. */
export const stepsOfSynthesis: readonly PackStep[] = [
  { at: '2026-03-02T14:00:00.000Z', by: { standing: 'secretariat' }, commands: taxonomyFacts.map(setting) },
  { at: '2026-03-02T14:10:00.000Z', by: { standing: 'secretariat' }, commands: disagreementFacts.map(contested) },
];

/** Where the codes of a taxonomy stand stays with the pack: a taxonomy carries no source. */
function setting({ taxonomy, title, codes }: TaxonomyFact): ProcessCommand {
  return { name: 'set-taxonomy', data: { taxonomy, title, codes: codes.map((one) => ({ ...one })) } };
}

function contested({ disagreement, title, sides }: (typeof disagreementFacts)[number]): ProcessCommand {
  return { name: 'set-disagreement', data: { disagreement, title, sides: sides.map(({ label, sources }) => ({ label, recommendations: [], evidence: [], sources: sources.map((one) => ({ ...one })) })) } };
}
