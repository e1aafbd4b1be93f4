import type { PaperParagraph, PaperSentence } from '../../interchange/draft/draft-paper.ts';
import type { DraftKind, SectionPart, SentenceRole } from '../../process/synthesis/state.ts';

/** More sentences than this in a paragraph are not read as one. */
const longestParagraph = 4;

interface Writing<Sentence> {
  /** What stands over the recommendations: "The following recommendations were made:". */
  readonly lead: string;
  readonly roleOf: (sentence: Sentence) => SentenceRole;
  readonly written: (sentence: Sentence) => PaperSentence;
}

/**
 * The sentences of a section as numbered paragraphs: of an introduction or of panels a few together, elsewhere each finding
 * one, account added to what it follows; recommendations as a list under a lead-in. A rapporteur's report begins with what
 * was recommended; a summary, whoever's, with what was found. Every sentence stands on paper once.
 */
export function arrangedOnPaper<Sentence>(kind: DraftKind, part: SectionPart, sentences: readonly Sentence[], writing: Writing<Sentence>): readonly PaperParagraph[] {
  const recommended = sentences.filter((one) => writing.roleOf(one) === 'recommendation');
  const told = sentences.filter((one) => writing.roleOf(one) !== 'recommendation');
  const list: readonly PaperParagraph[] = recommended.length === 0 ? [] : [{ sentences: [{ runs: [{ text: writing.lead }] }], items: recommended.map(writing.written) }];
  const account = paragraphsOf(part, told, writing).map((own): PaperParagraph => ({ sentences: own.map(writing.written), items: [] }));
  return kind === 'rapporteur-report' ? [...list, ...account] : [...account, ...list];
}

function paragraphsOf<Sentence>(part: SectionPart, told: readonly Sentence[], { roleOf }: Writing<Sentence>): readonly (readonly Sentence[])[] {
  const together = part === 'introduction' || part === 'panels';
  const paragraphs: Sentence[][] = [];
  for (const one of told) {
    const last = paragraphs.at(-1);
    if (last !== undefined && last.length < longestParagraph && (together || roleOf(one) === 'narrative')) last.push(one);
    else paragraphs.push([one]);
  }
  return paragraphs;
}
