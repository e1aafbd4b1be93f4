import { get } from 'node:http';
import type { IncomingMessage } from 'node:http';
import { setTimeout as pause } from 'node:timers/promises';
import { EventReader } from '../src/live/feed/event-reader.ts';
import type { ReadEvent } from '../src/live/feed/event-reader.ts';
import { HeldView } from '../src/live/feed/held-view.ts';
import { digestOf } from './digest-of.ts';
import { answerQuestions } from './feed-children.ts';
import { speakerClasses } from './feed-source.ts';
import type { SpeakerClass } from './feed-source.ts';

export interface ResumeQuestion {
  /** Servers of one record; who reconnects takes either. */
  readonly ports: readonly number[];
  readonly followers: number;
  readonly reconnections: number;
  readonly meetings: number;
}

/** What a follower held when it went. */
export interface Held {
  readonly meeting: number;
  readonly cls: SpeakerClass;
  readonly position: number;
  readonly digest: string;
}

export interface ResumeAnswer {
  readonly held: readonly Held[];
  readonly repeats: number;
  readonly gaps: number;
  readonly failed: number;
  readonly wholes: number;
  readonly changes: number;
}

const counts = { repeats: 0, gaps: 0, failed: 0, wholes: 0, changes: 0 };
const held: Held[] = [];

answerQuestions<ResumeQuestion, ResumeAnswer>(
  async ({ ports, followers, reconnections, meetings }) => {
    let left = reconnections;
    await Promise.all(
      Array.from({ length: followers }, async (_, index) => {
        const [meeting, cls] = [1 + (index % meetings), speakerClasses[Math.floor(index / meetings) % speakerClasses.length] ?? 'public'];
        const view = new HeldView();
        while (left > 0) {
          left -= 1;
          const port = ports[Math.floor(Math.random() * ports.length)] ?? 0;
          await follow(`http://127.0.0.1:${port}/event-${meeting}/${cls}`, view, Math.random() * 250);
          if (view.position !== undefined) held.push({ meeting, cls, position: view.position, digest: digestOf(view.view) });
          // Some stay away for longer than others; a few begin anew.
          if (Math.random() < 0.02) await pause(Math.random() * 3000);
        }
      }),
    );
    return { held, ...counts };
  },
  async () => undefined,
);

/** One connection: from what is held, for as long as it is given, broken off in the midst of whatever comes. */
async function follow(address: string, view: HeldView, milliseconds: number): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<IncomingMessage | undefined>();
  const request = get(address, { agent: false, headers: view.position === undefined ? {} : { 'last-event-id': String(view.position) } }, resolve);
  request.on('error', () => resolve(undefined));
  const answer = await promise;
  if (answer?.statusCode !== 200) {
    counts.failed += 1;
    return;
  }
  const reader = new EventReader();
  answer.setEncoding('utf8');
  answer.on('error', () => undefined);
  answer.on('data', (piece: string) => {
    for (const event of reader.take(piece)) take(view, event);
  });
  await pause(milliseconds);
  answer.removeAllListeners('data');
  answer.destroy();
}

function take(view: HeldView, { event, id, data }: ReadEvent): void {
  if (event === 'whole') {
    counts.wholes += 1;
    view.whole(Number(id), JSON.parse(data));
  }
  if (event !== 'change') return;
  counts.changes += 1;
  const taken = view.change(Number(id), JSON.parse(data));
  if (taken === 'repeat') counts.repeats += 1;
  if (taken === 'gap') counts.gaps += 1;
}
