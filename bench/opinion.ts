import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { opinionMap } from '../src/analysis/opinion/opinion-map.ts';
import type { OpinionMap } from '../src/analysis/opinion/opinion-map.ts';
import { stanceMatrix } from '../src/analysis/opinion/stance-matrix.ts';
import type { StanceEntry } from '../src/analysis/opinion/stance-matrix.ts';
import { fraction, generatorOf } from '../src/analysis/words/seeded.ts';
import { adjustedRand } from './adjusted-rand.ts';
import { conversations } from './opinion-conversations.ts';
import type { Conversation } from './opinion-conversations.ts';
import type { LargeMap } from './opinion-large.ts';
import { exactConsensus, referenceGroups, referencePlaces } from './opinion-reference.ts';
import type { Reference } from './opinion-reference.ts';
import { atLeast, atMost } from './report.ts';
import type { Goal, Report } from './report.ts';
import { repository } from './serving.ts';

const restarts = 200;
const shuffles = 20;

/** Exported conversations against a reference by other libraries, the formula in whole numbers, and a large map in a program of its own. */
export async function benchOpinion(folder?: string): Promise<Report> {
  const figures: Record<string, number> = {};
  const found = conversations(folder);
  const goals: Goal[] = [atLeast('conversations found to compare with', 1, found.length)];
  for (const conversation of found) goals.push(...compare(conversation, figures));
  goals.push(...ofLargeMaps(figures));
  return Promise.resolve({ bench: 'opinion', figures, goals });
}

function compare({ name, entries, published }: Conversation, figures: Record<string, number>): readonly Goal[] {
  const map = mapOf(entries);
  if (map === undefined) return [atLeast(`${name}: drawn`, 1, 0)];
  const reference = referencePlaces(entries, map.leastStances);
  const groupOf = new Map(map.points.map(({ id, group }) => [id, group]));
  const ours = (holders: readonly string[]) => holders.map((holder) => groupOf.get(holder) ?? `${holder} has none`);
  const both = map.points.filter(({ id }) => published.has(id));
  Object.assign(figures, {
    [`${name}: holders placed`]: map.points.length,
    [`${name}: groups`]: map.groups.length,
    [`${name}: silhouette`]: map.silhouette,
    [`${name}: variance of the first axis, %`]: map.axes[0] * 100,
    [`${name}: variance of the second axis, %`]: map.axes[1] * 100,
    [`${name}: largest distance to the reference's places`]: distance(map, reference),
    [`${name}: adjusted Rand to the groups Polis published`]: adjustedRand(both.map(({ group }) => group), both.map(({ id }) => published.get(id))),
    [`${name}: placed here and by Polis`]: both.length,
    [`${name}: groups by Polis`]: new Set(published.values()).size,
  });
  for (const clusters of [2, 3, 4, 5].filter((one) => one !== map.groups.length)) figures[`${name}: adjusted Rand if the reference made ${clusters}`] = adjustedRand(ours(reference.holders), referenceGroups(reference, clusters, restarts));
  return [
    atLeast(`${name}: adjusted Rand to the reference`, 0.9, adjustedRand(ours(reference.holders), referenceGroups(reference, map.groups.length, restarts))),
    atMost(`${name}: holders in one of the two only`, 0, symmetricDifference(map, reference)),
    atMost(`${name}: consensus, largest relative difference`, 1e-12, consensusDifference(map, entries)),
    atMost(`${name}: ${shuffles} shufflings that changed a byte`, 0, changedBy(map, entries)),
  ];
}

function mapOf(entries: readonly StanceEntry[]): OpinionMap | undefined {
  const map = opinionMap(stanceMatrix(entries));
  return map.kind === 'map' ? map : undefined;
}

function symmetricDifference(map: OpinionMap, { holders }: Reference): number {
  return new Set(map.points.map(({ id }) => id)).symmetricDifference(new Set(holders)).size;
}

/** Along either axis, whichever way the reference points it. */
function distance(map: OpinionMap, { holders, places }: Reference): number {
  const placeOf = new Map(holders.map((holder, row) => [holder, places[row] ?? []]));
  const axis = (own: 'x' | 'y', other: 0 | 1) => Math.min(...[1, -1].map((sign) => Math.max(...map.points.map((point) => Math.abs(point[own] - sign * (placeOf.get(point.id)?.[other] ?? Number.NaN))))));
  return Math.max(axis('x', 0), axis('y', 1));
}

function consensusDifference(map: OpinionMap, entries: readonly StanceEntry[]): number {
  const groupOf = new Map(map.points.map(({ id, group }) => [id, group]));
  const byProposal = Map.groupBy(entries, ({ proposal }) => proposal);
  return Math.max(...map.proposals.map(({ id, gic }) => {
    const exact = exactConsensus(map.groups.map((group) => (byProposal.get(id) ?? []).filter(({ holder }) => groupOf.get(holder) === group.id)));
    return Math.abs(gic - exact) / exact;
  }));
}

/** The same twice, then the same stances in other orders: every map must be the same to the byte. */
function changedBy(map: OpinionMap, entries: readonly StanceEntry[]): number {
  const generator = generatorOf(7);
  const expected = JSON.stringify(map);
  let changed = 0;
  for (let shuffle = 0; shuffle <= shuffles; shuffle += 1) {
    const order = shuffle === 0 ? entries : entries.map((entry) => ({ entry, at: fraction(generator) })).sort((a, b) => a.at - b.at).map(({ entry }) => entry);
    if (JSON.stringify(mapOf(order)) !== expected) changed += 1;
  }
  return changed;
}

function ofLargeMaps(figures: Record<string, number>): readonly Goal[] {
  return (['opinions', 'noise'] as const).flatMap((kind) => {
    const large = largeMap(kind);
    const name = `5531 × 2000, ${kind === 'opinions' ? 'three opinions' : 'mere noise'}`;
    Object.assign(figures, {
      [`${name}: density, %`]: (large.stances / (5531 * 2000)) * 100,
      [`${name}: placed`]: large.placed,
      [`${name}: groups`]: large.groups,
      [`${name}: the matrix from its stances, CPU s`]: large.matrix,
      [`${name}: the map, CPU s`]: large.map,
      ...(kind === 'opinions' && { [`${name}: in the group of their opinion, %`]: (large.recovered / large.placed) * 100 }),
    });
    return [atMost(`${name}: CPU of the whole program`, 10, large.whole, ' s'), atMost(`${name}: its memory`, 735, large.memory, ' MB')];
  });
}

function largeMap(kind: 'opinions' | 'noise'): LargeMap {
  const said: LargeMap = JSON.parse(execFileSync(process.execPath, [join(repository, 'dist', 'bench', 'opinion-large.js'), kind], { encoding: 'utf8' }));
  return said;
}
