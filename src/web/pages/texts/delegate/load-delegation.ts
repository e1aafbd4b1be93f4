import { groupsOf } from '../../../../process/participation/group-members.ts';
import type { GroupState } from '../../../../process/participation/state.ts';
import { readingOfParty } from '../../../../process/text/compile/project.ts';
import { keyOf } from '../../../../process/text/compile/tokens.ts';
import { standingOf } from '../../../../process/text/compile/standing.ts';
import type { Standing } from '../../../../process/text/compile/standing.ts';
import type { NegotiatedProvision } from '../../../../process/text/negotiation.ts';
import type { AmendmentState } from '../../../../process/text/state.ts';
import { listThings } from '../../../../store/list-things.ts';
import { actsOfText } from '../../../../store/text/acts-of-text.ts';
import { loadNames } from '../../../../store/work-plan/names.ts';
import type { Past } from '../../../parts/history.tsx';
import { subjectsOfActs } from '../../../parts/sentence.tsx';
import type { TextView } from '../../../text/text-view.ts';
import type { Visit } from '../../../visit.ts';

/** A paragraph as a delegation has it. */
export interface OwnParagraph {
  readonly provision: NegotiatedProvision;
  readonly standing: Standing;
  /** Whose reading stands for it: its own, that of a group, or none: the base. */
  readonly holder?: string;
  /** Whether it reads something else than the base, or adds. */
  readonly differs: boolean;
}

export interface OwnDelegation {
  readonly self: string;
  readonly groups: readonly GroupState[];
  readonly paragraphs: readonly OwnParagraph[];
  /** Amendments of it or its groups that a new revision adapted or closed, and that nobody tabled anew. */
  readonly carried: readonly AmendmentState[];
  /** What others did since: on paragraphs where it has a proposal or stance, and elsewhere. */
  readonly mine: Past;
  readonly others: Past;
}

/** So many acts are told at once; before that there is the record. */
const mostActs = 60;

export async function loadDelegation(visit: Visit, view: TextView, self: string, since: number): Promise<OwnDelegation> {
  const { store: { pool }, process, position, today } = visit;
  const { text, revision } = view.negotiation;
  const [all, amendments, acts] = await Promise.all([
    listThings(pool, { process, position, kind: 'group', limit: 1000 }),
    listThings(pool, { process, position, kind: 'amendment', where: { text: text.id, revision: revision.id, carried: ['adapted', 'stale', 'merged'] }, limit: 10_000, order: [{ field: 'place' }] }),
    since >= position ? [] : actsOfText(pool, { process, text: text.id, after: since, upTo: position, limit: mostActs }),
  ]);
  const groups = groupsOf(self, today, all);
  const ours = new Set([self, ...groups.map(({ id }) => id)]);
  const names = await loadNames(pool, process, position, subjectsOfActs(acts.map(({ act }) => act)));
  const touched = new Set(view.compiled.provisions.filter((one) => one.amendments.some(({ proponents }) => proponents.some((party) => ours.has(party))) || one.stances.some(({ holder }) => ours.has(holder))).map(({ id }) => id));
  const byOthers = acts.filter(({ act }) => act.by.of !== self);
  const isMine = (data: unknown) => provisionsIn(view, data).some((id) => touched.has(id));
  return {
    self,
    groups,
    paragraphs: view.compiled.provisions.map((provision) => own(view, provision, self, groups)),
    carried: amendments.filter(({ proponents, status }) => status !== 'withdrawn' && proponents.some((party) => ours.has(party))),
    mine: { acts: byOthers.filter(({ act }) => isMine(act.body.data)), names },
    others: { acts: byOthers.filter(({ act }) => !isMine(act.body.data)), names },
  };
}

function own({ negotiation: { text } }: TextView, provision: NegotiatedProvision, self: string, groups: readonly GroupState[]): OwnParagraph {
  const { compilation, added, base, moves, splits, joins } = provision;
  const ours = (party: string) => party === self || groups.some(({ id }) => id === party);
  const standing = standingOf(compilation, self, groups.map(({ id }) => ({ id, members: [self] })), text.precedence);
  const holder = standing.kind === 'own' ? self : standing.kind === 'group' ? standing.group : added?.parties.find(ours);
  const reads = holder === undefined ? base : readingOfParty(compilation, holder);
  const differs = standing.kind === 'conflict' || (added !== undefined && holder !== undefined) || [...moves, ...splits, ...joins].some(({ parties }) => parties.some(ours)) || keyOf(reads) !== keyOf(base);
  return { provision, standing, ...(holder !== undefined && { holder }), differs };
}

/** The paragraphs that an act is about: it names one, or an amendment to one. */
function provisionsIn({ negotiation: { amendments } }: TextView, data: unknown): readonly string[] {
  if (typeof data !== 'object' || data === null) return [];
  const named = 'provision' in data && typeof data.provision === 'string' ? [data.provision] : [];
  const amendment = 'amendment' in data ? data.amendment : undefined;
  return [...named, ...amendments.filter(({ id }) => id === amendment).map(({ provision }) => provision)];
}
