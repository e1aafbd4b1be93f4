// The repository holds no sentence of the source documents, no path of one machine, no host of a package registry.
import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const shared = join(process.env.TRAVAUX_SHARED ?? join(root, '..', 'shared'), 'gcm', 'source');
const run = 9;
const files = execFileSync('git', ['ls-files', '-co', '--exclude-standard'], { cwd: root, encoding: 'utf8' }).split('\n').filter((name) => /\.(?:ts|tsx|js|md|css|sql|json|yml)$/u.test(name) && existsSync(join(root, name)));
const faults = [];

// Official titles and names are facts and may stand word for word.
const official = readFileSync(join(root, 'build', 'official-titles.txt'), 'utf8').split('\n').filter((line) => line !== '' && !line.startsWith('#')).map((line) => words(line).join(' '));

function words(text) {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
}

const machine = new RegExp(['/ro' + 'ot/', '/wo' + 'rk/', 'registry\\.npm' + 'js', 'pypi\\.o' + 'rg'].join('|'), 'u');
for (const name of files) {
  if (name === 'package-lock.json') {
    if (/"resolved":/u.test(readFileSync(join(root, name), 'utf8'))) faults.push(`${name} names the host of a registry.`);
    continue;
  }
  const text = readFileSync(join(root, name), 'utf8');
  if (machine.test(text)) faults.push(`${name} names a path of one machine or the host of a registry: ${machine.exec(text)[0]}`);
}

if (existsSync(shared)) {
  const runs = new Set();
  for (const name of readdirSync(shared)) {
    const all = words(readFileSync(join(shared, name), 'utf8'));
    for (let at = 0; at + run <= all.length; at += 1) runs.add(all.slice(at, at + run).join(' '));
  }
  for (const name of files.filter((file) => file !== 'package-lock.json' && file !== 'build/official-titles.txt' && file !== 'LICENSE')) {
    const all = words(readFileSync(join(root, name), 'utf8'));
    for (let at = 0; at + run <= all.length; at += 1) {
      const found = all.slice(at, at + run).join(' ');
      if (runs.has(found) && !official.some((title) => title.includes(found))) {
        faults.push(`${name} holds words of a source document: "${found}"`);
        at += run;
      }
    }
  }
} else console.log('The source documents are absent, so the wording was not compared with them.');

for (const fault of faults) console.log(fault);
console.log(`${files.length} files`);
process.exit(faults.length === 0 ? 0 : 1);
