import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the built program, wherever in it the bundler put this module. Throws where nothing was built. */
export function programFolder(): string {
  for (let folder = dirname(fileURLToPath(import.meta.url)); folder !== dirname(folder); folder = dirname(folder)) {
    for (const candidate of [folder, join(folder, 'dist')]) if (existsSync(join(candidate, 'assets', 'manifest.json'))) return candidate;
  }
  throw new Error('The program was not built. Run "npm run build".');
}
