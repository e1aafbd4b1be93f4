import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(import.meta.dirname, '..', 'dist', 'travaux.js');

/** The built program as a process of its own, which can be killed at any instant and started again on the same data at the same address. */
export class ServedProgram {
  readonly url: string;
  readonly #data: string;
  #child: ChildProcess | undefined;

  private constructor(url: string, data: string) {
    this.url = url;
    this.#data = data;
  }

  static async start(): Promise<ServedProgram> {
    const data = await mkdtemp(join(tmpdir(), 'travaux-e2e-'));
    await chmod(data, 0o755);
    const served = new ServedProgram(`http://localhost:${await freePort()}`, data);
    await served.start();
    return served;
  }

  /** Resolves once it says that it is open. */
  async start(): Promise<void> {
    const child = spawn(process.execPath, [program, 'start', '--data', this.#data, '--port', new URL(this.url).port], { stdio: ['ignore', 'ignore', 'pipe'], env: environment() });
    this.#child = child;
    for await (const line of createInterface({ input: child.stderr })) {
      if (!line.includes('is open at')) continue;
      child.stderr.resume();
      return;
    }
    throw new Error('The program ended before it was open.');
  }

  /** As a power cut would: nothing is said, nothing is written any more. */
  async kill(): Promise<void> {
    await this.#end('SIGKILL');
  }

  /** Runs one of the commands on the data while nothing serves them; what it printed, and its exit code. */
  async run(...command: readonly string[]): Promise<{ readonly code: number; readonly printed: string }> {
    await this.#end('SIGTERM');
    const child = spawn(process.execPath, [program, ...command, '--data', this.#data], { stdio: ['ignore', 'pipe', 'pipe'], env: environment() });
    let printed = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (piece: Buffer) => (printed += piece.toString()));
    const [code] = await once(child, 'close');
    return { code: Number(code), printed };
  }

  async close(): Promise<void> {
    await this.#end('SIGTERM');
    await rm(this.#data, { recursive: true, force: true });
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }
}

function environment(): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, ...rest } = process.env;
  return rest;
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((listening) => server.listen(0, listening));
  const { port } = server.address() as AddressInfo;
  await new Promise((closed) => server.close(closed));
  return port;
}
