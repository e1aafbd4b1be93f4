import { may } from '../../../access/may.ts';
import type { CommandName } from '../../../process/commands.ts';
import { isDecided } from '../../../process/participation/application-steps.ts';
import { applicationStatuses } from '../../../process/participation/state.ts';
import type { ApplicationState } from '../../../process/participation/state.ts';
import { refuse } from '../../../process/vocabulary/refusal.ts';
import type { Refusal } from '../../../process/vocabulary/refusal.ts';
import type { Actor } from '../../../process/vocabulary/standing.ts';

/**
 * Says that the step is past rather than that the standing is wrong, where it is the step alone that stands in the way:
 * somebody else decided the case meanwhile (rule AC-4). Any other refusal stays as it is.
 */
export function stageRefusal(actor: Actor, command: CommandName, application: ApplicationState, refusal: Refusal): Refusal {
  if (refusal.code !== 'not-allowed' || may(actor, command, application)) return refusal;
  const { id, status } = application;
  const couldBefore = applicationStatuses.some((other) => may(actor, command, { ...application, status: other }));
  return couldBefore ? refuse(isDecided(status) ? 'already-decided' : 'wrong-stage', 'AC-4', { id, status }) : refusal;
}
