import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { join } from 'node:path';

export const repository = fileURLToPath(new URL('../..', import.meta.url));

export interface Serving {
  readonly url: string;
  readonly child: ChildProcess;
  stop(): Promise<void>;
}

/** The site in a process of its own, with the routes that are measured against beside it; resolves once it says that it is open. */
export async function serve(dataDir: string): Promise<Serving> {
  const child = spawn(process.execPath, [join(repository, 'dist', 'bench', 'server.js'), dataDir], { stdio: ['ignore', 'inherit', 'pipe'] });
  const exited = once(child, 'exit');
  for await (const line of createInterface({ input: child.stderr })) {
    const url = /is open at (\S+)/u.exec(line)?.[1];
    if (url !== undefined) {
      child.stderr.resume();
      return {
        url,
        child,
        stop: async () => {
          child.kill('SIGTERM');
          await exited;
        },
      };
    }
  }
  throw new Error('The server ended before it was open.');
}
