import { typeset } from '../paper/compile.ts';
import { refusedPaper } from '../paper/paper.ts';
import type { Paper, PaperLimits, PaperRefused } from '../paper/paper.ts';
import type { Printable } from '../paper/printable.ts';
import { mostRowsOnPaper, mostSentencesOnPaper, sentencesOnPaper } from './draft-paper.ts';
import type { DraftPaper, PaperSentence, PaperText } from './draft-paper.ts';
import { itemMarker, sectionNumber } from './numbers.ts';

const limitsOfDraft: PaperLimits = { milliseconds: 60_000 };

/** A draft as a PDF of A4 pages. Refused (`too-much`) above 5,000 sentences or 20,000 rows of the annex. The same draft gives the same bytes. */
export async function draftPdf(draft: DraftPaper, limits: PaperLimits = limitsOfDraft): Promise<Paper | PaperRefused> {
  const refused = tooMuch(draft);
  if (refused !== undefined) return refused;
  const { language, masthead, annex, ...rest } = draft;
  let number = 0;
  const sections = draft.sections.map(({ heading, paragraphs }, index) => ({
    number: sectionNumber(index + 1, language),
    heading: runs(heading),
    paragraphs: paragraphs.map(({ sentences, items }) => {
      number += 1;
      return { number: `${number}.`, sentences: sentences.map(sentence), items: items.map((item, at) => ({ marker: itemMarker(at + 1, items.length, language), ...sentence(item) })) };
    }),
  }));
  return typeset('draft', { ...rest, language, masthead: { ...masthead, symbol: masthead.symbol ?? null }, meetings: draft.meetings.map(runs), sections, annex: annex === undefined ? null : { ...annex } }, limits);
}

export function tooMuch(draft: DraftPaper): PaperRefused | undefined {
  const sentences = sentencesOnPaper(draft);
  if (sentences > mostSentencesOnPaper) return refusedPaper('too-much', `A draft on paper has at most ${mostSentencesOnPaper} sentences; these are ${sentences}.`);
  const rows = draft.annex?.rows.length ?? 0;
  return rows > mostRowsOnPaper ? refusedPaper('too-much', `An annex has at most ${mostRowsOnPaper} rows; these are ${rows}.`) : undefined;
}

type SentenceData = { readonly runs: Printable; readonly note: Printable };

function sentence({ runs: text, note }: PaperSentence): SentenceData {
  return { runs: runs(text), note: note === undefined ? null : runs(note) };
}

function runs(text: PaperText): Printable {
  return text.map(({ text: words, language }) => ({ text: words, language: language ?? null }));
}
