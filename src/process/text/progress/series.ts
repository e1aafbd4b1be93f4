import { afterAct, negotiationOf } from '../followed-text.ts';
import type { ActOnText } from '../followed-text.ts';
import { KeptText, negotiated } from '../negotiation.ts';
import type { NegotiationState, TextState } from '../state.ts';
import type { SubjectKey } from '../../vocabulary/ids.ts';
import { progressCounts } from './counts.ts';
import type { ProgressCounts } from './counts.ts';
import type { Moment } from './moments.ts';

export interface SeriesPoint extends Moment, ProgressCounts {
  /** On which revision. */
  readonly revision: number;
}

/**
 * How far a text had come at each of these moments: the acts are gone through once, and at a moment only what changed since
 * the one before is compiled. `acts`: all about this text, the earliest first; `known`: counts of moments that are known.
 */
export function seriesOf(acts: readonly ActOnText[], moments: readonly Moment[], known: ReadonlyMap<number, SeriesPoint> = new Map()): readonly SeriesPoint[] {
  const things = new Map<SubjectKey, NegotiationState>();
  let text: TextState | undefined;
  let [next, kept, keptFor] = [0, new KeptText(), ''];
  const last = moments.findLast(({ position }) => !known.has(position))?.position ?? 0;
  return moments.flatMap((moment): readonly SeriesPoint[] => {
    const upTo = Math.min(moment.position, last);
    for (let act = acts[next]; act !== undefined && act.position <= upTo; next += 1, act = acts[next]) {
      const after = afterAct(act.subject.startsWith('text:') ? text : things.get(act.subject), act);
      if (after.kind === 'text') text = after;
      else things.set(act.subject, after);
    }
    const found = known.get(moment.position);
    if (found !== undefined) return [{ ...found, ...moment }];
    const negotiation = text === undefined ? undefined : negotiationOf({ text, things });
    if (negotiation === undefined) return [];
    if (keptFor !== negotiation.revision.id) [kept, keptFor] = [new KeptText(), negotiation.revision.id];
    return [{ ...moment, ...progressCounts(negotiated(negotiation, kept)), revision: negotiation.revision.number }];
  });
}
