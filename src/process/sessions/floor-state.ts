import { z } from 'zod';
import type { EventId, ItemId, PanelId, PersonId, SegmentId, SittingId, TurnId } from '../vocabulary/ids.ts';
import type { IsoDay } from '../vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../vocabulary/instant.ts';
import type { LocalizedText } from '../vocabulary/language.ts';
import type { OrderState, OrderTerms } from './order/types.ts';
import type { ItemKind } from './programme-item.ts';
import type { Turn } from './turn.ts';

const seconds = z.int().min(1).max(7200);

/** How long one may speak, in seconds, and when the clock warns. */
export const limits = z.object({
  intervention: seconds,
  group: seconds,
  pointOfOrder: seconds,
  rightOfReply: seconds,
  moderator: seconds,
  expert: seconds,
  podium: seconds,
  warn: z.int().min(0).max(600),
});
export type Limits = Readonly<z.output<typeof limits>>;

export interface Sitting {
  readonly id: SittingId;
  readonly day: IsoDay;
  readonly openedAt: Instant;
  readonly suspensions: readonly { readonly from: Instant; readonly to?: Instant }[];
  readonly closedAt?: Instant;
  /** Nobody closed it: it was closed when the next was opened, as of its last act or of the end of the last speaker's time. */
  readonly leftOpen?: boolean;
  readonly recording?: { readonly address: string; readonly startsAt: Instant };
}

export interface Segment {
  readonly id: SegmentId;
  readonly sitting: SittingId;
  readonly kind: ItemKind;
  readonly title: LocalizedText;
  readonly item?: ItemId;
  readonly panel?: PanelId;
  /** The State whose representative moderates the panel, and the panel's experts, when the segment began. */
  readonly moderator?: string;
  readonly experts: readonly PersonId[];
  readonly startedAt: Instant;
  readonly endedAt?: Instant;
}

export const floorStatuses = ['open', 'suspended', 'risen'] as const;

/** The floor of a session, from its first sitting to its last; it has the id of the session. */
export interface FloorState {
  readonly kind: 'floor';
  readonly id: EventId;
  /** `risen` between the sittings and after the last. */
  readonly status: (typeof floorStatuses)[number];
  readonly timeZone: string;
  readonly limits: Limits;
  readonly terms: OrderTerms;
  readonly stakeholders: 'together' | 'constituencies';
  /** Whether requests are taken between sittings. */
  readonly preInscribed: boolean;
  readonly listClosed: boolean;
  readonly sittings: readonly Sitting[];
  readonly segments: readonly Segment[];
  readonly order: OrderState;
  /** States and participants that declared themselves present or spoke, in that order. */
  readonly present: readonly string[];
  /** Who has the floor. */
  readonly speaking?: TurnId;
  /** Whose speech a point of order interrupts. */
  readonly interrupted?: TurnId;
  /** The last turn that began: whoever gives the floor has to have seen it. */
  readonly lastGiven?: TurnId;
  /** When the last act was done here. */
  readonly lastAt: Instant;
  /** Every request that was made, in the order of their arrival. */
  readonly turns: readonly Turn[];
}
