import type { Pool } from 'pg';
import type { SubjectState } from '../../process/subject-state.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { isState } from '../../process/vocabulary/states/state.ts';
import type { KeptParagraph } from '../inputs/kept-texts.ts';
import { heldAt, loadStates } from '../work-plan/load-states.ts';
import { loadNames } from '../work-plan/names.ts';
import type { Names } from '../work-plan/names.ts';
import { idsAmong } from './cited-things.ts';

/** Who held the floor when a note was taken: a State or a participant, perhaps for a group. */
export interface Speaker {
  readonly holder: string;
  readonly group?: string;
}

/** Everything that a note on evidence is written from: the things, what those were found in, and what all of it is called. */
export interface LoadedSources {
  readonly states: ReadonlyMap<SubjectKey, SubjectState>;
  readonly names: Names;
  /** Of editions: where their paragraphs begin and end. */
  readonly paragraphs: ReadonlyMap<SubjectKey, readonly KeptParagraph[]>;
  /** Of notes. */
  readonly speakers: ReadonlyMap<SubjectKey, Speaker>;
}

/** The sources behind some evidence, as of a position of the record, followed to the texts. What does not exist is absent. */
export async function loadSources(pool: Pool, process: string, position: number, keys: Iterable<SubjectKey>): Promise<LoadedSources> {
  const states = new Map<SubjectKey, SubjectState>();
  let wanted = new Set(keys);
  while (wanted.size > 0) {
    const found = await loadStates(pool, process, position, wanted);
    for (const [key, state] of found) states.set(key, state);
    wanted = new Set([...found.values()].flatMap(behind).filter((key) => !states.has(key)));
  }
  const [names, paragraphs, speakers] = await Promise.all([
    loadNames(pool, process, position, [...states.values()].flatMap(named)),
    loadParagraphs(pool, process, states),
    loadSpeakers(pool, process, position, states.keys()),
  ]);
  const groups = await loadNames(pool, process, position, [...speakers.values()].flatMap(({ holder, group }) => namesOf(holder, group)));
  return { states, names: new Map([...names, ...groups]), paragraphs, speakers };
}

function behind(state: SubjectState): readonly SubjectKey[] {
  if (state.kind === 'recommendation') return [...(state.origin === undefined ? [] : [state.origin.of]), ...(state.status === 'split' ? [] : state.members.map((id) => subjectKey('recommendation', id)))];
  if (state.kind === 'disagreement') return state.sides.flatMap(({ recommendations, evidence }) => [...recommendations.map((id) => subjectKey('recommendation', id)), ...evidence.map(({ of }) => of)]);
  return state.kind === 'edition' ? [subjectKey('document', state.document)] : [];
}

function named(state: SubjectState): readonly SubjectKey[] {
  if (state.kind === 'position' || state.kind === 'input') return namesOf(state.holder, state.group);
  if (state.kind === 'event' || state.kind === 'floor' || state.kind === 'enrolment') return [subjectKey('event', state.id)];
  return state.kind === 'note' ? [subjectKey('event', state.event)] : [];
}

function namesOf(holder: string, group: string | undefined): readonly SubjectKey[] {
  return [...(group === undefined ? [] : [subjectKey('group', group)]), ...(isState(holder) ? [] : [subjectKey('participant', holder)])];
}

async function loadParagraphs(pool: Pool, process: string, states: ReadonlyMap<SubjectKey, SubjectState>): Promise<LoadedSources['paragraphs']> {
  const editions = [...states].flatMap(([key, state]) => (state.kind === 'edition' ? [{ key, sha256: state.textSha256 }] : []));
  if (editions.length === 0) return new Map();
  const { rows } = await pool.query<{ sha256: string; paragraphs: readonly KeptParagraph[] }>({ name: 'paragraphs-of', text: 'select sha256, paragraphs from kept_text where process_id = $1 and sha256 = any($2::text[])', values: [process, editions.map(({ sha256 }) => sha256)] });
  const kept = new Map(rows.map(({ sha256, paragraphs }) => [sha256, paragraphs]));
  return new Map(editions.map(({ key, sha256 }) => [key, kept.get(sha256) ?? []]));
}

async function loadSpeakers(pool: Pool, process: string, position: number, keys: Iterable<SubjectKey>): Promise<LoadedSources['speakers']> {
  const ids = idsAmong(keys, 'note');
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; holder: string; group: string | null }>({
    name: 'speakers-in-sources',
    text: `with n as (select id, event, turn from "note" where ${heldAt} and id = any($3::text[])), t as (select floor, id, holder, "group" from "turn" where ${heldAt})
      select n.id, t.holder, t."group" from n join t on t.floor = n.event and t.id = n.turn`,
    values: [process, position, ids],
  });
  return new Map(rows.map(({ id, holder, group }) => [subjectKey('note', id), { holder, ...(group !== null && { group }) }]));
}
