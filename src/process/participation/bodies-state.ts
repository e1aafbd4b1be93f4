import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CandidacyId, EventId, GroupId, PanelId, PersonId, PlaceId, SelectionId, SideEventId } from '../vocabulary/ids.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import type { PublicSource } from './public-source.ts';

export const situations = ['origin', 'transit', 'destination'] as const;
export type Situation = (typeof situations)[number];

/** An offer of a State to moderate, made through its regional group. */
export interface ModerationOffer {
  readonly state: string;
  readonly through: GroupId;
  readonly situations: readonly Situation[];
  readonly at: Instant;
}

export interface PanelState {
  readonly kind: 'panel';
  readonly id: PanelId;
  readonly event: EventId;
  readonly title: LocalizedText;
  readonly order: number;
  /** Experts that the panel takes. */
  readonly seats: number;
  /** The last day for offers to moderate. */
  readonly offersBy: IsoDay;
  readonly timeZone: string;
  readonly offers: readonly ModerationOffer[];
  readonly moderator?: string;
  readonly experts: readonly PersonId[];
}

export interface SideEventState {
  readonly kind: 'sideevent';
  readonly id: SideEventId;
  readonly event: EventId;
  readonly title: LocalizedText;
  /** States (alpha-2) and participants that organize it; the first asked for it. */
  readonly organizers: readonly string[];
  readonly day: IsoDay;
  readonly slot: 'before' | 'lunch' | 'after';
  readonly place?: PlaceId;
  readonly status: 'requested' | 'approved' | 'declined' | 'withdrawn';
  readonly reason?: string;
}

/** A body to be drawn: a committee, a list of speakers. */
export interface SelectedBody {
  readonly id: string;
  readonly title: LocalizedText;
  readonly seats: number;
  /** At most one of each entity. */
  readonly onePerEntity: boolean;
  readonly quotas: readonly { readonly attribute: string; readonly value: string; readonly least: number; readonly most: number }[];
}

export const selectionStatuses = ['announced', 'closed', 'computed', 'drawn', 'recommended', 'decided'] as const;
export type SelectionStatus = (typeof selectionStatuses)[number];

/** A fair selection from a pool, in one joint lottery where it has two bodies. */
export interface SelectionState {
  readonly kind: 'selection';
  readonly id: SelectionId;
  readonly title: LocalizedText;
  readonly event?: EventId;
  readonly bodies: readonly SelectedBody[];
  readonly applyBy: IsoDay;
  readonly timeZone: string;
  readonly status: SelectionStatus;
  /** SHA-256 of the seed, told before the pool is closed. */
  readonly seedCommitment: string;
  /** Selections whose decided members may not stand here. */
  readonly excludes?: readonly SelectionId[];
  /** SHA-256 of the published pool, chances and lots (`selection/publication.ts`); the persons in it are random ids. */
  readonly publication?: string;
  readonly publishedAt?: Instant;
  /** Told with the publication: the draw waits for its day and takes its value. Absent, with the three that go with it, where the record is from before rule BO-27. */
  readonly publicSource?: PublicSource;
  readonly seed?: string;
  /** What the source showed, as it is hashed. */
  readonly publicValue?: string;
  readonly drawnAt?: Instant;
  readonly drawn?: readonly { readonly body: string; readonly persons: readonly PersonId[] }[];
  readonly recommended?: readonly { readonly body: string; readonly persons: readonly PersonId[] }[];
  readonly decided?: readonly { readonly body: string; readonly persons: readonly PersonId[] }[];
  readonly reason?: string;
}

/** Somebody who asks to be considered. Their profile is personal; the record has only the commitment. */
export interface CandidacyState {
  readonly kind: 'candidacy';
  readonly id: CandidacyId;
  readonly selection: SelectionId;
  readonly person: PersonId;
  readonly of?: string;
  /** Bodies that the person stands for. */
  readonly bodies: readonly string[];
  readonly commitment: string;
  readonly status: 'standing' | 'withdrawn';
}
