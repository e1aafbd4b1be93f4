import { connect, createServer } from 'node:net';
import type { AddressInfo, Server, Socket } from 'node:net';
import type { BrowserContext } from 'playwright-core';

/** The way from one device to the site, which can be cut: for the browser, its service workers and everything else. */
export class NetworkLine {
  readonly #target: number;
  readonly #sockets = new Set<Socket>();
  #server: Server | undefined;
  #port = 0;

  private constructor(target: number) {
    this.#target = target;
  }

  static async to(site: string): Promise<NetworkLine> {
    const line = new NetworkLine(Number(new URL(site).port));
    await line.#listen();
    return line;
  }

  get url(): string {
    return `http://localhost:${this.#port}`;
  }

  async cut(context: BrowserContext): Promise<void> {
    await context.setOffline(true);
    await this.close();
  }

  async mend(context: BrowserContext): Promise<void> {
    await this.#listen();
    await context.setOffline(false);
  }

  async close(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (server === undefined) return;
    const closed = new Promise((resolve) => server.close(resolve));
    for (const socket of this.#sockets) socket.destroy();
    await closed;
  }

  async #listen(): Promise<void> {
    const server = createServer((socket) => {
      const onward = connect(this.#target, 'localhost');
      for (const end of [socket, onward]) {
        this.#sockets.add(end);
        end.on('close', () => this.#sockets.delete(end));
        // A line that is cut breaks both ends; that is what it is for.
        end.on('error', () => end.destroy());
      }
      socket.on('close', () => onward.destroy());
      onward.on('close', () => socket.destroy());
      socket.pipe(onward).pipe(socket);
    });
    this.#server = server;
    await new Promise<void>((resolve) => server.listen(this.#port, 'localhost', resolve));
    this.#port = (server.address() as AddressInfo).port;
  }
}
