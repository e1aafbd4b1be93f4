import fc from 'fast-check';
import { compile } from './compile.ts';
import { read } from './dialect/read.ts';
import { write } from './dialect/write.ts';
import { hunksBetween } from './hunks.ts';
import { legible } from './policy.ts';
import type { Policy } from './policy.ts';
import { anonymous } from './print/anonymous.ts';
import { printAgreedOnly, printAllChanges } from './print/changes.ts';
import { printMatrix } from './print/matrix.ts';
import { printOptions, printWithoutNames } from './print/without-names.ts';
import { agreedPieces, baseOf, cleanText, collect, readingOfParty } from './project.ts';
import { trace } from './provenance.ts';
import { readingsOf } from './readings.ts';
import type { Reading } from './readings.ts';
import { rebase } from './rebase.ts';
import { resolve } from './resolve.ts';
import { modes, readingOf, scene, text } from './scenes.test-support.ts';
import type { Scene } from './scenes.test-support.ts';
import { standingOf } from './standing.ts';
import { compileText } from './structure/compile-text.ts';
import { keyOf, textOf, tokenise } from './tokens.ts';
import type { Token } from './tokens.ts';
import { depthOf, isOfWholeProvision, isPoint, openPoints, pointsOf, tokensIn } from './tree.ts';
import type { Alternative, Compilation, Node, Point } from './tree.ts';

export interface Runs {
  readonly runs: number;
  /** What broke it, as small as it was found. */
  readonly broken?: string;
}

export type Runner = (numRuns: number, seed?: number) => Runs;

export function runsOf<Arguments>(property: fc.IProperty<Arguments>): Runner {
  return (numRuns, seed) => {
    const { failed, numRuns: runs, counterexample, errorInstance } = fc.check(property, { numRuns, ...(seed !== undefined && { seed }) });
    return { runs, ...(failed && { broken: `${JSON.stringify(counterexample)} ${errorInstance instanceof Error ? (errorInstance.stack ?? '') : ''}` }) };
  };
}

const keys = fc.array(fc.nat(99), { minLength: 12, maxLength: 12 });
const anyMode = fc.constantFrom(...Object.values(modes));
const anyPolicy = fc.oneof(anyMode, fc.record({ keptAtLeast: fc.nat(100), addedAtMost: fc.nat(100), depthAtMost: fc.integer({ min: 1, max: 4 }), bridge: fc.constantFrom(0 as const, 1 as const) }));

/** P1 to P6, of every compilation, in each way to compile. */
export const ofCompilations = {
  'TX-1': (policy: Policy) => runsOf(fc.property(scene, (drawn) => projectsExactly(drawn, policy))),
  'TX-2': (policy: Policy) => runsOf(fc.property(scene, (drawn) => keepsBase(drawn, policy))),
  'TX-3': (policy: Policy) => runsOf(fc.property(scene, keys, (drawn, order) => isOrderFree(drawn, policy, order))),
  'TX-4': (policy: Policy) => runsOf(fc.property(scene, keys, (drawn, order) => joinsEqual(drawn, policy, order))),
  'TX-5': (policy: Policy) => runsOf(fc.property(scene, (drawn) => partitions(compiled(drawn, policy)))),
  'TX-6': (policy: Policy) => runsOf(fc.property(scene, (drawn) => keepsTokens(drawn, policy))),
} as const;

/** The six of one case at once: so many more cases in the same time. */
export const allSix = (policy: Policy): Runner =>
  runsOf(fc.property(scene, keys, (drawn, order) => {
    const broken = [
      ...(projectsExactly(drawn, policy) ? [] : ['TX-1']), ...(keepsBase(drawn, policy) ? [] : ['TX-2']), ...(isOrderFree(drawn, policy, order) ? [] : ['TX-3']),
      ...(joinsEqual(drawn, policy, order) ? [] : ['TX-4']), ...(partitions(compiled(drawn, policy)) ? [] : ['TX-5']), ...(keepsTokens(drawn, policy) ? [] : ['TX-6']),
    ];
    if (broken.length > 0) throw new Error(broken.join());
  }));

/** The others, in any way to compile. */
export const ofOperations = {
  'TX-7': runsOf(fc.property(scene, anyMode, readsBack)),
  'TX-8': runsOf(fc.property(scene, fc.nat(2), text, changesNothingElsewhere)),
  'TX-9': runsOf(fc.property(scene, text, fc.nat(6), fc.nat(20), withdrawnVanishes)),
  'TX-10': runsOf(fc.property(text, text, anyPolicy, agreesInSilence)),
  'TX-11': runsOf(fc.property(scene, anyPolicy, fc.nat(), resolvesOne)),
  'TX-12': runsOf(fc.property(scene, anyPolicy, fc.array(fc.nat(5), { minLength: 1, maxLength: 9 }), cleanInTheEnd)),
  'TX-13': runsOf(fc.property(scene, fc.array(fc.subarray(['M', 'N', 'A', 'B']), { maxLength: 3 }), fc.shuffledSubarray(['g0', 'g1', 'g2']), speaksForMembers)),
  'TX-14': runsOf(fc.property(scene, text, fc.boolean(), carriesOver)),
  'TX-15': runsOf(fc.property(scene, anyPolicy, tracesAll)),
  'TX-17': runsOf(fc.property(scene, anyPolicy, text, staysLegible)),
  'TX-19': runsOf(fc.property(scene, keys, anyMode, saysNothingOfNames)),
  'TX-18': runsOf(fc.property(fc.array(fc.constantFrom('é', 'ô', 'ế', 'ё', 'أ', 'ガ', '한', 'x', ',', ' ', '\n', 'ن', '国'), { maxLength: 12 }), sameWhenNormal)),
} as const;

function compiled({ base, readings }: Scene, policy: Policy, everybody?: readonly string[]): Compilation {
  return compile({ provision: 'p', revision: 'r', base, readings, ...(everybody && { everybody }) }, policy);
}

function written(compilation: Compilation): string {
  return JSON.stringify(compilation);
}

/** P1, P2, P5 and P6 of one small case; the first that does not hold. */
export function brokenIn(drawn: Scene, policy: Policy): string | undefined {
  const compilation = compiled(drawn, policy);
  if (!drawn.readings.every(({ parties: [party = ''], tokens }) => keyOf(readingOfParty(compilation, party)) === keyOf(tokens))) return 'TX-1';
  if (keyOf(baseOf(compilation)) !== keyOf(drawn.base)) return 'TX-2';
  if (!partitions(compilation)) return 'TX-5';
  return keepsTokens(drawn, policy) ? undefined : 'TX-6';
}

function projectsExactly(drawn: Scene, policy: Policy): boolean {
  const compilation = compiled(drawn, policy);
  return drawn.readings.every(({ parties, tokens }) => parties.every((party) => keyOf(readingOfParty(compilation, party)) === keyOf(tokens)));
}

function keepsBase(drawn: Scene, policy: Policy): boolean {
  const compilation = compiled(drawn, policy);
  return textOf(baseOf(compilation)) === textOf(drawn.base) && keyOf(readingOfParty(compilation, 'silent')) === keyOf(drawn.base);
}

function isOrderFree(drawn: Scene, policy: Policy, order: readonly number[]): boolean {
  return written(compiled({ ...drawn, readings: shuffled(drawn.readings, order) }, policy)) === written(compiled(drawn, policy));
}

function shuffled<T>(things: readonly T[], order: readonly number[]): readonly T[] {
  return things.map((thing, at) => ({ thing, key: order[at % order.length] ?? 0 })).toSorted((a, b) => a.key - b.key).map(({ thing }) => thing);
}

/** Equal texts filed together or apart give the same, and their parties stand together at every point. */
function joinsEqual(drawn: Scene, policy: Policy, order: readonly number[]): boolean {
  const together = [...Map.groupBy(drawn.readings, ({ tokens }) => keyOf(tokens)).values()].map((same) => ({ parties: shuffled(same.flatMap(({ parties }) => parties), order), sources: same.flatMap(({ sources }) => sources), tokens: same.toSorted((a, b) => (textOf(a.tokens) < textOf(b.tokens) ? -1 : 1))[0]?.tokens ?? [] }));
  const compilation = compiled(drawn, policy);
  const oneAlternative = together.every(({ parties }) => pointsOf(compilation.content).every(({ alts }) => alts.every((one) => new Set(parties.map((party) => one.parties.includes(party))).size === 1)));
  return oneAlternative && written(compiled({ ...drawn, readings: together }, policy)) === written(compilation);
}

function partitions(compilation: Compilation): boolean {
  const holds = (nodes: readonly Node[], branch: readonly string[]): boolean =>
    nodes.every((node) => !isPoint(node) || (node.alts.flatMap(({ parties }) => parties).toSorted().join() === branch.join() && node.alts.slice(1).every(({ parties }) => parties.length > 0) && node.alts.every(({ parties, content }) => holds(content, parties))));
  return holds(compilation.content, compilation.parties);
}

function keepsTokens(drawn: Scene, policy: Policy): boolean {
  const inTree = new Set(tokensIn(compiled(drawn, policy).content).map(({ n }) => n));
  const given = new Set([drawn.base, ...drawn.readings.map(({ tokens }) => tokens)].flat().map(({ n }) => n));
  return inTree.size === given.size && inTree.isSubsetOf(given);
}

/** As the dialect can say it: without amendments. */
function unsourced(nodes: readonly Node[]): readonly Node[] {
  return nodes.map((node) => (isPoint(node) ? { ...node, alts: node.alts.map(({ parties, content }) => ({ parties, content: unsourced(content), sources: [] })) as unknown as Point['alts'] } : node));
}

function readsBack(drawn: Scene, policy: Policy): boolean {
  const compilation = compiled(drawn, policy);
  const dialect = write(compilation);
  const back = read(dialect, { provision: 'p', revision: 'r', parties: compilation.parties });
  if (back.kind === 'refused') throw new Error(`${back.code} at ${back.at} of ${dialect}`);
  if (written(back.compilation) !== written({ ...compilation, content: unsourced(compilation.content) })) throw new Error(`${dialect} was read as ${write(back.compilation)}`);
  const plain = dialect.replace(/\\./gsu, '');
  return plain.split('[').length === plain.split(']').length && keyOf(tokenise(write({ content: compiled({ base: drawn.base, readings: [] }, policy).content }).replace(/\\(?<sign>[\\[\]/–])/gu, '$<sign>'))) === keyOf(drawn.base);
}

/** Three provisions of the same text with readings dealt out among them, and one proposal more to one of them. */
function changesNothingElsewhere(drawn: Scene, at: number, more: string): boolean {
  const of = (extra: boolean) => {
    const proposals = new Map([0, 1, 2].map((number) => [`p${number}`, [...drawn.readings.flatMap(({ parties, sources: [id = ''], tokens }, place) => (place % 3 === number ? [{ id, place, parties, tokens }] : [])), ...(extra && number === at ? [{ id: 'more', place: 50, parties: ['A', 'Z'], tokens: tokenise(more) }] : [])]]));
    return compileText({ revision: 'r', provisions: [...proposals.keys()].map((id) => ({ id, tokens: drawn.base })), proposals, structure: [] }).entries;
  };
  const [before, after] = [of(false), of(true)];
  return after.every((entry, place) => (place === at ? entry.compilation.parties.includes('Z') : JSON.stringify(entry) === JSON.stringify(before[place])));
}

/** The same texts in the hands of others, and of more or fewer: whatever is printed without names is the same to the byte. */
function saysNothingOfNames(drawn: Scene, order: readonly number[], policy: Policy): boolean {
  const texts = [...Map.groupBy(drawn.readings, ({ tokens }) => keyOf(tokens)).values()].map(([reading]) => reading?.tokens ?? []);
  const printed = (seed: number) => {
    const readings = texts.map((tokens, at) => ({ parties: Array.from({ length: 1 + ((order[(at * seed) % 12] ?? 0) % 3) }, (_, number) => `P${(order[(at + seed) % 12] ?? 0) + 100 * at + 1000 * number * seed}`), sources: [`s${seed * 7 + at}`], tokens }));
    const compilation = compiled({ ...drawn, readings }, policy);
    return JSON.stringify([anonymous(compilation), printWithoutNames(anonymous(compilation)), printOptions(anonymous(compilation)), printMatrix(compilation, { names: false }), printAllChanges(compilation, { names: false }), printAgreedOnly(compilation)]);
  };
  return printed(1) === printed(5);
}

/** What the random cases come to, so that it is seen of what the properties hold. */
export function reached(numRuns: number, seed: number): Readonly<Record<string, number>> {
  const all = fc.sample(scene, { numRuns, seed }).map((drawn) => compiled(drawn, modes['nested'] ?? legible));
  const beside = fc.sample(scene, { numRuns, seed }).map((drawn) => compiled(drawn, legible)).filter((compilation) => compilation.content.some((node) => isPoint(node) && isOfWholeProvision(compilation, node)));
  const points = all.flatMap(({ content }) => pointsOf(content));
  return { points: points.length, 'points within points': all.filter((compilation) => depthOf(compilation) > 1).length, 'three alternatives or more': points.filter(({ alts }) => alts.length > 2).length, insertions: points.filter(({ start, end }) => start === end).length, deletions: points.filter(({ alts }) => alts.some(({ content }, at) => at > 0 && content.length === 0)).length, 'alternatives to the whole': beside.length };
}

/** A proposal is added in somebody's name and withdrawn again: nothing has changed, and the record has both. */
function withdrawnVanishes(drawn: Scene, more: string, who: number, place: number): boolean {
  const proposals = drawn.readings.map(({ parties, sources: [id = ''], tokens }, at) => ({ id, place: at, parties, tokens }));
  const added = { id: 'added', place, parties: [String.fromCharCode(65 + who), 'Z'], tokens: tokenise(more) };
  const of = (all: Parameters<typeof readingsOf>[1]) => written(compiled({ base: drawn.base, readings: readingsOf(drawn.base, all) }, legible));
  const during = readingOfParty(compiled({ base: drawn.base, readings: readingsOf(drawn.base, [...proposals, added]) }, legible), 'Z');
  return of([...proposals, { ...added, withdrawn: true }]) === of(proposals) && keyOf(during) === keyOf(added.tokens);
}

function agreesInSilence(one: string, other: string, policy: Policy): boolean {
  const [base, tokens] = [tokenise(one), tokenise(other)];
  const all = compile({ provision: 'p', revision: 'r', base, readings: [{ parties: ['A', 'B'], sources: ['x'], tokens }], everybody: ['A', 'B'] }, policy);
  const none = compile({ provision: 'p', revision: 'r', base, readings: [] }, policy);
  return openPoints(all).length === 0 && keyOf(cleanText(all) ?? []) === keyOf(tokens) && pointsOf(none.content).length === 0 && textOf(cleanText(none) ?? []) === textOf(base);
}

const partiesOfScene = ['A', 'B', 'C', 'D', 'E', 'F', 'silent'];

function resolvesOne(drawn: Scene, policy: Policy, which: number): boolean {
  const compilation = compiled(drawn, policy);
  const points = pointsOf(compilation.content);
  const point = points[which % Math.max(points.length, 1)];
  if (point === undefined) return true;
  const chosen = which % point.alts.length;
  const resolved = resolve(compilation, point.id, chosen);
  if (resolved === undefined || pointsOf(resolved.content).some(({ id }) => id === point.id) || !partitions(resolved)) return false;
  return partiesOfScene.every((party) => {
    const own = ({ alts }: Point): Alternative => alts.find(({ parties }, at) => at > 0 && parties.includes(party)) ?? alts[0];
    const wanted = collect(compilation.content, (one) => (one.id === point.id ? (one.alts[chosen] ?? one.alts[0]) : own(one)));
    return keyOf(readingOfParty(resolved, party)) === keyOf(wanted);
  });
}

/** One point resolved after another, whichever way, until none is open: then all read the clean text. */
function cleanInTheEnd(drawn: Scene, policy: Policy, choices: readonly number[]): boolean {
  let compilation = compiled(drawn, policy);
  for (let round = 0; openPoints(compilation).length > 0; round += 1) {
    if (cleanText(compilation) !== undefined) return false;
    const [point] = openPoints(compilation);
    compilation = resolve(compilation, point?.id ?? '', (choices[round % choices.length] ?? 0) % (point?.alts.length ?? 1)) ?? compilation;
  }
  const clean = cleanText(compilation);
  return clean !== undefined && agreedPieces(compilation).every((piece) => 't' in piece) && drawn.readings.every(({ parties: [party = ''] }) => keyOf(readingOfParty(compilation, party)) === keyOf(clean));
}

/** A reading of a group changes whose reading is meant for its members alone that have none of their own; where groups differ and none comes first, that is seen. */
function speaksForMembers(drawn: Scene, memberships: readonly (readonly string[])[], precedence: readonly string[]): boolean {
  const groups = memberships.map((members, at) => ({ id: `g${at}`, members }));
  const own = drawn.readings.slice(0, 3);
  const ofGroups = drawn.readings.slice(3).flatMap((reading, at) => (at < groups.length ? [{ ...reading, parties: [`g${at}`] }] : []));
  const before = compiled({ ...drawn, readings: [...own, ...ofGroups.slice(1)] }, legible);
  const after = compiled({ ...drawn, readings: [...own, ...ofGroups] }, legible);
  return ['A', 'B', 'M', 'N', 'O'].every((party) => {
    const [was, is] = [standingOf(before, party, groups, precedence), standingOf(after, party, groups, precedence)];
    const mine = ofGroups.length > 0 && groups[0]?.members.includes(party) === true;
    if (after.parties.includes(party)) return is.kind === 'own' && was.kind === 'own';
    if (!mine) return JSON.stringify(was) === JSON.stringify(is);
    if (is.kind === 'conflict') return is.groups.includes('g0') && new Set(is.groups.map((group) => keyOf(readingOfParty(after, group)))).size > 1 && !precedence.some((group) => is.groups.includes(group));
    return is.kind === 'group' && (is.group === 'g0' || JSON.stringify(was) === JSON.stringify(is));
  });
}

function carriesOver(drawn: Scene, other: string, near: boolean): boolean {
  const next = near ? (drawn.readings.at(-1)?.tokens ?? drawn.base) : tokenise(other);
  return drawn.readings.every((reading) => {
    const { kind, reading: after } = rebase(drawn.base, next, reading);
    const same = keyOf(after.tokens) === keyOf(reading.tokens);
    if (keyOf(next) === keyOf(drawn.base)) return kind === 'kept' && after === reading;
    if (kind === 'kept') return false;
    if (kind === 'stale') return after === reading;
    if (kind === 'taken') return keyOf(after.tokens) === keyOf(next);
    return after.tokens.length === 0 ? same : (sharesAChange(drawn.base, reading, after) || isMergeOf(drawn.base, next, reading.tokens, after.tokens)) && keyOf(readingOfParty(compile({ provision: 'p', revision: 'r2', base: next, readings: [after] }), reading.parties[0] ?? '')) === keyOf(after.tokens);
  });
}

/** A change that the new revision has made itself is not made twice. */
function sharesAChange(base: readonly Token[], reading: Reading, after: Reading): boolean {
  return (after.edits?.length ?? 0) < (hunksBetween(base, reading.tokens, { bridge: 0 })?.length ?? 0);
}

/** Nothing in it that neither has, and no words of either change lost. */
function isMergeOf(base: readonly Token[], next: readonly Token[], reading: readonly Token[], merged: readonly Token[]): boolean {
  const count = (tokens: readonly Token[]) => Map.groupBy(tokens, ({ n }) => n);
  const [b, x, y, m] = [base, next, reading, merged].map(count);
  return [...new Set([...base, ...next, ...reading, ...merged].map(({ n }) => n))].every((n) => {
    const of = (tokens: ReturnType<typeof count> | undefined) => tokens?.get(n)?.length ?? 0;
    return of(m) - of(b) === of(x) - of(b) + of(y) - of(b);
  });
}

/** Words of the base stand where they say; those of a proposal stand in the text of each amendment they name. */
function tracesAll(drawn: Scene, policy: Policy): boolean {
  const traced = trace(compiled(drawn, policy), ({ alts }) => alts);
  const texts = new Map(drawn.readings.map(({ sources: [id = ''], tokens }) => [id, `\u0001${keyOf(tokens)}\u0001`]));
  return traced.every(({ t, from, sources }) => (from === undefined ? sources.length > 0 && sources.every((id) => texts.get(id)?.includes(`\u0001${keyOf(t)}\u0001`) === true) : keyOf(drawn.base.slice(from, from + t.length)) === keyOf(t)));
}

function staysLegible(drawn: Scene, policy: Policy, more: string): boolean {
  const [before, after] = [compiled(drawn, policy), compiled({ ...drawn, readings: [...drawn.readings, readingOf(20, tokenise(more))] }, policy)];
  return depthOf(after) <= policy.depthAtMost && partiesOfScene.every((party) => keyOf(readingOfParty(before, party)) === keyOf(readingOfParty(after, party)));
}

function sameWhenNormal(signs: readonly string[]): boolean {
  const plain = signs.join('');
  const same = (other: string) => JSON.stringify(tokenise(other)) === JSON.stringify(tokenise(plain));
  return same(plain.normalize('NFD')) && same(plain.replaceAll('\n', '\r\n')) && same(plain.replaceAll(' ', '\u00a0')) && same(`\ufeff ${plain.replaceAll(' ', ' \u200f\u2009')}`) && textOf(tokenise(plain)) === textOf(tokenise(textOf(tokenise(plain))));
}
