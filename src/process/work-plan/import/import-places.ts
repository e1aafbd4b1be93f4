import { comparable } from '../../vocabulary/comparable.ts';
import { countryNamed } from '../../vocabulary/country-names.ts';
import { freeId, slugOf } from '../../vocabulary/ids.ts';
import type { Language } from '../../vocabulary/language.ts';
import { written } from './import-text.ts';
import type { WorkPlanCommand } from '../commands.ts';
import type { PlaceState } from '../state.ts';

/** Finds the places that rows name, and collects those that the record does not know yet. */
export class ImportPlaces {
  readonly #known = new Map<string, string>();
  readonly #taken: Set<string>;
  readonly #language: Language;
  readonly commands: WorkPlanCommand<'record-place'>[] = [];

  constructor(places: readonly PlaceState[], language: Language) {
    this.#language = language;
    this.#taken = new Set(places.map((place) => place.id));
    for (const place of places) for (const name of Object.values(place.name)) this.#remember(name, place);
  }

  /** "Istanbul, Turkey" is found under "Istanbul" as well, if that Istanbul lies in Turkey as far as is known. */
  #remember(name: string, place: { readonly id: string; readonly country?: string; readonly scale: PlaceState['scale'] }): void {
    const { town, country } = takeApart(name);
    const state = place.country ?? country;
    this.#known.set(comparable(name), place.id);
    if (place.scale === 'country' && state !== undefined) this.#known.set(`state|${state}`, place.id);
    else this.#known.set(`town|${comparable(town)}|${state ?? ''}`, place.id);
    if (country !== undefined && !this.#known.has(comparable(town))) this.#known.set(comparable(town), place.id);
  }

  /** The id of the place that a row names, if the record or an earlier row has it. */
  find(place: string): string | undefined {
    const name = withoutMark(place);
    const { town, country } = takeApart(name);
    const state = countryNamed(name);
    if (state !== undefined) return this.#known.get(`state|${state}`) ?? this.#known.get(comparable(name));
    return this.#known.get(comparable(name)) ?? (country === undefined ? this.#cityOf(name) : (this.#inState(town, country) ?? this.#inState(town, '')));
  }

  /** As `find`; a new place is recorded under what the row calls it. */
  idFor(place: string): { readonly id: string; readonly isNew: boolean } {
    const found = this.find(place);
    if (found !== undefined) return { id: found, isNew: false };
    const name = withoutMark(place);
    const state = countryNamed(name);
    const country = state ?? takeApart(name).country;
    const id = freeId(slugOf(name) || 'place', this.#taken);
    const scale = state === undefined ? 'city' : 'country';
    this.#taken.add(id);
    this.#remember(name, { id, scale, ...(country !== undefined && { country }) });
    this.commands.push({ name: 'record-place', data: { place: id, name: { [this.#language]: name }, scale, ...(country !== undefined && { country }) } });
    return { id, isNew: true };
  }

  /** "United Nations Office, Geneva" is in Geneva: the venue stands in a note, so that it is no other place than "Geneva". */
  #cityOf(name: string): string | undefined {
    const at = name.lastIndexOf(',');
    return at < 0 ? undefined : this.#known.get(comparable(name.slice(at + 1)));
  }

  /** Whether a row calls the place otherwise than by its name: then its words are worth keeping. */
  isCalled(id: string, written: string): boolean {
    return this.#known.get(comparable(withoutMark(written))) === id;
  }

  /** A town of which the record says in which State it lies, or (with '') does not say it. */
  #inState(town: string, state: string): string | undefined {
    return this.#known.get(`town|${comparable(town)}|${state}`);
  }
}

/** "Turkey TBC", "Geneva (TBA)": the mark is said elsewhere. */
export function withoutMark(place: string): string {
  return written(written(place).replace(/[\s,;–-]*\(?\b(?:TBC|TBA|TBD)\b\)?\s*$/iu, ''), 400);
}

function takeApart(name: string): { readonly town: string; readonly country: string | undefined } {
  const at = name.lastIndexOf(',');
  const country = at < 0 ? undefined : countryNamed(name.slice(at + 1));
  return country === undefined ? { town: name, country: undefined } : { town: name.slice(0, at), country };
}
