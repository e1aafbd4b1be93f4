import type { Language } from '../../../process/vocabulary/language.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import type { PlannedEvent } from '../../../process/work-plan/plan.ts';
import type { PlaceState } from '../../../process/work-plan/state.ts';

export interface EventDescription {
  readonly event: Pick<PlannedEvent, 'title' | 'date' | 'status' | 'eventKind'>;
  readonly place: Pick<PlaceState, 'name' | 'country' | 'latitude' | 'longitude'> | undefined;
  /** Whether the event was ever moved to another date. */
  readonly moved: boolean;
  readonly url: string;
  readonly language: Language;
}

/**
 * The event as schema.org describes events. Search engines read a start date as a promise, so only exact days are given;
 * undefined for a document that is due, which is no event to go to.
 */
export function eventJsonLd({ event, place, moved, url, language }: EventDescription): Record<string, unknown> | undefined {
  if (event.eventKind === 'document') return undefined;
  const exact = event.date?.precision === 'day' && event.date.start !== null ? event.date : undefined;
  const status = event.status === 'cancelled' ? 'EventCancelled' : moved ? 'EventRescheduled' : 'EventScheduled';
  const name = inLanguage(event.title, language);
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    '@id': url,
    url,
    name: name.text,
    inLanguage: name.language,
    ...(exact !== undefined && { startDate: exact.start, endDate: exact.end }),
    eventStatus: `https://schema.org/${status}`,
    ...(place !== undefined && { location: location(place, language) }),
  };
}

function location(place: NonNullable<EventDescription['place']>, language: Language): Record<string, unknown> {
  const { latitude, longitude, country } = place;
  return {
    '@type': 'Place',
    name: inLanguage(place.name, language).text,
    ...(country !== undefined && { address: { '@type': 'PostalAddress', addressCountry: country } }),
    ...(latitude !== undefined && longitude !== undefined && { geo: { '@type': 'GeoCoordinates', latitude, longitude } }),
  };
}
