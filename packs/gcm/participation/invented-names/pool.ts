/**
 * Names from which people are invented for some countries. Lists are separated by commas. A name may have a second
 * writing behind a bar (`Amina|أمينة`); a family name that differs for women has that form behind a slash
 * (`Petrov/Petrova|Петров/Петрова`).
 */
export interface NamePool {
  /** ISO 3166-1 alpha-2, separated by spaces. A country is in one pool. */
  readonly countries: string;
  readonly women: string;
  readonly men: string;
  readonly families: string;
  /** The family name stands first in the second writing; `joined` with nothing between. */
  readonly familyFirst?: 'spaced' | 'joined';
}
