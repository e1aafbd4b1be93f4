import { labelInText, spokenLabel } from '../../../process/text/labels.ts';
import type { RevisionState, TextState } from '../../../process/text/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import { listThings } from '../../../store/list-things.ts';
import { isOfKind, loadStates } from '../../../store/work-plan/load-states.ts';
import type { Visit } from '../../visit.ts';

/** A provision where the text speaks of something, in its own words. */
export interface Place {
  readonly provision: string;
  readonly revision: string;
  /** '' of what has none. */
  readonly label: string;
  readonly words: string;
  readonly language: Language;
  readonly text: string;
  readonly textTitle: LocalizedText;
}

/** Every provision of the revisions on which the texts of the process are; those of a revision in which no words are agreed alike. */
export async function allPlaces({ store: { pool }, process, position }: Visit): Promise<readonly Place[]> {
  const texts = await listThings(pool, { process, position, kind: 'text' });
  const states = await loadStates(pool, process, position, texts.flatMap(({ revision }) => (revision === undefined ? [] : [subjectKey('revision', revision)])));
  return texts.flatMap((text) => {
    const revision = text.revision === undefined ? undefined : states.get(subjectKey('revision', text.revision));
    return revision !== undefined && isOfKind(revision, 'revision') ? placesIn(text, revision) : [];
  });
}

function placesIn(text: TextState, revision: RevisionState): readonly Place[] {
  const byId = new Map(revision.provisions.map((one) => [String(one.id), one]));
  return revision.provisions.map((one) => ({ provision: one.id, revision: revision.id, label: spokenLabel(labelInText(one, (id) => byId.get(id))), words: one.words, language: text.language, text: text.id, textTitle: text.title }));
}

/** Those of some provisions, in the order of the text. */
export async function loadPlaces(visit: Visit, provisions: readonly string[]): Promise<readonly Place[]> {
  if (provisions.length === 0) return [];
  return (await allPlaces(visit)).filter(({ provision }) => provisions.includes(provision));
}
