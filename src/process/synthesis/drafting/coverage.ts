import type { SubjectKey } from '../../vocabulary/ids.ts';

export const fates = ['cited', 'grouped', 'set-aside', 'rejected', 'withdrawn', 'not-brought-forward', 'open'] as const;
export type Fate = (typeof fates)[number];

/** Something that was submitted, said or found in what was submitted. */
export interface Submitted {
  readonly of: SubjectKey;
  /** Its recommendations, of an input, an intervention or a document. */
  readonly asks: readonly SubjectKey[];
  /** What it was joined into, of a recommendation. */
  readonly into?: SubjectKey;
  readonly withdrawn: boolean;
  readonly rejected?: string;
  /** An input that no State brought forward does not count yet (rule IN-7); of what needs no sponsor, true. */
  readonly counts: boolean;
}

export interface Accounted {
  readonly of: SubjectKey;
  readonly fate: Fate;
  /** The sentences that cite it or what was found in it; the recommendation that it went into. */
  readonly through: readonly SubjectKey[];
  readonly reason?: string;
}

interface Draft {
  readonly sentences: readonly { readonly sentence: SubjectKey; readonly evidence: readonly SubjectKey[] }[];
  readonly setAside: ReadonlyMap<SubjectKey, string>;
}

/** SY-12: what became of everything that was submitted: one row each, none left out; `open` where nobody has decided yet. */
export function coverageOf(submitted: readonly Submitted[], draft: Draft): readonly Accounted[] {
  const citing = new Map<SubjectKey, SubjectKey[]>();
  for (const { sentence, evidence } of draft.sentences) for (const of of new Set(evidence)) citing.set(of, [...(citing.get(of) ?? []), sentence]);
  const byKey = new Map(submitted.map((one) => [one.of, one]));
  return submitted.map((one) => accountFor(one, { citing, byKey, setAside: draft.setAside }));
}

interface Looked {
  readonly citing: ReadonlyMap<SubjectKey, readonly SubjectKey[]>;
  readonly byKey: ReadonlyMap<SubjectKey, Submitted>;
  readonly setAside: ReadonlyMap<SubjectKey, string>;
}

function accountFor(one: Submitted, looked: Looked): Accounted {
  if (one.withdrawn) return { of: one.of, fate: 'withdrawn', through: [] };
  const cited = citedThrough(one, looked);
  if (cited.length > 0) return { of: one.of, fate: 'cited', through: cited };
  const reason = looked.setAside.get(one.of);
  if (reason !== undefined) return { of: one.of, fate: 'set-aside', through: [], reason };
  if (one.rejected !== undefined) return { of: one.of, fate: 'rejected', through: [], reason: one.rejected };
  if (one.into !== undefined) return { of: one.of, fate: 'grouped', through: [one.into] };
  const grouped = one.asks.flatMap((ask) => looked.byKey.get(ask)?.into ?? []);
  if (grouped.length > 0) return { of: one.of, fate: 'grouped', through: [...new Set(grouped)] };
  return { of: one.of, fate: one.counts ? 'open' : 'not-brought-forward', through: [] };
}

/** Sentences that cite it, or a recommendation found in it, or one into which that was joined. */
function citedThrough({ of, asks, into }: Submitted, { citing, byKey }: Looked): readonly SubjectKey[] {
  const ways = new Set<SubjectKey>([of]);
  const waiting = [...asks, ...(into === undefined ? [] : [into])];
  for (let next = waiting.shift(); next !== undefined; next = waiting.shift()) {
    if (ways.has(next)) continue;
    ways.add(next);
    const further = byKey.get(next)?.into;
    if (further !== undefined) waiting.push(further);
  }
  return [...new Set([...ways].flatMap((way) => citing.get(way) ?? []))];
}
