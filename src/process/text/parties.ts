import { refuseParty as refusePartyBy } from '../vocabulary/party.ts';
import type { KnownParties } from '../vocabulary/party.ts';
import type { Refusal } from '../vocabulary/refusal.ts';

/** TX-23: a delegation speaks for itself, or for a group of which it is a member that day; the chair and the secretariat enter what was said on the floor for anybody. */
export function refuseParty(party: string, known: KnownParties): Refusal | undefined {
  return refusePartyBy(party, known, 'TX-23');
}
