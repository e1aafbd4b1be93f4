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
export async function loadPack({ recorder, pool }: Pick<Store, 'recorder' | 'pool'>, pack: Pack, late: 'refused' | 'recorded-now' = 'refused'): Promise<Loaded | (Refusal & { readonly step: number })> {
  const { process, lastNumber } = pack;
  // Steps are taken in their order: who has the last has all, but for those with names that came too late for it.
  if (lastNumber !== undefined && (await doneBefore(pool, process, [`pack-${process}-${lastNumber}`])).size > 0) return { steps: lastNumber + 1, acts: 0, repeated: lastNumber + 1 };
  const all = named(process, pack.steps);
  const done = await doneBefore(pool, process, all.map(({ commandId }) => commandId));
  const waiting = all.filter(({ commandId }) => !done.has(commandId));
  let acts = 0;
  let repeated = all.length - waiting.length;
  for (let first = 0; first < waiting.length; first += run) {
    const some = waiting.slice(first, first + run);
    const requests = some.map(({ step, commandId }) => requestOf(process, step, commandId));
    const outcomes = await Promise.all(requests.map((request) => recorder.perform(request)));
    for (const [index, request] of requests.entries()) {
      const once = outcomes[index];
      // In their order: a step may rest on the one before it, which was refused a moment ago.
      const outcome = once === undefined || (isRefusal(once) && late === 'recorded-now') ? await takeLate(recorder, request, some[index]?.step.key === undefined) : once;
      if (isRefusal(outcome) && late === 'recorded-now' && outcome.code === 'before-last-act' && some[index]?.step.key !== undefined) continue;
      if (isRefusal(outcome)) return { ...outcome, step: some[index]?.place ?? 0 };
      acts += outcome.acts.length;
      if (outcome.repeated) repeated += 1;
    }
  }
  return { steps: all.length, acts, repeated };
}

async function takeLate(recorder: Store['recorder'], request: ActRequest, atAnyTime: boolean): Promise<Outcome> {
  const outcome = await recorder.perform(request);
  if (!atAnyTime || !isRefusal(outcome) || outcome.code !== 'before-last-act') return outcome;
  const { at: _past, ...now } = request;
  return recorder.perform(now);
}

interface NamedStep {
  readonly step: PackStep;
  /** In the pack, from 0. */
  readonly place: number;
  /** With its number among those that have one, or its own name. */
  readonly commandId: string;
}

function named(process: string, steps: readonly PackStep[]): readonly NamedStep[] {
  let number = 0;
  return steps.map((step, place) => ({ step, place, commandId: `pack-${process}-${step.key ?? String(number++)}` }));
}

/** Found by their ids alone, so that a place that has a pack starts without reading the pack again. */
async function doneBefore(pool: Store['pool'], process: string, commandIds: readonly string[]): Promise<ReadonlySet<string>> {
  const found = await pool.query<{ id: string }>('select distinct command_id as id from act where process_id = $1 and command_id = any($2::text[])', [process, commandIds]);
  return new Set(found.rows.map(({ id }) => id));
}

function requestOf(process: string, { at, by, commands }: PackStep, commandId: string): ActRequest {
  const moment = parseInstant(at);
  if (moment === undefined) throw new RangeError(`${commandId} has no readable moment: ${at}`);
  return { process, by, at: moment, commandId, commands };
}
