import type { Pool } from 'pg';
import { flagsOf } from '../../process/synthesis/flags.ts';
import type { FlaggedFor } from '../../process/synthesis/flags.ts';
import type { DraftMaterial } from '../../process/synthesis/drafting/material.ts';
import { say } from '../../process/synthesis/drafting/say.ts';
import type { Said } from '../../process/synthesis/drafting/say.ts';
import type { Ladder } from '../../process/synthesis/ladder/ladder.ts';
import type { DraftState, Section, SentenceState } from '../../process/synthesis/state.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { listThings } from '../list-things.ts';
import { loadState } from '../work-plan/load-states.ts';
import { loadDraftMaterial, loadLadder } from './load-draft-material.ts';
import { loadRestedOn } from './load-rested-on.ts';

/** A sentence as it stands, and what is to be said of it. */
export interface LoadedSentence {
  readonly state: SentenceState;
  /** What its template says now; absent of a free sentence, and where there is nothing to say any more. */
  readonly said?: Said;
  /** A computed sentence whose words are not those that stand: the numbers have changed since somebody looked. */
  readonly differs: boolean;
  readonly flags: readonly FlaggedFor[];
  /** It is to be a finding or a recommendation and rests on nothing. */
  readonly bare: boolean;
  /** The number of its acts: what somebody who writes it anew says that they saw. */
  readonly version: number;
}

export interface LoadedDraft {
  readonly draft: DraftState;
  readonly version: number;
  readonly sections: readonly { readonly section: Section; readonly sentences: readonly LoadedSentence[] }[];
  readonly material: DraftMaterial;
  readonly ladder: Ladder;
}

/** How a computed sentence is worded in the language of the draft. */
export type Worded = (said: Said) => string;

/**
 * A draft as of a position, each sentence held against what the record says there. A published draft is what it was: it
 * is read as of the position at which it was published. Undefined where there is no such draft.
 */
export async function loadDraft(pool: Pool, process: string, position: number, id: string, worded: Worded): Promise<LoadedDraft | undefined> {
  const draft = await loadState(pool, process, position, 'draft', id);
  if (draft === undefined) return undefined;
  const at = draft.publishedAt ?? position;
  const [sentences, material, ladder, versions] = await Promise.all([
    listThings(pool, { process, position: at, kind: 'sentence', where: { draft: id, standing: 'yes' }, order: [{ field: 'order' }], limit: 10_000 }),
    loadDraftMaterial(pool, process, at, draft),
    loadLadder({ pool, process, position: at }),
    loadVersions(pool, process, position, id),
  ]);
  const things = await loadRestedOn(pool, process, position, sentences.flatMap(({ evidence }) => evidence.map(({ of }) => of)));
  const loaded = sentences.map((state): LoadedSentence => {
    const said = state.template === undefined ? undefined : say(state.template, material);
    return {
      state,
      ...(said !== undefined && { said }),
      differs: state.template !== undefined && (said === undefined || worded(said) !== state.text),
      flags: flagsOf(state, things),
      bare: state.role !== 'narrative' && state.evidence.length === 0,
      version: versions.get(subjectKey('sentence', state.id)) ?? 0,
    };
  });
  const bySection = Map.groupBy(loaded, ({ state }) => state.section);
  return { draft, version: versions.get(subjectKey('draft', id)) ?? 0, sections: draft.sections.map((section) => ({ section, sentences: bySection.get(section.id) ?? [] })), material, ladder };
}

/** How many acts there are of the draft and of each of its sentences. */
async function loadVersions(pool: Pool, process: string, position: number, draft: string): Promise<ReadonlyMap<string, number>> {
  const { rows } = await pool.query<{ subject: string; version: number }>({
    name: 'versions-of-draft',
    text: `select subject, max(subject_version)::int as version from act where process_id = $1 and position <= $2
      and (subject = 'draft:' || $3 or subject in (select distinct 'sentence:' || id from "sentence" where process_id = $1 and draft = $3)) group by subject`,
    values: [process, position, draft],
  });
  return new Map(rows.map(({ subject, version }) => [subject, version]));
}
