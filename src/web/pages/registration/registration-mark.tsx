import type { VNode } from 'preact';
import { awaitsReview } from '../../../process/participation/registration-steps.ts';
import type { RegistrationState } from '../../../process/participation/state.ts';
import type { Visit } from '../../visit.ts';

/** Where a registration stands, as a word whose colour only repeats it; and whether it was amended since it was approved (rule RG-13). */
export function RegistrationMark({ visit, registration }: { readonly visit: Visit; readonly registration: RegistrationState }): VNode {
  const { words } = visit;
  return (
    <>
      <span class={`status status-${registration.status}`}>{words(`registration-status.${registration.status}`)}</span>
      {awaitsReview(registration) && <span class="mark">{words('registration.amended-since')}</span>}
    </>
  );
}
