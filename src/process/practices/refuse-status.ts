import { refuse } from '../vocabulary/refusal.ts';
import type { Refusal } from '../vocabulary/refusal.ts';
import { actsFor } from '../vocabulary/standing.ts';
import type { KnownToPractices, PracticeState, PracticeStatus } from './state.ts';

/** Each act has its time: what stands elsewhere is not screened, reviewed or published. */
export function refuseStatus({ status }: PracticeState, wanted: readonly PracticeStatus[], rule: string): Refusal | undefined {
  return wanted.includes(status) ? undefined : refuse('practice-elsewhere', rule, { status });
}

/** Its own people, and the secretariat for them. */
export function refuseOthers({ holder }: PracticeState, { by }: Pick<KnownToPractices, 'by'>, rule: string): Refusal | undefined {
  return actsFor(by, holder) ? undefined : refuse('not-yours', rule);
}
