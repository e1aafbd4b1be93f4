import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from 'playwright-core';
import type { Browser } from 'playwright-core';

const flags = ['--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'];

/** The Chromium of this machine: CHROMIUM_PATH, one on the PATH, else the one that an npm package carries. */
export async function launchChromium(): Promise<{ readonly browser: Browser; readonly how: string }> {
  const asRoot = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const installed = process.env['CHROMIUM_PATH'] ?? onPath(['chromium', 'chromium-browser', 'google-chrome']);
  if (installed !== undefined) return { browser: await chromium.launch({ executablePath: installed, args: [...flags, ...asRoot] }), how: installed };
  const { default: carried, inflate, setupLambdaEnvironment } = await import('@sparticuz/chromium');
  const executablePath = await carried.executablePath();
  await unpackLibraries(inflate, setupLambdaEnvironment);
  return { browser: await chromium.launch({ executablePath, args: [...carried.args, ...flags] }), how: 'the Chromium of the npm package' };
}

/** A bare system lacks the libraries that a browser needs; the package brings those of one system along, packed. */
async function unpackLibraries(inflate: (file: string) => Promise<string>, setup: (folder: string) => void): Promise<void> {
  const archive = new URL('../bin/al2023.tar.br', import.meta.resolve('@sparticuz/chromium')).pathname;
  const found = [archive, archive.replace('/build/bin/', '/bin/')].find((file) => existsSync(file));
  if (found !== undefined) setup(`${await inflate(found)}/lib`);
}

function onPath(names: readonly string[]): string | undefined {
  for (const name of names) {
    try {
      return execFileSync('sh', ['-c', `command -v ${name}`], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
    } catch {
      // Not this one.
    }
  }
  return undefined;
}
