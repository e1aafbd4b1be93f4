import type { VNode } from 'preact';
import type { RegistrationStatus } from '../../../process/participation/state.ts';
import type { Visit } from '../../visit.ts';

/** Where a registration stands, as a word whose colour only repeats it. */
export function RegistrationMark({ visit, status }: { readonly visit: Visit; readonly status: RegistrationStatus }): VNode {
  return <span class={`status status-${status}`}>{visit.words(`registration-status.${status}`)}</span>;
}
