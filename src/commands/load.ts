import type { Actor } from '../process/vocabulary/standing.ts';
import { parseInstant } from '../process/vocabulary/instant.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import type { Pack } from '../process/pack.ts';
import type { Store } from '../store/store.ts';

export interface Loaded {
  readonly steps: number;
  readonly acts: number;
  /** Steps that had been loaded before. */
  readonly repeated: number;
}

/** Loads a pack step by step through the same commands a secretariat uses. The same pack twice changes nothing. */
export async function loadPack(store: Store, pack: Pack): Promise<Loaded | (Refusal & { readonly step: number })> {
  let acts = 0;
  let repeated = 0;
  for (const [index, step] of pack.steps.entries()) {
    const at = parseInstant(step.at);
    if (at === undefined) throw new RangeError(`Step ${index} of the pack has no readable moment: ${step.at}`);
    const by: Actor = step.by;
    const outcome = await store.recorder.perform({ process: pack.process, by, at, commandId: `pack-${pack.process}-${index}`, commands: step.commands });
    if (isRefusal(outcome)) return { ...outcome, step: index };
    acts += outcome.acts.length;
    if (outcome.repeated) repeated += 1;
  }
  return { steps: pack.steps.length, acts, repeated };
}
