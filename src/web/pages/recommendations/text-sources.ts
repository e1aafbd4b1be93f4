import type { SubjectState } from '../../../process/subject-state.ts';
import { subjectKey } from '../../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../../process/vocabulary/ids.ts';
import type { Language, LocalizedText } from '../../../process/vocabulary/language.ts';
import { loadStates } from '../../../store/work-plan/load-states.ts';
import { loadNames } from '../../../store/work-plan/names.ts';
import type { Names } from '../../../store/work-plan/names.ts';
import { subjectHref } from '../../parts/sentence.tsx';
import { linkTo } from '../../visit.ts';
import type { Visit } from '../../visit.ts';

/** A text in which recommendations stand: what it is called, and where one reads it. */
export interface TextSource {
  readonly key: SubjectKey;
  readonly name: LocalizedText;
  readonly language?: Language;
  /** The page on which it is read, at a place where one is given. */
  readonly href: (at?: { readonly start: number; readonly end: number }) => string;
}

/** What the texts are called by which recommendations came: of an edition its document, of a note its meeting. */
export async function loadTextSources(visit: Visit, keys: Iterable<SubjectKey>): Promise<ReadonlyMap<SubjectKey, TextSource>> {
  const { store: { pool }, process, position } = visit;
  const states = await loadStates(pool, process, position, keys);
  const names = await loadNames(pool, process, position, [...states].map(([key, state]) => namedBy(key, state)));
  return new Map([...states].map(([key, state]) => [key, sourceOf(visit, key, state, names)]));
}

function namedBy(key: SubjectKey, state: SubjectState): SubjectKey {
  return state.kind === 'edition' ? subjectKey('document', state.document) : state.kind === 'note' ? subjectKey('event', state.event) : key;
}

function sourceOf(visit: Visit, key: SubjectKey, state: SubjectState, names: Names): TextSource {
  const name = names.get(namedBy(key, state)) ?? { en: key.slice(key.indexOf(':') + 1) };
  if (state.kind === 'edition') return { key, name, language: state.language, href: (at) => linkTo(visit, 'reader', { id: state.document, edition: state.id }, at === undefined ? {} : { from: String(at.start), to: String(at.end) }) };
  if (state.kind === 'note') return { key, name, href: () => linkTo(visit, 'session', { id: state.event }) };
  return { key, name, ...(state.kind === 'input' && { language: state.language }), href: () => subjectHref(key, visit) ?? linkTo(visit, 'record', {}) };
}
