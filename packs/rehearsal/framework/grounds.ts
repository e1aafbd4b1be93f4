import type { ProcessCommand } from '../../../src/process/commands.ts';
import type { PackStep } from '../../../src/process/pack.ts';
import type { IsoDay } from '../../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { chair } from '../session/cast.ts';
import { stepAt } from '../synthesis/moments.ts';
import { frameworkText } from './framework-steps.ts';

/** Recommendations that the session found and counted after the framework was written: they came of inputs on which it rested already. */
const grounds: readonly (readonly [provision: string, recommendations: readonly string[]])[] = [
  ['fw-3-a', ['night-bell']],
  ['fw-3-b', ['school-siren', 'ferry-languages']],
  ['fw-4-a', ['ask-the-quay', 'crane-hours']],
  ['fw-5-a', ['second-doors']],
  ['fw-5-b', ['replace-in-a-week', 'one-register']],
  ['fw-6-c', ['sandbag-fund', 'existing-purses']],
];

/** What the chair stated on the morning of the day before, so that the chain of a paragraph leads through the synthesis as well. */
export function groundsStated(day: (offset: number) => IsoDay): readonly PackStep[] {
  const stated = grounds.map(([provision, recommendations]): ProcessCommand => ({
    name: 'state-ground',
    data: { ground: `ground-of-${provision}`, text: frameworkText, revision: 'framework-agreed', provision, restsOn: recommendations.map((id) => `recommendation:${id}`), note: 'Stated after the session had counted who holds what.' },
  }));
  return [stepAt(day(-1), '08:50', chair, stated)];
}
