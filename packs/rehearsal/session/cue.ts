import type { ItemKind } from '../../../src/process/sessions/programme-item.ts';
import type { SpokenLanguage } from '../../../src/process/sessions/turn.ts';
import type { Gender } from '../../../src/process/sessions/order/types.ts';
import type { Actor } from '../../../src/process/vocabulary/standing.ts';
import type { Six } from '../../gcm/six.ts';

/** What a request for the floor says. */
export interface Asking {
  readonly turn: string;
  /** A State's code or a participant's id. */
  readonly holder: string;
  readonly group?: string;
  readonly lane?: 'point-of-order' | 'right-of-reply';
  readonly language: SpokenLanguage;
  readonly gender: Gender;
  readonly topic?: string;
}

/** Somebody of the podium: of the panel of the running segment, or a person or State by name. */
export type Podium = { readonly panel: 'moderator' } | { readonly panel: 'expert'; readonly place: number } | { readonly holder: string; readonly capacity: 'chair' | 'president' | 'secretary-general' | 'guest' };

/** What is the same wherever the floor stands. */
export type PlainAct =
  | { readonly do: 'open-sitting'; readonly sitting: string }
  | { readonly do: 'suspend-sitting' | 'resume-sitting' | 'close-list' }
  | { readonly do: 'close-sitting'; readonly listEnds: boolean }
  | { readonly do: 'start-segment'; readonly segment: string; readonly kind: ItemKind; readonly title: Six; readonly panel?: number }
  | { readonly do: 'end-segment'; readonly segment: string }
  | { readonly do: 'declare-presence'; readonly holder: string }
  | { readonly do: 'ask'; readonly asking: Asking }
  | { readonly do: 'amend'; readonly asking: Asking }
  | { readonly do: 'withdraw'; readonly turn: string; readonly holder: string }
  | { readonly do: 'deposit'; readonly turn: string; readonly holder: string; readonly text: string }
  | { readonly do: 'link-recording'; readonly sitting: string; readonly address: string };

/** What is about whoever waits or speaks at that moment. */
export type ActOnFloor =
  | { readonly do: 'give-next' }
  /** The second of the list instead of the first. */
  | { readonly do: 'give-other'; readonly reason: string }
  | { readonly do: 'give-aside'; readonly turn: string }
  | { readonly do: 'call'; readonly turn: string; readonly podium: Podium }
  | { readonly do: 'end-speech' | 'pause-speech' | 'resume-speech' }
  | { readonly do: 'extend-speech'; readonly seconds: number }
  /** Whoever spoke last from the floor puts it to an expert of the panel. */
  | { readonly do: 'put-question'; readonly answer: string; readonly place: number; readonly question: string }
  /** Of the speech that runs. */
  | { readonly do: 'note'; readonly gist: string; readonly tags: readonly string[]; readonly recommendation?: string };

/**
 * What happens at one moment of a rehearsed session. Who comes next on the list is not in it: that is the order's
 * decision, which `give-next` looks up when its moment has come.
 */
export type CueAct = PlainAct | ActOnFloor;

const onFloor: ReadonlySet<string> = new Set(['give-next', 'give-other', 'give-aside', 'call', 'end-speech', 'pause-speech', 'resume-speech', 'extend-speech', 'put-question', 'note'] satisfies ActOnFloor['do'][]);

export function isOnFloor(act: CueAct): act is ActOnFloor {
  return onFloor.has(act.do);
}

/** A cue has its moment on the first or second day, in seconds since midnight at the venue. */
export interface Cue {
  readonly day: 0 | 1;
  readonly second: number;
  readonly by: Actor;
  readonly act: CueAct;
}
