import type { Pool } from 'pg';
import { checkRound, yearOf } from '../../process/review/check-round.ts';
import type { DaysOf, RoundCheck } from '../../process/review/check-round.ts';
import type { RoundState } from '../../process/review/state.ts';
import type { CommitmentState } from '../../process/commitments/state.ts';
import type { IsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import type { CommitmentId, RoundId } from '../../process/vocabulary/ids.ts';
import { listThings, tallyThings } from '../list-things.ts';
import { heldAt } from '../work-plan/load-states.ts';

/** A round with its days as far as they are known: those of its meeting, else its own. */
export interface DatedRound {
  readonly state: RoundState;
  readonly days: DaysOf;
  /** When its picture begins and ends: its own days, widened by its meeting's; absent where nothing is known. */
  readonly window?: { readonly start: IsoDay; readonly end: IsoDay };
  readonly checks: readonly RoundCheck[];
  /** How many reports were submitted in it, and how many are being written. */
  readonly reports: { readonly submitted: number; readonly open: number };
}

export interface LoadedRounds {
  /** By their first day, those without one last. */
  readonly rounds: readonly DatedRound[];
  /** All, in the order of the text. */
  readonly commitments: readonly CommitmentState[];
}

interface EventDays {
  readonly start: string | null;
  readonly end: string | null;
  readonly exact: boolean;
}

/** Every round of a process with its checks as of a day. */
export async function loadRounds(pool: Pool, process: string, position: number, today: IsoDay): Promise<LoadedRounds> {
  const [states, commitments, tally] = await Promise.all([
    listThings(pool, { process, position, kind: 'round', limit: 2000 }),
    listThings(pool, { process, position, kind: 'commitment', order: [{ field: 'order' }], limit: 2000 }),
    tallyThings(pool, { process, position, kind: 'report' }, ['round', 'status']),
  ]);
  const events = await loadDays(pool, process, position, states.flatMap(({ event }) => event ?? []));
  const days = new Map(states.map((state) => [state.id, daysOf(state, state.event === undefined ? undefined : events.get(state.event))]));
  const standing = commitments.filter(({ status }) => status === 'standing').map(({ id }) => id);
  const count = (id: string, status: string) => tally.find(({ values: [round, own] }) => round === id && own === status)?.count ?? 0;
  const rounds = states.map((state): DatedRound => {
    const window = windowOf(state, state.event === undefined ? undefined : events.get(state.event));
    return { state, days: days.get(state.id) ?? {}, ...(window !== undefined && { window }), checks: checksOf(state, states, days, standing, today), reports: { submitted: count(state.id, 'submitted'), open: count(state.id, 'open') } };
  });
  return { rounds: rounds.toSorted((a, b) => (firstOf(a) < firstOf(b) ? -1 : firstOf(a) > firstOf(b) ? 1 : a.state.id < b.state.id ? -1 : 1)), commitments };
}

function firstOf({ window, days }: DatedRound): string {
  return window?.start ?? (days.firstYear === undefined ? '9999' : `${days.firstYear}-12-31`);
}

function checksOf(state: RoundState, all: readonly RoundState[], days: ReadonlyMap<RoundId, DaysOf>, commitments: readonly CommitmentId[], today: IsoDay): readonly RoundCheck[] {
  const forum = days.get(state.id) ?? {};
  const year = yearOf(forum);
  const before = all
    .filter(({ id, level, region }) => id !== state.id && level === state.level && region === state.region)
    .flatMap(({ id }) => {
      const own = days.get(id) ?? {};
      const ownYear = yearOf(own);
      return ownYear === undefined || (year !== undefined && ownYear >= year) ? [] : [{ id, ...own, ownYear }];
    });
  const previous = year === undefined ? undefined : before.toSorted((a, b) => b.ownYear - a.ownYear)[0];
  return checkRound(state, { forum, ...(state.feeds !== undefined && { fed: { id: state.feeds, ...days.get(state.feeds) } }), ...(previous !== undefined && { previous }), commitments, today });
}

/** The days of a forum: of its meeting where those are exact, else of the round; of a meeting whose year alone is known, the year. */
function daysOf({ opensOn, closesOn, event }: RoundState, meeting: EventDays | undefined): DaysOf {
  const [first, last] = [parseIsoDay(meeting?.start ?? ''), parseIsoDay(meeting?.end ?? '')];
  if (meeting?.exact === true && first !== undefined && last !== undefined) return { first, last };
  const ofRound = { ...(opensOn !== undefined && event === undefined && { first: opensOn }), ...(closesOn !== undefined && { last: closesOn }) };
  return { ...ofRound, ...(first !== undefined && { firstYear: Number(first.slice(0, 4)) }), ...(last !== undefined && { latest: last }) };
}

function windowOf({ opensOn, closesOn }: RoundState, meeting: EventDays | undefined): DatedRound['window'] {
  const days = [opensOn, closesOn, parseIsoDay(meeting?.start ?? ''), parseIsoDay(meeting?.end ?? '')].filter((day) => day !== undefined).toSorted();
  const [start, end] = [days[0], days.at(-1)];
  return start === undefined || end === undefined ? undefined : { start, end };
}

async function loadDays(pool: Pool, process: string, position: number, ids: readonly string[]): Promise<ReadonlyMap<string, EventDays>> {
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<EventDays & { readonly id: string }>({
    name: 'days-of-events',
    text: `select id, start_on::text as start, end_on::text as "end", precision = 'day' as exact from "event" where ${heldAt} and id = any($3::text[])`,
    values: [process, position, ids],
  });
  return new Map(rows.map(({ id, ...days }) => [id, days]));
}
