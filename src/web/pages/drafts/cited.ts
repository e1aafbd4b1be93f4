import type { Stance } from '../../../process/synthesis/ledger/position-row.ts';
import type { DisagreementState, PositionState } from '../../../process/synthesis/state.ts';
import { noteText } from '../../../process/synthesis/origin.ts';
import type { SubjectState } from '../../../process/subject-state.ts';
import { isPersonId, subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import { inLanguage } from '../../../process/vocabulary/language.ts';
import { reportText } from '../../../process/vocabulary/report-text.ts';
import type { Span } from '../../../process/vocabulary/passage.ts';
import { heldAt, loadStates } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import { isStateCode, stateName } from '../../parts/state-names.ts';
import type { Visit } from '../../visit.ts';

/** Something that a sentence rests on, as it is shown beside it. */
export interface Cited {
  readonly of: SubjectKey;
  readonly kind: SubjectState['kind'];
  /** What it is called: a title, who spoke, whose position. */
  readonly label: string;
  readonly language?: Language;
  /** Its own words, where it is short. */
  readonly words?: string;
  readonly stance?: Stance;
  /** Where a recommendation was found, and the exact words there. */
  readonly found?: { readonly of: SubjectKey; readonly pieces: readonly Span[] };
  readonly gone: boolean;
  readonly disagreement?: DisagreementState;
}

export type CitedThings = ReadonlyMap<SubjectKey, Cited>;

/** What things are called that some sentences rest on, and what those were found in; what does not exist is absent. */
export async function loadCited(visit: Visit, keys: Iterable<SubjectKey>, position = visit.position): Promise<CitedThings> {
  const { store: { pool }, process } = visit;
  const first = await loadStates(pool, process, position, keys);
  const second = await loadStates(pool, process, position, [...first.values()].flatMap(behind).filter((key) => !first.has(key)));
  const third = await loadStates(pool, process, position, [...second.values()].flatMap(behind).filter((key) => !first.has(key) && !second.has(key)));
  const states = new Map([...first, ...second, ...third]);
  const [names, speakers] = await Promise.all([loadNames(pool, process, position, [...states.values()].flatMap(named)), loadSpeakers(visit, states, position)]);
  return new Map([...states].map(([of, state]) => [of, citedOf(of, state, { visit, names, speakers })]));
}

/** Things whose words or names a thing is shown with. */
function behind(state: SubjectState): readonly SubjectKey[] {
  if (state.kind === 'recommendation') return state.origin === undefined ? state.members.map((id) => subjectKey('recommendation', id)) : [state.origin.of];
  if (state.kind === 'disagreement') return state.sides.flatMap(({ recommendations, evidence }) => [...recommendations.map((id) => subjectKey('recommendation', id)), ...evidence.map(({ of }) => of)]);
  return [];
}

function named(state: SubjectState): readonly SubjectKey[] {
  if (state.kind === 'edition') return [subjectKey('document', state.document)];
  if (state.kind === 'note') return [subjectKey('event', state.event)];
  if (state.kind === 'event' || state.kind === 'floor' || state.kind === 'enrolment') return [subjectKey('event', state.id)];
  if (state.kind !== 'position') return [];
  return state.group !== undefined ? [subjectKey('group', state.group)] : isStateCode(state.holder) ? [] : [subjectKey('participant', state.holder)];
}

interface Naming {
  readonly visit: Visit;
  readonly names: ReadonlyMap<string, LocalizedText>;
  readonly speakers: ReadonlyMap<SubjectKey, string>;
}

function citedOf(of: SubjectKey, state: SubjectState, naming: Naming): Cited {
  const common = { of, kind: state.kind, gone: false };
  const { visit: { language }, speakers } = naming;
  if (state.kind === 'edition') return { ...common, ...nameOf(subjectKey('document', state.document), state.fileName, naming), gone: state.status === 'replaced' };
  if (state.kind === 'input') return { ...common, label: state.title, language: state.language, words: state.text, gone: state.status === 'withdrawn' };
  if (state.kind === 'report') return { ...common, label: `${stateName(state.state, language)}, ${state.title}`, language: state.language, words: reportText(state.answers), gone: state.status === 'open' };
  if (state.kind === 'note') return { ...common, label: speakers.get(of) ?? nameOf(subjectKey('event', state.event), state.event, naming).label, words: noteText(state) };
  if (state.kind === 'recommendation') return { ...common, label: state.text, language: state.language, gone: state.status === 'rejected', ...(state.origin !== undefined && { found: state.origin }) };
  if (state.kind === 'position') return { ...common, ...holderOf(state, naming), stance: state.stance, gone: state.status === 'withdrawn' };
  if (state.kind === 'event' || state.kind === 'floor' || state.kind === 'enrolment') return { ...common, ...nameOf(subjectKey('event', state.id), state.id, naming) };
  if (state.kind !== 'disagreement') return { ...common, label: of };
  const title = inLanguage(state.title, language);
  return { ...common, label: title.text, language: title.language, disagreement: state };
}

function nameOf(key: SubjectKey, other: string, { visit, names }: Naming): Pick<Cited, 'label' | 'language'> {
  const found = names.get(key);
  if (found === undefined) return { label: other };
  const { text, language } = inLanguage(found, visit.language);
  return { label: text, ...(language !== visit.language && { language }) };
}

function holderOf({ group, holder }: PositionState, naming: Naming): Pick<Cited, 'label' | 'language'> {
  if (group !== undefined) return nameOf(subjectKey('group', group), group, naming);
  return isStateCode(holder) ? { label: stateName(holder, naming.visit.language) } : nameOf(subjectKey('participant', holder), holder, naming);
}

/** Who spoke, of the interventions among some things: a State in the reader's language, or another participant. */
async function loadSpeakers({ store: { pool }, process, language, words }: Visit, states: ReadonlyMap<SubjectKey, SubjectState>, position: number): Promise<ReadonlyMap<SubjectKey, string>> {
  const ids = [...states.values()].flatMap((state) => (state.kind === 'note' ? [state.id] : []));
  if (ids.length === 0) return new Map();
  const { rows } = await pool.query<{ id: string; holder: string }>({
    name: 'speakers-of-notes',
    text: `with n as (select id, event, turn from "note" where ${heldAt} and id = any($3::text[])), t as (select floor, id, coalesce("group", holder) as holder from "turn" where ${heldAt})
      select n.id, t.holder from n join t on t.floor = n.event and t.id = n.turn`,
    values: [process, position, ids],
  });
  return new Map(rows.map(({ id, holder }) => [subjectKey('note', id), isStateCode(holder) ? stateName(holder, language) : isPersonId(holder) ? words('drafts.expert') : holder]));
}
