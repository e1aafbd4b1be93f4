import type { EditionState } from '../../process/documents/state.ts';
import type { NoteState } from '../../process/sessions/note-state.ts';
import type { PaperText } from '../../interchange/draft/draft-paper.ts';
import { stances } from '../../process/synthesis/ledger/position-row.ts';
import { noteText } from '../../process/synthesis/origin.ts';
import type { Evidence, Origin } from '../../process/synthesis/state.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import type { SubjectKey } from '../../process/vocabulary/ids.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import type { Language } from '../../process/vocabulary/language.ts';
import { isState } from '../../process/vocabulary/states/state.ts';
import type { Span } from '../../process/vocabulary/passage.ts';
import { stateName } from '../../process/vocabulary/states/names.ts';
import type { LoadedSources, Speaker } from '../../store/synthesis/load-sources.ts';
import { wordsIn } from '../messages/catalogue.ts';
import { shortened } from './quotable.ts';

/** Of a quotation as a note prints it; the whole stands in the source, at the paragraph that the note names. */
const longestQuote = 300;

interface Where {
  readonly sources: LoadedSources;
  readonly language: Language;
}

/** One source after the other, as a note on paper names them: symbol or title, paragraph, exact words; who took which position. */
export function sourceLines(evidence: readonly Evidence[], { sources, language }: Where): readonly PaperText[] {
  const where = { sources, language };
  const lines = evidence.flatMap(({ of, span }) => lineOf(of, span === undefined ? [] : [span], where, new Set()));
  const seen = new Set<string>();
  const once = lines.filter((line) => {
    const text = line.map((run) => run.text).join('');
    return !seen.has(text) && seen.add(text);
  });
  return [...once, ...positionLines(evidence, where)];
}

/** A recommendation stands for the place where it was asked, and for the places of what was joined in it. */
function lineOf(of: SubjectKey, pieces: readonly Span[], where: Where, passed: Set<SubjectKey>): readonly PaperText[] {
  const { sources, language } = where;
  const state = sources.states.get(of);
  if (state === undefined || passed.has(of)) return [];
  passed.add(of);
  if (state.kind === 'recommendation') return [...(state.origin === undefined ? [] : originLines(state.origin, where, passed)), ...(state.status === 'split' ? [] : state.members.flatMap((id) => lineOf(subjectKey('recommendation', id), [], where, passed)))];
  if (state.kind === 'disagreement')
    return state.sides.flatMap(({ recommendations, evidence }) => [
      ...recommendations.flatMap((id) => lineOf(subjectKey('recommendation', id), [], where, passed)),
      ...evidence.flatMap((one) => lineOf(one.of, one.span === undefined ? [] : [one.span], where, new Set())),
    ]);
  if (state.kind === 'edition') return [[{ text: editionNamed(of, state, pieces, where) }, ...quoted(pieces, state.language, language)]];
  if (state.kind === 'input') return [[{ text: `${speakerName({ holder: state.holder, ...(state.group !== undefined && { group: state.group }) }, where)}, ` }, ...marked(state.title, state.language, language), ...quoted(pieces, state.language, language)]];
  if (state.kind === 'report') return [[{ text: `${stateName(state.state, language)}, ` }, ...marked(state.title, state.language, language), ...quoted(pieces, state.language, language)]];
  if (state.kind === 'note') return [noteLine(of, state, pieces, where)];
  return state.kind === 'floor' || state.kind === 'enrolment' ? [[{ text: wordsIn(language)(`draft-paper.source.${state.kind}`, { title: nameOf(subjectKey('event', state.id), where) }) }]] : [];
}

/** `A/71/728, para. 12`; the title of a document without a symbol. */
function editionNamed(of: SubjectKey, { document: id, label, fileName }: EditionState, pieces: readonly Span[], { sources, language }: Where): string {
  const document = sources.states.get(subjectKey('document', id));
  const source = document?.kind === 'document' ? [document.symbol ?? inLanguage(document.title, language).text, label ?? ''].filter((part) => part !== '').join('/') : fileName;
  const number = paragraphNumbers(pieces, sources.paragraphs.get(of) ?? []);
  return number === '' ? source : wordsIn(language)('draft-paper.paragraph', { source, number });
}

/** Who spoke where, and what was noted of it. */
function noteLine(of: SubjectKey, state: NoteState, pieces: readonly Span[], where: Where): PaperText {
  const speaker = where.sources.speakers.get(of);
  const said = pieces.length > 0 ? pieces.map(({ quote }) => quote).join(' … ') : noteText(state);
  const who = [...(speaker === undefined ? [] : [speakerName(speaker, where)]), nameOf(subjectKey('event', state.event), where)].join(', ');
  return [{ text: who }, ...(said === '' ? [] : [{ text: `: ${wordsIn(where.language)('drafting.quote', { text: shortened(said, longestQuote) })}` }])];
}

function originLines({ of, pieces }: Origin, where: Where, passed: ReadonlySet<SubjectKey>): readonly PaperText[] {
  // Two recommendations of one text are two places in it.
  return lineOf(of, pieces, where, new Set([...passed].filter((key) => key !== of)));
}

/** Who was counted, by stance: States in the order of their names, groups by theirs. */
function positionLines(evidence: readonly Evidence[], where: Where): readonly PaperText[] {
  const order = new Intl.Collator(where.language);
  const held = evidence.flatMap(({ of }) => {
    const state = where.sources.states.get(of);
    return state?.kind === 'position' && state.status === 'standing' ? [{ stance: state.stance, name: state.group === undefined ? speakerName({ holder: state.holder }, where) : nameOf(subjectKey('group', state.group), where) }] : [];
  });
  return stances.flatMap((stance) => {
    const names = [...new Set(held.filter((one) => one.stance === stance).map(({ name }) => name))].toSorted(order.compare);
    return names.length === 0 ? [] : [[{ text: wordsIn(where.language)(`draft-paper.stance.${stance}`, { who: names.join(wordsIn(where.language)('draft-paper.comma')) }) }]];
  });
}

/** `12` or `12, 14`: from 1, where the words stand; '' where the text has no paragraphs. */
function paragraphNumbers(pieces: readonly Span[], paragraphs: readonly { readonly start: number; readonly end: number }[]): string {
  const numbers = pieces.flatMap(({ start }) => {
    const index = paragraphs.findLastIndex((paragraph) => paragraph.start <= start);
    return index < 0 ? [] : [index + 1];
  });
  return [...new Set(numbers)].join(', ');
}

function quoted(pieces: readonly Span[], of: Language, language: Language): PaperText {
  if (pieces.length === 0) return [];
  const words = shortened(pieces.map(({ quote }) => quote.replace(/\s+/gu, ' ').trim()).join(' '), longestQuote);
  const [before = '', after = ''] = wordsIn(language)('drafting.quote', { text: '\uE000' }).split('\uE000');
  return [{ text: `: ${before}` }, ...marked(words, of, language), { text: after }];
}

function marked(text: string, of: Language, language: Language): PaperText {
  return [of === language ? { text } : { text, language: of }];
}

function speakerName({ holder, group }: Speaker, where: Where): string {
  const own = isState(holder) ? stateName(holder, where.language) : nameOf(subjectKey('participant', holder), where);
  return group === undefined ? own : wordsIn(where.language)('draft-paper.for-group', { holder: own, group: nameOf(subjectKey('group', group), where) });
}

function nameOf(key: SubjectKey, { sources, language }: Where): string {
  const name = sources.names.get(key);
  return name === undefined ? key.slice(key.indexOf(':') + 1) : inLanguage(name, language).text;
}
