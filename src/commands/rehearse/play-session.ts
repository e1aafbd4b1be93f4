import { setTimeout as pause } from 'node:timers/promises';
import { commandOf } from '../../../packs/rehearsal/session/command-of.ts';
import type { Given } from '../../../packs/rehearsal/session/command-of.ts';
import { chair } from '../../../packs/rehearsal/session/cast.ts';
import { isOnFloor } from '../../../packs/rehearsal/session/cue.ts';
import type { Cue } from '../../../packs/rehearsal/session/cue.ts';
import type { FloorView } from '../../process/sessions/floor-view.ts';
import { FloorFollower } from './floor-follower.ts';
import { formOf } from './form-of.ts';
import { sessionPath } from './prepare-session.ts';
import type { Where } from './prepare-session.ts';
import { sentenceOf } from './sentence-of.ts';
import type { Names } from './sentence-of.ts';
import type { Answer } from './site-client.ts';

export interface Playing extends Where {
  readonly speed: number;
  readonly panels: readonly string[];
  readonly say: (line: string) => void;
  readonly stop: AbortSignal;
}

export interface PlayedSession {
  readonly acts: number;
  readonly refused: number;
  /** As the site counts in the end; absent where it did not tell. */
  readonly counts: FloorView['counts'] | undefined;
}

/** Script time in which nothing is done, longer than this, is passed over: lunch, the night. Seconds; so much is left of it. */
const [longest, leftOfIt] = [600, 30];
/** Whoever is so many milliseconds behind does not try to make up for it. */
const behind = 2000;
/** Somebody else ran the floor meanwhile: the cue is looked at again. */
const tryAgain: ReadonlySet<string> = new Set(['given-meanwhile', 'reason-needed', 'not-speaking', 'speech-interrupted']);

/** Plays a script through the pages of a site, in the name of everybody in it, one act after another and none before its time. */
export async function playSession(playing: Playing, cues: readonly Cue[]): Promise<PlayedSession> {
  const player = new Player(playing);
  try {
    let [due, before] = [performance.now(), cues[0]];
    for (const cue of cues) {
      const gap = before === undefined ? 0 : secondsBetween(before, cue);
      before = cue;
      due += ((gap > longest ? leftOfIt : gap) * 1000) / playing.speed;
      const now = performance.now();
      if (now - due > behind) due = now;
      if (due > now) await pause(due - now, undefined, { signal: playing.stop });
      await player.play(cue);
    }
    return await player.end();
  } finally {
    player.close();
  }
}

function secondsBetween(a: Cue, b: Cue): number {
  return (b.day - a.day) * 86_400 + b.second - a.second;
}

class Player {
  readonly #playing: Playing;
  readonly #follower: FloorFollower;
  readonly #openedAt = new Map<string, string>();
  #names: Names = {};
  #follows = false;
  #position = 0;
  #acts = 0;
  #refused = 0;

  constructor(playing: Playing) {
    this.#playing = playing;
    this.#follower = new FloorFollower(playing.site, sessionPath(playing, 'live/chair'), chair);
  }

  async play(cue: Cue): Promise<void> {
    const { say, panels, session, stop } = this.#playing;
    for (let attempt = 1; ; attempt += 1) {
      const view = isOnFloor(cue.act) ? await this.#follower.viewAt(this.#position) : undefined;
      const given = commandOf(cue, () => view, { event: session, panels, openedAt: (sitting) => this.#openedAt.get(sitting) ?? '', depositing: () => ({ sha256: '0'.repeat(64), bytes: 1, pages: 1, type: 'text' }) });
      if (given === undefined) return say(line('Nobody is there for what the script has next; it goes on.'));
      if (cue.act.do === 'open-sitting') this.#openedAt.set(cue.act.sitting, new Date().toISOString());
      const answer = await this.#send(cue, given, view);
      if (answer.done) {
        say(line(sentenceOf(cue, given, view, this.#names)));
        return this.#took(cue, given, answer.position);
      }
      if (attempt < 4 && tryAgain.has(answer.code)) {
        await pause(200, undefined, { signal: stop });
        continue;
      }
      this.#refused += 1;
      return say(line(`Refused: ${sentenceOf(cue, given, view, this.#names)} ${answer.sentence}`));
    }
  }

  async #send(cue: Cue, given: Given, view: FloorView | undefined): Promise<Answer> {
    const { page, act, fields } = formOf(given, cue.act, view?.segment?.experts ?? [], this.#playing.speed);
    return this.#playing.site.send(sessionPath(this.#playing, page), given.by, act, fields);
  }

  async #took({ act }: Cue, { command }: Given, position: number): Promise<void> {
    this.#acts += 1;
    // A note is no act on the floor, and its feed says nothing of it.
    if (command.name !== 'note-intervention') this.#position = position;
    if (!this.#follows) {
      this.#follows = true;
      void this.#follower.follow();
    }
    if (act.do !== 'open-sitting' && act.do !== 'start-segment') return;
    const names = await this.#playing.site.get(sessionPath(this.#playing, 'names'), chair);
    if (names.ok) this.#names = (await names.json()) as Names;
  }

  async end(): Promise<PlayedSession> {
    const view = await this.#follower.viewAt(this.#position);
    return { acts: this.#acts, refused: this.#refused, counts: view?.counts };
  }

  close(): void {
    this.#follower.close();
  }
}

function line(sentence: string): string {
  return `${new Date().toISOString().slice(11, 19)}  ${sentence}`;
}
