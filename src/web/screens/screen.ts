import type { FloorClass, FloorView } from '../../process/sessions/floor-view.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { FloorMessageKey } from './floor-messages.ts';

/** Writes a message of the floor's screens in the reader's language: the same on the server and in the page. */
export type Say = (key: FloorMessageKey, values?: Readonly<Record<string, string | number>>) => string;

/**
 * Everything that a screen is drawn from, on the server first and in the page on every change. Components of a screen
 * depend on nothing else: no clock, no address bar, no catalogue.
 */
export interface ScreenProps {
  readonly say: Say;
  readonly language: Language;
  /** The venue's, for hours of the day. */
  readonly timeZone: string;
  /** Undefined before the first sitting. */
  readonly view: FloorView | undefined;
  /** Names by code or id (`floor-names.ts`). */
  readonly names: Readonly<Record<string, string>>;
  /** In whose name the reader acts; absent for the public. */
  readonly me?: string;
  /** Milliseconds since 1970 by the server's clock. */
  readonly now: number;
  /** `live` while changes arrive; the page without its script is `still`. */
  readonly feed: 'still' | 'live' | 'lost';
  /** While the connection is lost: the last sign of life, in milliseconds since 1970. */
  readonly feedSince?: number | undefined;
  /** Where its forms are sent: the page itself. */
  readonly action: string;
  /** Ids for the forms: given by the server, new in the page for each form that is drawn. */
  readonly newId: () => string;
  /** How many forms were answered: one that is sent again before its answer came keeps its id, so that it is done once. */
  readonly answered?: number;
  /** The latest refusal, as a sentence, and whether something is on its way. */
  readonly problem?: string | undefined;
  readonly sending?: boolean;
  /** The addresses of other pages that the screen links to. */
  readonly links: Readonly<Record<string, string>>;
  /** What this screen alone needs beside the floor. */
  readonly extra?: unknown;
}

/** What the page carries for its script, as JSON. Messages are those of the floor in the page's language. */
export interface ScreenData extends Pick<ScreenProps, 'language' | 'timeZone' | 'names' | 'me' | 'action' | 'links' | 'extra'> {
  readonly cls: FloorClass;
  /** Of the live feed, and of the names. */
  readonly live: string;
  readonly namesAt: string;
  readonly view: FloorView | undefined;
  readonly messages: Readonly<Record<string, string>>;
}
