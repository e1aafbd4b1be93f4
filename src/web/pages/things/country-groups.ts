import type { Language } from '../../../process/vocabulary/language.ts';
import type { ListedPlace } from '../../../store/work-plan/list-places.ts';
import { localeOf } from '../../messages/catalogue.ts';
import { plainText } from '../../parts/text.tsx';

export interface CountryGroup {
  /** ISO 3166-1 alpha-2; undefined for places in no single country. */
  readonly code: string | undefined;
  readonly name: string;
  /** The record's own entry for the country, when it has one. */
  readonly country: ListedPlace | undefined;
  /** Everything within it, by name. */
  readonly places: readonly ListedPlace[];
  /** Events in the country, wherever in it. */
  readonly events: number;
}

const regionNames = new Map<Language, Intl.DisplayNames>();

/** What a country is called in a language. */
export function countryName(code: string, language: Language): string {
  let names = regionNames.get(language);
  if (names === undefined) {
    names = new Intl.DisplayNames([localeOf(language)], { type: 'region' });
    regionNames.set(language, names);
  }
  return names.of(code) ?? code;
}

/** Places by country in the order of the reader's language; those in no single country come last, under `elsewhere`. */
export function groupByCountry(places: readonly ListedPlace[], language: Language, elsewhere: string): readonly CountryGroup[] {
  const collator = new Intl.Collator(localeOf(language));
  const groups = [...Map.groupBy(places, (place) => place.country)].map(([code, members]): CountryGroup => {
    const country = members.find((place) => place.scale === 'country');
    const own = country === undefined ? undefined : plainText(country.name, language);
    return {
      code: code ?? undefined,
      name: code === null ? elsewhere : (own ?? countryName(code, language)),
      country: code === null ? undefined : country,
      places: members.filter((place) => code === null || place !== country).toSorted((a, b) => collator.compare(plainText(a.name, language), plainText(b.name, language))),
      events: members.reduce((sum, place) => sum + place.events, 0),
    };
  });
  return groups.toSorted((a, b) => Number(a.code === undefined) - Number(b.code === undefined) || collator.compare(a.name, b.name));
}
