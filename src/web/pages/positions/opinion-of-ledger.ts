import { z } from 'zod';
import { bridgingProposals } from '../../../analysis/opinion/bridging.ts';
import type { ProposalAccount } from '../../../analysis/opinion/bridging.ts';
import { opinionMap } from '../../../analysis/opinion/opinion-map.ts';
import type { OpinionMap, TooFew } from '../../../analysis/opinion/opinion-map.ts';
import { stanceMatrix } from '../../../analysis/opinion/stance-matrix.ts';
import type { StanceEntry } from '../../../analysis/opinion/stance-matrix.ts';
import type { HeldStance } from '../../../process/synthesis/ledger/held-position.ts';
import type { Ledger } from '../../../process/synthesis/ledger/ledger.ts';
import { regionalGroups } from '../../../process/vocabulary/states/regional-group.ts';
import { regionalGroupOf } from '../../../process/vocabulary/states/state.ts';
import { hashOfCause, keepComputed, loadComputed } from '../../../store/synthesis/computed.ts';
import type { Visit } from '../../visit.ts';

/** The opinions of States, and what bridges them: across the groups that are found, and across the regional groups. */
export interface Opinions {
  readonly map: OpinionMap | TooFew;
  /** By the least supportive regional group; empty where the map is. */
  readonly acrossRegions: readonly ProposalAccount[];
}

/** Changes when the computation does, so that no result of an older one is taken for one of this. */
const version = 1;
const name = 'opinions';

const asNumber: Readonly<Record<HeldStance, StanceEntry['stance']>> = { support: 1, oppose: -1, qualify: 0, divided: 0 };

/** States by recommendations, what each is counted with; qualified and divided stand between. */
export function entriesOf(ledger: Ledger): readonly StanceEntry[] {
  return [...ledger].flatMap(([proposal, { states }]) => [...states].map(([holder, { stance }]) => ({ holder, proposal, stance: asNumber[stance] })));
}

export function opinionsOf(entries: readonly StanceEntry[]): Opinions {
  const matrix = stanceMatrix(entries);
  const map = opinionMap(matrix);
  const regions = new Map(matrix.holders.map((state) => [state, regionalGroupOf(state) ?? '']));
  return { map, acrossRegions: map.kind === 'too-few' ? [] : bridgingProposals(matrix, regionalGroups, regions) };
}

const point = z.object({ x: z.number(), y: z.number() });
const account = z.object({ id: z.string(), gic: z.number(), least: z.number(), leastGroup: z.string(), leastSeen: z.number(), byGroup: z.array(z.object({ group: z.string(), agree: z.number(), disagree: z.number(), seen: z.number() })) });
const kept = z.object({
  map: z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('too-few'), holders: z.number(), proposals: z.number(), leastHolders: z.number(), leastProposals: z.number() }),
    z.object({
      kind: z.literal('map'),
      points: z.array(point.extend({ id: z.string(), group: z.string() })),
      groups: z.array(z.object({ id: z.string(), size: z.number(), hull: z.array(point) })),
      axes: z.tuple([z.number(), z.number()]),
      silhouette: z.number(),
      leftOut: z.array(z.string()),
      leastStances: z.number(),
      proposals: z.array(account),
    }),
  ]),
  acrossRegions: z.array(account),
});

/** The same ledger gives the same map: computed once, and kept under the hash of the stances. */
export async function loadOpinions({ store: { pool, clock }, process }: Visit, ledger: Ledger): Promise<Opinions> {
  const entries = entriesOf(ledger);
  const cause = hashOfCause({ version, entries: entries.map(({ holder, proposal, stance }) => [holder, proposal, stance]) });
  const known = kept.safeParse(await loadComputed(pool, process, name, cause));
  if (known.success) return known.data;
  const opinions = opinionsOf(entries);
  await keepComputed(pool, process, name, cause, opinions, clock());
  return opinions;
}
