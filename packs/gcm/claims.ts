import type { z } from 'zod';
import type { Certainty, claim, Mark } from '../../src/process/vocabulary/claim.ts';
import type { FuzzyDate } from '../../src/process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Six } from './six.ts';

export type ClaimInput = z.input<typeof claim>;

/** What may be said beside the value: the mark that the source puts on it, how sure the reading is, and why. */
interface Beside {
  readonly mark?: Mark;
  readonly certainty?: Certainty;
  readonly note?: string;
  /** The property, where it is not the usual one of the builder. */
  readonly property?: string;
}

/**
 * What one document says, with the day on which it was sent or published.
 * A claim's id is made of the document's short name and the property (`wp-date`), so that it is the same at every loading.
 */
export class Saying {
  readonly #document: string;
  readonly #madeOn: string;
  readonly #prefix: string;
  readonly #usual: Beside;

  constructor(document: string, madeOn: string, prefix: string, usual: Beside = {}) {
    this.#document = document;
    this.#madeOn = madeOn;
    this.#prefix = prefix;
    this.#usual = usual;
  }

  /** The same document, read with another certainty or note. */
  with(usual: Beside): Saying {
    return new Saying(this.#document, this.#madeOn, this.#prefix, usual);
  }

  title(locator: string, title: Six, beside: Beside = {}): ClaimInput {
    return this.#claim('title', locator, { type: 'title', title }, beside);
  }

  date(locator: string, date: FuzzyDate, beside: Beside = {}): ClaimInput {
    return this.#claim('date', locator, { type: 'date', date }, beside);
  }

  /** `null` is a place still to be announced. */
  place(locator: string, place: string | null, beside: Beside = {}): ClaimInput {
    return this.#claim('place', locator, { type: 'place', place }, beside);
  }

  phase(locator: string, phase: string, beside: Beside = {}): ClaimInput {
    return this.#claim('phase', locator, { type: 'phase', phase }, beside);
  }

  count(property: string, locator: string, count: number, unit: Six, beside: Beside = {}): ClaimInput {
    return this.#claim(property, locator, { type: 'count', count, unit }, beside);
  }

  text(property: string, locator: string, text: Six, beside: Beside = {}): ClaimInput {
    return this.#claim(property, locator, { type: 'text', text }, beside);
  }

  #claim(usualProperty: string, locator: string, value: ClaimInput['value'], beside: Beside): ClaimInput {
    const { mark, certainty = 'read', note, property = usualProperty } = { ...this.#usual, ...beside };
    return {
      claim: `${this.#prefix}-${property}`,
      property,
      value,
      ...(mark !== undefined && { mark }),
      source: { document: this.#document, ...(locator !== '' && { locator }) },
      madeOn: this.#madeOn,
      certainty,
      ...(note !== undefined && { note }),
    };
  }
}
