// Everything that can be checked without running the program. One line a check; what fails prints why.
import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const bin = (name) => join(root, 'node_modules', '.bin', name);

const checks = [
  { name: 'types', command: [bin('tsc'), '--noEmit', '-p', 'tsconfig.json', '--checkers', '2'] },
  { name: 'lint', command: [bin('oxlint'), '--type-aware', '--deny-warnings', 'src', 'packs', 'bench', 'e2e', 'build'] },
  { name: 'arrows', command: [process.execPath, 'build/check-arrows.js'] },
  { name: 'unused code', command: [bin('knip'), '--no-progress'] },
  { name: 'rule numbers', command: [process.execPath, 'build/check-rules.js'] },
  { name: 'messages', command: [process.execPath, 'build/check-messages.ts'] },
  { name: 'wording', command: [process.execPath, 'build/check-wording.js'] },
];

function run({ name, command: [file, ...args] }) {
  const begun = performance.now();
  const child = spawn(file, args, { cwd: root, stdio: ['ignore', 'pipe', 'pipe'], env: { ...process.env, FORCE_COLOR: '0' } });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk) => (output += chunk));
  return new Promise((resolve) => child.on('close', (code) => resolve({ name, code, output: output.trim(), seconds: (performance.now() - begun) / 1000 })));
}

const only = process.argv.slice(2);
let failed = 0;
for (const check of checks.filter(({ name }) => only.length === 0 || only.includes(name))) {
  const { name, code, output, seconds } = await run(check);
  const last = output.split('\n').at(-1) ?? '';
  console.log(`${code === 0 ? 'ok    ' : 'FAILED'} ${name.padEnd(14)} ${seconds.toFixed(1)} s  ${code === 0 ? last.slice(0, 100) : ''}`);
  if (code !== 0) {
    failed += 1;
    console.log(output);
  }
}
process.exit(failed === 0 ? 0 : 1);
