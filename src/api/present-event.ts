import type { Mark } from '../process/vocabulary/claim.ts';
import { unknownDate } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Instant } from '../process/vocabulary/instant.ts';
import { disagreementsOf } from '../process/work-plan/disagreements.ts';
import type { Disagreement } from '../process/work-plan/disagreements.ts';
import type { CurrentClaim } from '../process/work-plan/current-claim.ts';
import { planEvent } from '../process/work-plan/plan.ts';
import type { EventState, LinkState } from '../process/work-plan/state.ts';
import type { ListedEvent } from '../store/work-plan/list-events.ts';
import { placesOf } from './addresses.ts';
import type { PageAddresses } from './addresses.ts';
import { presentLink } from './present.ts';
import type * as schemas from './schemas.ts';
import type { SentAs } from './sent.ts';

export function presentEventItem(pages: PageAddresses, process: string, event: ListedEvent): SentAs<typeof schemas.eventItem> {
  return {
    id: event.id,
    ...placesOf(pages, process, 'event', event.id),
    kind: event.eventKind,
    track: event.track,
    phase: event.phase,
    status: event.status,
    title: event.title,
    date: event.date,
    place: event.place,
    placeName: event.placeName,
    marks: marksOf(event.titleMark, event.dateMark, event.placeMark),
    sources: event.sources,
    differing: event.differing,
  };
}

function marksOf(title: Mark | null | undefined, date: Mark | null | undefined, place: Mark | null | undefined) {
  return { ...(title != null && { title }), ...(date != null && { date }), ...(place != null && { place }) };
}

export interface WholeEvent {
  readonly state: EventState;
  readonly links: readonly LinkState[];
  readonly version: number;
  readonly changedAt: Instant;
}

export function presentEvent(pages: PageAddresses, process: string, { state, links, version, changedAt }: WholeEvent): SentAs<typeof schemas.event> {
  const { deciding, ...event } = planEvent(state);
  return {
    id: event.id,
    ...placesOf(pages, process, 'event', event.id),
    kind: event.eventKind,
    track: event.track,
    phase: event.phase,
    status: event.status,
    title: event.title,
    date: event.date ?? unknownDate,
    place: event.place,
    marks: marksOf(deciding.title?.claim.mark, deciding.date?.claim.mark, deciding.place?.claim.mark),
    paragraphs: event.paragraphs,
    version,
    changedAt,
    current: {
      ...(deciding.title && { title: presentCurrent(deciding.title) }),
      ...(deciding.date && { date: presentCurrent(deciding.date) }),
      ...(deciding.place && { place: presentCurrent(deciding.place) }),
      ...(deciding.phase && { phase: presentCurrent(deciding.phase) }),
    },
    claims: event.claims,
    disagreements: disagreementsOf(state).map(presentDisagreement),
    links: links.map((link) => presentLink(process, link)),
  };
}

function presentCurrent({ claim, reason, tied }: CurrentClaim) {
  return { claim: claim.claim, reason, tied };
}

export function presentDisagreement({ subject, property, nature, claims, current }: Disagreement): SentAs<typeof schemas.disagreement> {
  return { subject, property, nature, reason: current.reason, tied: current.tied, claims };
}
