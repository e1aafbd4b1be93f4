import type { FloorState, Limits, Segment } from './floor-state.ts';
import { currentSegment, currentSitting, turnOf, waitingIn } from './floor.ts';
import { floorCounts } from './floor-counts.ts';
import type { FloorCounts } from './floor-counts.ts';
import type { Gender, Reason } from './order/types.ts';
import { rankedOf } from './ranked-of.ts';
import type { Turn } from './turn.ts';

/** Who sees what: everybody the public's; delegations the reasons of the order too; whoever chairs also what was stated of gender and the balance. */
export const floorClasses = ['public', 'delegation', 'chair'] as const;
export type FloorClass = (typeof floorClasses)[number];

/** A request that waits. */
export interface WaitingView {
  readonly holder: string;
  readonly group?: string;
  readonly flow: string;
  readonly lane: Turn['lane'];
  readonly capacity?: Turn['capacity'];
  readonly language: Turn['language'];
  readonly topic?: string;
  readonly askedAt: string;
  readonly answers?: string;
  readonly question?: string;
  readonly statement?: true;
  /** For whoever chairs only. */
  readonly gender?: Gender;
  readonly first?: true;
}

/** A speech that runs. The clock at a moment: `spokenMs`, and what passed since `runningSince`. */
export interface SpeechView extends WaitingView {
  readonly id: string;
  readonly givenAt: string;
  readonly limitSeconds: number;
  readonly spokenMs: number;
  readonly runningSince?: string;
}

export interface HeardView {
  readonly holder: string;
  readonly group?: string;
  readonly lane: Turn['lane'];
  readonly capacity?: Turn['capacity'];
  readonly givenAt: string;
  readonly endedAt: string;
  readonly seconds: number;
  readonly statement?: true;
}

/**
 * A floor as it is shown and sent: things by their ids, so that one request more is a small change. Names are not in
 * it; whoever shows it has them in their language.
 */
export interface FloorView {
  readonly status: FloorState['status'];
  readonly at: string;
  /** Before the first sitting. */
  readonly planned?: true;
  readonly listClosed: boolean;
  readonly limits: Limits;
  readonly sitting?: { readonly id: string; readonly day: string };
  readonly segment?: Pick<Segment, 'id' | 'kind' | 'title' | 'item' | 'panel' | 'moderator' | 'experts' | 'startedAt'>;
  readonly speaking?: SpeechView;
  readonly interrupted?: SpeechView;
  readonly lastGiven?: string;
  /** The computed order of those who wait. */
  readonly queue: readonly string[];
  /** Points of order first, then rights of reply, by arrival. */
  readonly asides: readonly string[];
  readonly waiting: Readonly<Record<string, WaitingView>>;
  readonly heard: Readonly<Record<string, HeardView>>;
  readonly counts: FloorCounts;
  /** Why the first three stand where they stand; not for the public. */
  readonly reasons?: Readonly<Record<string, readonly Reason[]>>;
  readonly balance?: { readonly byFlow: Readonly<Record<string, number>>; readonly byGender: Readonly<Record<Gender, number>> };
  /** Present and not yet heard; for whoever chairs. */
  readonly silent?: readonly string[];
}

const explained = 3;

export function floorView(floor: FloorState, cls: FloorClass): FloorView {
  const ranked = rankedOf(floor);
  const chairs = cls === 'chair';
  const [sitting, segment] = [currentSitting(floor), currentSegment(floor)];
  const [speaking, interrupted] = [turnOf(floor, floor.speaking), turnOf(floor, floor.interrupted)];
  return {
    status: floor.status,
    at: floor.lastAt,
    ...(floor.sittings.length === 0 && { planned: true }),
    listClosed: floor.listClosed,
    limits: floor.limits,
    ...(sitting !== undefined && { sitting: { id: sitting.id, day: sitting.day } }),
    ...(segment !== undefined && { segment: segmentView(segment) }),
    ...(speaking !== undefined && { speaking: speechView(floor, speaking, chairs) }),
    ...(interrupted !== undefined && { interrupted: speechView(floor, interrupted, chairs) }),
    ...(floor.lastGiven !== undefined && { lastGiven: floor.lastGiven }),
    queue: ranked.map(({ id }) => id),
    asides: [...waitingIn(floor, 'point-of-order'), ...waitingIn(floor, 'right-of-reply')].map(({ id }) => id),
    waiting: Object.fromEntries(floor.turns.filter(({ status }) => status === 'waiting').map((turn) => [turn.id, waitingView(floor, turn, chairs)])),
    heard: Object.fromEntries(floor.turns.filter(({ status }) => status === 'ended').map((turn) => [turn.id, heardView(turn)])),
    counts: floorCounts(floor),
    ...(cls !== 'public' && { reasons: Object.fromEntries(ranked.slice(0, explained).map(({ id, reasons }) => [id, reasons])) }),
    ...(chairs && { balance: { byFlow: floor.order.secondsByFlow, byGender: floor.order.secondsByGender }, silent: silentOf(floor) }),
  };
}

function segmentView({ id, kind, title, item, panel, moderator, experts, startedAt }: Segment): NonNullable<FloorView['segment']> {
  return { id, kind, title, experts, startedAt, ...(item !== undefined && { item }), ...(panel !== undefined && { panel }), ...(moderator !== undefined && { moderator }) };
}

function waitingView({ order }: Pick<FloorState, 'order'>, turn: Turn, chairs: boolean): WaitingView {
  const { holder, group, flow, lane, capacity, language, topic, askedAt, answers, question, statement, gender } = turn;
  return {
    holder, flow, lane, language, askedAt,
    ...(group !== undefined && { group }),
    ...(capacity !== undefined && { capacity }),
    ...(topic !== undefined && { topic }),
    ...(answers !== undefined && { answers }),
    ...(question !== undefined && { question }),
    ...(statement !== undefined && { statement: true }),
    ...(chairs && { gender }),
    ...(chairs && !Object.hasOwn(order.turns, group ?? holder) && { first: true }),
  };
}

function speechView(floor: FloorState, turn: Turn, chairs: boolean): SpeechView {
  return {
    id: turn.id,
    ...waitingView(floor, turn, chairs),
    givenAt: turn.givenAt ?? turn.askedAt,
    limitSeconds: turn.limitSeconds ?? floor.limits.intervention,
    spokenMs: turn.spokenMs,
    ...(turn.runningSince !== undefined && { runningSince: turn.runningSince }),
  };
}

function heardView({ holder, group, lane, capacity, givenAt, endedAt, askedAt, seconds, statement }: Turn): HeardView {
  return {
    holder, lane,
    givenAt: givenAt ?? askedAt,
    endedAt: endedAt ?? askedAt,
    seconds: seconds ?? 0,
    ...(group !== undefined && { group }),
    ...(capacity !== undefined && { capacity }),
    ...(statement !== undefined && { statement: true }),
  };
}

function silentOf(floor: FloorState): readonly string[] {
  const heard = new Set(floor.turns.filter(({ givenAt }) => givenAt !== undefined).map(({ holder }) => holder));
  return floor.present.filter((holder) => !heard.has(holder));
}
