import type { Instant } from '../vocabulary/instant.ts';
import { isState } from '../vocabulary/states/state.ts';
import type { FloorState, Segment, Sitting } from './floor-state.ts';
import type { Gender } from './order/types.ts';
import type { Lane, Turn } from './turn.ts';

/** One speech as it was given. */
export interface Speech {
  readonly turn: Turn;
  readonly sitting: Sitting | undefined;
  readonly segment: Segment | undefined;
  readonly givenAt: Instant;
  readonly seconds: number;
  /** Over the limit, in seconds; 0 where it was kept. */
  readonly over: number;
  /** Seconds into the sitting's recording at which it begins; absent without a recording, or before it begins. */
  readonly timeCode?: number;
}

/** A share of the floor: how many interventions, and how many seconds. */
export interface Share {
  readonly interventions: number;
  readonly seconds: number;
}

export type SpeakerKind = 'states' | 'groups' | 'organizations' | 'stakeholders' | 'informal' | 'podium';

export interface SessionReport {
  /** In the order in which they were given; the one that runs is not among them. */
  readonly speeches: readonly Speech[];
  readonly unheard: readonly Turn[];
  readonly withdrawn: readonly Turn[];
  /** Where the chair chose otherwise than the order, with the reason. */
  readonly overrides: readonly Speech[];
  readonly byFlow: ReadonlyMap<string, Share>;
  readonly byGender: ReadonlyMap<Gender, Share>;
  readonly byKind: ReadonlyMap<SpeakerKind, Share>;
}

/** What happened on a floor, from its turns alone: who spoke when and how long, who asked and was not heard, how the time was shared (rule FL-21). An informal dialogue is a kind of its own and in no other share. */
export function sessionReport(floor: Pick<FloorState, 'turns' | 'sittings' | 'segments'>): SessionReport {
  const sittings = new Map(floor.sittings.map((sitting) => [sitting.id, sitting]));
  const segments = new Map(floor.segments.map((segment) => [segment.id, segment]));
  const speeches = floor.turns.flatMap((turn): readonly Speech[] => {
    const { givenAt, seconds, limitSeconds, sitting, segment } = turn;
    if (givenAt === undefined || seconds === undefined || turn.status !== 'ended') return [];
    const held = sitting === undefined ? undefined : sittings.get(sitting);
    const timeCode = held?.recording === undefined ? -1 : (Date.parse(givenAt) - Date.parse(held.recording.startsAt)) / 1000;
    return [{ turn, sitting: held, segment: segment === undefined ? undefined : segments.get(segment), givenAt, seconds, over: Math.max(0, seconds - (limitSeconds ?? seconds)), ...(timeCode >= 0 && { timeCode: Math.floor(timeCode) }) }];
  });
  const ordered = speeches.toSorted((a, b) => (a.givenAt < b.givenAt ? -1 : a.givenAt > b.givenAt ? 1 : a.turn.arrival - b.turn.arrival));
  const listed = ordered.filter(({ turn, segment }) => turn.lane === 'list' && segment?.kind !== 'informal-dialogue');
  return {
    speeches: ordered,
    unheard: floor.turns.filter(({ status }) => status === 'unheard'),
    withdrawn: floor.turns.filter(({ status }) => status === 'withdrawn'),
    overrides: ordered.filter(({ turn }) => turn.override !== undefined),
    byFlow: sharesBy(listed, ({ turn }) => turn.flow),
    byGender: sharesBy(listed, ({ turn }) => turn.gender),
    byKind: sharesBy(ordered.filter(({ turn }) => !isAside(turn.lane)), kindOf),
  };
}

function isAside(lane: Lane): boolean {
  return lane === 'point-of-order' || lane === 'right-of-reply';
}

function kindOf({ segment, turn: { lane, group, holder, flow } }: Speech): SpeakerKind {
  if (lane === 'podium') return 'podium';
  if (segment?.kind === 'informal-dialogue') return 'informal';
  if (group !== undefined) return 'groups';
  if (isState(holder)) return 'states';
  return flow === 'organizations' ? 'organizations' : 'stakeholders';
}

function sharesBy<Key>(speeches: readonly Speech[], keyOf: (speech: Speech) => Key): ReadonlyMap<Key, Share> {
  const shares = new Map<Key, Share>();
  for (const speech of speeches) {
    const key = keyOf(speech);
    const { interventions, seconds } = shares.get(key) ?? { interventions: 0, seconds: 0 };
    shares.set(key, { interventions: interventions + 1, seconds: seconds + speech.seconds });
  }
  return shares;
}
