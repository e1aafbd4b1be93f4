import { comparable } from './comparable.ts';
import { languages } from './language.ts';
import type { Language } from './language.ts';
import { memberStates } from './member-states.ts';
import { stateName } from './states/names.ts';

/** Names that documents use beside those of Intl: long forms, former forms, abbreviations. */
const alsoCalled: Readonly<Record<string, string>> = {
  turkey: 'TR', usa: 'US', 'united states of america': 'US', uk: 'GB', 'united kingdom of great britain and northern ireland': 'GB', 'russian federation': 'RU',
  'viet nam': 'VN', 'republic of korea': 'KR', 'democratic peoples republic of korea': 'KP', 'islamic republic of iran': 'IR', 'syrian arab republic': 'SY',
  'plurinational state of bolivia': 'BO', 'bolivarian republic of venezuela': 'VE', 'united republic of tanzania': 'TZ', 'republic of moldova': 'MD', 'lao pdr': 'LA',
  'lao peoples democratic republic': 'LA', 'czech republic': 'CZ', 'cabo verde': 'CV', 'brunei darussalam': 'BN', 'the gambia': 'GM', 'the netherlands': 'NL', swaziland: 'SZ',
  'democratic republic of the congo': 'CD', congo: 'CG', myanmar: 'MM', uae: 'AE', 'federated states of micronesia': 'FM', macedonia: 'MK',
};

let names: ReadonlyMap<string, string> | undefined;

/** The Member State of that name in any of the six languages, ISO 3166-1 alpha-2. */
export function countryNamed(text: string): string | undefined {
  names ??= new Map([...languages.flatMap(namesIn), ...Object.entries(alsoCalled)]);
  return names.get(comparable(text));
}

function namesIn(language: Language): [string, string][] {
  const written = new Intl.DisplayNames([language], { type: 'region' });
  return memberStates.flatMap((code) => [[comparable(written.of(code) ?? code), code], [comparable(stateName(code, language)), code]]);
}
