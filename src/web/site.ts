import type { IsoDay } from '../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { Hub } from '../live/feed/hub.ts';
import type { TopicSource } from '../live/feed/topic-source.ts';
import type { FloorState } from '../process/sessions/floor-state.ts';
import type { FloorClass } from '../process/sessions/floor-view.ts';
import type { TextClass } from '../process/text/text-screen.ts';
import type { Positions } from '../live/positions.ts';
import type { Store } from '../store/store.ts';
import type { KeptPages } from './kept-pages.ts';
import type { LiveText } from './text-source.ts';
import type { Reception } from './reception.ts';

/** The hub of the live feeds, and what can be followed in it. */
export interface LiveSite {
  readonly hub: Hub;
  readonly floor: TopicSource<FloorState, FloorClass>;
  readonly text: TopicSource<LiveText, TextClass>;
}

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
  /** What is followed live; absent only where nothing is. */
  readonly live?: LiveSite;
  /** Absent only where nobody signs in and nothing is mailed: in benchmarks and in tests of pages. */
  readonly reception?: Reception;
}
