import type { Claim } from '../../process/vocabulary/claim.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { languages } from '../../process/vocabulary/language.ts';
import type { LocalizedText } from '../../process/vocabulary/language.ts';
import { stateName } from '../../process/vocabulary/states/names.ts';
import { disagreementsOf } from '../../process/work-plan/disagreements.ts';
import { planEvent } from '../../process/work-plan/plan.ts';
import { isOfWorkPlan } from '../../process/subject-state.ts';
import type { SubjectState } from '../../process/subject-state.ts';
import type { Turn } from '../../process/sessions/turn.ts';
import type { EventState } from '../../process/work-plan/state.ts';
import { snakeCase, versionedTables } from '../tables.ts';
import type { VersionedTable } from '../tables.ts';

/** One row that a thing has in one table, named by its key. Columns in snake_case, values ready for JSON. */
export interface Row {
  readonly table: VersionedTable;
  readonly key: readonly string[];
  readonly values: Readonly<Record<string, unknown>>;
}

/** Every row that a thing has after an act. The writer compares them with the rows before, so an act touches only what it changes. */
export function rowsOf(state: SubjectState): readonly Row[] {
  const claims = isOfWorkPlan(state) ? state.claims : [];
  const turns = state.kind === 'floor' ? state.turns : [];
  return [ownRow(state), ...claims.map((claim, ordinal) => claimRow(subjectKey(state.kind, state.id), claim, ordinal)), ...turns.map((turn) => turnRow(state.id, turn)), ...searchRows(state)];
}

function ownRow(state: SubjectState): Row {
  const fields = new Map(Object.entries(state));
  const values: Record<string, unknown> = { id: state.id };
  for (const column of versionedTables[state.kind].columns) values[snakeCase(column)] = fields.get(column) ?? null;
  return { table: state.kind, key: [state.id], values: state.kind === 'event' ? { ...values, ...currentColumns(state) } : values };
}

function currentColumns(state: EventState): Record<string, unknown> {
  const event = planEvent(state);
  const differing = disagreementsOf(state);
  return {
    title: event.title,
    edtf: event.date?.edtf ?? null,
    start_on: event.date?.start ?? null,
    end_on: event.date?.end ?? null,
    precision: event.date?.precision ?? 'unknown',
    days: event.date?.days ?? null,
    place: event.place,
    phase: event.phase,
    date_mark: event.deciding.date?.claim.mark ?? null,
    place_mark: event.deciding.place?.claim.mark ?? null,
    title_mark: event.deciding.title?.claim.mark ?? null,
    date_reason: event.deciding.date?.reason ?? null,
    sources: new Set(state.claims.map((claim) => claim.source?.document ?? '')).size,
    differing: differing.length,
    sort_key: `${event.date?.start ?? '9999'}|${event.date?.end ?? '9999'}`,
  };
}

/** A turn that an act leaves alone is the same object after it, and has the same row. */
const rowsOfTurns = new WeakMap<Turn, Row>();

function turnRow(floor: string, turn: Turn): Row {
  const known = rowsOfTurns.get(turn);
  if (known !== undefined) return known;
  const fields = new Map(Object.entries(turn));
  const values: Record<string, unknown> = { floor, id: turn.id };
  for (const column of versionedTables.turn.columns) values[snakeCase(column)] = fields.get(column) ?? null;
  const row: Row = { table: 'turn', key: [floor, turn.id], values };
  rowsOfTurns.set(turn, row);
  return row;
}

function claimRow(subject: string, claim: Claim, ordinal: number): Row {
  return {
    table: 'claim',
    key: [subject, claim.claim],
    values: {
      subject,
      id: claim.claim,
      ordinal,
      property: claim.property,
      value: claim.value,
      mark: claim.mark ?? null,
      document: claim.source?.document ?? null,
      locator: claim.source?.locator ?? null,
      made_on: claim.madeOn,
      certainty: claim.certainty ?? null,
      note: claim.note ?? null,
    },
  };
}

function searchRows(state: SubjectState): readonly Row[] {
  if (!isNamed(state)) return [];
  const subject = subjectKey(state.kind, state.id);
  const { title, body } = searchTexts(state);
  return languages.flatMap((language) => {
    const words = title[language];
    const more = body.map((text) => (typeof text === 'string' ? text : (text[language] ?? ''))).filter((text) => text !== '');
    if (words === undefined && more.length === 0) return [];
    return [{ table: 'search_entry', key: [subject, language], values: { subject, language, title: words ?? '', body: more.join('\n') } } satisfies Row];
  });
}

/** Links, rules, registrations and the like are found through the things they belong to. */
const nameless = [
  'link', 'rule', 'procedure', 'enrolment', 'registration', 'standing', 'candidacy', 'programme', 'floor', 'note', 'edition', 'intake', 'position', 'ladder', 'sentence', 'provision', 'stance', 'consolidation', 'silence', 'ground',
  'explanation', 'remark', 'peerreview', 'series', 'supportagreement', 'books', 'contribution', 'entry', 'grant',
] as const satisfies readonly SubjectState['kind'][];
type Named = Exclude<SubjectState, { readonly kind: (typeof nameless)[number] }>;

function isNamed(state: SubjectState): state is Named {
  return !nameless.some((kind) => kind === state.kind);
}

/** Under what words a thing is found. */
function searchTexts(state: Named): { readonly title: LocalizedText; readonly body: readonly (string | LocalizedText)[] } {
  switch (state.kind) {
    case 'event':
      return { title: planEvent(state).title, body: [state.id, ...state.claims.flatMap((claim) => (claim.note === undefined ? [] : [claim.note]))] };
    case 'process':
      return { title: state.title, body: [state.shortTitle, state.aim] };
    case 'mandate':
      return { title: state.title, body: [state.symbol, ...state.paragraphs.flatMap((paragraph) => [paragraph.label, paragraph.gist])] };
    case 'document':
      return { title: state.title, body: [state.symbol ?? '', state.author] };
    case 'place':
      return { title: state.name, body: [] };
    case 'version':
      return { title: state.label, body: [] };
    case 'participant':
      return { title: state.name, body: [state.country ?? ''] };
    case 'group':
      return { title: state.name, body: [state.shortName] };
    case 'application':
      return { title: state.name, body: [...state.otherNames] };
    case 'phase':
    case 'track':
    case 'statement':
    case 'circulation':
    case 'panel':
    case 'sideevent':
    case 'selection':
      return { title: state.title, body: [] };
    case 'input':
      return { title: { [state.language]: state.title }, body: [{ [state.language]: state.text }, state.holder] };
    case 'recommendation':
      return { title: state.status === 'rejected' ? {} : { [state.language]: state.text }, body: [] };
    case 'taxonomy':
    case 'disagreement':
      return { title: state.title, body: state.kind === 'taxonomy' ? state.codes.map(({ heading }) => heading) : state.sides.map(({ label }) => label) };
    case 'decision':
    case 'commitment':
    case 'coalition':
    case 'mechanism':
    case 'round':
    case 'indicator':
    case 'release':
    case 'fund':
      return { title: state.title, body: 'symbol' in state && state.symbol !== undefined ? [state.symbol] : 'code' in state ? [state.code] : [] };
    case 'pledge':
    case 'practice':
    case 'report':
    case 'supportrequest':
    case 'supportoffer':
    case 'proposal':
    case 'draft':
      return { title: { [state.language]: state.title }, body: wordsOf(state).map((words) => ({ [state.language]: words })) };
    case 'assessment':
    case 'text':
    case 'revision':
    case 'package':
    case 'amendment':
      return { title: composedName(state), body: [] };
  }
}

/** What somebody wrote under a title, in the language of the title. */
function wordsOf(state: Extract<SubjectState, { readonly kind: 'pledge' | 'practice' | 'report' | 'supportrequest' | 'supportoffer' | 'proposal' | 'draft' }>): readonly string[] {
  switch (state.kind) {
    case 'pledge':
    case 'supportrequest':
    case 'supportoffer':
      return [state.text];
    case 'practice':
    case 'proposal':
      return [state.summary];
    case 'report':
    case 'draft':
      return [];
  }
}

/** What goes by a title, assessments by whose they are and of which year, and amendments by their symbol, their paragraph and those who tabled them, in codes that are the same in every language. */
function composedName(state: Extract<SubjectState, { readonly kind: 'assessment' | 'text' | 'revision' | 'package' | 'amendment' }>): LocalizedText {
  switch (state.kind) {
    case 'assessment':
      return Object.fromEntries(languages.map((language) => [language, `${state.place === undefined ? '' : `${state.place}, `}${stateName(state.state, language)} ${state.year}`]));
    case 'text':
      return state.title;
    case 'revision':
      return state.name;
    case 'package':
      return { en: state.title };
    case 'amendment':
      return { en: `${state.amendmentType} ${state.label ?? ''} (${state.proponents.join(', ')})` };
  }
}
