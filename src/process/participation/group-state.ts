import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { DocumentId, EventId, GroupId, StatementId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { LocalizedText } from '../vocabulary/language.ts';

/** `regional`: one of the five, through which offers and elections run; `standing`: meets in every process; `ad-hoc`: formed for one question. */
export const groupTypes = ['regional', 'standing', 'ad-hoc'] as const;
export type GroupType = (typeof groupTypes)[number];

/** A State's membership of a group, from its first to its last day; open where the day is not known or has not come. */
export interface Membership {
  /** ISO 3166-1 alpha-2. */
  readonly state: string;
  readonly from?: IsoDay;
  readonly to?: IsoDay;
}

export interface GroupState {
  readonly kind: 'group';
  readonly id: GroupId;
  readonly name: LocalizedText;
  readonly shortName: LocalizedText;
  readonly type: GroupType;
  readonly members: readonly Membership[];
}

export interface Dissociation {
  readonly state: string;
  readonly at: Instant;
  readonly explanation?: string;
}

/** A statement made on behalf of a group: it counts for the members on that day, less those who dissociate themselves. */
export interface StatementState {
  readonly kind: 'statement';
  readonly id: StatementId;
  readonly group: GroupId;
  /** The State that spoke for the group. */
  readonly by: string;
  readonly on: IsoDay;
  readonly title: LocalizedText;
  readonly event?: EventId;
  readonly document?: DocumentId;
  readonly dissociations: readonly Dissociation[];
}
