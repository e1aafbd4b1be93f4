import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { answerQuestions, machineTime } from './feed-children.ts';

/** Who follows: the address of a feed, and the cookie of whoever asks for it. */
export interface RoomFollower {
  readonly path: string;
  readonly cookie: string;
}

export type RoomQuestion =
  | { readonly do: 'open'; readonly port: number; readonly followers: readonly RoomFollower[] }
  /** What every screen had since the last time this was asked. */
  | { readonly do: 'take' }
  | { readonly do: 'close' };

export interface RoomAnswer {
  /** One entry for each change that came to one screen: its position in the record, and when it came on the machine's clock. */
  readonly positions?: Float64Array;
  readonly times?: Float64Array;
}

const opening = 200;
const sockets: Socket[] = [];
let positions: number[] = [];
let times: number[] = [];

answerQuestions<RoomQuestion, RoomAnswer>(
  async (question) => {
    if (question.do === 'open') return open(question.port, question.followers);
    if (question.do === 'close') {
      await closeAll();
      return {};
    }
    const had = { positions: Float64Array.from(positions), times: Float64Array.from(times) };
    positions = [];
    times = [];
    return had;
  },
  closeAll,
);

async function open(port: number, followers: readonly RoomFollower[]): Promise<RoomAnswer> {
  for (let from = 0; from < followers.length; from += opening) {
    await Promise.all(followers.slice(from, from + opening).map((follower, index) => openOne(port, follower, from + index)));
  }
  return {};
}

/** A socket without a parser of HTTP: what is measured is the server. Resolves at the first event. */
function openOne(port: number, { path, cookie }: RoomFollower, index: number): Promise<void> {
  const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${2 + (index % 40)}`, noDelay: true });
  sockets.push(socket);
  socket.write(`GET ${path} HTTP/1.1\r\nHost: localhost\r\nCookie: ${cookie}\r\n\r\n`);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  let rest = '';
  socket.on('error', reject);
  socket.on('data', (piece) => {
    const now = machineTime();
    const text = rest + piece.toString('latin1');
    if (text.includes('event: whole')) resolve();
    else if (text.startsWith('HTTP/1.1 ') && !text.startsWith('HTTP/1.1 200')) reject(new Error(`${path}: ${text.slice(0, 30)}`));
    let end = 0;
    for (const { 1: id, index: at, 0: found } of text.matchAll(/id: (\d+)\nevent: change\n/gu)) {
      positions.push(Number(id));
      times.push(now);
      end = at + found.length;
    }
    // The head of an event may come in two pieces.
    rest = text.slice(Math.max(end, text.length - 40));
  });
  return promise;
}

async function closeAll(): Promise<void> {
  for (const socket of sockets.splice(0)) socket.destroy();
}
