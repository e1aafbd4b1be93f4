import { get } from 'node:http';
import type { ClientRequest } from 'node:http';
import { EventReader } from '../../live/feed/event-reader.ts';

/** What a browser's EventSource is to an island, without its own reconnecting: an island that lost one makes another. */
export class NodeEventSource extends EventTarget {
  static readonly opened: NodeEventSource[] = [];
  readonly url: string;
  readonly openedAt = performance.now();
  readonly #request: ClientRequest;
  #closed = false;

  constructor(url: string) {
    super();
    this.url = url;
    NodeEventSource.opened.push(this);
    const failed = () => {
      if (!this.#closed) this.dispatchEvent(new Event('error'));
    };
    this.#request = get(url, { agent: false }, (answer) => {
      const reader = new EventReader();
      let lastEventId = '';
      answer.setEncoding('utf8');
      answer.on('data', (piece: string) => {
        for (const { id, event, data } of reader.take(piece)) {
          if (id !== '') lastEventId = id;
          if (!this.#closed) this.dispatchEvent(new MessageEvent(event, { data, lastEventId }));
        }
      });
      answer.on('close', failed);
      answer.on('error', () => undefined);
    });
    this.#request.on('error', failed);
  }

  close(): void {
    this.#closed = true;
    this.#request.destroy();
  }
}
