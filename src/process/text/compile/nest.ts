import { digest } from './digest.ts';
import { applyHunks } from './hunks.ts';
import type { Roll } from './roll.ts';
import { coverAll, inSequence, regionsOf } from './regions.ts';
import type { Held, Region } from './regions.ts';
import { order } from './readings.ts';
import { exactTextOf, keyOf, textOf } from './tokens.ts';
import type { Token } from './tokens.ts';
import type { Alternative, Node, Point } from './tree.ts';

/** What points are made from. A holder is the number of a distinct reading. */
export interface Ground {
  readonly provision: string;
  readonly revision: string;
  readonly base: readonly Token[];
  readonly roll: Roll;
  readonly depthAtMost: number;
}

/** Those who read one text over a region. */
interface Version {
  readonly key: string;
  readonly tokens: readonly Token[];
  readonly held: readonly Held<number>[];
  readonly holders: readonly number[];
  /** Tokens of the base that its longest change covers. */
  readonly reach: number;
}

/**
 * The tokens [start, end) of the base with everything that is held about them; `branch` are all who read on there. Where
 * changes conflict there is a point. Of its versions the one with the longest change becomes an alternative (of equal ones
 * the first by text), and so on while the rest still hang together over the whole of it; then the rest, which no longer do,
 * become points within the first alternative. So a long deletion is an outer bracket, and small changes stay within it.
 */
export function nest(ground: Ground, start: number, end: number, held: readonly Held<number>[], branch: readonly number[], depth = 1): readonly Node[] {
  const nodes: Node[] = [];
  let at = start;
  for (const region of regionsOf(held)) {
    if (at < region.start) nodes.push({ t: ground.base.slice(at, region.start), from: at });
    nodes.push(pointOf(ground, region, branch, depth));
    at = region.end;
  }
  if (at < end) nodes.push({ t: ground.base.slice(at, end), from: at });
  return nodes;
}

function pointOf(ground: Ground, region: Region<number>, branch: readonly number[], depth: number): Point {
  const { start, end } = region;
  const versions = versionsOf(ground.base, region);
  const [out, rest] = depth < ground.depthAtMost && start < end ? peel(versions, start, end) : [versions, []];
  const gone = new Set(out.flatMap(({ holders }) => holders));
  const staying = branch.filter((holder) => !gone.has(holder));
  const first: Alternative = { parties: ground.roll.partiesOf(staying), content: nest(ground, start, end, heldBy(rest), staying, depth + 1), sources: [] };
  return makePoint(ground, start, end, first, out.map(({ tokens, holders }) => alternativeOf(ground.roll, tokens, holders)));
}

/** An alternative without points in it. */
export function alternativeOf(roll: Roll, tokens: readonly Token[], holders: readonly number[]): Alternative {
  return { parties: roll.partiesOf(holders), content: tokens.length === 0 ? [] : [{ t: tokens }], sources: roll.sourcesOf(holders) };
}

/** Its id rests on the place in the base and on the texts alone, so that it lasts while these do, and says nothing of who holds them. */
export function makePoint({ provision, revision, base }: Pick<Ground, 'provision' | 'revision' | 'base'>, start: number, end: number, first: Alternative, others: readonly Alternative[]): Point {
  const sorted = others.map((alternative) => ({ alternative, text: textOfFlat(alternative) })).toSorted((a, b) => b.alternative.parties.length - a.alternative.parties.length || order(a.text, b.text));
  const texts = sorted.map(({ text }) => text).toSorted(order);
  return { id: digest([revision, provision, start, end, textOf(base.slice(start, end)), ...texts].join('\u0000')), start, end, alts: [first, ...sorted.map(({ alternative }) => alternative)] };
}

function textOfFlat({ content }: Alternative): string {
  return content.map((node) => ('t' in node ? exactTextOf(node.t) : '')).join('');
}

function peel(versions: readonly Version[], start: number, end: number): readonly [readonly Version[], readonly Version[]] {
  const waiting = versions.toSorted((a, b) => b.reach - a.reach || order(a.key, b.key));
  let out = 0;
  let held = heldBy(waiting);
  while (out < waiting.length && coverAll(held, start, end)) {
    const gone = new Set(waiting[out]?.held);
    held = held.filter((one) => !gone.has(one));
    out += 1;
  }
  return [waiting.slice(0, out), waiting.slice(out)];
}

function heldBy(versions: readonly Version[]): readonly Held<number>[] {
  return versions.flatMap(({ held, holders }) => held.flatMap((one) => (holders.length === 1 ? [one] : holders.map((by) => ({ hunk: one.hunk, by }))))).toSorted(inSequence);
}

/** Readings over a region by their text. Where two come to one text by different changes the first by these is taken. */
function versionsOf(base: readonly Token[], { start, end, held }: Region<number>): readonly Version[] {
  const byHolder = new Map<number, Held<number>[]>();
  for (const one of held) {
    const own = byHolder.get(one.by);
    if (own === undefined) byHolder.set(one.by, [one]);
    else own.push(one);
  }
  const byKey = new Map<string, Version>();
  for (const [holder, own] of byHolder) {
    const tokens = applyHunks(base, own.map(({ hunk }) => hunk), start, end);
    const key = keyOf(tokens);
    const same = byKey.get(key);
    const version: Version = { key, tokens, held: own, holders: [...(same?.holders ?? []), holder], reach: Math.max(...own.map(({ hunk }) => hunk.end - hunk.start)) };
    byKey.set(key, same === undefined ? version : firstOf(same, version));
  }
  return [...byKey.values()];
}

function firstOf(same: Version, other: Version): Version {
  const { holders } = other;
  const way = ({ held }: Version) => held.map(({ hunk }) => `${hunk.start} ${hunk.end}`).join();
  const [first] = [same, other].toSorted((a, b) => order(way(a), way(b)));
  const [written] = [same, other].toSorted((a, b) => order(textOf(a.tokens), textOf(b.tokens)));
  return { ...(first ?? same), tokens: (written ?? same).tokens, holders };
}
