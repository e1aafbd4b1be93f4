import { daysIn, firstShownOn } from '../../../process/participation/meeting-day.ts';
import { instantAt } from '../../../process/vocabulary/instant.ts';
import type { Instant } from '../../../process/vocabulary/instant.ts';
import { decideRegistration, decideShowing } from './decide-showing.ts';
import type { DoorAnswer } from './decide-showing.ts';
import { isOver, mergeList } from './door-list.ts';
import type { DoorBadge } from './door-list.ts';
import type { DoorMemory, KeptMeeting } from './door-memory.ts';
import { fetchList, sendShowings } from './door-post.ts';
import type { NoAnswer } from './door-post.ts';
import { mostShowings, overtaken, settle } from './showing.ts';
import type { Showing } from './showing.ts';

export type DoorState = 'starting' | 'online' | 'offline' | 'signed-out' | 'over' | 'deleted';

export interface DoorPaths {
  readonly meeting: string;
  readonly list: string;
  readonly showings: string;
}

/** The door of one meeting on one device: decides by the list that it keeps, remembers what was shown, reconciles when it can. */
export class DoorKeeper {
  readonly device: string;
  readonly #memory: DoorMemory;
  readonly #paths: DoorPaths;
  readonly #changed: () => void;
  #kept: KeptMeeting | undefined;
  #badges = new Map<string, DoorBadge>();
  #showings: Showing[] = [];
  #running: Promise<void> | undefined;
  state: DoorState = 'starting';

  constructor(memory: DoorMemory, paths: DoorPaths, device: string, changed: () => void) {
    this.#memory = memory;
    this.#paths = paths;
    this.device = device;
    this.#changed = changed;
  }

  /** Reads what the device knows already, and forgets every meeting that is over. */
  async begin(): Promise<void> {
    for (const kept of await this.#memory.meetings()) if (isOver(kept.list, new Date(Date.now() + kept.ahead))) await this.#memory.forgetMeeting(kept.meeting);
    this.#take(await this.#memory.meeting(this.#paths.meeting));
    this.#showings = [...(await this.#memory.showings(this.#paths.meeting))];
    this.#changed();
  }

  get kept(): KeptMeeting | undefined {
    return this.#kept;
  }

  get badges(): ReadonlyMap<string, DoorBadge> {
    return this.#badges;
  }

  /** Approved badges that were shown today, as far as this device knows. */
  get inside(): number {
    const [today, here] = [daysIn(this.#timeZone)(this.#now), this.#shown];
    const came = ({ registration, showings = [] }: DoorBadge) => firstShownOn(today, [...showings, ...(here.get(registration) ?? [])]) !== undefined;
    return [...this.#badges.values()].filter((badge) => badge.status === 'approved' && came(badge)).length;
  }

  get waiting(): number {
    return this.#showings.filter(({ state }) => state === 'waiting').length;
  }

  get conflicts(): readonly Showing[] {
    return this.#showings.filter(({ state }) => state === 'conflict');
  }

  /** A code that was read or typed, or a badge chosen by its name. A welcome is remembered before it is said. */
  async show(badge: { readonly code: string } | { readonly registration: string }): Promise<DoorAnswer> {
    const known = { badges: this.#badges, shown: this.#shown, timeZone: this.#timeZone };
    const shownAt = this.#now;
    const answer = 'code' in badge ? decideShowing(known, badge.code, shownAt) : decideRegistration(known, badge.registration, shownAt);
    if (answer.say === 'welcome' && answer.badge !== undefined) {
      const { registration } = answer.badge;
      const showing: Showing = { id: `${registration} ${shownAt}`, meeting: this.#paths.meeting, registration, shownAt, state: 'waiting' };
      this.#showings.push(showing);
      await this.#memory.keepShowing(showing);
      this.#changed();
    }
    return answer;
  }

  /** Tells what waits and fetches what changed; one run at a time. */
  async reconcile(): Promise<void> {
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    return this.#running;
  }

  /** False, and nothing is deleted, while something waits that the record has not been told. */
  async forget(): Promise<boolean> {
    if (this.waiting > 0) return false;
    await this.#drop('deleted');
    return true;
  }

  async #run(): Promise<void> {
    const problem = (await this.#tell()) ?? (this.state === 'deleted' ? undefined : await this.#refresh());
    if (problem === 'over') await this.#drop('over');
    else if (this.state !== 'deleted') this.state = problem === undefined ? 'online' : problem === 'signed-out' ? 'signed-out' : 'offline';
    this.#changed();
  }

  async #tell(): Promise<NoAnswer | undefined> {
    const held = new Set<string>();
    for (;;) {
      const batch = this.#showings.filter(({ state, id }) => state === 'waiting' && !held.has(id)).slice(0, mostShowings);
      if (batch.length === 0) return undefined;
      const results = await sendShowings(this.#paths.showings, this.device, batch);
      if (typeof results === 'string') return results;
      for (const showing of batch) {
        held.add(showing.id);
        const result = results.find(({ registration, shownAt }) => registration === showing.registration && shownAt === showing.shownAt);
        if (result !== undefined) await this.#replace(settle(showing, result));
      }
      this.#changed();
    }
  }

  async #refresh(): Promise<NoAnswer | undefined> {
    const known = this.#kept;
    const list = await fetchList(this.#paths.list, known?.list.position);
    if (typeof list === 'string') return list;
    const now = Date.now();
    // The answer was under way for a moment, so this clock runs behind the server's and never ahead of it.
    const kept: KeptMeeting = { meeting: this.#paths.meeting, list: known === undefined ? list : mergeList(known.list, list), ahead: Date.parse(list.now) - now, reconciledAt: list.now };
    await this.#memory.keepMeeting(kept);
    this.#take(kept);
    for (const showing of this.#showings) {
      const late = overtaken(showing, this.#badges.get(showing.registration)?.showings ?? [], kept.list.timeZone);
      if (late !== undefined) await this.#replace(late);
    }
    return undefined;
  }

  async #replace(showing: Showing): Promise<void> {
    await this.#memory.keepShowing(showing);
    this.#showings = this.#showings.map((one) => (one.id === showing.id ? showing : one));
  }

  async #drop(state: 'over' | 'deleted'): Promise<void> {
    await this.#memory.forgetMeeting(this.#paths.meeting);
    this.#take(undefined);
    this.#showings = this.#showings.filter((showing) => showing.state === 'waiting');
    this.state = state;
    this.#changed();
  }

  /** By the server's clock, as far as the device knows it. */
  get #now(): Instant {
    return instantAt(Date.now() + (this.#kept?.ahead ?? 0));
  }

  /** Of no account while there is no list: then every badge is unknown. */
  get #timeZone(): string {
    return this.#kept?.list.timeZone ?? 'UTC';
  }

  get #shown(): ReadonlyMap<string, readonly Instant[]> {
    const shown = new Map<string, readonly Instant[]>();
    for (const { registration, shownAt } of this.#showings) shown.set(registration, [...(shown.get(registration) ?? []), shownAt]);
    return shown;
  }

  #take(kept: KeptMeeting | undefined): void {
    this.#kept = kept;
    this.#badges = new Map(kept?.list.badges.map((badge) => [badge.registration, badge]));
  }
}
