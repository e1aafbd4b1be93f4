import { compareRevisions } from '../../../process/text/compare/compare-revisions.ts';
import { inRevision } from '../../../process/text/compare/revision.ts';
import { madeFrom } from '../../../process/text/origins/made-from.ts';
import type { RevisionState, TextState } from '../../../process/text/state.ts';
import type { DecisionState } from '../../../process/adoption/state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import { FewKept } from '../../../store/few-kept.ts';
import { listThings } from '../../../store/list-things.ts';
import { revisionsOfText } from '../../../store/text/revisions-of-text.ts';
import { listActs } from '../../../store/work-plan/load-acts.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { loadState } from '../../../store/work-plan/load-states.ts';
import type { Visit } from '../../visit.ts';

/** What a revision did to the one before, in provisions; words without mere signs. */
export interface Changes {
  readonly added: number;
  readonly dropped: number;
  readonly reworded: number;
  readonly moved: number;
  /** Merged of several, or split into several. */
  readonly reshaped: number;
  readonly inserted: number;
  readonly deleted: number;
}

export interface Lineage {
  readonly text: TextState;
  readonly revisions: readonly { readonly revision: RevisionState; readonly changes?: Changes }[];
  readonly agreedAt?: string;
  /** What was decided of it, in the order of the days. */
  readonly decisions: readonly DecisionState[];
  readonly names: Names;
}

/** So many comparisons of neighbours are kept; what they compare never changes. */
const kept = new FewKept<Changes>(60);

/** The chain of drafts of a text and what was decided of it; undefined: there is no such text. */
export async function loadLineage(visit: Visit): Promise<Lineage | undefined> {
  const { store: { pool }, process, position } = visit;
  const id = visit.parameters['id'] ?? '';
  const text = await loadState(pool, process, position, 'text', id);
  if (text === undefined) return undefined;
  const [revisions, decisions, acts] = await Promise.all([
    revisionsOfText(pool, process, position, id),
    listThings(pool, { process, position, kind: 'decision', where: { text: id } }),
    listActs(pool, { process, upTo: position, subject: subjectKey('text', id), limit: 50, reader: visit.actor }),
  ]);
  const agreedAt = text.status === 'agreed' ? acts.find(({ act }) => act.body.type === 'text-agreed')?.act.at : undefined;
  const changed = revisions.map((revision, at) => {
    const before = revisions[at - 1];
    return { revision, ...(before !== undefined && { changes: changesOf(visit, before, revision) }) };
  });
  const sorted = decisions.filter(({ status }) => status !== 'withdrawn').toSorted((a, b) => ((a.takenOn ?? '9999') < (b.takenOn ?? '9999') ? -1 : 1));
  return { text, revisions: changed, decisions: sorted, names: await loadNames(pool, process, position, named(revisions, sorted)), ...(agreedAt !== undefined && { agreedAt }) };
}

function named(revisions: readonly RevisionState[], decisions: readonly DecisionState[]): readonly SubjectKey[] {
  return [...revisions, ...decisions].flatMap(({ document }) => (document === undefined ? [] : [subjectKey('document', document)]));
}

function changesOf({ store: { pool }, process }: Visit, before: RevisionState, after: RevisionState): Changes {
  const name = `${process}/${before.id}/${after.id}`;
  const known = kept.get(pool, name);
  if (known !== undefined) return known;
  const made = countChanges(before, after);
  kept.set(pool, name, made);
  return made;
}

export function countChanges(before: Pick<RevisionState, 'provisions'>, after: Pick<RevisionState, 'provisions' | 'ledger'>): Changes {
  const { rows, totals } = compareRevisions(before.provisions.map(inRevision), after.provisions.map(inRevision), madeFrom([after]));
  const count = (...kinds: readonly (typeof rows)[number]['kind'][]) => rows.filter(({ kind }) => kinds.includes(kind)).length;
  return { added: count('added'), dropped: count('deleted'), reworded: count('changed', 'moved-changed'), moved: count('moved', 'moved-changed'), reshaped: count('merged', 'split'), inserted: totals.inserted, deleted: totals.deleted };
}
