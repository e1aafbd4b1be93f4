/** Names are asked for again so many milliseconds after the last time, at the soonest; pages that miss the same name ask within so many of one another. */
const [every, within] = [10_000, 1500];

/** In a page that is followed: what parties are called. Whoever is not known yet stands by code until the names were asked for. */
export class PartyNames {
  readonly #address: string;
  readonly #learned: () => void;
  #names: Readonly<Record<string, string>>;
  #asked = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(names: Readonly<Record<string, string>>, address: string, learned: () => void) {
    this.#names = names;
    this.#address = address;
    this.#learned = learned;
  }

  readonly of = (party: string): string => {
    const known = this.#names[party];
    if (known === undefined && this.#timer === undefined) this.#timer = setTimeout(() => void this.#learn(), Math.max(this.#asked + every - Date.now(), Math.random() * within));
    return known ?? party;
  };

  /** Asks for all names there are, before one is missed. */
  learn(): void {
    void this.#learn();
  }

  async #learn(): Promise<void> {
    // What the browser kept of them lacks whoever is new.
    const response = await fetch(this.#address, { cache: this.#asked === 0 ? 'default' : 'no-store' }).catch(() => undefined);
    this.#asked = Date.now();
    this.#timer = undefined;
    if (response?.ok !== true) return;
    this.#names = { ...this.#names, ...((await response.json()) as Record<string, string>) };
    this.#learned();
  }
}
