import { CommentRangeEnd, CommentRangeStart, CommentReference, DeletedTextRun, InsertedTextRun, Paragraph, TextRun } from 'docx';
import type { FileChild, ICommentOptions, IParagraphOptions, ParagraphChild } from 'docx';
import { wordText } from '../draft/word-text.ts';
import type { PaperRefused } from '../paper/paper.ts';
import type { Change } from './changed-paragraphs.ts';
import { afterLabel, labelRun, placed, wordFile, words, written } from './docx-page.ts';
import type { WordRun } from './docx-page.ts';
import type { WordText } from './docx-text.ts';
import type { TextOut } from './out.ts';
import type { PaperWords } from './paper-words.ts';
import { tooLong } from './text-lines-limit.ts';
import { changedLines, groundOf, headOf, headingOf, namesOf, structureNotes } from './text-paper.ts';
import type { PaperGround } from './text-paper.ts';

/** What Office takes for the name of an author. */
const longestAuthor = 255;

/**
 * A text as an Office Open XML document with tracked changes of the base, each in the name of all who want it and with the
 * day of the copy: rejecting all gives the base, accepting those that name a party its reading of every provision. Moves,
 * splits and joins stand as comments. Without names all changes have one author. Refused (`too-much`) above 20,000 paragraphs;
 * with a RangeError: the changes of one party without names.
 */
export async function trackedDocx(out: TextOut, said: PaperWords): Promise<WordText | PaperRefused> {
  const ground = groundOf(out, said);
  const lines = changedLines(ground);
  const refused = tooLong(lines);
  if (refused !== undefined) return refused;
  const tracker = new Tracker(ground);
  const body: FileChild[] = lines.map((line) => tracker.paragraph(line));
  // The mark of the last paragraph cannot be taken out.
  if (lines.at(-1)?.mark !== undefined) body.push(words([], out.language));
  const { comments } = tracker;
  const head = headOf(out, out.party === undefined ? 'tracked' : 'changes', said);
  return { docx: await wordFile({ head, secretariat: said.secretariat, body: [...body, ...tracker.sets()], tracked: true, ...(comments.length > 0 && { comments: { children: comments } }) }) };
}

type ChangedLine = ReturnType<typeof changedLines>[number];

class Tracker {
  readonly comments: ICommentOptions[] = [];
  readonly #ground: PaperGround;
  readonly #long = new Map<string, string>();
  #changes = 0;

  constructor(ground: PaperGround) {
    this.#ground = ground;
  }

  paragraph({ provision, label, mark, pieces, alternative }: ChangedLine): Paragraph {
    const { language } = this.#ground.out;
    const heading = headingOf(provision, this.#ground);
    const line = { kind: provision.kind, heading, level: provision.level, label };
    const runs = [
      ...(label === '' ? [] : [this.#run({ ...labelRun(label, language), text: `${label}${afterLabel(line)}` }, mark)]),
      ...pieces.map(({ text, change, by = [] }) => this.#run({ text }, change && { change, by })),
      ...(alternative === undefined ? this.#notes(provision) : []),
    ];
    return new Paragraph({ ...placed(line), bidirectional: language === 'ar', ...this.#mark(mark), children: runs });
  }

  /** Who is meant by names that would be too long for an author. */
  sets(): readonly Paragraph[] {
    return [...this.#long].map(([names, author]) => words([{ text: `${author}: `, bold: true, size: 19 }, { text: names, size: 19 }], this.#ground.out.language, { spacing: { before: 120 } }));
  }

  #run(run: WordRun, change: Change | undefined): ParagraphChild {
    const options = written(run, this.#ground.out.language);
    if (change === undefined) return new TextRun(options);
    return change.change === 'inserted' ? new InsertedTextRun({ ...options, ...this.#attributes(change) }) : new DeletedTextRun({ ...options, ...this.#attributes(change) });
  }

  /** The end of a paragraph is put in or taken out as its words are. */
  #mark(mark: Change | undefined): Pick<IParagraphOptions, 'run'> {
    if (mark === undefined) return {};
    const change = this.#attributes(mark);
    return { run: mark.change === 'inserted' ? { insertion: change } : { deletion: change } };
  }

  #attributes({ by }: Change) {
    this.#changes += 1;
    return { id: this.#changes, author: this.#author(by), date: `${this.#ground.out.date}T00:00:00Z` };
  }

  #author(by: readonly string[]): string {
    const { words: said } = this.#ground;
    if (by.length === 0) return said.everybody;
    const names = wordText(namesOf(by, this.#ground));
    if (names.length <= longestAuthor) return names;
    const known = this.#long.get(names) ?? said.proponents(this.#long.size + 1);
    this.#long.set(names, known);
    return known;
  }

  #notes(provision: ChangedLine['provision']): readonly ParagraphChild[] {
    const { out } = this.#ground;
    const notes = structureNotes(provision, this.#ground).filter(({ parties }) => out.party === undefined || parties.includes(out.party));
    return notes.flatMap(({ text, parties }) => {
      const id = this.comments.length;
      this.comments.push({ id, author: this.#author(out.party === undefined ? parties : [out.party]), initials: '', date: new Date(`${out.date}T00:00:00Z`), children: [words([{ text }], out.language)] });
      return [new CommentRangeStart(id), new CommentRangeEnd(id), new TextRun({ children: [new CommentReference(id)] })];
    });
  }
}
