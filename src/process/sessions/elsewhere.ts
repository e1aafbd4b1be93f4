import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { DatedMembership } from '../vocabulary/membership.ts';
import type { EventId, PersonId } from '../vocabulary/ids.ts';

/** What this stage reads of things that other stages keep, and no more of them. */
export interface ParticipantElsewhere {
  readonly kind: 'participant';
  readonly type: string;
  readonly constituency?: string;
  readonly until?: IsoDay;
}

export interface GroupElsewhere {
  readonly kind: 'group';
  readonly members: readonly DatedMembership[];
}

export interface PanelElsewhere {
  readonly kind: 'panel';
  readonly event: EventId;
  readonly moderator?: string;
  readonly experts: readonly PersonId[];
}

export type ThingElsewhere = ParticipantElsewhere | GroupElsewhere | PanelElsewhere;
