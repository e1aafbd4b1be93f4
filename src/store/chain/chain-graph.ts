import type { SubjectKey } from '../../process/vocabulary/ids.ts';

/**
 * How a link counts. `part`: two names of one matter: a paragraph and what it is part of, or what it was made of. `carried`:
 * the one came of the other. `said`: the one was said of the other, and came to nothing, or to nothing yet.
 */
export type Strength = 'part' | 'carried' | 'said';

export const relations = {
  found: 'carried', joined: 'carried', split: 'carried', attached: 'carried', edition: 'carried', evidence: 'carried', 'position-on': 'carried', cited: 'carried', about: 'carried', side: 'carried',
  rests: 'carried', amends: 'carried', 'taken-up': 'carried', proposed: 'said', answered: 'carried', drafted: 'carried', ground: 'carried',
  within: 'part', 'made-from': 'part', 'stands-in': 'carried', decided: 'carried', endorsed: 'carried', explained: 'carried',
  committed: 'carried', mechanism: 'carried', 'mechanism-asked': 'carried', runs: 'carried', pledged: 'carried', matched: 'carried', coalition: 'carried', practice: 'carried', used: 'carried', reported: 'carried', remarked: 'carried', 'peer-reviewed': 'carried',
  measured: 'carried', asked: 'carried', offered: 'carried', agreed: 'carried', earmarked: 'carried', contributed: 'carried', funded: 'carried', booked: 'carried',
} as const satisfies Readonly<Record<string, Strength>>;
export type Relation = keyof typeof relations;

/** `to` came of `from`, or is what `from` is part of; the act at that position of the record says so (rule CH-1). */
export interface Edge {
  readonly from: SubjectKey;
  readonly to: SubjectKey;
  readonly relation: Relation;
  readonly at: number;
}

export type Direction = 'back' | 'forth';

export interface Walked {
  /** How far from where one began each thing was first met; what one began with is 0. */
  readonly reached: ReadonlyMap<SubjectKey, number>;
  readonly edges: readonly Edge[];
}

/** The links of some things, all at once: those that lead to them, or from them. */
export type EdgesOf = (keys: readonly SubjectKey[], direction: Direction) => Promise<readonly Edge[]>;

/** By what kind of way one came: over parts alone, over what was carried, or over what was only said. */
type Way = 'part' | 'carried' | 'said';

/** What a way becomes by one more link; undefined: there is no way on. What is only said of something is a way to its parts and to nothing else (rule CH-2). */
const onward: Readonly<Record<Way, Readonly<Record<Strength, Way | undefined>>>> = {
  part: { part: 'part', carried: 'carried', said: 'said' },
  carried: { part: 'carried', carried: 'carried', said: undefined },
  said: { part: 'said', carried: undefined, said: undefined },
};

/**
 * Everything that came of some things (`forth`), or that they came of (`back`), with the links between. At most `steps`
 * links away. Walked from either end it is the same: a way is allowed or not whichever way round it is read.
 */
export async function walk(start: readonly SubjectKey[], direction: Direction, edgesOf: EdgesOf, steps = 24): Promise<Walked> {
  const ways = new Map<SubjectKey, Set<Way>>(start.map((key) => [key, new Set<Way>(['part'])]));
  const reached = new Map<SubjectKey, number>(start.map((key) => [key, 0]));
  const links = new Map<SubjectKey, readonly Edge[]>();
  const edges = new Map<string, Edge>();
  let frontier: readonly SubjectKey[] = [...ways.keys()];
  for (let step = 1; step <= steps && frontier.length > 0; step += 1) {
    const unasked = frontier.filter((key) => !links.has(key));
    const found = Map.groupBy(unasked.length === 0 ? [] : await edgesOf(unasked, direction), (edge) => nearEnd(edge, direction));
    for (const key of unasked) links.set(key, found.get(key) ?? []);
    const next = new Set<SubjectKey>();
    for (const key of frontier) {
      for (const edge of links.get(key) ?? []) {
        const far = direction === 'forth' ? edge.to : edge.from;
        for (const way of ways.get(key) ?? []) {
          const now = onward[way][relations[edge.relation]];
          if (now === undefined) continue;
          edges.set(keyOf(edge), edge);
          if (!add(ways, far, now)) continue;
          next.add(far);
          if (!reached.has(far)) reached.set(far, step);
        }
      }
    }
    frontier = [...next];
  }
  return { reached, edges: [...edges.values()] };
}

function nearEnd({ from, to }: Edge, direction: Direction): SubjectKey {
  return direction === 'forth' ? from : to;
}

/** Whether it is new. Whoever came over parts alone may go everywhere. */
function add(ways: Map<SubjectKey, Set<Way>>, key: SubjectKey, way: Way): boolean {
  const known = ways.get(key) ?? new Set<Way>();
  if (known.has(way) || known.has('part')) return false;
  known.add(way);
  ways.set(key, known);
  return true;
}

export function keyOf({ from, to, relation }: Edge): string {
  return `${from} ${relation} ${to}`;
}
