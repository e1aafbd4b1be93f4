import type { CommitmentState } from '../../../process/commitments/state.ts';
import type { ReportAnswer } from '../../../process/review/state.ts';
import type { AnswerWords } from '../../../process/vocabulary/report-text.ts';
import type { RevisionProvision } from '../../../process/text/state.ts';
import { loadDrafts } from '../../../store/review/kept-drafts.ts';
import type { KeptDraft } from '../../../store/review/kept-drafts.ts';
import { loadSuggestions } from '../../../store/review/load-suggestions.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Visit } from '../../visit.ts';
import type { LoadedReport } from './load-report.ts';
import { suggestedWords, wordSuggestions } from './suggestion-words.ts';
import type { WordedSuggestion } from './suggestion-words.ts';
import { isOfDelegation } from './whose-report.ts';

export interface LoadedAnswer {
  readonly loaded: LoadedReport;
  readonly commitment: CommitmentState;
  readonly text: readonly RevisionProvision[];
  readonly published: ReportAnswer | undefined;
  /** Of the visitor's own State. */
  readonly draft: KeptDraft | undefined;
  readonly suggestions: readonly WordedSuggestion[];
  /** What stands in the form before anybody types: the draft, else what is published, else the suggestions. */
  readonly words: AnswerWords;
  readonly restsOn: readonly string[];
  readonly filledFrom: 'draft' | 'published' | 'suggestions' | 'nothing';
  readonly before: CommitmentState | undefined;
  readonly after: CommitmentState | undefined;
}

/** The answer that the address names, as its form begins; undefined where there is no such commitment. */
export async function loadAnswer(visit: Visit, loaded: LoadedReport): Promise<LoadedAnswer | undefined> {
  const { store: { pool }, process, head, language } = visit;
  const { report } = loaded;
  const answerable = loaded.commitments.filter(({ status, id }) => status === 'standing' || report.answers.some(({ commitment }) => commitment === id));
  const at = answerable.findIndex(({ id }) => id === visit.parameters['commitment']);
  const commitment = answerable[at];
  if (commitment === undefined) return undefined;
  const [text, drafts, found] = await Promise.all([
    loadCommitmentText(visit, commitment),
    isOfDelegation(visit, report) ? loadDrafts(pool, { process, report: report.id, state: report.state }) : undefined,
    loadSuggestions(pool, { process, position: head, state: report.state, commitment: commitment.id, language }),
  ]);
  const suggestions = await wordSuggestions(visit, found, report.language);
  const published = report.answers.find((one) => one.commitment === commitment.id);
  const draft = drafts?.get(commitment.id);
  const filledFrom = draft !== undefined ? 'draft' : published !== undefined ? 'published' : suggestions.length > 0 ? 'suggestions' : 'nothing';
  const words = draft?.words ?? published ?? suggestedWords(suggestions);
  const restsOn = draft?.restsOn ?? published?.restsOn ?? [...new Set(suggestions.map(({ of }) => of))];
  return { loaded, commitment, text, published, draft, suggestions, words, restsOn, filledFrom, before: answerable[at - 1], after: answerable[at + 1] };
}

/** The words of a commitment in the text as it stands: its provisions, and what stands under them. */
export async function loadCommitmentText({ store: { pool }, process, position }: Visit, { text, provisions }: Pick<CommitmentState, 'text' | 'provisions'>): Promise<readonly RevisionProvision[]> {
  const state = await loadState(pool, process, position, 'text', text);
  const revision = state?.revision === undefined ? undefined : await loadState(pool, process, position, 'revision', state.revision);
  if (revision === undefined) return [];
  const wanted = new Set<string>(provisions);
  // Those above stand before those below them.
  for (const { id, parent } of revision.provisions) if (parent !== undefined && wanted.has(parent)) wanted.add(id);
  return revision.provisions.filter(({ id }) => wanted.has(id));
}
