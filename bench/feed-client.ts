import { connect } from 'node:net';
import type { Socket } from 'node:net';
import { answerQuestions, machineTime } from './feed-children.ts';
import { speakerClasses } from './feed-source.ts';

export type ClientQuestion =
  | { readonly do: 'open'; readonly port: number; readonly streams: number }
  /** Answers when every stream has had one more change. */
  | { readonly do: 'await' }
  | { readonly do: 'close' };

export interface ClientAnswer {
  /** When each stream had it, on the machine's clock. */
  readonly times?: Float64Array;
  /** The last change as each class had it. */
  readonly bytes?: Readonly<Record<string, Uint8Array>>;
}

const opening = 200;
const sockets: Socket[] = [];
const bytes: Record<string, Uint8Array> = {};
let times = new Float64Array();
let got = 0;
let complete = Promise.withResolvers<void>();

answerQuestions<ClientQuestion, ClientAnswer>(
  async (question) => {
    if (question.do === 'open') return open(question.port, question.streams);
    if (question.do === 'close') {
      await closeAll();
      return {};
    }
    await complete.promise;
    const had = times.slice();
    begin();
    return { times: had, bytes };
  },
  closeAll,
);

function begin(): void {
  got = 0;
  complete = Promise.withResolvers();
}

async function open(port: number, streams: number): Promise<ClientAnswer> {
  times = new Float64Array(streams);
  begin();
  for (let from = 0; from < streams; from += opening) {
    await Promise.all(Array.from({ length: Math.min(opening, streams - from) }, (_, index) => openOne(port, from + index)));
  }
  return {};
}

/** A socket without a parser of HTTP: what is measured is the server. Resolves at the first event. */
function openOne(port: number, index: number): Promise<void> {
  const cls = speakerClasses[index % speakerClasses.length] ?? 'public';
  // Many source addresses, so that a few runs do not use up the ports of one.
  const socket = connect({ port, host: '127.0.0.1', localAddress: `127.0.0.${2 + (index % 40)}`, noDelay: true });
  sockets.push(socket);
  socket.write(`GET /event-1/${cls} HTTP/1.1\r\nHost: localhost\r\n\r\n`);
  const { promise, resolve, reject } = Promise.withResolvers<void>();
  socket.on('error', reject);
  socket.on('data', (piece) => {
    const now = machineTime();
    if (piece.includes('event: change')) take(piece, cls, index, now);
    else if (piece.includes('event: whole')) resolve();
  });
  return promise;
}

function take(piece: Buffer, cls: string, index: number, now: number): void {
  times[index] = now;
  got += 1;
  // Of the last change only, and out of its chunk where there is one.
  if (index < speakerClasses.length) bytes[cls] = Uint8Array.from(piece.subarray(piece.lastIndexOf('id: '), piece.lastIndexOf('\n\n') + 2));
  if (got === times.length) complete.resolve();
}

async function closeAll(): Promise<void> {
  for (const socket of sockets.splice(0)) socket.destroy();
}
