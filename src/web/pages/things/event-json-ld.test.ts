import { describe, expect, test } from 'vitest';
import { parseIsoDay } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { FuzzyDate } from '../../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { eventJsonLd } from './event-json-ld.ts';

const start = parseIsoDay('2017-05-08') ?? null;
const end = parseIsoDay('2017-05-09') ?? null;
const exact: FuzzyDate = { edtf: '2017-05-08/2017-05-09', start, end, precision: 'day' };
const vague: FuzzyDate = { edtf: '2017-05', start, end, precision: 'month' };
const common = { place: undefined, moved: false, url: 'https://example.org/en/p/events/e', language: 'fr' } as const;
const event = { title: { en: 'Session' }, date: exact, status: 'confirmed', eventKind: 'thematic_session' } as const;

describe('the event for search engines', () => {
  test('exact days are given, first and last', () => expect(eventJsonLd({ ...common, event })).toMatchObject({ startDate: '2017-05-08', endDate: '2017-05-09', name: 'Session', inLanguage: 'en' }));
  test('a month is no start date', () => expect(eventJsonLd({ ...common, event: { ...event, date: vague } })).not.toHaveProperty('startDate'));
  test('a cancelled event stays cancelled, though it was moved before', () => expect(eventJsonLd({ ...common, moved: true, event: { ...event, status: 'cancelled' } })).toMatchObject({ eventStatus: 'https://schema.org/EventCancelled' }));
  test('a moved event is rescheduled', () => expect(eventJsonLd({ ...common, moved: true, event })).toMatchObject({ eventStatus: 'https://schema.org/EventRescheduled' }));
  test('a document that is due is no event', () => expect(eventJsonLd({ ...common, event: { ...event, eventKind: 'document' } })).toBeUndefined());
  test('a place has its country, and a point only when both numbers are known', () => {
    const found = eventJsonLd({ ...common, event, place: { name: { en: 'Geneva', fr: 'Genève' }, country: 'CH', latitude: 46.2 } });
    expect(found).toMatchObject({ location: { name: 'Genève', address: { addressCountry: 'CH' } } });
    expect(found).not.toHaveProperty('location.geo');
  });
});
