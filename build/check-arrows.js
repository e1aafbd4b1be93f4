// The arrows between folders, as DESIGN.md draws them. dependency-cruiser reads the sources with TypeScript 6, whose
// compiler interface TypeScript 7 no longer has; it must have seen the sources, or the check would pass on nothing.
import { readdirSync } from 'node:fs';
import { createRequire, registerHooks } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const require = createRequire(import.meta.url);
registerHooks({
  resolve: (specifier, context, next) => {
    if (!/^typescript(?:\/|$)/u.test(specifier)) return next(specifier, context);
    const file = require.resolve(specifier.replace('typescript', 'typescript-6'));
    return { url: pathToFileURL(file).href, shortCircuit: true, format: file.endsWith('json') ? 'json' : 'commonjs' };
  },
});
process.chdir(root);
const { cruise } = await import('dependency-cruiser');

const tests = String.raw`\.test(?:-support)?\.tsx?$`;
const only = (from, allowed) => ({ name: `${from} imports only ${allowed.join(', ') || 'itself'}`, severity: 'error', from: { path: `^src/${from}/`, pathNot: tests }, to: { path: '^(?:src|packs|bench|e2e)/', pathNot: [from, ...allowed].map((folder) => `^src/${folder}/`) } });
const stages = readdirSync(join(root, 'src/process')).filter((name) => name !== 'vocabulary');

const forbidden = [
  only('process', []),
  only('record', ['process']),
  only('access', ['process']),
  only('verifier', []),
  only('store', ['process', 'record', 'access']),
  only('selection', ['process']),
  only('analysis', ['process', 'selection']),
  only('mail', ['process', 'record', 'store']),
  only('live', ['process', 'record']),
  only('interchange', ['process', 'record', 'analysis']),
  only('identity', ['process', 'record', 'store']),
  only('api', ['process', 'record', 'access', 'store', 'live', 'interchange', 'identity', 'selection', 'analysis', 'mail']),
  only('web', ['process', 'record', 'access', 'store', 'live', 'interchange', 'identity', 'selection', 'analysis', 'mail', 'api']),
  { name: 'nobody imports web but commands', severity: 'error', from: { path: '^(?:src|packs)/', pathNot: `^src/(?:web|commands)/` }, to: { path: '^src/web/' } },
  { name: 'the domain uses nothing of the machine', severity: 'error', from: { path: '^src/process/', pathNot: tests }, to: { dependencyTypes: ['core'] } },
  { name: 'the domain uses no packages but zod', severity: 'error', from: { path: '^src/process/', pathNot: tests }, to: { dependencyTypes: ['npm', 'npm-dev', 'npm-optional'], pathNot: 'node_modules/zod' } },
  ...stages.map((stage) => ({ name: `${stage} does not look inside other stages`, severity: 'error', from: { path: `^src/process/${stage}/`, pathNot: tests }, to: { path: '^src/process/', pathNot: `^src/process/(?:${stage}|vocabulary)/` } })),
  { name: 'the vocabulary knows no stage', severity: 'error', from: { path: '^src/process/vocabulary/' }, to: { path: '^src/process/', pathNot: '^src/process/vocabulary/' } },
  { name: 'packs are facts for the domain', severity: 'error', from: { path: '^packs/', pathNot: tests }, to: { path: '^(?:src|bench|e2e)/', pathNot: '^src/process/' } },
  { name: 'no circles', severity: 'error', from: { path: '^(?:src|packs)/' }, to: { circular: true, dependencyTypesNot: ['type-only'], viaOnly: { dependencyTypesNot: ['type-only'] } } },
  { name: 'the product does not import its tests', severity: 'error', from: { path: '^(?:src|packs)/', pathNot: tests }, to: { path: `^(?:bench|e2e)/|${tests}` } },
];

const { output } = await cruise(['src', 'packs', 'bench', 'e2e'], { ruleSet: { forbidden }, validate: true, tsPreCompilationDeps: 'specify', doNotFollow: { path: 'node_modules' }, enhancedResolveOptions: { extensions: ['.ts', '.tsx', '.js'], exportsFields: ['exports'], conditionNames: ['import', 'node', 'default'] } }, undefined, undefined);
const { modules, summary } = output;
const sources = modules.filter((module) => /\.tsx?$/u.test(module.source) && !module.source.includes('node_modules'));
const arrows = sources.reduce((sum, module) => sum + module.dependencies.length, 0);
for (const violation of summary.violations) console.log(`${violation.rule.name}: ${violation.from} → ${violation.to}${violation.cycle ? ` (${violation.cycle.map((step) => step.name ?? step).join(' → ')})` : ''}`);
if (sources.length < 100 || arrows < 300) {
  console.log(`Only ${sources.length} modules and ${arrows} arrows were seen: the sources were not read.`);
  process.exit(1);
}
console.log(`${sources.length} modules, ${arrows} arrows`);
process.exit(summary.violations.length === 0 ? 0 : 1);
