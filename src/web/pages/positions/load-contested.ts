import { disagreementsIn } from '../../../process/synthesis/ledger/disagreements.ts';
import type { Disagreement, DisagreementSide } from '../../../process/synthesis/ledger/disagreements.ts';
import type { DisagreementState, RecommendationState } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Passage } from '../../../process/vocabulary/passage.ts';
import { listThings } from '../../../store/list-things.ts';
import { listRecommendations } from '../../../store/synthesis/list-recommendations.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import type { Visit } from '../../visit.ts';
import { loadLedgerView, positionsAmong } from './ledger-view.ts';
import type { LedgerView } from './ledger-view.ts';

/** What is not agreed: the questions that people set out, and what the ledger finds by itself. */
export interface Contested {
  readonly view: LedgerView;
  readonly questions: readonly { readonly state: DisagreementState; readonly disagreement: Disagreement }[];
  readonly found: readonly Disagreement[];
  /** The recommendations that are named anywhere here. */
  readonly recommendations: ReadonlyMap<string, RecommendationState>;
}

export async function loadContested(visit: Visit): Promise<Contested> {
  const { store: { pool }, process, position } = visit;
  const [view, states] = await Promise.all([loadLedgerView(visit), listThings(pool, { process, position, kind: 'disagreement', limit: 1000 })]);
  const { ledger, mergedInto } = view.ledger;
  // A side is known by its place: its label may change.
  const all = disagreementsIn(ledger, states.map(({ id, sides }) => ({ id, sides: sides.map(({ recommendations }, at) => ({ id: String(at), recommendations })) })), mergedInto);
  const questions = states.flatMap((state) => {
    const disagreement = all.find(({ about }) => about.kind === 'question' && about.id === state.id);
    return disagreement === undefined ? [] : [{ state, disagreement }];
  });
  const found = all.filter(({ about }) => about.kind === 'recommendation');
  const named = [...new Set([...found.map(({ about }) => about.id), ...states.flatMap(({ sides }) => sides.flatMap(({ recommendations }) => recommendations))])];
  const listed = named.length === 0 ? [] : await listRecommendations(pool, { process, position, filter: { ids: named }, limit: 10_000 });
  return { view, questions, found, recommendations: new Map(listed.map((one) => [one.id, one])) };
}

/** The words on which one side rests in the ledger, those of each position once. */
export function wordsOfSide({ evidence }: Pick<DisagreementSide, 'evidence'>, { ledger }: LedgerView): readonly Passage[] {
  const passages = positionsAmong(evidence).flatMap((id) => ledger.positions.get(id)?.evidence ?? []);
  return [...new Map(passages.map((one) => [JSON.stringify(one), one])).values()];
}

/** What the cited texts and documents of some sides are called. */
export async function namesOf({ store: { pool }, process, position }: Visit, passages: readonly Passage[], documents: readonly string[] = []): Promise<Names> {
  const keys: readonly SubjectKey[] = [...passages.map(({ of }) => of), ...documents.map((id) => subjectKey('document', id))];
  return loadNames(pool, process, position, keys);
}
