/** As somebody stated it when they asked for the floor; nobody has to. */
export const genders = ['woman', 'man', 'other', 'not-stated'] as const;
export type Gender = (typeof genders)[number];

/** The two sides of an interactive discussion: the room, and the panellists who answer it. */
export const sides = ['floor', 'panel'] as const;
export type Side = (typeof sides)[number];

/** A request for the floor that waits, as far as its place depends on it. */
export interface Candidate {
  readonly id: string;
  /** The regional group or constituency that its time is charged to. */
  readonly flow: string;
  /** In whose name: a State's code, a group's or a participant's id. First-time speakers are told by it. */
  readonly holder: string;
  readonly gender: Gender;
  readonly side: Side;
  /** The position of the request in the record: of two, the lower came first. */
  readonly arrival: number;
  /** How often somebody of the same flow who asked later was given the floor before it. */
  readonly overtakenInFlow: number;
  /** The same, by anybody of its side. */
  readonly overtaken: number;
  /** How often somebody of the same flow who asked later went before it to balance women and men. */
  readonly passedForBalance: number;
}

/** Who speaks, as far as their seconds are charged. */
export type Speaker = Pick<Candidate, 'flow' | 'holder' | 'gender' | 'side'>;

/** The new counts of a request that somebody who asked later was given the floor before. */
export type PassedOver = Pick<Candidate, 'id' | 'overtakenInFlow' | 'overtaken' | 'passedForBalance'>;

/** What the order of a discussion rests on: published before it begins, changed by an act only. */
export interface OrderTerms {
  /** Positive. A flow that is not named weighs 1. */
  readonly weights: Readonly<Record<string, number>>;
  /** A request overtaken so often inside its flow goes next of its flow. Integer ≥ 0; three unless the chair says otherwise. */
  readonly overtakesInFlow: number;
  /** A request overtaken so often by anybody goes next. Absent: no such bound. */
  readonly overtakes?: number;
  /** After so many turns of the floor the panel has at most so many seconds, when one of its members has something to answer. Absent: no alternation. */
  readonly alternation?: { readonly floorTurns: number; readonly panelSeconds: number };
  /** Points of order and rights of reply, which go before the list: so many of each holder, each of so many seconds. Absent: no cap. */
  readonly asides?: { readonly times: number; readonly seconds: number };
}

/** The tags of one side; in seconds of a flow that weighs 1. */
export interface Tags {
  /** Virtual time: the least start tag of those who waited when the floor was last given. Never falls. */
  readonly virtual: number;
  /** By flow, the tag at which its last speech ended. */
  readonly finish: Readonly<Record<string, number>>;
}

/** What the order remembers between two speakers; everything in seconds. It begins as `freshOrder` and follows from the acts alone. */
export interface OrderState {
  /** Each side has its own. Without alternation everybody is on the floor's. */
  readonly tags: Readonly<Record<Side, Tags>>;
  /** How often each holder has had the floor in this session; asides do not count. */
  readonly turns: Readonly<Record<string, number>>;
  /** How many points of order and rights of reply each holder has had. */
  readonly asides: Readonly<Record<string, number>>;
  readonly secondsByGender: Readonly<Record<Gender, number>>;
  readonly secondsByFlow: Readonly<Record<string, number>>;
  /** The side whose frame it is, and what of it has been used. */
  readonly frame: { readonly side: Side; readonly turns: number; readonly seconds: number };
}

/** Why a request stands where it stands, the decisive reason first. Each is written out in the reader's language. `asked-first` means the order of asking. */
export type Reason =
  | { readonly code: 'alternation'; readonly side: Side }
  | { readonly code: 'overtaken-by-all'; readonly times: number }
  | { readonly code: 'flow-is-due'; readonly flow: string; readonly secondsHad: number }
  | { readonly code: 'only-flow'; readonly flow: string }
  | { readonly code: 'overtaken-in-flow'; readonly times: number }
  | { readonly code: 'first-time' }
  | { readonly code: 'gender-balance'; readonly gender: Gender }
  | { readonly code: 'asked-first' };

export interface Ranked {
  readonly id: string;
  readonly reasons: readonly Reason[];
}
