import type { TextScreen } from '../../process/text/text-screen.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import type { Words } from '../messages/catalogue.ts';
import type { ShownBlock } from '../text/fresh-blocks.ts';
import type { LiveMessages } from '../text/live-words.ts';

/** What the page of the screen carries for its script, as JSON. */
export interface TextHallData {
  readonly title: string;
  readonly language: Language;
  /** The text's own. */
  readonly textLanguage: Language;
  readonly timeZone: string;
  /** Absent: as the device is set. */
  readonly theme?: 'light' | 'dark';
  /** Addresses of the feed and of the names. */
  readonly live: string;
  readonly namesAt: string;
  readonly names: Readonly<Record<string, string>>;
  readonly messages: LiveMessages;
  /** Only what is shown first: the feed brings the whole. */
  readonly view: TextScreen;
}

/** All that the screen is drawn from, on the server first and in the page on every change. */
export interface TextHallProps extends Pick<TextHallData, 'title' | 'language' | 'textLanguage' | 'timeZone' | 'theme' | 'view'> {
  readonly words: Words;
  readonly nameOf: (party: string) => string;
  readonly feed: 'still' | 'live' | 'lost';
  /** While the connection is lost: the last sign of life, in milliseconds since 1970. */
  readonly feedSince?: number | undefined;
  /** The called paragraph with what came in the last moments marked. */
  readonly fresh?: readonly ShownBlock[] | undefined;
  /** Which size of type fits, as measured in the page. */
  readonly fit?: number | undefined;
  /** Of a paragraph that fits in no size: which part is shown, from 1, and of how many. */
  readonly page?: { readonly shown: number; readonly of: number } | undefined;
}
