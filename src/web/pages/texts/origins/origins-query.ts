import type { TextOrigins } from '../../../../process/text/origins/text-origins.ts';
import { mostOfPart } from '../../../text/text-parts.ts';
import type { OriginsView } from './load-origins.ts';

/** Which words are looked for, and which part of the text is shown. */
export interface OriginsQuery {
  /** A kind of origin, or `of.KE`: words of that party's amendments. */
  readonly from?: string;
  /** From 1. */
  readonly part: number;
}

const kinds: ReadonlySet<string> = new Set(['first', 'amendments', 'chair', 'settled', 'revision']);

/** What the reader may not ask for is left out. */
export function originsQueryOf(search: URLSearchParams, { shares }: OriginsView): OriginsQuery {
  const asked = search.get('from') ?? '';
  const known = kinds.has(asked) || shares.byParty.some(({ party }) => `of.${party}` === asked);
  return { ...(known && { from: asked }), part: Math.max(1, Math.min(10_000, Number.parseInt(search.get('part') ?? '1', 10) || 1)) };
}

export function writeOriginsQuery({ from, part }: OriginsQuery): Readonly<Record<string, string>> {
  return { ...(from !== undefined && { from }), ...(part !== 1 && { part: String(part) }) };
}

/** Whether words of that origin are looked for. */
export function matches({ traced, proponentsOf }: OriginsView, number: number, from: string | undefined): boolean {
  const origin = traced.origins[number];
  if (origin === undefined || from === undefined) return false;
  return kinds.has(from) ? origin.from === from : proponentsOf(origin).some((party) => `of.${party}` === from);
}

type Provisions = TextOrigins['provisions'];

/** What a paragraph and each of its phrases cost beside the words. */
const [aroundEach, aroundRun] = [250, 320];

/** A long text in parts of a page each. */
export function originParts(provisions: Provisions, most = mostOfPart): readonly Provisions[] {
  const parts: Provisions[number][][] = [];
  let weight = 0;
  for (const one of provisions) {
    const own = aroundEach + one.runs.length * aroundRun + one.provision.words.length;
    if (parts.length === 0 || weight + own > most) {
      parts.push([]);
      weight = 0;
    }
    parts.at(-1)?.push(one);
    weight += own;
  }
  return parts;
}
