import type { Pack, PackStep } from '../../src/process/pack.ts';
import { stepsOfAdoption } from './adoption/adoption-steps.ts';
import { stepsOfCommitments } from './commitments/commitment-steps.ts';
import { stepsOfMechanisms } from './mechanisms/mechanism-steps.ts';
import { stepsOfIndicators } from './indicators/indicator-steps.ts';
import { stepsOfFunds } from './fund/fund-steps.ts';
import { stepsOfReviews } from './reviews/review-steps.ts';
import { stepsToDecember2017 } from './steps-2017-autumn.ts';
import { stepsToJune2017 } from './steps-2017-spring.ts';
import { stepsOf2018 } from './steps-2018.ts';
import { stepsOfParticipation } from './steps-participation.ts';
import { stepsOfReview } from './steps-review.ts';
import { stepsOfSessions } from './steps-sessions.ts';
import { stepsOfSynthesis } from './steps-synthesis.ts';
import { stepsOfText } from './text/compact.ts';

const before2018 = [...stepsToJune2017, ...stepsToDecember2017];
const after2018 = [...stepsOfReview, ...stepsOfParticipation, ...stepsOfSessions, ...stepsOfSynthesis];

/** Made once they are asked for: the retold text is worked out, and a place that has it needs none of it. */
let made: readonly PackStep[] | undefined;

/**
 * The process behind the Global Compact for Safe, Orderly and Regular Migration, from the New York Declaration of 2016
 * to what was known of its review in February 2026. A step is known by its number when the pack is loaded again:
 * new knowledge is a new step at the end, never a change within. The retold text, and what was decided of it, stand among the
 * days on which they were: their steps have names.
 */
export const gcmPack: Pack = {
  process: 'gcm',
  lastNumber: [...before2018, ...stepsOf2018, ...after2018].length - 1,
  get steps() {
    if (made === undefined) {
      const text = stepsOfText();
      made = inTime([...before2018, ...stepsOf2018, ...text, ...after2018, ...stepsOfAdoption(), ...stepsOfCommitments(text), ...stepsOfIndicators(), ...stepsOfReviews(), ...stepsOfFunds(), ...stepsOfMechanisms()]);
    }
    return made;
  },
};

function inTime(steps: readonly PackStep[]): readonly PackStep[] {
  return steps.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
}
