import type { DisagreementState, PositionState, RecommendationState, SentenceState } from '../../../process/synthesis/state.ts';
import { isId, subjectKey } from '../../../process/vocabulary/ids.ts';
import { listThings } from '../../../store/list-things.ts';
import { disagreementsOn, sentencesOn } from '../../../store/synthesis/cited-by.ts';
import { loadState, loadStates } from '../../../store/work-plan/load-states.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { loadPast } from '../../parts/history.tsx';
import type { Past } from '../../parts/history.tsx';
import type { Visit } from '../../visit.ts';
import { codeWordsOf } from './code-words.tsx';
import type { CodeWords } from './code-words.tsx';
import { namedInPositions } from './recommendation-positions.tsx';
import { loadTextSources } from './text-sources.ts';
import type { TextSource } from './text-sources.ts';

/** A recommendation with what it came from, what became of it, and what rests on it. */
export interface AroundRecommendation {
  readonly one: RecommendationState;
  readonly source: TextSource | undefined;
  readonly codeWords: CodeWords;
  /** Joined in it, or split from it. */
  readonly members: readonly RecommendationState[];
  readonly into: readonly RecommendationState[];
  readonly from: readonly RecommendationState[];
  /** On it, and on what was joined in it. */
  readonly positions: readonly PositionState[];
  readonly sentences: readonly SentenceState[];
  readonly disagreements: readonly DisagreementState[];
  readonly names: Names;
  readonly past: Past;
}

export async function loadRecommendation(visit: Visit, id: string): Promise<AroundRecommendation | undefined> {
  const { store: { pool }, process, position } = visit;
  const one = isId(id) ? await loadState(pool, process, position, 'recommendation', id) : undefined;
  if (one === undefined) return undefined;
  const key = subjectKey('recommendation', id);
  const [related, taxonomies, positions, sentences, disagreements, sources] = await Promise.all([
    loadStates(pool, process, position, [...one.members, ...(one.into === undefined ? [] : [one.into]), ...(one.from === undefined ? [] : [one.from])].map((other) => subjectKey('recommendation', other))),
    listThings(pool, { process, position, kind: 'taxonomy' }),
    listThings(pool, { process, position, kind: 'position', where: { recommendation: one.status === 'split' ? [id] : [id, ...one.members] }, order: [{ field: 'on' }], limit: 5000 }),
    sentencesOn(pool, process, position, key),
    disagreementsOn(pool, process, position, id),
    loadTextSources(visit, one.origin === undefined ? [] : [one.origin.of]),
  ]);
  const others = [...related.values()].filter((state) => state.kind === 'recommendation');
  const named = [...namedInPositions(positions), ...sentences.map(({ draft }) => subjectKey('draft', draft)), ...disagreements.map((other) => subjectKey('disagreement', other.id))];
  const past = await loadPast(visit, key, named);
  return {
    one,
    source: one.origin === undefined ? undefined : sources.get(one.origin.of),
    codeWords: codeWordsOf(taxonomies),
    members: one.members.flatMap((member) => others.find((other) => other.id === member) ?? []),
    into: others.filter((other) => other.id === one.into),
    from: others.filter((other) => other.id === one.from),
    positions,
    sentences,
    disagreements,
    names: past.names,
    past,
  };
}
