// Every rule of rules/ has a test whose title begins with its number, and every such test has a rule.
import { readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const number = /[A-Z]{2,4}-\d+/u;

let failed = false;
function fail(sentence) {
  failed = true;
  console.log(sentence);
}

const rules = new Map();
for (const file of readdirSync(join(root, 'rules')).filter((name) => name.endsWith('.md'))) {
  for (const [, id] of readFileSync(join(root, 'rules', file), 'utf8').matchAll(/^### ([A-Z]{2,4}-\d+) /gmu)) {
    if (rules.has(id)) fail(`${id} stands twice: in ${rules.get(id)} and ${file}.`);
    rules.set(id, file);
  }
}

const tested = new Map();
for (const folder of ['src', 'packs', 'e2e']) {
  for (const entry of readdirSync(join(root, folder), { recursive: true, withFileTypes: true })) {
    if (!/\.test\.tsx?$/u.test(entry.name)) continue;
    const text = readFileSync(join(entry.parentPath, entry.name), 'utf8');
    for (const [, title] of text.matchAll(/\b(?:test|it)(?:\.\w+(?:\([^()]*\))?)*\(\s*['"`]([A-Z]{2,4}-\d+ [^'"`]*)/gu)) tested.set(number.exec(title)[0], entry.name);
  }
}

for (const [id, file] of rules) if (!tested.has(id)) fail(`${id} (${file}) has no test.`);
for (const [id, file] of tested) if (!rules.has(id)) fail(`${id} is tested in ${file} but stands in no file of rules/.`);
console.log(`${rules.size} rules, ${tested.size} of them tested`);
process.exit(failed ? 1 : 0);
