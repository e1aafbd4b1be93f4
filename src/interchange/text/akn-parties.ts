import { inMeetingSequence } from '../../process/text/compile/dialect/sequence.ts';
import type { TextOut } from './out.ts';

/** How the parties of a text are referred to in a document: by ids of its own references. */
export class AknParties {
  readonly #out: TextOut;
  readonly #met = new Set<string>();

  constructor(out: TextOut) {
    this.#out = out;
  }

  /** All whom something has referred to, as the meeting lists them. */
  get met(): readonly string[] {
    return inMeetingSequence([...this.#met], this.#out.text.text.sequence);
  }

  /** A value of `refersTo`; undefined: nobody is named. */
  refer(parties: readonly string[] | undefined): string | undefined {
    if (!this.#out.names || parties === undefined || parties.length === 0) return undefined;
    for (const party of parties) this.#met.add(party);
    return parties.map((party) => `#${partyId(party)}`).join(' ');
  }

  /** A value of `title`. */
  name(parties: readonly string[] | undefined): string | undefined {
    return !this.#out.names || parties === undefined || parties.length === 0 ? undefined : parties.map((party) => this.#out.nameOf(party)).join(', ');
  }
}

/** Ids of States, groups and participants as an XML name; what cannot stand in one is written by its number. */
export function partyId(party: string): string {
  return `party-${party.replace(/[^A-Za-z0-9-]/gu, (sign) => `_${sign.codePointAt(0)?.toString(16) ?? ''}_`)}`;
}
