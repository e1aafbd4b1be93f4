import type { EditionState } from '../../../process/documents/state.ts';
import type { InputState, IntakeState } from '../../../process/inputs/state.ts';
import type { RecommendationState, SentenceState, TaxonomyState } from '../../../process/synthesis/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { loadUses } from '../../../store/inputs/load-uses.ts';
import type { Uses } from '../../../store/inputs/load-uses.ts';
import { listRecommendations } from '../../../store/synthesis/list-recommendations.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import type { Visit } from '../../visit.ts';
import { namedBy } from './input-entries.ts';
import { loadLetters } from './letters.ts';
import { loadTaxonomies } from './themes.ts';

/** An input with all that its page shows of it. */
export interface LoadedInput {
  readonly input: InputState;
  readonly editions: readonly EditionState[];
  readonly intake: IntakeState | undefined;
  readonly taxonomies: readonly TaxonomyState[];
  /** Found in its text or its files. */
  readonly recommendations: readonly RecommendationState[];
  readonly uses: Uses | undefined;
  /** Sentences of drafts that rest on it. */
  readonly sentences: readonly SentenceState[];
  /** How many others sent the same letter. */
  readonly copies: number;
  /** Whose names the page needs. */
  readonly named: readonly SubjectKey[];
}

export async function loadInput(visit: Visit, input: InputState): Promise<LoadedInput> {
  const { store: { pool }, process, position } = visit;
  const key = subjectKey('input', input.id);
  const besides = input.attachments.map((edition) => subjectKey('edition', edition));
  const [states, taxonomies, uses, letters, ...found] = await Promise.all([
    loadStates(pool, process, position, [...besides, ...(input.event === undefined ? [] : [subjectKey('intake', input.event)])]),
    loadTaxonomies(visit),
    loadUses(pool, process, position, [{ key, besides, withdrawn: input.status === 'withdrawn', counts: input.sponsors.length > 0 }]),
    loadLetters(visit),
    ...[key, ...besides].map((of) => listRecommendations(pool, { process, position, filter: { of }, limit: 1000 })),
  ]);
  const own = uses.get(key);
  const cited = await loadStates(pool, process, position, own?.account.through.filter((one) => one.startsWith('sentence:')) ?? []);
  const editions = [...states.values()].flatMap((state) => (state.kind === 'edition' ? [state] : []));
  const intake = input.event === undefined ? undefined : states.get(subjectKey('intake', input.event));
  const sentences = [...cited.values()].flatMap((state) => (state.kind === 'sentence' ? [state] : []));
  const { group = null, event = null } = input;
  return {
    input, editions, taxonomies, uses: own, sentences,
    intake: intake?.kind === 'intake' ? intake : undefined,
    recommendations: found.flat(),
    copies: letters.find(({ members }) => members.includes(input.id))?.members.length ?? 1,
    named: [...namedBy({ ...input, group, event }), ...editions.map(({ document }) => subjectKey('document', document)), ...input.references.flatMap((one) => (one.event === undefined ? [] : [subjectKey('event', one.event)])), ...sentences.map(({ draft }) => subjectKey('draft', draft))],
  };
}

