import type { Pool } from 'pg';
import type { DraftPaper, PaperRow, PaperSection, PaperSentence, PaperText } from '../../interchange/draft/draft-paper.ts';
import { runsOf } from '../../interchange/draft/draft-paper.ts';
import { parseIsoDay } from '../../process/vocabulary/fuzzy-date/fuzzy-date.ts';
import { subjectKey } from '../../process/vocabulary/ids.ts';
import { inLanguage } from '../../process/vocabulary/language.ts';
import type { Language, LocalizedText } from '../../process/vocabulary/language.ts';
import type { LoadedDraft, LoadedSentence } from '../../store/synthesis/load-draft.ts';
import { loadSources } from '../../store/synthesis/load-sources.ts';
import type { LoadedSources } from '../../store/synthesis/load-sources.ts';
import { loadState } from '../../store/work-plan/load-states.ts';
import { loadMoments } from '../../store/work-plan/moments.ts';
import { loadNames } from '../../store/work-plan/names.ts';
import { wordsIn } from '../messages/catalogue.ts';
import { dayText } from '../parts/date.tsx';
import { languageName } from '../parts/language-names.ts';
import { processTitle } from '../process-title.ts';
import { arrangedOnPaper } from './arranged-on-paper.ts';
import { sourceLines } from './source-lines.ts';
import { ladderFootnote, numberSaid, wordedParts, wordSaid } from './word-said.ts';

interface DraftOnPaper {
  readonly pool: Pool;
  readonly process: string;
  /** Of the record, where the draft was loaded. */
  readonly position: number;
  readonly loaded: LoadedDraft;
  /** `clean`: without what the sentences rest on; the words for numbers are explained all the same. */
  readonly notes: 'notes' | 'clean';
  /** The account of what was submitted, as its page shows it, in the draft's language. */
  readonly coverage?: readonly PaperRow[];
}

/**
 * A draft ready to be printed, in its own language and as it stands: the words that somebody looked at, not what would be
 * computed now. A published one has the position and the day of its publication, so that it is printed alike ever after.
 */
export async function draftPaper({ pool, process, position, loaded, notes, coverage }: DraftOnPaper): Promise<DraftPaper> {
  const { draft, ladder } = loaded;
  const { language } = draft;
  const at = draft.publishedAt ?? position;
  const sentences = loaded.sections.flatMap((section) => section.sentences);
  const [sources, title, events, moments, document] = await Promise.all([
    notes === 'clean' ? undefined : loadSources(pool, process, at, sentences.flatMap(({ state }) => state.evidence.map(({ of }) => of))),
    processTitle(pool, process, at),
    loadNames(pool, process, at, draft.events.map((event) => subjectKey('event', event))),
    loadMoments(pool, process, [at]),
    draft.document === undefined ? undefined : loadState(pool, process, position, 'document', draft.document),
  ]);
  const words = wordsIn(language);
  const issuedOn = parseIsoDay((moments.get(at) ?? '1970-01-01').slice(0, 10));
  if (issuedOn === undefined) throw new Error(`The record has no day at position ${at}.`);
  const written = (sentence: LoadedSentence): PaperSentence => onPaper(sentence, { loaded, sources });
  return {
    language,
    title: draft.title,
    issuedOn,
    masthead: {
      organization: inLanguage(title, language).text,
      body: words(`draft-paper.kind.${draft.draftKind}`),
      ...(document?.symbol !== undefined && { symbol: document.symbol }),
      lines: [words(draft.status === 'published' ? 'draft-paper.general' : 'draft-paper.limited'), dayText(issuedOn, language), words('draft-paper.original', { language: languageName(language, language) })],
    },
    meetings: draft.events.flatMap((event) => meetingLine(events.get(subjectKey('event', event)), language)),
    kind: draft.status === 'published' ? words('draft-paper.published', { day: dayText(issuedOn, language) }) : words('draft-paper.open', { day: dayText(issuedOn, language), position: at }),
    ladder: ladderFootnote(ladder, language),
    // A heading with nothing under it is no section of a paper.
    sections: loaded.sections.filter(({ sentences: own }) => own.length > 0).map(({ section, sentences: own }): PaperSection => ({
      heading: [{ text: section.heading }],
      paragraphs: arrangedOnPaper(draft.draftKind, section.part, own, { lead: words('draft-paper.recommendations'), roleOf: ({ state }) => state.role, written }),
    })),
    ...(coverage !== undefined && { annex: { heading: words('draft-paper.annex'), columns: [words('draft-paper.annex.what'), words('draft-paper.annex.who'), words('draft-paper.annex.fate'), words('draft-paper.annex.why')], rows: coverage } }),
  };
}

function meetingLine(title: LocalizedText | undefined, language: Language): readonly PaperText[] {
  if (title === undefined) return [];
  const found = inLanguage(title, language);
  return [[found.language === language ? { text: found.text } : found]];
}

function onPaper({ state, said, differs }: LoadedSentence, { loaded: { draft: { language }, ladder }, sources }: { readonly loaded: LoadedDraft; readonly sources: LoadedSources | undefined }): PaperSentence {
  // What still says the same is known run by run; other words are taken as they stand.
  const runs = said !== undefined && !differs && wordSaid(said, language) === state.text ? wordedParts(said, language) : runsOf(state.text, language);
  if (sources === undefined || state.evidence.length === 0) return { runs };
  const number = said?.name === 'support' && !differs ? [[{ text: numberSaid(said, ladder, language) }]] : [];
  const between = wordsIn(language)('drafting.between');
  const lines = [...number, ...sourceLines(state.evidence, { sources, language })];
  return lines.length === 0 ? { runs } : { runs, note: [...lines.flatMap((line, index) => [...(index === 0 ? [] : [{ text: between }]), ...line]), { text: language === 'zh' ? '。' : '.' }] };
}
