import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Positions } from '../live/positions.ts';
import type { Store } from '../store/store.ts';
import type { KeptPages } from './kept-pages.ts';
import type { Reception } from './reception.ts';

/** What the running site consists of: handed to every handler, made once by `commands/start`. */
export interface Site {
  readonly store: Store;
  readonly positions: Positions;
  readonly pages: KeptPages;
  /** Counts by what was counted, the position among it. */
  readonly counts: Map<string, number>;
  /** Demo mode: visitors choose their standing themselves. Never over a real data directory. */
  readonly demo: boolean;
  /** False only in benchmarks that measure rendering. */
  readonly keep: boolean;
  /** Changes with every build, so that a page kept by an older program is not answered 304. */
  readonly build: string;
  readonly today: () => IsoDay;
  /** Logs an error with its context and answers with the number under which it stands. */
  readonly logError: (error: Error, context: string) => string;
  readonly assetsFolder: string;
  /** Absent only where nobody signs in and nothing is mailed: in benchmarks and in tests of pages. */
  readonly reception?: Reception;
}
