import { compile } from '../src/process/text/compile/compile.ts';
import { flat, legible, nested } from '../src/process/text/compile/policy.ts';
import type { Policy } from '../src/process/text/compile/policy.ts';
import { baseOf, readingOfParty } from '../src/process/text/compile/project.ts';
import { readingsOf } from '../src/process/text/compile/readings.ts';
import type { Proposal } from '../src/process/text/compile/readings.ts';
import { keyOf, textOf, tokenise } from '../src/process/text/compile/tokens.ts';
import type { Lexicon, Token } from '../src/process/text/compile/tokens.ts';
import { depthOf, isPoint, pointsOf, tokensIn } from '../src/process/text/compile/tree.ts';
import type { Compilation, Node } from '../src/process/text/compile/tree.ts';
import { write } from '../src/process/text/compile/dialect/write.ts';
import { makeNegotiation, makeWorst } from './compile-data.ts';
import { answerQuestions } from './feed-children.ts';

/** Makes and compiles and nothing else, so that time and memory of its process are those of the work. */
export type CompileQuestion =
  | { readonly do: 'text'; readonly amendments: number; readonly seed: number; readonly policy: keyof typeof policies; readonly rounds: number }
  | { readonly do: 'worst'; readonly rewrites: number; readonly part: number; readonly policy: keyof typeof policies };

export interface CompileAnswer {
  readonly figures: Readonly<Record<string, number>>;
}

const policies = { legible, nested, flat } as const;
const [provisions, parties] = [500, 200];

interface Prepared {
  readonly id: string;
  readonly base: readonly Token[];
  readonly proposals: readonly Proposal[];
}

answerQuestions<CompileQuestion, CompileAnswer>(
  (question) => Promise.resolve({ figures: question.do === 'text' ? wholeText(question.amendments, question.seed, policies[question.policy], question.rounds) : worst(question.rewrites, question.part, policies[question.policy]) }),
  async () => undefined,
);

function wholeText(amendments: number, seed: number, policy: Policy, rounds: number): Readonly<Record<string, number>> {
  const made = makeNegotiation(provisions, amendments, parties, seed);
  const before = (process.resourceUsage().maxRSS * 1024) / 1e6;
  const lexicon: Lexicon = new Map();
  const begun = performance.now();
  const cpuBefore = process.cpuUsage();
  const prepared: readonly Prepared[] = made.provisions.map(({ id, text }, at) => ({ id, base: tokenise(text, lexicon), proposals: made.amendments.flatMap((one, place) => (one.provision === at ? [{ id: one.id, place, parties: one.parties, tokens: tokenise(one.text, lexicon) }] : [])) }));
  const cutting = performance.now() - begun;
  const cut = process.cpuUsage(cpuBefore);
  const cpu = process.cpuUsage();
  const times: number[] = [];
  let compilations: readonly Compilation[] = [];
  for (let round = 0; round < rounds; round += 1) {
    compilations = [];
    const { ms, result } = timed(() => prepared.map((one) => compiled(one, policy)));
    times.push(ms);
    compilations = result;
  }
  const used = process.cpuUsage(cpu);
  const hottest = prepared.toSorted((a, b) => readingsOf(b.base, b.proposals).length - readingsOf(a.base, a.proposals).length)[0];
  const hot = hottest && ofHottest(hottest, policy);
  const reading = ofReading(compilations, made.parties);
  const megabytes = (process.resourceUsage().maxRSS * 1024) / 1e6;
  return {
    'tokens of the base': prepared.reduce((sum, { base }) => sum + base.length, 0),
    'live readings': prepared.reduce((sum, { base, proposals }) => sum + readingsOf(base, proposals).reduce((all, reading) => all + reading.parties.length, 0), 0),
    'megabytes before': before,
    'ms to cut all texts into words': cutting,
    'ms of processor to cut them': (cut.user + cut.system) / 1000,
    'ms to compile all, first': times[0] ?? Number.NaN,
    'ms to compile all, median': middle(times),
    'ms of processor to compile all': (used.user + used.system) / 1000 / rounds,
    ...hot,
    ...reading,
    'megabytes at most, made and compiled': megabytes,
    ...ofProjections(prepared, compilations, made.parties),
    ...ofSize(prepared, compilations),
    'bytes of JSON': JSON.stringify(compilations).length,
  };
}

function compiled({ id, base, proposals }: Prepared, policy: Policy): Compilation {
  return compile({ provision: id, revision: 'revision-1', base, readings: readingsOf(base, proposals) }, policy);
}

/** One party after another changes its mind on the provision with most readings; each time it is compiled anew. */
function ofHottest(hottest: Prepared, policy: Policy): Readonly<Record<string, number>> {
  const parties = [...new Set(hottest.proposals.flatMap((one) => one.parties))];
  const cpu = process.cpuUsage();
  const times = Array.from({ length: 300 }, (_, at) => {
    const from = hottest.proposals[(at * 7) % hottest.proposals.length];
    const tokens = tokenise(`${textOf(from?.tokens ?? [])} and change ${at}`);
    const changed = { ...hottest, proposals: [...hottest.proposals, { id: `change-${at}`, place: 1e9, parties: [parties[at % parties.length] ?? ''], tokens }] };
    return timed(() => compiled(changed, policy)).ms;
  }).toSorted((a, b) => a - b);
  const used = process.cpuUsage(cpu);
  return {
    'hottest: ms of processor to compile anew, mean': (used.user + used.system) / 1000 / times.length,
    'hottest: readings': parties.length,
    'hottest: different readings': new Set(readingsOf(hottest.base, hottest.proposals).map(({ tokens }) => keyOf(tokens))).size,
    'hottest: ms to compile anew, median': middle(times),
    'hottest: ms to compile anew, p99': times[Math.floor(times.length * 0.99)] ?? Number.NaN,
  };
}

function ofReading(compilations: readonly Compilation[], parties: readonly string[]): Readonly<Record<string, number>> {
  const times = parties.map((party) => timed(() => compilations.map((compilation) => readingOfParty(compilation, party))).ms).toSorted((a, b) => a - b);
  return { 'ms to read the whole text of one party, median': middle(times), 'ms to read the whole text of one party, most': times.at(-1) ?? Number.NaN };
}

function ofProjections(prepared: readonly Prepared[], compilations: readonly Compilation[], parties: readonly string[]): Readonly<Record<string, number>> {
  let [exact, wrong] = [0, 0];
  for (const [at, { base, proposals }] of prepared.entries()) {
    const compilation = compilations[at];
    if (compilation === undefined) continue;
    const wanted = new Map(readingsOf(base, proposals).flatMap((reading) => reading.parties.map((party) => [party, keyOf(reading.tokens)])));
    for (const party of parties) if (keyOf(readingOfParty(compilation, party)) === (wanted.get(party) ?? keyOf(base))) exact += 1; else wrong += 1;
    if (textOf(baseOf(compilation)) === textOf(base)) exact += 1; else wrong += 1;
  }
  return { 'projections exact': exact, 'projections wrong': wrong };
}

function ofSize(prepared: readonly Prepared[], compilations: readonly Compilation[]): Readonly<Record<string, number>> {
  const base = prepared.reduce((sum, one) => sum + one.base.length, 0);
  const letters = prepared.reduce((sum, one) => sum + textOf(one.base).length, 0);
  const points = compilations.flatMap(({ content }) => pointsOf(content));
  return {
    'depth': Math.max(...compilations.map(depthOf)),
    'points': points.length,
    'alternatives to whole provisions': compilations.reduce((sum, { content, length }) => sum + (content.length === 1 ? pointsOf(content).filter(({ start, end }) => start === 0 && end === length).reduce((all, { alts }) => all + alts.length - 1, 0) : 0), 0),
    'words shown for each of the base': compilations.reduce((sum, { content }) => sum + tokensIn(content).length, 0) / base,
    'letters printed with brackets and names for each of the base': compilations.reduce((sum, one) => sum + write(one).length, 0) / letters,
    'letters printed without names for each of the base': compilations.reduce((sum, one) => sum + lettersWithoutNames(one.content), 0) / letters,
  };
}

/** Every alternative in brackets of its own. */
function lettersWithoutNames(nodes: readonly Node[]): number {
  return nodes.reduce((sum, node) => sum + (isPoint(node) ? node.alts.reduce((all, { content }) => all + (content.length === 0 ? 0 : lettersWithoutNames(content) + 2), 0) : node.t.reduce((all, { ws, text }) => all + ws.length + text.length, 0)), 0);
}

function worst(rewrites: number, part: number, policy: Policy): Readonly<Record<string, number>> {
  const { base, texts } = makeWorst(rewrites, part, 3);
  const tokens = tokenise(base);
  const readings = texts.map((text, at) => ({ parties: [`party-${at}`], sources: [`amendment-${at}`], tokens: tokenise(text) }));
  const cpu = process.cpuUsage();
  const times = Array.from({ length: 3 }, () => timed(() => compile({ provision: 'worst', revision: 'revision-1', base: tokens, readings }, policy)));
  const used = process.cpuUsage(cpu);
  const compilation = times[0]?.result;
  return { 'ms of processor': (used.user + used.system) / 3000, 'tokens': tokens.length, 'ms, first': times[0]?.ms ?? Number.NaN, 'ms, median': middle(times.map(({ ms }) => ms)), 'projections wrong': readings.filter(({ parties: [party = ''], tokens: wanted }) => compilation === undefined || keyOf(readingOfParty(compilation, party)) !== keyOf(wanted)).length, 'depth': compilation === undefined ? Number.NaN : depthOf(compilation), 'alternatives to the whole': compilation?.content.flatMap((node) => ('alts' in node && node.start === 0 && node.end === tokens.length ? node.alts.slice(1) : [])).length ?? 0 };
}

function timed<T>(work: () => T): { readonly ms: number; readonly result: T } {
  const begun = performance.now();
  const result = work();
  return { ms: performance.now() - begun, result };
}

function middle(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}
