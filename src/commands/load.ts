import { parseInstant } from '../process/vocabulary/instant.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import type { Pack, PackStep } from '../process/pack.ts';
import type { ActRequest } from '../store/recorder.ts';
import type { Store } from '../store/store.ts';

export interface Loaded {
  readonly steps: number;
  readonly acts: number;
  /** Steps that had been loaded before. */
  readonly repeated: number;
}

/** So many steps are handed over at a time: the recorder takes them in their order and lets them share transactions. */
const run = 64;

/** Loads a pack step by step through the same commands a secretariat uses. The same pack twice changes nothing; after a refusal at most the rest of a run is still done. */
export async function loadPack({ recorder }: Pick<Store, 'recorder'>, { process, steps }: Pack): Promise<Loaded | (Refusal & { readonly step: number })> {
  let acts = 0;
  let repeated = 0;
  for (let first = 0; first < steps.length; first += run) {
    const outcomes = await Promise.all(steps.slice(first, first + run).map((step, index) => recorder.perform(requestOf(process, step, first + index))));
    for (const [index, outcome] of outcomes.entries()) {
      if (isRefusal(outcome)) return { ...outcome, step: first + index };
      acts += outcome.acts.length;
      if (outcome.repeated) repeated += 1;
    }
  }
  return { steps: steps.length, acts, repeated };
}

function requestOf(process: string, { at, by, commands }: PackStep, index: number): ActRequest {
  const moment = parseInstant(at);
  if (moment === undefined) throw new RangeError(`Step ${index} of the pack has no readable moment: ${at}`);
  return { process, by, at: moment, commandId: `pack-${process}-${index}`, commands };
}
