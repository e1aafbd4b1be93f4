import type { CommitmentState, PledgeState } from '../../../process/commitments/state.ts';
import type { ContributionState } from '../../../process/fund/state.ts';
import { parseSubjectKey, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { loadAgreedTexts } from '../../../store/commitments/agreed-words.ts';
import type { AgreedText } from '../../../store/commitments/agreed-words.ts';
import { listThings } from '../../../store/list-things.ts';
import type { Visit } from '../../visit.ts';
import { loadCommitments } from './load-commitments.ts';
import { loadOwnParties } from './own-parties.ts';
import type { OwnParties } from './own-parties.ts';
import { partyThings } from './party-things.ts';

/** A pledge with everything that its page shows. */
export interface LoadedPledge {
  readonly pledge: PledgeState;
  /** All of the process, those of the pledge among them. */
  readonly commitments: readonly CommitmentState[];
  readonly texts: ReadonlyMap<string, AgreedText>;
  /** Those that it matches and those that match it. */
  readonly matches: readonly PledgeState[];
  /** Pledges that could match it: on the same commitments, and of the other side. */
  readonly candidates: readonly PledgeState[];
  readonly contributions: readonly ContributionState[];
  readonly parties: OwnParties;
  readonly named: readonly SubjectKey[];
}

const mostCandidates = 5;

export async function loadPledge(visit: Visit, pledge: PledgeState): Promise<LoadedPledge> {
  const { store: { pool }, process, position } = visit;
  const of = { process, position } as const;
  const other = pledge.seeks === 'offers' ? 'seeks' : pledge.seeks === 'seeks' ? 'offers' : undefined;
  const [commitments, texts, matching, matched, alike, contributions, parties] = await Promise.all([
    loadCommitments(visit),
    loadAgreedTexts(pool, process, position),
    listThings(pool, { ...of, kind: 'pledge', holds: { matches: [pledge.id] }, limit: 50 }),
    pledge.matches.length === 0 ? [] : listThings(pool, { ...of, kind: 'pledge', where: { id: [...pledge.matches] }, limit: 50 }),
    other === undefined || pledge.status === 'withdrawn' ? [] : listThings(pool, { ...of, kind: 'pledge', where: { seeks: other, status: ['planned', 'in-progress'] }, holds: { commitments: pledge.commitments }, limit: 50 }),
    listThings(pool, { ...of, kind: 'contribution', where: { pledge: pledge.id }, limit: 50 }),
    loadOwnParties(visit),
  ]);
  const matches = [...new Map([...matched, ...matching].map((one) => [one.id, one] as const)).values()];
  const known = new Set<string>([pledge.id, ...matches.map(({ id }) => id)]);
  const candidates = alike.filter((one) => !known.has(one.id) && one.matches.length === 0).slice(0, mostCandidates);
  const parted = [...pledge.makers, ...pledge.partners, ...pledge.updates.map(({ by }) => by), ...matches.flatMap(({ makers }) => makers), ...candidates.flatMap(({ makers }) => makers), ...contributions.map(({ donor }) => donor)];
  return { pledge, commitments, texts, matches, candidates, contributions, parties, named: [...partyThings(parted), ...thingsIn(pledge)] };
}

/** What it mentions besides parties: its coalition, and what is kept here as evidence. */
function thingsIn({ coalition, updates }: PledgeState): readonly SubjectKey[] {
  const shown = updates.flatMap(({ evidence }) => evidence).flatMap((one) => {
    const parsed = parseSubjectKey(one);
    return parsed === undefined ? [] : [subjectKey(parsed.kind, parsed.id)];
  });
  return [...(coalition === undefined ? [] : [subjectKey('coalition', coalition)]), ...shown];
}
