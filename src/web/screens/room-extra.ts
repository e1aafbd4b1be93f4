import type { OwnName } from '../../process/vocabulary/states/own-names.ts';
import type { SpokenLanguage } from '../../process/sessions/turn.ts';

/** One line of a programme in the reader's language; hours are the venue's. */
export interface ProgrammeLine {
  readonly id: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly title: string;
  readonly panel?: string;
}

export interface ProgrammeDay {
  /** Written out in the reader's language. */
  readonly label: string;
  readonly lines: readonly ProgrammeLine[];
}

/** What the hall screen shows beside the floor. */
export interface HallExtra {
  readonly title: string;
  /** Absent: as the device is set. */
  readonly theme?: 'light' | 'dark';
  /** What States call themselves, where they read otherwise than in the screen's language. */
  readonly own: Readonly<Record<string, readonly OwnName[]>>;
  readonly lines: readonly ProgrammeLine[];
  /** Before the first sitting: when it begins, as a sentence. */
  readonly begins?: string;
}

/** What the public page of a session shows beside the floor. */
export interface SessionExtra {
  /** Today's, or the next day's that there is. */
  readonly day?: ProgrammeDay;
  readonly begins?: string;
}

export interface InterpreterExtra {
  /** Whose booth looks; absent: all. */
  readonly booth?: SpokenLanguage;
}

// The page's own handler wrote what these read.

export function hallExtra(extra: unknown): HallExtra {
  return extra as HallExtra;
}

export function sessionExtra(extra: unknown): SessionExtra {
  return extra as SessionExtra;
}

export function interpreterExtra(extra: unknown): InterpreterExtra {
  return extra as InterpreterExtra;
}
