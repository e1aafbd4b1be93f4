/** What a running search says of itself. */
export interface Progress {
  /** `levels`: the chances sought; `panels`: panels collected; `mixing`: panels mixed until all chances are met. */
  readonly step: 'levels' | 'panels' | 'mixing';
  /** Levels of chances that are proved to be the best possible. */
  readonly stage: number;
  /** Types whose chance is what it should be, of so many. */
  readonly fixedTypes: number;
  readonly types: number;
  /**
   * The least chance of anybody who can have one at all: reached, and proved not to be surpassable. From one report to
   * the next the lower one never falls and the upper one never rises, but for an upper one that was of people who were
   * found to have no chance; while that is open, the lower one is 0.
   */
  readonly lower: number;
  readonly upper: number;
  readonly panels: number;
  readonly seconds: number;
}
