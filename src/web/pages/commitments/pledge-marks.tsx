import type { VNode } from 'preact';
import type { PledgeStatus } from '../../../process/commitments/state.ts';
import type { Visit } from '../../visit.ts';

/** How far a pledge is, as a sign and a word. */
export function PledgeStatusMark({ visit, status }: { readonly visit: Visit; readonly status: PledgeStatus }): VNode {
  return <span class={`pledge-status pledge-${status}`}>{visit.words(`pledge.status.${status}`)}</span>;
}
