import type { ProvisionId, RevisionId, TextId } from '../vocabulary/ids.ts';
import type { Stamp } from '../vocabulary/stage.ts';
import type { Settlement } from './settle.ts';
import { textStage } from './state.ts';
import type { NegotiationState, ProvisionState } from './state.ts';

interface About {
  readonly provision: ProvisionId;
  readonly text: TextId;
  readonly revision: RevisionId;
}

/** A provision of which something is decided: as it was, or for the first time. */
export function decidedProvision(state: NegotiationState | undefined, { provision, text, revision }: About, act: Stamp): ProvisionState {
  const before = state === undefined ? undefined : textStage.before(state, 'provision', act);
  return before ?? { kind: 'provision', id: provision, text, revision, settlements: [], standing: 'open', reopened: 0, changedAt: act.position };
}

/** After a point of it was decided, or words of it were agreed. */
export function settledBy(state: NegotiationState | undefined, data: About & { readonly settlement: Omit<Settlement, 'at'> }, act: Stamp): ProvisionState {
  const before = decidedProvision(state, data, act);
  return { ...before, settlements: [...before.settlements, { ...data.settlement, at: act.position }], changedAt: act.position };
}
