import { parseInstant } from '../process/vocabulary/instant.ts';
import { isRefusal } from '../process/vocabulary/refusal.ts';
import type { Refusal } from '../process/vocabulary/refusal.ts';
import type { Pack, PackStep } from '../process/pack.ts';
import type { ActRequest, Outcome } from '../store/recorder.ts';
import type { Store } from '../store/store.ts';

export interface Loaded {
  readonly steps: number;
  readonly acts: number;
  /** Steps that had been loaded before. */
  readonly repeated: number;
}

/** So many steps are handed over at a time: the recorder takes them in their order and lets them share transactions. */
const run = 64;

/**
 * Loads a pack step by step through the same commands a secretariat uses. The same pack twice changes nothing; after a refusal at most the rest of a run is still done.
 * `late`: what becomes of a step whose day lies before the last act of the record (the pack has grown since, and somebody has acted meanwhile). It is refused, as moments never go back (REC-2), or recorded with the moment at which it is taken; one that has its own name is then left out.
 */
export async function loadPack({ recorder }: Pick<Store, 'recorder'>, { process, steps }: Pack, late: 'refused' | 'recorded-now' = 'refused'): Promise<Loaded | (Refusal & { readonly step: number })> {
  const known = named(steps);
  let acts = 0;
  let repeated = 0;
  for (let first = 0; first < steps.length; first += run) {
    const requests = known.slice(first, first + run).map(({ step, name }) => requestOf(process, step, name));
    const outcomes = await Promise.all(requests.map((request) => recorder.perform(request)));
    for (const [index, request] of requests.entries()) {
      const once = outcomes[index];
      // In their order: a step may rest on the one before it, which was refused a moment ago.
      const outcome = once === undefined || (isRefusal(once) && late === 'recorded-now') ? await takeLate(recorder, request, known[first + index]?.step.key === undefined) : once;
      if (isRefusal(outcome) && late === 'recorded-now' && outcome.code === 'before-last-act' && known[first + index]?.step.key !== undefined) continue;
      if (isRefusal(outcome)) return { ...outcome, step: first + index };
      acts += outcome.acts.length;
      if (outcome.repeated) repeated += 1;
    }
  }
  return { steps: steps.length, acts, repeated };
}

async function takeLate(recorder: Store['recorder'], request: ActRequest, atAnyTime: boolean): Promise<Outcome> {
  const outcome = await recorder.perform(request);
  if (!atAnyTime || !isRefusal(outcome) || outcome.code !== 'before-last-act') return outcome;
  const { at: _past, ...now } = request;
  return recorder.perform(now);
}

/** Each step with its number among those that have one, or its own name. */
function named(steps: readonly PackStep[]): readonly { readonly step: PackStep; readonly name: string }[] {
  let number = 0;
  return steps.map((step) => ({ step, name: step.key ?? String(number++) }));
}

function requestOf(process: string, { at, by, commands }: PackStep, name: string): ActRequest {
  const moment = parseInstant(at);
  if (moment === undefined) throw new RangeError(`Step ${name} of the pack has no readable moment: ${at}`);
  return { process, by, at: moment, commandId: `pack-${process}-${name}`, commands };
}
