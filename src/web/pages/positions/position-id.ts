import { createHash } from 'node:crypto';
import type { PositionId } from '../../../process/vocabulary/ids.ts';
import { slugOf } from '../../../process/vocabulary/ids.ts';

/**
 * The id of what somebody holds on a recommendation, for themselves or for a group: the same for the same, so that whoever
 * takes a position anew corrects the one before. Readable where it fits, told apart by a hash where it is cut.
 */
export function positionId(recommendation: string, holder: string, group?: string): PositionId {
  const who = slugOf(group === undefined ? holder : `${group}-${holder}`);
  const whole = `${recommendation}-for-${who}`;
  if (whole.length <= 78 && (group === undefined || group.length + holder.length < 50)) return whole as PositionId;
  const hash = createHash('sha256').update(JSON.stringify([recommendation, holder, group ?? ''])).digest('hex').slice(0, 10);
  return `${recommendation.slice(0, 40).replace(/-+$/u, '')}-${who.slice(0, 24).replace(/-+$/u, '')}-${hash}` as PositionId;
}
