import type { Pool } from 'pg';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { listThings } from '../../store/list-things.ts';
import { loadDraft } from '../../store/synthesis/load-draft.ts';
import { wordSaid } from './word-said.ts';

export interface DraftFault {
  readonly draft: SubjectKey;
  readonly sentence: SubjectKey;
  /** `bare`: a finding or recommendation that cites nothing; `words-differ`: the ledger gives other words than are printed. */
  readonly fault: 'bare' | 'words-differ';
  readonly printed: string;
  /** What the ledger gives; absent where it gives nothing any more. */
  readonly computed?: string;
}

export interface DraftsChecked {
  readonly drafts: number;
  readonly published: number;
  readonly sentences: number;
  readonly computed: number;
  /** Findings and recommendations of published drafts, and those that cite. */
  readonly findings: number;
  readonly citing: number;
  /** Of published drafts: each is one too many. */
  readonly faults: readonly DraftFault[];
  /** Of open drafts: still to be looked over before they are published. */
  readonly waiting: readonly DraftFault[];
}

/** Every draft computed again from the record: a published one as of its publication, an open one as of now. */
export async function checkDrafts(pool: Pool, process: string, position: number): Promise<DraftsChecked> {
  const drafts = await listThings(pool, { process, position, kind: 'draft', limit: 10_000 });
  const checked = { drafts: drafts.length, published: 0, sentences: 0, computed: 0, findings: 0, citing: 0 };
  const found: { readonly faults: DraftFault[]; readonly waiting: DraftFault[] } = { faults: [], waiting: [] };
  for (const { id, language, status } of drafts) {
    const loaded = await loadDraft(pool, process, position, id, (said) => wordSaid(said, language));
    const sentences = (loaded?.sections ?? []).flatMap((section) => section.sentences);
    const asserting = sentences.filter(({ state }) => state.role !== 'narrative');
    const published = status === 'published';
    checked.published += Number(published);
    checked.sentences += sentences.length;
    checked.computed += sentences.filter(({ state }) => state.template !== undefined).length;
    checked.findings += published ? asserting.length : 0;
    checked.citing += published ? asserting.filter(({ bare }) => !bare).length : 0;
    found[published ? 'faults' : 'waiting'].push(...sentences.flatMap(({ state, said, bare, differs }): readonly DraftFault[] => {
      const one = { draft: subjectKey('draft', id), sentence: subjectKey('sentence', state.id), printed: state.text };
      return [...(bare ? [{ ...one, fault: 'bare' as const }] : []), ...(differs ? [{ ...one, fault: 'words-differ' as const, ...(said !== undefined && { computed: wordSaid(said, language) }) }] : [])];
    }));
  }
  return { ...checked, ...found };
}
